// name: counts
// doc: How many nodes of each label there are.
// column label: text
// column number: number
// cannot tell: What was left out when it was loaded.
MATCH (n:Article) RETURN 'Article' AS label, count(n) AS number
UNION ALL
MATCH (n:Report) RETURN 'Report' AS label, count(n) AS number
UNION ALL
MATCH (n:Statement) RETURN 'Statement' AS label, count(n) AS number
UNION ALL
MATCH (n:Meeting) RETURN 'Meeting' AS label, count(n) AS number
UNION ALL
MATCH (n:Official) RETURN 'Official' AS label, count(n) AS number
UNION ALL
MATCH (n:Person) RETURN 'Person' AS label, count(n) AS number
UNION ALL
MATCH (n:Country) RETURN 'Country' AS label, count(n) AS number
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS label, count(n) AS number
UNION ALL
MATCH (n:Source) RETURN 'Source' AS label, count(n) AS number
UNION ALL
MATCH (n:Topic) RETURN 'Topic' AS label, count(n) AS number
UNION ALL
MATCH (n:Load) RETURN 'Load' AS label, count(n) AS number
