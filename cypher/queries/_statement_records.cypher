// Statements by id: their properties, the meetings that they are joined to, their reports; claims where $claims asks for them,
// and who and what they are joined to where $parties does.
// Their days are read from their dates: most of the time of large answers goes into reading values.
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s.id AS id, s.speaker AS speaker, s.speakerCountry AS speaker_country, s.act AS act, s.addressee AS addressee,
       s.addresseeCountry AS addressee_country, s.target AS target, s.about AS about, s.date AS date,
       s.dateBasis AS date_basis, s.status AS status,
       [(s)-[link:MADE_AT|BEFORE|AFTER]->(m:Meeting) | [type(link), m.id]] AS meetings,
       [(s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) |
        [r.id, r.externalId, r.start, r.end, r.quote, r.mode, r.via, r.confidence, r.status, CASE WHEN $claims THEN r.claim END,
         a.id, a.file, a.published, a.publisher, a.retracted]] AS reports,
       CASE WHEN $parties THEN [(s)-[link:MADE|ADDRESSED_TO|TARGETS|ON_BEHALF_OF]-(party) | [type(link), party.id, labels(party), party.country]] ELSE [] END AS parties
