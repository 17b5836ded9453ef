// name: organization
// doc: One organization by its id.
// param id: text
// column properties: text -- All its properties.
// column labels: list
// cannot tell: Anything that no article and no gazetteer entry says.
MATCH (one:Organization) WHERE one.id = $id
RETURN properties(one) AS properties, labels(one) AS labels
