// name: opposed_statements
// doc: Statements that deny or contradict another one.
// param skip: integer
// param most: integer -- Most rows.
// column type: text -- DENIES or CONTRADICTS.
// column basis: text
// column score: number
// column noted_by: text
// column left: text
// column left_act: text
// column left_speaker: text
// column left_about: text
// column left_quote: text
// column left_date: text
// column right: text
// column right_act: text
// column right_speaker: text
// column right_about: text
// column right_quote: text
// column right_date: text
// cannot tell: Which side is right.
MATCH (l:Statement)-[e:DENIES|CONTRADICTS]->(r:Statement)
WITH l, e, r ORDER BY l.id, r.id, type(e) SKIP $skip LIMIT $most
RETURN type(e) AS type, e.basis AS basis, e.score AS score, e.notedBy AS noted_by, l.id AS left, l.act AS left_act, l.speaker AS left_speaker,
       l.about AS left_about, l.text AS left_quote, l.date AS left_date, r.id AS right, r.act AS right_act, r.speaker AS right_speaker,
       r.about AS right_about, r.text AS right_quote, r.date AS right_date
ORDER BY left, right, type
