// name: expert_statements
// doc: What named persons said who held no office at the time: scholars, analysts, former officials.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column statement: statement
// example: expert_statements about="arms supplies"
// cannot tell: Offices that neither the articles nor the gazetteer tell of.
//+ statements
WITH DISTINCT s WHERE s.expert
RETURN s.id AS statement
