// name: country_spoke_months
// doc: Statements made for a country or its people, counted by month.
// param id: text
//+ month_columns
MATCH (thing:Statement) WHERE thing.speakerCountry = $id
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
//+ months
