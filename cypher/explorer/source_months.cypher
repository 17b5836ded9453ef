// name: source_months
// doc: Statements that an anonymous source made, heard or was aimed at by, and meetings attended, counted by month.
// param id: text
//+ month_columns
MATCH (party:Source) WHERE party.id = $id
MATCH (party)-[e:MADE|ADDRESSED_TO|TARGETS|ATTENDED]-(thing)
//+ in_time
//+ months
