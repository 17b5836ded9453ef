// Filters on a statement `s`. The first filter given that has a section `from` is the way in, which begins at an index; the
// others, and those that have none, narrow what it found.
// from meeting: said at it
MATCH (at:Meeting) WHERE at.id IN $meeting
MATCH (s:Statement)-[:MADE_AT]->(at)
// from document: an article reports it
MATCH (article:Article) WHERE article.id IN $document
MATCH (article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement)
// from speaker: made by it, alone or with others
MATCH (maker:PARTY) WHERE maker.id IN $speaker
MATCH (maker)-[:MADE]->(s:Statement)
// from addressee
MATCH (addressee:PARTY) WHERE addressee.id IN $addressee
MATCH (s:Statement)-[:ADDRESSED_TO]->(addressee)
// from addressee_country: one look-up, where a country's speakers take several
MATCH (s:Statement) WHERE s.addresseeCountry IN $addressee_country
// from speaker_country: whom the speaker speaks for; both countries of a joint statement
MATCH (s:Statement) WHERE s.speakerCountry IN $speaker_country
// or: one of its people
MATCH (n:Person) WHERE n.country IN $speaker_country
MATCH (n)-[:MADE]->(s:Statement) WHERE s.joint
// or: one of its bodies
MATCH (n:Organization) WHERE n.country IN $speaker_country
MATCH (n)-[:MADE]->(s:Statement) WHERE s.joint
// or: itself
MATCH (n:Country) WHERE n.id IN $speaker_country
MATCH (n)-[:MADE]->(s:Statement) WHERE s.joint
// from target
MATCH (target:PARTY) WHERE target.id IN $target
MATCH (s:Statement)-[:TARGETS]->(target)
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
// when status: a report tells it so
MATCH (s:Statement) WHERE EXISTS { MATCH (s)<-[:REPORTS]-(told:Report) WHERE told.status IN $status }
// when as_of: known by then
MATCH (s:Statement) WHERE s.published <= $as_of
// when time_before: may have begun by the last day of that meeting, or an article tells that it came before one
MATCH (s:Statement) WHERE s.earliest IS NULL OR s.earliest <= $time_before OR EXISTS { MATCH (s)-[:BEFORE]->(:Meeting) }
// when time_after: may have lasted to the first day of that meeting, or an article tells that it came after one
MATCH (s:Statement) WHERE s.latest IS NULL OR s.latest >= $time_after OR EXISTS { MATCH (s)-[:AFTER]->(:Meeting) }
// when time_from: may have lasted to that day
MATCH (s:Statement) WHERE s.latest IS NULL OR s.latest >= $time_from
// when time_to: may have begun by that day
MATCH (s:Statement) WHERE s.earliest IS NULL OR s.earliest <= $time_to
// when always
MATCH (s:Statement)
