// name: all_meeting_things
// doc: All meetings, the latest first.
//+ thing_columns
MATCH (thing:Meeting)
//+ in_time
WITH thing, [] AS how
//+ things
