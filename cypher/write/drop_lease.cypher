// Gives the lease back, if it is still the owner's.
MATCH (l:Bookkeeping {id: $id})
WHERE l.owner = $owner
SET l.owner = NULL, l.expires = 0
