// Who took part in meetings, by id.
MATCH (party)-[link:ATTENDED]->(m:Meeting) WHERE m.id IN $ids
RETURN m.id AS id, type(link) AS type, party.id AS other, labels(party) AS labels, party.country AS country
