// name: article_by_file
// doc: Ids of the articles of a file name.
// param file: text
// column id: text
// cannot tell: Names that an article has besides its first.
MATCH (a:Article) WHERE a.file = $file
RETURN a.id AS id ORDER BY id
