// name: single_source_claims
// doc: Statements that rest on one article alone and reach it through an anonymous source.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: single_source_claims about="request for arms"
// cannot tell: Whether two articles draw on one and the same source.
//+ statements
WITH DISTINCT s
WHERE s.articles = 1
  AND (s.anonymous OR EXISTS { MATCH (s)<-[:REPORTS]-(:Report)-[:ATTRIBUTED_TO]->(:Source) })
RETURN s.id AS statement
