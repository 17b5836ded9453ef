// What the explorer looks for in texts (servers without a full-text index look through the texts), and which facts
// several articles tell of.
CREATE FULLTEXT INDEX statementWords IF NOT EXISTS FOR (n:Statement) ON EACH [n.text, n.about]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX articleWords IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX statementArticles IF NOT EXISTS FOR (n:Statement) ON (n.articles);
CREATE INDEX meetingArticles IF NOT EXISTS FOR (n:Meeting) ON (n.articles);
