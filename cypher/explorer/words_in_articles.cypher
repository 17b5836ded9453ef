// name: words_in_articles
// doc: Articles whose text or title holds all of some words.
// param words: text[] -- In lower case.
//+ article_columns
MATCH (a:Article)
WHERE all(word IN $words WHERE toLower(a.text) CONTAINS word OR toLower(a.title) CONTAINS word)
WITH a LIMIT $most
//+ articles
