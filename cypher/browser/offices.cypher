// graphmodel: who held what office of a country, as far as articles or the gazetteer tell (change the code)
WITH 'USA' AS country
MATCH (who:Official)-[h:HOLDS]->(p:Position)-[:OF]->(:Country {id: country})
RETURN who.name AS name, coalesce(h.title, p.title) AS title, h.from AS since, h.to AS until, h.source AS source
ORDER BY name, title LIMIT 200
