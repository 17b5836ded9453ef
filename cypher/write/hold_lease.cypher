// Renews a lease that is still the owner's; no row when somebody else has taken it.
MATCH (l:Bookkeeping {id: $id})
SET l.asked = $owner
WITH l
WHERE l.owner = $owner
SET l.expires = timestamp() + $milliseconds
RETURN l.owner AS owner
