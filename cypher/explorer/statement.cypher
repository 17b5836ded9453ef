// name: statement
// doc: One statement by its id.
// param id: text
// column properties: text -- All its properties.
// cannot tell: Anything that no article says.
MATCH (one:Statement) WHERE one.id = $id
RETURN properties(one) AS properties
