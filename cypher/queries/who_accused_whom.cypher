// name: who_accused_whom
// doc: Accusations and condemnations: who made them, against whom or what (target), to whom, by date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = accuse, condemn
// column statement: statement
// example: who_accused_whom target="United States" from=2023
// cannot tell: Whether the accusation is true.
//+ statements
RETURN DISTINCT s.id AS statement
