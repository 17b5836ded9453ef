// name: said_first
// doc: Who said it first: statements on a topic in the order in which they became known, the earliest first.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default limit = 10
// column statement: statement
// column rank: rank -- Days before publication, so that the earliest known comes first.
// example: said_first about="supplying weapons"
// cannot tell: Who said it before any loaded article was published.
//+ statements
RETURN DISTINCT s.id AS statement, CASE WHEN s.published IS NULL THEN -99999999 ELSE -(s.published.year * 10000 + s.published.month * 100 + s.published.day) END AS rank
