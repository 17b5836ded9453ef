// name: country_months
// doc: Meetings that a country took part in, and what was aimed at it, counted by month.
// param id: text
//+ month_columns
MATCH (party:Country) WHERE party.id = $id
MATCH (party)-[e:TARGETS|ATTENDED]-(thing)
//+ in_time
  AND coalesce(thing.speakerCountry, '') <> $id AND coalesce(thing.addresseeCountry, '') <> $id
//+ months
