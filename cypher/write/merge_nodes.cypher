// Nodes of one label, whole: properties that a row leaves out are removed. <LABEL> is one of the closed labels.
UNWIND $rows AS row
MERGE (n:<LABEL> {id: row.id})
SET n = row.properties
RETURN count(*) AS written
