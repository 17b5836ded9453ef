RETURN a.id AS id, a.file AS file, a.title AS title, a.publisher AS publisher, a.published AS published, a.publishedBasis AS basis,
       a.retracted AS retracted
