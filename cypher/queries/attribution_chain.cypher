// name: attribution_chain
// doc: Through whom a statement is known: the speaker first, then each who tells it further. The article's own outlet is left out.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// column chain: chain -- Names from the speaker outward.
// column statement: statement -- With the reports that tell it through this chain.
// example: attribution_chain speaker="Joe Biden" act=warn
// cannot tell: Who told the last link; an article may keep silent on that.
//+ statements
RETURN DISTINCT s.id AS statement
