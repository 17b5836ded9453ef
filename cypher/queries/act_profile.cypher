// name: act_profile
// doc: What kinds of acts a party's statements are: each act with how many, from when to when, and the reports.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column speaker: text
// column act: text
// column statement: statement
// group: speaker act
// example: act_profile speaker="Wang Yi"
// cannot tell: What was said and not reported.
//+ statements
UNWIND [(s)<-[:MADE]-(someone) | someone] AS who
RETURN DISTINCT coalesce(who.name, who.description) AS speaker, s.act AS act, s.id AS statement
