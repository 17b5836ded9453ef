// graphmodel: from the acts that most articles tell down to the articles
MATCH path = (a:Article)-[:CONTAINS]->(r:Report)-[:REPORTS]->(s:Statement)
WITH s, collect(path) AS paths, count(a) AS told ORDER BY told DESC, s.id LIMIT 10
UNWIND paths AS path
RETURN path
