// name: country_heard_things
// doc: Statements addressed to a country or its people, the latest first.
// param id: text
//+ thing_columns
MATCH (thing:Statement) WHERE thing.addresseeCountry = $id AND coalesce(thing.speakerCountry, '') <> $id
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
WITH thing, ['ADDRESSED_TO'] AS how
//+ things
