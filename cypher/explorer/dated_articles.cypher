// name: dated_articles
// doc: How many articles there are of which it is told when they were published at the latest.
// column number: number
// cannot tell: Articles that were left out when they were loaded.
MATCH (a:Article) WHERE a.publishedLatest IS NOT NULL
RETURN count(a) AS number
