// Meetings by id: their dates and reports alone, for queries that count them.
MATCH (m:Meeting) WHERE m.id IN $ids
RETURN m.id AS id, m.date AS date, toString(m.earliest) AS earliest, toString(m.latest) AS latest, m.status AS status,
       [] AS meetings, [] AS parties,
       [(m)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) |
        [r.id, r.externalId, r.start, r.end, r.quote, r.mode, r.via, r.confidence, r.status, CASE WHEN $claims THEN r.claim END,
         a.id, a.file, a.published, a.publisher, a.retracted]] AS reports
