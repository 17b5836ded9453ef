// name: said_before_meeting
// doc: What an article itself says came before or after a meeting, whatever the dates are.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// column relation: text -- "before" or "after".
// column other: meeting -- The meeting.
// example: said_before_meeting speaker_country=USA
// cannot tell: What came before a meeting by its date alone; who_warned_whom and statements_by with `before` do.
//+ statements
MATCH (s)-[e:BEFORE|AFTER]->(m:Meeting)
RETURN DISTINCT s.id AS statement, toLower(type(e)) AS relation, m.id AS other
