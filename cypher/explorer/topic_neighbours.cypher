// name: topic_neighbours
// doc: Who speaks of a topic most.
// param id: text
// param most: integer -- Most rows.
//+ neighbour_columns
// cannot tell: What no loaded article reports.
MATCH (one:Topic) WHERE one.id = $id
MATCH (one)<-[:ABOUT]-(s:Statement)<-[:MADE]-(other)
RETURN other.id AS id, labels(other) AS labels, coalesce(other.name, other.description) AS name, s.act AS type, false AS forth, count(*) AS number
ORDER BY number DESC, name, id, type LIMIT $most
