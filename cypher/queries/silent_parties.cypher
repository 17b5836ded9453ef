// name: silent_parties
// doc: Countries that took part in a meeting at which no loaded article has them say anything.
// filters: speaker speaker_country addressee addressee_country meeting before after from to as_of first_known_after document status retracted min_confidence limit
// column country: text
// column meeting: meeting
// example: silent_parties speaker_country=CHN
// cannot tell: What was said and not reported.
//+ meetings
MATCH (c:Country)-[:ATTENDED]->(m)
WHERE m.kind <> 'vote'
  AND NOT EXISTS { MATCH (s:Statement)-[:MADE_AT]->(m) WHERE s.speakerCountry = c.id }
RETURN DISTINCT c.id AS country, m.id AS meeting
