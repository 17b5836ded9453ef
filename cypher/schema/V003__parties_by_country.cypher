// Whom a country's people and bodies are: where questions that name a country begin.
CREATE INDEX officialCountry IF NOT EXISTS FOR (n:Official) ON (n.country);
CREATE INDEX personCountry IF NOT EXISTS FOR (n:Person) ON (n.country);
CREATE INDEX organizationCountry IF NOT EXISTS FOR (n:Organization) ON (n.country);
CREATE INDEX sourceCountry IF NOT EXISTS FOR (n:Source) ON (n.country);
