// name: offices
// doc: Offices that a person holds or held, with where that is known from.
// param id: text
// column title: text
// column body: text -- Id of the country or organization.
// column body_name: text
// column from: text -- EDTF.
// column to: text -- EDTF.
// column former: flag
// column source: text -- "article" or the gazetteer's source.
// column reports: number -- How many reports tell it.
// cannot tell: Whether an office was still held after the last article that tells it.
MATCH (person:Person) WHERE person.id = $id
MATCH (person)-[held:HOLDS]->(:Position)-[:OF]->(body)
RETURN DISTINCT held.title AS title, body.id AS body, body.name AS body_name, held.`from` AS `from`, held.to AS to, held.former AS former,
       held.source AS source, size(held.reports) AS reports
ORDER BY `from`, title, body
