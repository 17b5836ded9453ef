// name: refuted_reports
// doc: Reports of statements and meetings that an article itself calls wrong. A denial by one party is no refutation.
// filters: act speaker speaker_country document about from to before after as_of first_known_after status retracted min_confidence limit
// default status = refuted
// column thing: thing -- The statement or the meeting.
// example: refuted_reports document=2022-03-14-rome
// cannot tell: Which reports are wrong without any article saying so.
//+ statements
RETURN DISTINCT s.id AS thing
UNION
//+ meetings
RETURN DISTINCT m.id AS thing
