// name: found_articles
// doc: Articles that the index of words found.
// param ids: text[]
//+ article_columns
MATCH (a:Article) WHERE a.id IN $ids
//+ articles
