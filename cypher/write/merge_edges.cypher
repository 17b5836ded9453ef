// Edges of one type between two labels, whole. `key` tells apart edges of one type between the same two nodes.
UNWIND $rows AS row
MATCH (a:<START> {id: row.start})
MATCH (b:<END> {id: row.end})
MERGE (a)-[e:<TYPE> {key: row.key}]->(b)
SET e = row.properties
RETURN count(*) AS written
