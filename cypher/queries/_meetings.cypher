// Filters on a meeting `m`, as in `_statements`.
// from meeting
MATCH (m:Meeting) WHERE m.id IN $meeting
// from document: an article reports it
MATCH (article:Article) WHERE article.id IN $document
MATCH (article)-[:CONTAINS]->(:Report)-[:REPORTS]->(m:Meeting)
// from speaker: took part
MATCH (speaker:PARTY) WHERE speaker.id IN $speaker
MATCH (speaker)-[:ATTENDED]->(m:Meeting)
// from addressee: took part as well
MATCH (addressee:PARTY) WHERE addressee.id IN $addressee
MATCH (addressee)-[:ATTENDED]->(m:Meeting)
// from speaker_country: it, or somebody who stands for it, took part
MATCH (speaks:Country) WHERE speaks.id IN $speaker_country
MATCH (speaks)-[:ATTENDED]->(m:Meeting)
// from addressee_country
MATCH (hears:Country) WHERE hears.id IN $addressee_country
MATCH (hears)-[:ATTENDED]->(m:Meeting)
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
// when status: a report tells it so
MATCH (m:Meeting) WHERE EXISTS { MATCH (m)<-[:REPORTS]-(told:Report) WHERE told.status IN $status }
// when time_before: may have begun by the last day of that meeting
MATCH (m:Meeting) WHERE m.earliest IS NULL OR m.earliest <= $time_before
// when time_after: may have lasted to the first day of that meeting
MATCH (m:Meeting) WHERE m.latest IS NULL OR m.latest >= $time_after
// when time_from: may have lasted to that day
MATCH (m:Meeting) WHERE m.latest IS NULL OR m.latest >= $time_from
// when time_to: may have begun by that day
MATCH (m:Meeting) WHERE m.earliest IS NULL OR m.earliest <= $time_to
// when always
MATCH (m:Meeting)
