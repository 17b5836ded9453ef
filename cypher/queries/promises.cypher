// name: promises
// doc: Promises, offers and agreements, each with what its maker said later on the same topic: what became of them, as far as words tell.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = promise, agree
// column promise: statement
// column later: statement -- A later statement of the same maker on the same topic, empty where there is none.
// example: promises speaker_country=CHN
// cannot tell: Whether a promise was kept by deeds.
//+ statements
WITH DISTINCT s, [(s)-[:ABOUT]->(topic:Topic) | topic.id] AS topics
OPTIONAL MATCH (s)<-[:MADE]-()-[:MADE]->(t:Statement)
WHERE t.earliest > s.latest AND any(topic IN [(t)-[:ABOUT]->(same:Topic) | same.id] WHERE topic IN topics)
RETURN DISTINCT s.id AS promise, t.id AS later
