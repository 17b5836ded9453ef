// Filters on a statement `s` between two sides, in either direction: said to the other side or aimed at it.
// from document: an article reports it
MATCH (article:Article) WHERE article.id IN $document
MATCH (article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement)
// from speaker
MATCH (one:PARTY) WHERE one.id IN $speaker
MATCH (one)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// from addressee
MATCH (other:PARTY) WHERE other.id IN $addressee
MATCH (other)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// from speaker_country
MATCH (one_side:Country) WHERE one_side.id IN $speaker_country
MATCH (one_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// or
MATCH (one_side:Person) WHERE one_side.country IN $speaker_country
MATCH (one_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// or
MATCH (one_side:Organization) WHERE one_side.country IN $speaker_country
MATCH (one_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// or
MATCH (one_side:Source) WHERE one_side.country IN $speaker_country
MATCH (one_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// from addressee_country
MATCH (other_side:Country) WHERE other_side.id IN $addressee_country
MATCH (other_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// or
MATCH (other_side:Person) WHERE other_side.country IN $addressee_country
MATCH (other_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// or
MATCH (other_side:Organization) WHERE other_side.country IN $addressee_country
MATCH (other_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// or
MATCH (other_side:Source) WHERE other_side.country IN $addressee_country
MATCH (other_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)
// when speaker
MATCH (one:Official|Person|Organization|Country|Source)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement) WHERE one.id IN $speaker
// when addressee
MATCH (other:Official|Person|Organization|Country|Source)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement) WHERE other.id IN $addressee
// when speaker_country
MATCH (s:Statement) WHERE EXISTS { MATCH (s)-[:MADE|ADDRESSED_TO|TARGETS]-(side)
   WHERE side.id IN $speaker_country OR side.country IN $speaker_country }
// when addressee_country
MATCH (s:Statement) WHERE EXISTS { MATCH (s)-[:MADE|ADDRESSED_TO|TARGETS]-(side)
   WHERE side.id IN $addressee_country OR side.country IN $addressee_country }
// when document: an article reports it
MATCH (article:Article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement) WHERE article.id IN $document
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
