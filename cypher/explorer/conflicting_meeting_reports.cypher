// name: conflicting_meeting_reports
// doc: Pairs of reports of meetings that cannot both be right, by what they are about.
// param skip: integer
// param most: integer -- Most rows.
// column thing: text -- Id of the meeting.
// column kind: text
// column act: text
// column speaker: text
// column about: text
// column date: text
// column on: text -- What they disagree on.
// column basis: text -- How.
// column noted_by: text -- "article" or "comparison".
// column left_quote: text
// column left_article: text
// column left_file: text
// column left_published: text
// column right_quote: text
// column right_article: text
// column right_file: text
// column right_published: text
// cannot tell: Which side is right.
MATCH (left:Report)-[e:CONFLICTS_WITH]->(right:Report)
MATCH (left)-[:REPORTS]->(thing:Meeting)
WITH thing, left, e, right ORDER BY thing.id, left.id, right.id, e.on SKIP $skip LIMIT $most
MATCH (a:Article)-[:CONTAINS]->(left)
MATCH (b:Article)-[:CONTAINS]->(right)
RETURN thing.id AS thing, 'meeting' AS kind, coalesce(thing.act, thing.kind) AS act, thing.speaker AS speaker,
       coalesce(thing.about, thing.name) AS about, thing.date AS date, e.on AS `on`, e.basis AS basis, e.notedBy AS noted_by,
       left.quote AS left_quote, a.id AS left_article, a.file AS left_file, a.published AS left_published,
       right.quote AS right_quote, b.id AS right_article, b.file AS right_file, b.published AS right_published
ORDER BY thing, left.id, right.id, `on`
