"""How fast named queries are against Cypher written by hand for the same question, on a large made-up graph."""
