// name: who_met_whom
// doc: Meetings and who took part, by date; votes in a body are left out.
// filters: speaker speaker_country addressee addressee_country meeting before after from to as_of first_known_after document status retracted min_confidence limit
// column meeting: meeting
// example: who_met_whom speaker_country=USA addressee_country=CHN from=2022
// cannot tell: Who else was in the room; articles name the leading people.
//+ meetings
WITH DISTINCT m
WHERE m.kind <> 'vote'
RETURN m.id AS meeting
