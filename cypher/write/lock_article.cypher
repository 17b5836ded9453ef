// Makes the article when it is new; the write makes other writers of it wait, or start again.
MERGE (a:Article {id: $id})
SET a.writer = $writer
RETURN properties(a) AS properties
