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
//+ told
MATCH (s)-[e:DENIES|CONTRADICTS]-(:Statement)
WHERE $noted_by IS NULL OR e.notedBy = $noted_by
WITH DISTINCT e, startNode(e) AS l, endNode(e) AS r
WHERE l:Statement AND r:Statement
RETURN l.id AS left, r.id AS right, 'contradicts' AS relation, e.basis AS basis, e.notedBy AS noted_by,
       [] AS left_reports, [] AS right_reports
UNION
//+ told
MATCH (s)<-[:REPORTS]-(near:Report)-[e:CONFLICTS_WITH]-(:Report)-[:REPORTS]->(t:Statement)
WHERE $noted_by IS NULL OR e.notedBy = $noted_by
WITH e, startNode(e) AS one, endNode(e) AS other, CASE WHEN startNode(e).id = near.id THEN [s, t] ELSE [t, s] END AS sides
WITH DISTINCT e, one, other, sides[0] AS l, sides[1] AS r
WHERE l:Statement AND r:Statement
WITH l, r, e.on AS matter, e.basis AS told, e.notedBy AS noted,
     collect(DISTINCT one.id) AS left_reports, collect(DISTINCT other.id) AS right_reports
RETURN l.id AS left, r.id AS right, 'conflicts' AS relation, matter AS basis, noted AS noted_by, left_reports, right_reports
UNION
//+ meetings
MATCH (m)<-[:REPORTS]-(near:Report)-[e:CONFLICTS_WITH]-(:Report)-[:REPORTS]->(t:Meeting)
WHERE $noted_by IS NULL OR e.notedBy = $noted_by
WITH e, startNode(e) AS one, endNode(e) AS other, CASE WHEN startNode(e).id = near.id THEN [m, t] ELSE [t, m] END AS sides
WITH DISTINCT e, one, other, sides[0] AS l, sides[1] AS r
WHERE l:Meeting AND r:Meeting
WITH l, r, e.on AS matter, e.basis AS told, e.notedBy AS noted,
     collect(DISTINCT one.id) AS left_reports, collect(DISTINCT other.id) AS right_reports
RETURN l.id AS left, r.id AS right, 'conflicts' AS relation, matter AS basis, noted AS noted_by, left_reports, right_reports
