// name: meeting_months
// doc: Statements made at a meeting, or before or after it in an article's own words, counted by month.
// param id: text
//+ month_columns
MATCH (meeting:Meeting) WHERE meeting.id = $id
MATCH (meeting)<-[e:MADE_AT|BEFORE|AFTER]-(thing:Statement)
//+ in_time
//+ months
