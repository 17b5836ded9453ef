// The properties of statements, by id.
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s.id AS id, s.speaker AS speaker, s.speakerCountry AS speaker_country, s.act AS act, s.addressee AS addressee,
       s.addresseeCountry AS addressee_country, s.target AS target, s.about AS about, s.text AS text, s.date AS date,
       s.dateBasis AS date_basis, s.earliest AS earliest, s.latest AS latest, s.status AS status, s.joint AS joint,
       s.anonymous AS anonymous, s.expert AS expert
