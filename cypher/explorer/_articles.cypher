RETURN a.id AS id, a.file AS file, a.title AS title, a.publisher AS publisher, a.published AS published, a.text AS text
ORDER BY published DESC, file, id LIMIT $most
