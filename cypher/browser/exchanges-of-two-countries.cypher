// graphmodel: exchanges of the people and bodies of two countries (change the codes)
WITH 'USA' AS one, 'CHN' AS other
MATCH path = (a)-[e]->(b)
WHERE e.derived = true AND coalesce(a.country, a.id) IN [one, other] AND coalesce(b.country, b.id) IN [one, other]
RETURN path LIMIT 200
