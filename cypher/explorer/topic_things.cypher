// name: topic_things
// doc: Statements about a topic, the latest first.
// param id: text
//+ thing_columns
MATCH (topic:Topic) WHERE topic.id = $id
MATCH (topic)<-[e:ABOUT]-(thing:Statement)
//+ in_time
WITH thing, collect(DISTINCT type(e)) AS how
//+ things
