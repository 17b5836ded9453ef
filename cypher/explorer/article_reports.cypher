// name: article_reports
// doc: All reports of an article in the order of its text, with what each tells of.
// param id: text
// param most: integer -- Most rows.
// column report: text
// column start: number
// column end: number
// column kind: text -- "statement", "meeting" or "role".
// column act: text -- Act, kind of meeting, or title held.
// column status: text
// column confidence: number
// column date: text
// column mode: text
// column thing: text -- Id of the statement or meeting; none for a role.
// column speaker: text
// column addressee: text
// column target: text
// column about: text
// column person: text -- Of a role.
// column participants: list
// cannot tell: What the extractor overlooked.
MATCH (a:Article) WHERE a.id = $id
MATCH (a)-[:CONTAINS]->(r:Report)
OPTIONAL MATCH (r)-[:REPORTS]->(thing)
RETURN r.id AS report, r.start AS start, r.end AS end, r.kind AS kind, coalesce(r.act, r.type, r.title) AS act, r.status AS status,
       r.confidence AS confidence, r.date AS date, r.mode AS mode, thing.id AS thing, thing.speaker AS speaker,
       thing.addressee AS addressee, thing.target AS target, coalesce(thing.about, thing.name, r.about) AS about,
       r.person AS person, r.participants AS participants
ORDER BY start, end DESC, report LIMIT $most
