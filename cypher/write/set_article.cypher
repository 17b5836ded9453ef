// The article's properties, whole.
MATCH (a:Article {id: $id})
SET a = $properties
