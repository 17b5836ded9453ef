// name: articles
// doc: Loaded articles of which it is told when they were published at the latest, the latest first.
// param low: date -- First day on which one can have been published.
// param high: date -- Last day of it.
// param skip: integer
//+ listed_columns
MATCH (a:Article)
WHERE a.publishedLatest >= $low AND (a.publishedEarliest IS NULL OR a.publishedEarliest <= $high)
WITH a ORDER BY a.publishedLatest DESC, a.file, a.id SKIP $skip LIMIT $most
//+ listed
ORDER BY a.publishedLatest DESC, file, id
