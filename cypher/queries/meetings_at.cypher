// name: meetings_at
// doc: All meetings, votes included, with kind and place, by date.
// filters: speaker speaker_country addressee addressee_country meeting before after from to as_of first_known_after document status retracted min_confidence limit
// param kind: choice(talks, call, summit, conference, vote, visit)[] -- Only meetings of that kind.
// param place: text[] -- Only meetings at that place, as articles write it.
// column meeting: meeting
// example: meetings_at place=Munich
// cannot tell: Meetings whose place no article gives.
//+ meetings
WITH DISTINCT m
WHERE ($kind IS NULL OR m.kind IN $kind) AND ($place IS NULL OR toLower(m.place) IN [p IN $place | toLower(p)])
RETURN m.id AS meeting
