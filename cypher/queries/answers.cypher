// name: answers
// doc: Statements and what answered them: left is the answer, right what it answers.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column left: statement -- The answer.
// column right: statement -- What it answers.
// column relation: text -- "denies", "contradicts" or "responds_to".
// column basis: text
// column noted_by: text
// example: answers speaker_country=CHN
// cannot tell: Answers given without words.
//+ statements
MATCH (s)-[e:DENIES|CONTRADICTS|RESPONDS_TO]->(t:Statement)
RETURN DISTINCT s.id AS left, t.id AS right, toLower(type(e)) AS relation, e.basis AS basis, e.notedBy AS noted_by
