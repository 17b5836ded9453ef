// name: relied_on_sources
// doc: Through whom statements are known: outlets, officials and anonymous sources who tell what others said, the most relied on first.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column source: text
// column kind: text
// column statement: statement
// group: source kind
// example: relied_on_sources speaker_country=RUS
// cannot tell: Sources that an article does not name or describe.
//+ statements
MATCH (s)<-[:REPORTS]-(:Report)-[:ATTRIBUTED_TO]->(teller)
RETURN DISTINCT coalesce(teller.description, teller.name) AS source,
       CASE WHEN teller:Source THEN 'anonymous' WHEN teller:Organization THEN 'organization' WHEN teller:Country THEN 'country' ELSE 'person' END AS kind,
       s.id AS statement
