// name: country_spoke_things
// doc: Statements made for a country or its people, the latest first.
// param id: text
//+ thing_columns
MATCH (thing:Statement) WHERE thing.speakerCountry = $id
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
WITH thing, ['MADE'] AS how
//+ things
