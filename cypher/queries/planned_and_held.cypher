// name: planned_and_held
// doc: Meetings that were told as planned. status=planned: only as planned; status=planned and status=held: planned by one report, held by another.
// filters: speaker speaker_country addressee addressee_country meeting before after from to as_of first_known_after document status retracted min_confidence limit
// default status = any
// statuses: exact
// column meeting: meeting
// example: planned_and_held status=planned
// cannot tell: Whether a planned meeting took place that no article tells of again.
//+ meetings
WITH DISTINCT m WHERE 'planned' IN m.statuses
RETURN m.id AS meeting
