// param low: date -- First day of the time looked at; all time where neither is given.
// param high: date -- Last day of it.
// param most: integer -- Most rows.
// column id: text
// column kind: text -- "statement" or "meeting".
// column how: list -- How it is joined to what the page is about: types of edges.
// column act: text -- Act of a statement, kind of a meeting.
// column speaker: text
// column addressee: text
// column target: text
// column about: text -- What a statement is about, the name of a meeting.
// column quote: text -- The best quotation of a statement.
// column participants: list
// column place: text
// column date: text -- EDTF.
// column earliest: text -- First day it can be.
// column latest: text -- Last day it can be.
// column basis: text -- How the date was found.
// column published: text -- Day on which it was first known.
// column status: text
// column articles: number -- How many articles tell of it.
// column retracted: flag -- Whether every article that tells of it is withdrawn.
// column undated: number -- 1 where the text gives no date.
// cannot tell: What no loaded article reports.
