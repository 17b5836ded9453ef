// Compare and set: the first SET waits for other writers, so what the WHERE then reads is what they left.
MERGE (l:Bookkeeping {id: $id})
SET l.asked = $owner
WITH l
WHERE l.owner IS NULL OR l.owner = $owner OR l.expires <= timestamp()
SET l.owner = $owner, l.expires = timestamp() + $milliseconds
RETURN l.owner AS owner
