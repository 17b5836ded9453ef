// name: statement_conflicts
// doc: Pairs of reports of a statement that cannot both be right.
// param id: text
// column left: text -- Id of a report.
// column right: text
// column on: text -- What they disagree on.
// column basis: text -- How.
// column noted_by: text -- "article" or "comparison".
// cannot tell: Which side is right.
MATCH (one:Statement) WHERE one.id = $id
MATCH (one)<-[:REPORTS]-(left:Report)-[e:CONFLICTS_WITH]->(right:Report)
RETURN left.id AS left, right.id AS right, e.on AS `on`, e.basis AS basis, e.notedBy AS noted_by
ORDER BY left, right, `on`
