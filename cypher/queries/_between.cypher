// Filters on a statement `s` between two sides, in either direction: said to the other side or aimed at it.
// when speaker
MATCH (one:Official|Person|Organization|Country|Source)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement) WHERE one.id IN $speaker
// when addressee
MATCH (other:Official|Person|Organization|Country|Source)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement) WHERE other.id IN $addressee
// when speaker_country
MATCH (one_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement) WHERE one_side.id IN $speaker_country OR one_side.country IN $speaker_country
// when addressee_country
MATCH (other_side)-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement) WHERE other_side.id IN $addressee_country OR other_side.country IN $addressee_country
// when document: an article reports it
MATCH (article:Article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement) WHERE article.id IN $document
// when act
MATCH (s:Statement) WHERE s.act IN $act
// when always
MATCH (s:Statement)
