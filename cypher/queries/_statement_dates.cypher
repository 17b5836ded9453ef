// Statements by id: their dates and reports alone, for queries that count them. Of reports only what rows show: most of
// the time of large answers goes into reading values.
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s.id AS id, s.date AS date,
       [(s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) |
        [r.id, r.externalId, r.start, r.end, r.quote, r.mode, r.via, r.confidence, r.status, a.file, a.published, a.retracted]] AS reports
