// graphmodel: meetings, who attended them, and what was said there
MATCH attended = (who)-[:ATTENDED]->(m:Meeting)
OPTIONAL MATCH said = (m)<-[:MADE_AT]-(s:Statement)<-[:MADE]-(speaker)
RETURN attended, said LIMIT 200
