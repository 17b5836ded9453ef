// name: source_neighbours
// doc: With whom a source spoke or met, by kind of act, the most frequent first; derived edges.
// param id: text
// param most: integer -- Most rows.
//+ neighbour_columns
// cannot tell: Contacts that no loaded article reports, and acts addressed to nobody.
MATCH (one:Source) WHERE one.id = $id
MATCH (one)-[e:SAID_TO|ANNOUNCED|ASSESSED|WARNED|THREATENED|ACCUSED|CONDEMNED|DENIED|REJECTED|DEMANDED|URGED|ASKED|PROPOSED|PROMISED|AGREED|SUPPORTED|CONCERNED|MET]-(other)
WITH other, type(e) AS type, startNode(e).id = one.id AS forth, count(*) AS number
ORDER BY number DESC, other.id, type, forth LIMIT $most
RETURN other.id AS id, labels(other) AS labels, coalesce(other.name, other.description) AS name, type, forth, number
ORDER BY number DESC, id, type, forth
