// Filters on a statement `s`: only the sections of the filters that were given are used, the most selective first.
// when meeting: said at it
MATCH (s:Statement)-[:MADE_AT]->(at:Meeting) WHERE at.id IN $meeting
// when speaker: made by it, alone or with others
MATCH (maker:Official|Person|Organization|Country|Source)-[:MADE]->(s:Statement) WHERE maker.id IN $speaker
// when speaker_unnamed: made by an anonymous source
MATCH (:Source)-[:MADE]->(s:Statement)
// when addressee
MATCH (s:Statement)-[:ADDRESSED_TO]->(addressee:Official|Person|Organization|Country|Source) WHERE addressee.id IN $addressee
// when addressee_unnamed
MATCH (s:Statement)-[:ADDRESSED_TO]->(:Source)
// when target
MATCH (s:Statement)-[:TARGETS]->(target:Official|Person|Organization|Country|Source) WHERE target.id IN $target
// when target_unnamed
MATCH (s:Statement)-[:TARGETS]->(:Source)
// when document: an article reports it
MATCH (article:Article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement) WHERE article.id IN $document
// when speaker_country: whom the speaker speaks for; both countries of a joint statement
MATCH (s:Statement) WHERE s.speakerCountry IN $speaker_country
   OR (s.joint AND EXISTS { MATCH (joint)-[:MADE]->(s) WHERE joint.country IN $speaker_country OR joint.id IN $speaker_country })
// when addressee_country
MATCH (s:Statement) WHERE s.addresseeCountry IN $addressee_country
// when act
MATCH (s:Statement) WHERE s.act IN $act
// when always
MATCH (s:Statement)
