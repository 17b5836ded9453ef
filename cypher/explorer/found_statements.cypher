// name: found_statements
// doc: Statements that the index of words found, the latest first.
// param ids: text[]
//+ thing_columns
MATCH (thing:Statement) WHERE thing.id IN $ids
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
WITH thing, [] AS how
//+ things
