// name: unanswered_accusations
// doc: Accusations and condemnations that no loaded article shows to be denied, contradicted or answered.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = accuse, condemn
// column statement: statement
// example: unanswered_accusations target=China
// cannot tell: Answers that no loaded article reports.
//+ statements
WITH DISTINCT s WHERE NOT EXISTS { MATCH (:Statement)-[:DENIES|CONTRADICTS|RESPONDS_TO]->(s) }
RETURN s.id AS statement
