// What a statement denies, contradicts, answers or repeats, and what does so to it.
MATCH (s:Statement)-[e:DENIES|CONTRADICTS|RESPONDS_TO|REPEATS]-(other:Statement) WHERE s.id = $id
RETURN type(e) AS type, startNode(e).id = s.id AS forth, other.id AS id, other.speaker AS speaker, other.act AS act,
       other.about AS about, e.basis AS basis, e.score AS score
