// name: meeting_reports
// doc: All reports of a meeting, with their articles and the judgement that put them there.
// param id: text
// param most: integer -- Most rows.
//+ report_columns
// cannot tell: Whether what a report says is true.
MATCH (one:Meeting) WHERE one.id = $id
MATCH (one)<-[judged:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article)
//+ reports
