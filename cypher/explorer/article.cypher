// name: article
// doc: One article with its text.
// param id: text
// column properties: text -- All its properties.
// cannot tell: What stood in the article's pictures.
MATCH (one:Article) WHERE one.id = $id
RETURN properties(one) AS properties
