// name: uncertain_dates
// doc: Statements whose date is inferred or not known to the day, with the basis of the date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: uncertain_dates act=warn
// cannot tell: The true day.
//+ statements
WITH DISTINCT s WHERE s.date IS NOT NULL AND (s.dateBasis = 'inferred' OR s.earliest <> s.latest)
RETURN s.id AS statement
