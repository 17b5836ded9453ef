// name: all_statement_things
// doc: All statements, the latest first.
//+ thing_columns
MATCH (thing:Statement)
//+ in_time
WITH thing, [] AS how
//+ things
