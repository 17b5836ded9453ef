// name: published_months
// doc: Articles, counted by the months in which they can have been published.
// column first: text -- YYYY-MM.
// column last: text -- YYYY-MM.
// column number: number
// cannot tell: When an article was published that does not say so.
MATCH (a:Article)
RETURN substring(toString(a.publishedEarliest), 0, 7) AS first, substring(toString(a.publishedLatest), 0, 7) AS last, count(a) AS number
ORDER BY first, last
