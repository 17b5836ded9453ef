// Every report that tells of a statement or meeting.
MATCH (r:Report)-[:REPORTS]->(thing) RETURN r.id AS report, r.kind AS kind, thing.id AS id, labels(thing)[0] AS label
