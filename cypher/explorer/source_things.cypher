// name: source_things
// doc: Statements that an anonymous source made, heard or was aimed at by, and meetings attended, the latest first.
// param id: text
//+ thing_columns
MATCH (party:Source) WHERE party.id = $id
MATCH (party)-[e:MADE|ADDRESSED_TO|TARGETS|ATTENDED]-(thing)
//+ in_time
WITH thing, collect(DISTINCT type(e)) AS how
//+ things
