// name: who_supported_whom
// doc: Support and agreement: who backed, endorsed, praised or agreed with whom, by date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = support, agree
// column statement: statement
// example: who_supported_whom target=Ukraine
// cannot tell: Support by deeds alone; a deed is no statement.
//+ statements
RETURN DISTINCT s.id AS statement
