// name: called
// doc: What has an id, or an id that a source gave.
// param id: text
// column id: text
// column label: text
// cannot tell: Ids of articles that were forgotten.
MATCH (r:Report)-[:REPORTS]->(thing) WHERE r.externalId = $id
RETURN thing.id AS id, labels(thing)[0] AS label
UNION
MATCH (r:Report)-[:REPORTS]->(thing) WHERE r.id = $id
RETURN thing.id AS id, labels(thing)[0] AS label
