WITH thing, how, CASE WHEN thing.earliest IS NULL AND thing.latest IS NULL THEN 1 ELSE 0 END AS undated
ORDER BY undated, thing.earliest DESC, thing.latest DESC, thing.id LIMIT $most
RETURN thing.id AS id, CASE WHEN thing:Meeting THEN 'meeting' ELSE 'statement' END AS kind, how,
       coalesce(thing.act, thing.kind) AS act, thing.speaker AS speaker, thing.addressee AS addressee, thing.target AS target,
       coalesce(thing.about, thing.name) AS about, thing.text AS quote, thing.participants AS participants, thing.place AS place,
       thing.date AS date, toString(thing.earliest) AS earliest, toString(thing.latest) AS latest, thing.dateBasis AS basis,
       toString(thing.published) AS published, thing.status AS status, thing.articles AS articles, thing.retracted AS retracted,
       undated
ORDER BY undated, earliest DESC, latest DESC, id
