// name: country_heard_months
// doc: Statements addressed to a country or its people, counted by month.
// param id: text
//+ month_columns
MATCH (thing:Statement) WHERE thing.addresseeCountry = $id AND coalesce(thing.speakerCountry, '') <> $id
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
//+ months
