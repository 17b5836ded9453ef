// name: begun_statement_things
// doc: Statements that can have been in a time, the latest first.
// param begin: date -- First day on which one can begin.
//+ thing_columns
MATCH (thing:Statement)
WHERE thing.earliest >= $begin AND thing.earliest <= $high AND thing.latest >= $low
WITH thing, [] AS how
//+ things
