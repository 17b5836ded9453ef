// name: said_at_meeting
// doc: What was said at a meeting, by anybody, as reports tell it.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: said_at_meeting meeting="rome 2022-03-14"
// cannot tell: Whether something said on the same day was said at the meeting, where no article says so.
//+ statements
MATCH (s)-[:MADE_AT]->(:Meeting)
RETURN DISTINCT s.id AS statement
