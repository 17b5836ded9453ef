// name: who_demanded_what
// doc: Demands, appeals, requests and proposals: who made them and to whom, by date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = demand, urge, ask, propose
// column statement: statement
// example: who_demanded_what addressee_country=RUS
// cannot tell: What was asked for behind closed doors.
//+ statements
RETURN DISTINCT s.id AS statement
