// Edges of one type between two labels.
UNWIND $rows AS row
MATCH (a:<START> {id: row.start})-[e:<TYPE> {key: row.key}]->(b:<END> {id: row.end})
DELETE e
RETURN count(*) AS written
