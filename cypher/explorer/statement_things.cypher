// name: statement_things
// doc: Statements and meetings that a statement is tied to, the latest first.
// param id: text
//+ thing_columns
MATCH (one:Statement) WHERE one.id = $id
MATCH (one)-[e:MADE_AT|BEFORE|AFTER|DENIES|CONTRADICTS|RESPONDS_TO|REPEATS]-(thing)
//+ in_time
WITH thing, collect(DISTINCT type(e)) AS how
//+ things
