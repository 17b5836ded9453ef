// Notes which run wrote these nodes; earlier notes stay, so that the history of an article can be read.
UNWIND $ids AS id
MATCH (n:<LABEL> {id: id})
MATCH (l:Load {id: $load})
MERGE (n)-[e:LOADED_IN {key: ''}]->(l)
RETURN count(*) AS written
