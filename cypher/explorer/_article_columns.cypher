// param most: integer -- Most rows.
// column id: text
// column file: text
// column title: text
// column publisher: text
// column published: text
// column text: text
// cannot tell: Words in another spelling or form.
