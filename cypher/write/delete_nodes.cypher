// Nodes of one label with all their edges.
UNWIND $ids AS id
MATCH (n:<LABEL> {id: id})
DETACH DELETE n
RETURN count(*) AS written
