// Filters on a statement `s` as `_statements`, but a speaker also counts who tells what another said.
// from meeting: said at it
MATCH (at:Meeting) WHERE at.id IN $meeting
MATCH (s:Statement)-[:MADE_AT]->(at)
// from document: an article reports it
MATCH (article:Article) WHERE article.id IN $document
MATCH (article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement)
// from speaker: said or told by it
MATCH (teller:PARTY) WHERE teller.id IN $speaker
MATCH (teller)-[:MADE]->(s:Statement)
// or: told
MATCH (teller:PARTY) WHERE teller.id IN $speaker
MATCH (s:Statement)<-[:REPORTS]-(:Report)-[:ATTRIBUTED_TO]->(teller)
// from addressee
MATCH (addressee:PARTY) WHERE addressee.id IN $addressee
MATCH (s:Statement)-[:ADDRESSED_TO]->(addressee)
// from speaker_country
MATCH (s:Statement) WHERE s.speakerCountry IN $speaker_country
// from addressee_country
MATCH (s:Statement) WHERE s.addresseeCountry IN $addressee_country
// from target
MATCH (target:PARTY) WHERE target.id IN $target
MATCH (s:Statement)-[:TARGETS]->(target)
// when meeting: said at it
MATCH (s:Statement)-[:MADE_AT]->(at:Meeting) WHERE at.id IN $meeting
// when document: an article reports it
MATCH (article:Article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement) WHERE article.id IN $document
// when addressee
MATCH (s:Statement)-[:ADDRESSED_TO]->(addressee:Official|Person|Organization|Country|Source) WHERE addressee.id IN $addressee
// when target
MATCH (s:Statement)-[:TARGETS]->(target:Official|Person|Organization|Country|Source) WHERE target.id IN $target
// when speaker: said or told by it
MATCH (s:Statement) WHERE EXISTS { MATCH (maker:Official|Person|Organization|Country|Source)-[:MADE]->(s) WHERE maker.id IN $speaker }
   OR EXISTS { MATCH (s)<-[:REPORTS]-(:Report)-[:ATTRIBUTED_TO]->(teller:Official|Person|Organization|Country|Source) WHERE teller.id IN $speaker }
// when speaker_country
MATCH (s:Statement) WHERE s.speakerCountry IN $speaker_country
// when addressee_country
MATCH (s:Statement) WHERE s.addresseeCountry IN $addressee_country
// when act
MATCH (s:Statement) WHERE s.act IN $act
// when status: a report tells it so
MATCH (s:Statement) WHERE EXISTS { MATCH (s)<-[:REPORTS]-(told:Report) WHERE told.status IN $status }
// when as_of: known by then
MATCH (s:Statement) WHERE s.published <= $as_of
// when always
MATCH (s:Statement)
