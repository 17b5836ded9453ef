// name: statement_links
// doc: Whom and what a statement is joined to.
// param id: text
// column type: text -- Type of the edge.
// column id: text
// column labels: list
// column name: text
// column date: text -- Of a meeting.
// column reports: number -- How many reports tell it.
// cannot tell: Links that no article makes.
MATCH (one:Statement) WHERE one.id = $id
MATCH (one)-[e:MADE|ON_BEHALF_OF|ADDRESSED_TO|TARGETS|ABOUT|MADE_AT|BEFORE|AFTER]-(other)
RETURN type(e) AS type, other.id AS id, labels(other) AS labels, coalesce(other.name, other.description) AS name, other.date AS date,
       size(e.reports) AS reports
ORDER BY type, name, id
