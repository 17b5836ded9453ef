// name: country_things
// doc: Meetings that a country took part in, and what was aimed at it, the latest first.
// param id: text
//+ thing_columns
MATCH (party:Country) WHERE party.id = $id
MATCH (party)-[e:TARGETS|ATTENDED]-(thing)
//+ in_time
  AND coalesce(thing.speakerCountry, '') <> $id AND coalesce(thing.addresseeCountry, '') <> $id
WITH thing, collect(DISTINCT type(e)) AS how
//+ things
