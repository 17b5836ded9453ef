// name: anonymous_statements
// doc: What anonymous sources said, with how each article describes them.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: anonymous_statements speaker="unnamed: US officials"
// cannot tell: Whether two anonymous sources are one: each article's are kept apart.
//+ statements
MATCH (:Source)-[:MADE]->(s)
RETURN DISTINCT s.id AS statement
