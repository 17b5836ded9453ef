// Filters on an official `p` who holds (`h`) an office `o` of a country or body, as in `_statements`.
// from speaker
MATCH (p:Official) WHERE p.id IN $speaker
MATCH (p)-[h:HOLDS]->(o:Position)-[:OF]->(body)
// from speaker_country: an office of the country
MATCH (body:Country) WHERE body.id IN $speaker_country
MATCH (p:Official)-[h:HOLDS]->(o:Position)-[:OF]->(body)
// or: of one of its bodies
MATCH (body:Organization) WHERE body.country IN $speaker_country
MATCH (p:Official)-[h:HOLDS]->(o:Position)-[:OF]->(body)
// when speaker
MATCH (p:Official) WHERE p.id IN $speaker
// when speaker_country
MATCH (body:Country|Organization) WHERE body.id IN $speaker_country OR body.country IN $speaker_country
// when always
MATCH (p:Official)-[h:HOLDS]->(o:Position)-[:OF]->(body)
