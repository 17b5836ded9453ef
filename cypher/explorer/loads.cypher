// name: loads
// doc: The last runs of the loader.
// param most: integer -- Most rows.
// column at: text
// column finished: text
// column version: text
// column articles: number
// cannot tell: Who loaded.
MATCH (l:Load)
RETURN l.at AS at, l.finished AS finished, l.version AS version, l.articles AS articles
ORDER BY at DESC LIMIT $most
