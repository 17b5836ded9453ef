RETURN r.id AS report, r.externalId AS external, r.start AS start, r.end AS end, r.quote AS quote, r.mode AS mode, r.via AS via,
       r.confidence AS confidence, r.status AS status, r.date AS date, r.dateBasis AS basis, r.extractor AS extractor,
       r.extractorVersion AS version, r.rule AS rule, r.claim AS claim, judged.score AS score, judged.reasons AS reasons, a.id AS article,
       a.file AS file, a.title AS title, a.publisher AS publisher, a.url AS url, a.published AS published,
       a.publishedBasis AS published_basis, a.retracted AS retracted, a.retractionNote AS note
ORDER BY a.published, file, start, report LIMIT $most
