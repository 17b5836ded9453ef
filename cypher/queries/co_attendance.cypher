// name: co_attendance
// doc: Who took part in meetings together: each pair of people with how many meetings, from when to when, and the reports.
// filters: speaker speaker_country addressee addressee_country meeting before after from to as_of first_known_after document status retracted min_confidence limit
// column one: text
// column other: text
// column meeting: meeting
// group: one other
// example: co_attendance speaker_country=CHN
// cannot tell: Whether two who attended the same conference spoke with each other.
//+ meetings
MATCH (a:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(b:Person)
WHERE a.name < b.name OR (a.name = b.name AND a.id < b.id)
RETURN DISTINCT a.name AS one, b.name AS other, m.id AS meeting
