// name: words_in_articles
// doc: Articles whose text or title holds all of some words, or words that begin so.
// param words: text[] -- For each word its spellings, in lower case.
// param before: text[] -- What can stand before a word.
//+ article_columns
MATCH (a:Article)
WITH a, ' ' + toLower(coalesce(a.title, '')) + ' ' + toLower(coalesce(a.text, '')) AS told
WHERE all(forms IN $words WHERE any(form IN forms WHERE told CONTAINS form AND any(mark IN $before WHERE told CONTAINS mark + form)))
WITH a LIMIT $most
//+ articles
