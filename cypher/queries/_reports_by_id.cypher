// Reports, by their own ids.
MATCH (a:Article)-[:CONTAINS]->(r:Report) WHERE r.id IN $ids
RETURN r.id AS report, r.externalId AS external, r.start AS start, r.end AS end, r.quote AS quote,
       r.mode AS mode, r.via AS via, r.confidence AS confidence, r.status AS status, r.claim AS claim,
       a.id AS article, a.file AS file, a.published AS published, a.publisher AS publisher, a.retracted AS retracted
