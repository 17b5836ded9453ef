// Everything that says why a statement or meeting stands in the graph: reports, judgements that joined them, articles.
MATCH (a:Article)-[:CONTAINS]->(r:Report)-[judged:REPORTS]->(fact)
WHERE (fact:Statement OR fact:Meeting) AND fact.id = $id
RETURN r.id AS report, r.extractor AS extractor, r.extractorVersion AS version, r.rule AS rule, r.date AS date,
       r.dateBasis AS date_basis, judged.score AS score, judged.reasons AS reasons, a.id AS article, a.title AS title,
       a.publisher AS publisher, a.url AS url, a.published AS published, a.publishedBasis AS published_basis, a.text AS text
