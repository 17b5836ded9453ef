// name: between_parties_months
// doc: What stands between two parties: statements of one to or against the other, and meetings of both, counted by month.
// param id: text
// param other: text
//+ month_columns
MATCH (one:Person|Organization|Country|Source) WHERE one.id = $id
MATCH (one)-[e:MADE|ADDRESSED_TO|TARGETS|ATTENDED]-(thing)-[:MADE|ADDRESSED_TO|TARGETS|ATTENDED]-(two) WHERE two.id = $other
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
//+ months
