// name: topics_of
// doc: What statements are about: each topic with how many statements, from when to when, and the reports.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column topic: text
// column statement: statement
// group: topic
// example: topics_of speaker_country=USA addressee_country=CHN
// cannot tell: Topics in words that occur once only may stand apart from their like.
//+ statements
MATCH (s)-[:ABOUT]->(topic:Topic)
RETURN DISTINCT topic.name AS topic, s.id AS statement
