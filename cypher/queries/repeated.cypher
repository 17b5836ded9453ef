// name: repeated
// doc: Statements that repeat an earlier one: left the later, right the earlier.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column left: statement
// column right: statement
// column relation: text
// column basis: text
// column noted_by: text
// example: repeated speaker="Antony Blinken"
// cannot tell: Repetitions in words too different to be seen as such.
//+ statements
MATCH (s)-[e:REPEATS]->(t:Statement)
RETURN DISTINCT s.id AS left, t.id AS right, 'repeats' AS relation, e.basis AS basis, e.notedBy AS noted_by
