// name: country_pairs
// doc: How many statements people of one country addressed to those of another, the most first.
// param most: integer -- Most rows.
// column speaker: text -- Code of the country.
// column addressee: text
// column number: number
// cannot tell: What was said to nobody in particular.
MATCH (s:Statement) WHERE s.speakerCountry IS NOT NULL AND s.addresseeCountry IS NOT NULL
RETURN s.speakerCountry AS speaker, s.addresseeCountry AS addressee, count(s) AS number
ORDER BY number DESC, speaker, addressee LIMIT $most
