// name: statements_between_meetings
// doc: What was said after one meeting and before another; give both after and before.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: statements_between_meetings after="beijing 2022-02" before="rome 2022-03"
// cannot tell: The order of things on one and the same day, where no article tells it.
//+ statements
RETURN DISTINCT s.id AS statement
