// name: topic_months
// doc: Statements about a topic, counted by month.
// param id: text
//+ month_columns
MATCH (topic:Topic) WHERE topic.id = $id
MATCH (topic)<-[e:ABOUT]-(thing:Statement)
//+ in_time
//+ months
