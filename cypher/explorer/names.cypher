// name: names
// doc: Everybody and everything that can be looked for by name.
// column id: text
// column label: text
// column name: text
// column aliases: list
// column country: text
// column note: text -- Place and date of a meeting, kind of a body.
// cannot tell: Names that no article uses and no gazetteer entry gives.
MATCH (n:Official) RETURN n.id AS id, 'Official' AS label, n.name AS name, n.aliases AS aliases, n.country AS country, null AS note
UNION ALL
MATCH (n:Person) WHERE NOT n:Official RETURN n.id AS id, 'Person' AS label, n.name AS name, n.aliases AS aliases, n.country AS country, null AS note
UNION ALL
MATCH (n:Country) RETURN n.id AS id, 'Country' AS label, n.name AS name, n.aliases AS aliases, n.id AS country, null AS note
UNION ALL
MATCH (n:Organization) RETURN n.id AS id, 'Organization' AS label, n.name AS name, n.aliases AS aliases, n.country AS country, n.kind AS note
UNION ALL
MATCH (n:Topic) RETURN n.id AS id, 'Topic' AS label, n.name AS name, n.terms AS aliases, null AS country, null AS note
UNION ALL
MATCH (n:Source) RETURN n.id AS id, 'Source' AS label, n.description AS name, null AS aliases, n.country AS country, null AS note
UNION ALL
MATCH (n:Meeting) RETURN n.id AS id, 'Meeting' AS label, n.name AS name, n.participants AS aliases, n.place AS country, n.date AS note
