// name: spokespeople
// doc: Who speaks for a country, or on a topic: every speaker with how many statements, from when to when, and the reports.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column speaker: text
// column country: text
// column statement: statement
// group: speaker country
// example: spokespeople speaker_country=CHN about="weapons for Russia"
// cannot tell: Who was authorised to speak.
//+ statements
UNWIND [(s)<-[:MADE]-(someone:Person|Organization) | someone] AS who
RETURN DISTINCT who.name AS speaker, s.speakerCountry AS country, s.id AS statement
