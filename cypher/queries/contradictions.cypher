// name: contradictions
// doc: Statements that contradict each other, and reports of one meeting or statement that disagree: on who took part, where, when, or on what was said.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted min_confidence limit
// param noted_by: choice(article, comparison) -- Only those that an article itself points out, or only those found by comparing.
// column left: thing
// column right: thing
// column relation: text -- "contradicts" between statements, "conflicts" between reports of one thing.
// column basis: text -- What they disagree on.
// column noted_by: text
// column left_reports: list
// column right_reports: list
// weigh: left right
// default status = asserted, held, planned, cancelled
// example: contradictions meeting="rome 2022-03-14"
// example: contradictions about="request for arms" from=2022-03-01 to=2022-03-31
// cannot tell: Which side is right.
CALL {
  //+ told
  MATCH (s)-[e:DENIES|CONTRADICTS]-(:Statement)
  RETURN startNode(e).id AS left, endNode(e).id AS right, 'contradicts' AS relation, e.basis AS basis, e.notedBy AS noted_by,
         [] AS left_reports, [] AS right_reports
  UNION
  //+ told
  MATCH (s)<-[:REPORTS]-(one:Report)-[e:CONFLICTS_WITH]-(other:Report)-[:REPORTS]->(t:Statement)
  MATCH (one)<-[:CONTAINS]-(a:Article)
  MATCH (other)<-[:CONTAINS]-(b:Article)
  WITH CASE WHEN startNode(e) = one THEN [s.id, t.id, a.id, b.id, one.id, other.id] ELSE [t.id, s.id, b.id, a.id, other.id, one.id] END AS ends, e
  WITH ends[0] AS left, ends[1] AS right, ends[2] AS a, ends[3] AS b, e.on AS basis, e.notedBy AS noted_by, ends[4] AS one, ends[5] AS other
  RETURN left, right, 'conflicts' AS relation, basis, noted_by, collect(DISTINCT one) AS left_reports, collect(DISTINCT other) AS right_reports
  UNION
  //+ meetings
  MATCH (m)<-[:REPORTS]-(one:Report)-[e:CONFLICTS_WITH]-(other:Report)-[:REPORTS]->(t:Meeting)
  MATCH (one)<-[:CONTAINS]-(a:Article)
  MATCH (other)<-[:CONTAINS]-(b:Article)
  WITH CASE WHEN startNode(e) = one THEN [m.id, t.id, a.id, b.id, one.id, other.id] ELSE [t.id, m.id, b.id, a.id, other.id, one.id] END AS ends, e
  WITH ends[0] AS left, ends[1] AS right, ends[2] AS a, ends[3] AS b, e.on AS basis, e.notedBy AS noted_by, ends[4] AS one, ends[5] AS other
  RETURN left, right, 'conflicts' AS relation, basis, noted_by, collect(DISTINCT one) AS left_reports, collect(DISTINCT other) AS right_reports
}
WITH * WHERE $noted_by IS NULL OR noted_by = $noted_by
RETURN left, right, relation, basis, noted_by, left_reports, right_reports
