// Ties new reports to their article.
UNWIND $ids AS id
MATCH (a:Article {id: $article})
MATCH (r:Report {id: id})
MERGE (a)-[e:CONTAINS {key: ''}]->(r)
RETURN count(*) AS written
