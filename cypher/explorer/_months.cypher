RETURN substring(toString(thing.earliest), 0, 7) AS first, substring(toString(thing.latest), 0, 7) AS last, count(DISTINCT thing) AS number
ORDER BY first, last
