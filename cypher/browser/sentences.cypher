// graphmodel: the sentence behind each statement of a country (change the code)
WITH 'USA' AS country
MATCH (a:Article)-[:CONTAINS]->(r:Report)-[:REPORTS]->(s:Statement)-[:ON_BEHALF_OF]->(:Country {id: country})
RETURN s.date AS date, s.speaker AS who, s.act AS act, r.quote AS quote, a.file AS article, r.start AS from, r.end AS to
ORDER BY date, who, quote LIMIT 200
