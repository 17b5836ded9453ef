// param low: date -- First day of the time looked at; all time where neither is given.
// param high: date -- Last day of it.
// column first: text -- YYYY-MM; none where the first day is unknown.
// column last: text -- YYYY-MM; none where the last day is unknown.
// column number: number -- Things whose dates begin and end in these months.
// cannot tell: What no loaded article reports.
