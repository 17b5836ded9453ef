// name: begun_meeting_things
// doc: Meetings that can have been in a time, the latest first.
// param begin: date -- First day on which one can begin.
//+ thing_columns
MATCH (thing:Meeting)
WHERE thing.earliest >= $begin AND thing.earliest <= $high AND thing.latest >= $low
WITH thing, [] AS how
//+ things
