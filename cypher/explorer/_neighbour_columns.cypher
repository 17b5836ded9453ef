// column id: text
// column labels: list
// column name: text
// column type: text -- Type of the edge, or the act.
// column forth: flag -- Whether it goes from the one that was asked for.
// column number: number -- How many statements or meetings stand behind it.
