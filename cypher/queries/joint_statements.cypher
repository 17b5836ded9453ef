// name: joint_statements
// doc: Statements made by two or more parties together; several speakers mean all of them.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// all: speaker speaker_country
// column statement: statement
// example: joint_statements speaker="Xi Jinping" speaker="Vladimir Putin"
// cannot tell: Whether parties who said the same apart had agreed on it.
//+ statements
WITH DISTINCT s WHERE s.joint
RETURN s.id AS statement
