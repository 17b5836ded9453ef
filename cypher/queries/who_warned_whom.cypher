// name: who_warned_whom
// doc: Warnings and threats: who gave them, to whom, about what, by date.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = warn, threaten
// column statement: statement
// example: who_warned_whom addressee_country=CHN before="rome 2022-03"
// example: who_warned_whom speaker="Antony Blinken" about="lethal aid"
// cannot tell: Whether a warning that no article reports was given; what a party only talked about was warned of is its target, not its addressee.
//+ statements
RETURN DISTINCT s.id AS statement
