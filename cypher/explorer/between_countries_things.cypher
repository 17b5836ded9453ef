// name: between_countries_things
// doc: Statements of people of one country to those of another, either way, the latest first.
// param id: text
// param other: text
//+ thing_columns
MATCH (thing:Statement)
WHERE thing.speakerCountry IN [$id, $other] AND thing.addresseeCountry IN [$id, $other] AND thing.speakerCountry <> thing.addresseeCountry
  AND ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
WITH thing, [CASE WHEN thing.speakerCountry = $id THEN 'MADE' ELSE 'ADDRESSED_TO' END] AS how
//+ things
