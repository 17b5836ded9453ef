// column report: text
// column external: text -- The id that its source gave.
// column start: number -- First character in the article.
// column end: number -- One past the last.
// column quote: text
// column mode: text
// column via: list -- Who tells it, innermost first.
// column confidence: number
// column status: text
// column date: text
// column basis: text -- How the date was found.
// column extractor: text
// column version: text
// column rule: text
// column claim: text -- The whole claim as JSON.
// column score: number -- Of the judgement that put the report here.
// column reasons: list
// column article: text
// column file: text
// column title: text
// column publisher: text
// column url: text
// column published: text
// column published_basis: text
// column retracted: flag
// column note: text -- Why the article was withdrawn.
