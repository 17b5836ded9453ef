// graphmodel: statements whose day no article tells
MATCH (who)-[:MADE]->(s:Statement) WHERE s.date IS NULL
RETURN coalesce(who.name, who.description) AS who, s.act AS act, s.about AS about, s.text AS quote
ORDER BY who, act, quote LIMIT 100
