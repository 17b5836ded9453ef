// name: meeting_things
// doc: Statements made at a meeting, or before or after it in an article's own words, the latest first.
// param id: text
//+ thing_columns
MATCH (meeting:Meeting) WHERE meeting.id = $id
MATCH (meeting)<-[e:MADE_AT|BEFORE|AFTER]-(thing:Statement)
//+ in_time
WITH thing, collect(DISTINCT type(e)) AS how
//+ things
