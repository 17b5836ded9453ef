// name: joined_meeting_reports
// doc: Reports of different articles that are held to tell of one meeting, the least sure first.
// param skip: integer
// param most: integer -- Most rows.
// column thing: text -- Id of the meeting.
// column kind: text
// column act: text
// column speaker: text
// column about: text
// column date: text
// column score: number -- Least score of its reports, 0 to 1.
// column reports: list -- Of each report: id, score, reasons, quote, article, file.
// cannot tell: Whether it is right to join them.
MATCH (thing:Meeting) WHERE thing.articles > 1
MATCH (thing)<-[judged:REPORTS]-(:Report)
WITH thing, min(judged.score) AS score ORDER BY score, thing.id SKIP $skip LIMIT $most
MATCH (thing)<-[judged:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article)
WITH thing, score, r, judged, a ORDER BY a.file, r.start, r.id
RETURN thing.id AS thing, 'meeting' AS kind, coalesce(thing.act, thing.kind) AS act, thing.speaker AS speaker,
       coalesce(thing.about, thing.name) AS about, thing.date AS date, score,
       collect([r.id, judged.score, judged.reasons, r.quote, a.id, a.file]) AS reports
ORDER BY score, thing
