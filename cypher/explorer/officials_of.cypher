// name: officials_of
// doc: People of a country, by name.
// param id: text
// param most: integer -- Most rows.
// column id: text
// column name: text
// column official: flag -- Whether the person holds or held an office.
// cannot tell: People whose country no article and no gazetteer entry gives.
MATCH (person:Person) WHERE person.country = $id
RETURN person.id AS id, person.name AS name, person:Official AS official
ORDER BY name, id LIMIT $most
