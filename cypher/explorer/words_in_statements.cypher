// name: words_in_statements
// doc: Statements whose quotation or topic holds all of some words.
// param words: text[] -- In lower case.
//+ thing_columns
MATCH (thing:Statement)
WHERE all(word IN $words WHERE toLower(thing.text) CONTAINS word OR toLower(thing.about) CONTAINS word)
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
WITH thing, [] AS how LIMIT $most
//+ things
