// The reports of meetings, by id of what they report.
MATCH (a:Article)-[:CONTAINS]->(r:Report)-[:REPORTS]->(fact:Meeting) WHERE fact.id IN $ids
RETURN fact.id AS id, r.id AS report, r.externalId AS external, r.start AS start, r.end AS end, r.quote AS quote,
       r.mode AS mode, r.via AS via, r.confidence AS confidence, r.status AS status, r.claim AS claim,
       a.id AS article, a.file AS file, a.published AS published, a.publishedEarliest AS published_earliest,
       a.publishedLatest AS published_latest, a.publisher AS publisher, a.retracted AS retracted
