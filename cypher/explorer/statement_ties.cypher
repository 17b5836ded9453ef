// name: statement_ties
// doc: Statements that this one denies, contradicts, answers or repeats (forth), or that do so to it.
// param id: text
// column type: text
// column forth: flag
// column id: text
// column act: text
// column speaker: text
// column about: text
// column quote: text
// column date: text
// column basis: text -- Why they are tied.
// column score: number
// column noted_by: text -- "article" or "comparison".
// cannot tell: Which side is right.
MATCH (one:Statement) WHERE one.id = $id
MATCH (one)-[e:DENIES|CONTRADICTS|RESPONDS_TO|REPEATS]-(other:Statement)
RETURN type(e) AS type, startNode(e).id = one.id AS forth, other.id AS id, other.act AS act, other.speaker AS speaker,
       other.about AS about, other.text AS quote, other.date AS date, e.basis AS basis, e.score AS score, e.notedBy AS noted_by
ORDER BY type, forth DESC, date, id
