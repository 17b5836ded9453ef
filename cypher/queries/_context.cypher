// The text of the articles that hold the given reports, to read what stands around them.
MATCH (a:Article)-[:CONTAINS]->(r:Report) WHERE r.id IN $ids
RETURN a.id AS article, a.text AS text
