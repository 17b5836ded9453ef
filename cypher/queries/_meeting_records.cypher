// Meetings by id: their properties and their reports; claims where $claims asks for them, who took part where $parties does.
// Their days are read from their dates: most of the time of large answers goes into reading values.
MATCH (m:Meeting) WHERE m.id IN $ids
RETURN m.id AS id, m.kind AS kind, m.name AS name, m.participants AS participants, m.place AS place, m.date AS date,
       m.dateBasis AS date_basis, m.status AS status, m.statuses AS statuses,
       [(m)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) |
        [r.id, r.externalId, r.start, r.end, r.quote, r.mode, r.via, r.confidence, r.status, CASE WHEN $claims THEN r.claim END,
         a.id, a.file, a.published, a.publisher, a.retracted]] AS reports,
       CASE WHEN $parties THEN [(m)<-[link:ATTENDED]-(party) | [type(link), party.id, labels(party), party.country]] ELSE [] END AS parties
