// name: all_statement_months
// doc: All statements, counted by month.
//+ month_columns
MATCH (thing:Statement)
//+ in_time
//+ months
