// name: begun_meeting_months
// doc: Meetings that can have been in a time, counted by month.
// param begin: date -- First day on which one can begin.
//+ month_columns
MATCH (thing:Meeting)
WHERE thing.earliest >= $begin AND thing.earliest <= $high AND thing.latest >= $low
//+ months
