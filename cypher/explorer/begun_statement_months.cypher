// name: begun_statement_months
// doc: Statements that can have been in a time, counted by month.
// param begin: date -- First day on which one can begin.
//+ month_columns
MATCH (thing:Statement)
WHERE thing.earliest >= $begin AND thing.earliest <= $high AND thing.latest >= $low
//+ months
