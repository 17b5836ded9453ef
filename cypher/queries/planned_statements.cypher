// name: planned_statements
// doc: What somebody was expected to say, or might say: statements told only as plans or suppositions.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default status = planned, hypothetical
// column statement: statement
// example: planned_statements speaker="Jake Sullivan"
// cannot tell: Whether it was said as planned.
//+ statements
RETURN DISTINCT s.id AS statement
