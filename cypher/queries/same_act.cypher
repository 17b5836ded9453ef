// name: same_act
// doc: Statements with all their reports, those first that two or more articles report: one act, however often it is told.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// column rank: rank
// example: same_act speaker_country=CHN from=2023-02-20 to=2023-02-20
// cannot tell: Whether two reports that were kept apart are one act after all; `graphmodel judgements` shows what was weighed.
//+ statements
RETURN DISTINCT s.id AS statement, CASE WHEN s.articles > 1 THEN 1 ELSE 0 END AS rank
