// name: words_in_articles
// doc: Articles whose text or title holds all of some words.
// param words: text[] -- In lower case.
// param most: integer -- Most rows.
// column id: text
// column file: text
// column title: text
// column publisher: text
// column published: text
// column text: text
// cannot tell: Words in another spelling or form.
MATCH (a:Article)
WHERE all(word IN $words WHERE toLower(a.text) CONTAINS word OR toLower(a.title) CONTAINS word)
WITH a LIMIT $most
RETURN a.id AS id, a.file AS file, a.title AS title, a.publisher AS publisher, a.published AS published, a.text AS text
ORDER BY published DESC, file, id
