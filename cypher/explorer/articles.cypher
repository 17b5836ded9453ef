// name: articles
// doc: Loaded articles, the latest published first.
// param month: text -- YYYY-MM: only those that can have been published in it.
// param skip: integer
// param most: integer -- Most rows.
// column id: text
// column file: text
// column title: text
// column publisher: text
// column published: text
// column basis: text
// column retracted: flag
// cannot tell: Articles that were left out when they were loaded.
MATCH (a:Article)
WHERE $month IS NULL OR (substring(toString(a.publishedEarliest), 0, 7) <= $month AND substring(toString(a.publishedLatest), 0, 7) >= $month)
RETURN a.id AS id, a.file AS file, a.title AS title, a.publisher AS publisher, a.published AS published, a.publishedBasis AS basis,
       a.retracted AS retracted
ORDER BY coalesce(toString(a.publishedLatest), '') DESC, file, id SKIP $skip LIMIT $most
