// name: between_countries_months
// doc: Statements of people of one country to those of another, either way, counted by month.
// param id: text
// param other: text
//+ month_columns
MATCH (thing:Statement)
WHERE thing.speakerCountry IN [$id, $other] AND thing.addresseeCountry IN [$id, $other] AND thing.speakerCountry <> thing.addresseeCountry
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
//+ months
