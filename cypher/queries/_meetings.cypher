// Filters on a meeting `m`: only the sections of the filters that were given are used, the most selective first.
// when meeting
MATCH (m:Meeting) WHERE m.id IN $meeting
// when speaker: took part
MATCH (speaker:Official|Person|Organization|Country|Source)-[:ATTENDED]->(m:Meeting) WHERE speaker.id IN $speaker
// when addressee: took part as well
MATCH (addressee:Official|Person|Organization|Country|Source)-[:ATTENDED]->(m:Meeting) WHERE addressee.id IN $addressee
// when speaker_country: it, or somebody who stands for it, took part
MATCH (speaks:Country)-[:ATTENDED]->(m:Meeting) WHERE speaks.id IN $speaker_country
// when addressee_country
MATCH (hears:Country)-[:ATTENDED]->(m:Meeting) WHERE hears.id IN $addressee_country
// when document: an article reports it
MATCH (article:Article)-[:CONTAINS]->(:Report)-[:REPORTS]->(m:Meeting) WHERE article.id IN $document
// when always
MATCH (m:Meeting)
