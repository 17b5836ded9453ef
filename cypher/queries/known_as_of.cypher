// name: known_as_of
// doc: What was known on a day: statements that articles published by as_of report, or that became known only after first_known_after.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: known_as_of as_of=2022-03-16 act=warn
// cannot tell: What was known to people who did not read the loaded articles.
//+ statements
RETURN DISTINCT s.id AS statement
