// Who and what statements are joined to, by id.
MATCH (s:Statement)-[link:MADE|ADDRESSED_TO|TARGETS|ON_BEHALF_OF|MADE_AT|BEFORE|AFTER]-(other) WHERE s.id IN $ids
RETURN s.id AS id, type(link) AS type, other.id AS other, labels(other) AS labels, other.country AS country
