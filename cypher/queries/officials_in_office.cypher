// name: officials_in_office
// doc: Who held which office on a day (as_of) or in a period (from, to), as far as articles or the gazetteer tell; one row a person.
// filters: speaker speaker_country from to as_of limit
// column official: official
// example: officials_in_office speaker_country=USA as_of=2022-03-14
// cannot tell: Officials whom no loaded article names; whether an office that an article gave was still held much later.
//+ offices
WITH DISTINCT p, h, o, body WHERE NOT o.kind IN ['expert', 'press', 'clergy'] AND NOT h.former
RETURN p.id AS official, p.name AS name, p.country AS country, coalesce(body.country, body.id) AS body, h.title AS title,
       h.`from` AS `from`, h.to AS to, h.earliest AS earliest, h.latest AS latest, h.source AS source, h.reports AS reports
