// name: attended
// doc: Who took part in a meeting, and in what role.
// param id: text
// column id: text
// column labels: list
// column name: text
// column country: text
// column role: text -- "participant", or "represented" for the country of somebody who took part.
// column reports: list -- Ids of the reports that tell it.
// cannot tell: Who was there without any article saying so.
MATCH (meeting:Meeting) WHERE meeting.id = $id
MATCH (party)-[attended:ATTENDED]->(meeting)
RETURN party.id AS id, labels(party) AS labels, coalesce(party.name, party.description) AS name, party.country AS country,
       attended.role AS role, attended.reports AS reports
ORDER BY role, name, id
