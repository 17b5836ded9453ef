// name: timeline
// doc: Meetings between two parties and what they said to or about each other, by date, undated last; planned ones count.
// filters: speaker speaker_country addressee addressee_country act about before after from to as_of first_known_after document status retracted min_confidence limit
// default status = asserted, held, planned
// all: speaker speaker_country
// column thing: thing -- The meeting or the statement.
// example: timeline speaker_country=USA addressee_country=CHN from=2022 to=2022
// cannot tell: Contacts that no loaded article reports.
//+ meetings
WITH DISTINCT m WHERE m.kind <> 'vote'
RETURN m.id AS thing
UNION
//+ between
RETURN DISTINCT s.id AS thing
