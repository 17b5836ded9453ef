// name: topic_neighbours
// doc: Who speaks of a topic most.
// param id: text
// param most: integer -- Most rows.
//+ neighbour_columns
// cannot tell: What no loaded article reports.
MATCH (one:Topic) WHERE one.id = $id
MATCH (one)<-[:ABOUT]-(s:Statement)<-[:MADE]-(other)
WITH other, s.act AS type, count(*) AS number
ORDER BY number DESC, other.id, type LIMIT $most
RETURN other.id AS id, labels(other) AS labels, coalesce(other.name, other.description) AS name, type, false AS forth, number
ORDER BY number DESC, id, type
