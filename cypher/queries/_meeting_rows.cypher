// The properties of meetings, by id.
MATCH (m:Meeting) WHERE m.id IN $ids
RETURN m.id AS id, m.kind AS kind, m.name AS name, m.participants AS participants, m.place AS place, m.date AS date,
       m.dateBasis AS date_basis, m.earliest AS earliest, m.latest AS latest, m.status AS status, m.statuses AS statuses
