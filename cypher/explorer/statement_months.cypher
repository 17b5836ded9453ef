// name: statement_months
// doc: Statements and meetings that a statement is tied to, counted by month.
// param id: text
//+ month_columns
MATCH (one:Statement) WHERE one.id = $id
MATCH (one)-[e:MADE_AT|BEFORE|AFTER|DENIES|CONTRADICTS|RESPONDS_TO|REPEATS]-(thing)
//+ in_time
//+ months
