// name: undated_statements
// doc: Statements for which the text gives no date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: undated_statements act=warn
// cannot tell: When they were made; the article's own date is only the last day on which they can have been.
//+ statements
WITH DISTINCT s WHERE s.date IS NULL
RETURN s.id AS statement
