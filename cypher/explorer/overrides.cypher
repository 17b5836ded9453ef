// name: overrides
// doc: Judgements of analysts on two reports, with the quotations.
// param most: integer -- Most rows.
// column left: text -- Id of a report.
// column right: text
// column verdict: text -- "same" or "different".
// column note: text
// column left_quote: text
// column left_file: text
// column right_quote: text
// column right_file: text
// cannot tell: Who judged.
MATCH (j:Judgement)
OPTIONAL MATCH (a:Article)-[:CONTAINS]->(left:Report) WHERE left.id = j.left
OPTIONAL MATCH (b:Article)-[:CONTAINS]->(right:Report) WHERE right.id = j.right
RETURN j.left AS left, j.right AS right, j.verdict AS verdict, j.note AS note, left.quote AS left_quote, a.file AS left_file,
       right.quote AS right_quote, b.file AS right_file
ORDER BY left, right LIMIT $most
