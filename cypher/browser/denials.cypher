// graphmodel: denials and what they deny
MATCH path = (who)-[:MADE]->(denial:Statement)-[:DENIES]->(claim:Statement)<-[:MADE]-(other)
RETURN path LIMIT 100
