// graphmodel: warnings and threats, with whom they were for
MATCH path = (who)-[:MADE]->(s:Statement)-[:ADDRESSED_TO|TARGETS]->(whom)
WHERE s.act IN ['warn', 'threaten'] AND s.status = 'asserted'
RETURN path LIMIT 100
