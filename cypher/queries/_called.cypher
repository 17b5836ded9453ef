// The statements and meetings of an id, or of an id that their source gave.
MATCH (s:Statement) WHERE s.id = $id OR $id IN s.externalIds RETURN s.id AS id, 'Statement' AS label
UNION
MATCH (m:Meeting) WHERE m.id = $id OR $id IN m.externalIds RETURN m.id AS id, 'Meeting' AS label
UNION
MATCH (r:Report)-[:REPORTS]->(s:Statement) WHERE r.id = $id RETURN s.id AS id, 'Statement' AS label
UNION
MATCH (r:Report)-[:REPORTS]->(m:Meeting) WHERE r.id = $id RETURN m.id AS id, 'Meeting' AS label
