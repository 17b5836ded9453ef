// name: statements_by
// doc: What somebody said: statements of every act, by date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: statements_by speaker="Sergey Lavrov" from=2022-03
// cannot tell: What was said without being reported; an article's own words are nobody's statement.
//+ statements
RETURN DISTINCT s.id AS statement
