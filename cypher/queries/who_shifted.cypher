// name: who_shifted
// doc: What one party said on a topic at different times with different acts: the earlier and the later statement side by side.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column earlier: statement
// column later: statement
// column speaker: text
// column topic: text
// weigh: earlier
// example: who_shifted speaker_country=CHN
// cannot tell: Whether a new tone is a new position; undated statements are left out.
//+ statements
MATCH (s)-[:ABOUT]->(topic:Topic)
MATCH (who)-[:MADE]->(s)
WITH who, topic, collect(DISTINCT s) AS said
WITH who, collect([topic, said]) AS topics
UNWIND [(who)-[:MADE]->(t:Statement)-[:ABOUT]->(subject:Topic) | [t, subject]] AS other
WITH who, other[0] AS t, other[1] AS topic, topics
UNWIND [one IN topics WHERE one[0] = topic | one[1]] AS said
UNWIND said AS s
WITH * WHERE s.latest < t.earliest AND s.act <> t.act
RETURN DISTINCT s.id AS earlier, t.id AS later, coalesce(who.name, who.description) AS speaker, topic.name AS topic
