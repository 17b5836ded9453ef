// name: who_denied_what
// doc: Denials and the claims that they deny: left is the denial, right the claim.
// filters: act speaker speaker_country addressee addressee_country target about meeting before after from to as_of first_known_after document status retracted named min_confidence limit
// default act = deny
// column left: statement -- The denial.
// column right: statement -- What it denies.
// column relation: text
// column basis: text -- Why the two are joined.
// column noted_by: text -- "article" where an article itself joins them, else "comparison".
// topic: left right
// example: who_denied_what about="request for military aid"
// cannot tell: What a denial denies that answers a claim no loaded article reports.
//+ statements
MATCH (s)-[e:DENIES]->(claim:Statement)
RETURN DISTINCT s.id AS left, claim.id AS right, 'denies' AS relation, e.basis AS basis, e.notedBy AS noted_by
