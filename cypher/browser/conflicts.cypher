// graphmodel: reports that disagree, and on what
MATCH (one:Report)-[c:CONFLICTS_WITH]->(other:Report)
RETURN c.on AS disagree_on, one.quote AS one, other.quote AS other ORDER BY disagree_on, one LIMIT 100
