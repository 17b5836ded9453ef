// name: meeting_neighbours
// doc: What a meeting is joined to.
// param id: text
// param most: integer -- Most rows.
//+ neighbour_columns
// cannot tell: What no loaded article reports.
MATCH (one:Meeting) WHERE one.id = $id
MATCH (one)-[e:ATTENDED|MADE_AT|BEFORE|AFTER]-(other)
RETURN other.id AS id, labels(other) AS labels, coalesce(other.name, other.description, other.speaker + ': ' + other.act, other.act) AS name, type(e) AS type,
       startNode(e).id = one.id AS forth, 1 AS number
ORDER BY labels, name, id, type LIMIT $most
