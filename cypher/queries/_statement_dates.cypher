// Statements by id: their dates and reports alone, for queries that count them.
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s.id AS id, s.date AS date, toString(s.earliest) AS earliest, toString(s.latest) AS latest, s.status AS status,
       [] AS meetings, [] AS parties,
       [(s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) |
        [r.id, r.externalId, r.start, r.end, r.quote, r.mode, r.via, r.confidence, r.status, CASE WHEN $claims THEN r.claim END,
         a.id, a.file, a.published, a.publisher, a.retracted]] AS reports
