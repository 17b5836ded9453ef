// name: words_in_statements
// doc: Statements whose quotation or topic holds all of some words, or words that begin so.
// param words: text[] -- For each word its spellings, in lower case.
// param before: text[] -- What can stand before a word.
//+ thing_columns
MATCH (thing:Statement)
WHERE ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
WITH thing, ' ' + toLower(coalesce(thing.text, '')) + ' ' + toLower(coalesce(thing.about, '')) AS told
WHERE all(forms IN $words WHERE any(form IN forms WHERE told CONTAINS form AND any(mark IN $before WHERE told CONTAINS mark + form)))
WITH thing, [] AS how LIMIT $most
//+ things
