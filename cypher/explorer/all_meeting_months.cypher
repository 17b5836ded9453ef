// name: all_meeting_months
// doc: All meetings, counted by month.
//+ month_columns
MATCH (thing:Meeting)
//+ in_time
//+ months
