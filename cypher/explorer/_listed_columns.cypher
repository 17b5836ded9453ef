// param most: integer -- Most rows.
// column id: text
// column file: text
// column title: text
// column publisher: text
// column published: text
// column basis: text
// column retracted: flag
// cannot tell: Articles that were left out when they were loaded.
