// name: undated_articles
// doc: Loaded articles of which nobody tells when they were published at the latest.
// param skip: integer
//+ listed_columns
MATCH (a:Article)
WHERE a.publishedLatest IS NULL
WITH a ORDER BY a.file, a.id SKIP $skip LIMIT $most
//+ listed
ORDER BY file, id
