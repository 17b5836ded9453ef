// name: texts
// doc: The texts of articles.
// param ids: text[]
// column article: text
// column text: text
// cannot tell: What stood in the article's pictures.
MATCH (a:Article) WHERE a.id IN $ids
RETURN a.id AS article, a.text AS text
