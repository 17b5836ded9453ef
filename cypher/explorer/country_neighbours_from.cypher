// name: country_neighbours_from
// doc: Countries that one country's people spoke and addressed it, by kind of act, the most frequent first.
// param id: text
// param most: integer -- Most rows.
//+ neighbour_columns
// cannot tell: What was said to nobody in particular.
MATCH (s:Statement) WHERE s.addresseeCountry = $id AND s.speakerCountry IS NOT NULL AND s.speakerCountry <> $id
WITH s.speakerCountry AS code, s.act AS act, count(*) AS number
ORDER BY number DESC, code, act LIMIT $most
MATCH (other:Country) WHERE other.id = code
RETURN other.id AS id, labels(other) AS labels, other.name AS name, act AS type, false AS forth, number
ORDER BY number DESC, name, id, type
