# ruff: noqa: E501 - a rule a line
"""What a question in plain English asks for: which named query, told by its words. Rules only, tried in order."""

from __future__ import annotations

import re
from typing import NamedTuple


class Intent(NamedTuple):
    """A named query with what its choice alone fixes."""

    query: str
    params: dict[str, list[str]]


_MET = r"met|meets?|meeting|saw|sees?|sat down|sit down|conferred|confers?|spoke|speaks?|spoken|talked|talks?|phoned|called|rang"
_CLAIM = r"(report|articles?|news|announc\w*|claim|told|statement|rumou?r|stor(y|ies))"
_OFFICE = (
    r"(minister|secretary|president|ambassador|spokes\w+|chancellor|premier|advis[eo]r|envoy|king|queen|emperor|chief"
    r"|director|leader|head of|governor|general|taoiseach|pope|commissioner|chair\w*)"
)
_GATHERINGS = (
    r"(meetings?|talks|summits?|conferences?|visits?|trips?|calls|conversations?|votes?|encounters?|negotiations)"
)
_ASKS = r"^(which|what|list|show|name|how many|are there|were there|is there|was there|find|give|any|all|where|when)\b"
_NEVER = r"(no|not|never|n't|nobody|no one|without|neglect\w*|fail\w*|ignore[sd]?|leave|left)"
_PRESS = r"(the )?(press|reporters?|journalists?|media|newspapers?|parliament|nation|public|television)"
_RULES = (
    ("contradictions", rf"\b{_CLAIM}s?\b.*\b(say|assert|claim|state|maintain|hold)s?\b.*,? (and|but|while) (which|what|who)( \w+)? (den(y|ies|ied)|disput|reject|contradict)"),
    ("joint_statements", r"\bjoint (statement|declaration|communiqu\w+|appeal|letter|note|press release)s?\b(?!.*\b(contradict|disagree|differ))"),
    ("refuted_reports", r"\breport\w*\b.*\b(turn(ed|s)? out|prove[dns]?) (not )?(to be )?(true|false|wrong|untrue|unfounded|mistaken)"),
    ("refuted_reports", rf"\b(wrong|incorrect|false|mistaken|erroneous)(ly)?\b.*\b{_CLAIM}"
     rf"|\b{_CLAIM}s?\b.*\b(wrong|incorrect|refuted|mistaken|false|untrue|not true|error|corrected|debunked|retracted|withdrawn|did not hold)\b|\breported\b.*\b(never|not|n't) (happen|take place|took place|held)"
     rf"|\b(inventions?|invented|fabricat\w+|hoax(es)?|made[- ]up|unfounded|baseless)\b.*\b{_CLAIM}|\b({_CLAIM}s?|articles|{_GATHERINGS})\b.*\b(inventions?|invented|fabricat\w+|hoax(es)?|made[- ]up|unfounded|baseless)\b"),
    ("expert_statements", r"\b(hold|holds|held|holding) no (public )?(office|post)\b|\b(not|never|no longer|none of (them|whom)) (\w+ ){0,2}in office\b|\bwithout (an? |any )?(public |official )?(office|post)\b|\bout(side)? of office\b"),
    ("officials_in_office", r"\boffice-?holders\b|^(?!.*\b(by|from|to) (\w+ ){0,2}(ministers|officials)\b).*\b(ministers|officials|cabinet) (as of|on|in) (\d|[A-Z]\w+ \d)|\bin office\b|\b(held|hold|holds?|holding) (the |an? |which |what )?(office|post)|\b(which|what) (offices?|posts?|titles?|positions?) "
     r"(did|does|has|had|have)\b.*\b(hold|held|have|had|occup\w+)\b|\b(governed|served|acted|serving) (\w+ ){0,3}as\b|\bwho (governed|ruled|presided over)\b"
     r"|\b(ran|runs?|headed|heads|led|leads)\b.*\b(ministry|government|department|office)\b|\bwho held office\b"
     rf"|\bwho (was|were|is|are|served as|became) (?!(quoted|warned|told|accused|asked|first|the first)).*\b{_OFFICE}s?\b"
     rf"|^(was|is) [A-Z].* (the )?([A-Za-z]+ )?{_OFFICE}( of [A-Z]\w+)?( (on|in|at) .*)?$"),
    ("said_before_meeting", r"\b(articles?|reports?|papers?) (themselves |itself |expressly |explicitly )?(say|says|said|put|puts|place[sd]?|tells?|date[sd]?) (.{0,40} )?(before|after|ahead of)\b"
     r"|\b(expressly|explicitly) (said|told|stated|put|placed|dated) .*\b(before|after|ahead of)\b"),
    ("said_first", r"\bfirst (to|who) (say|said|report\w*|tell|told|claim\w*|announce\w*|warn\w*|accuse\w*|mention\w*|suggest\w*|raise\w*|disclose\w*|speak|spoke)"
     r"|\bwho first\b|\bsaid (it |so |this )?first\b|\bfirst (mention|report)\b|\bfirst with\b|\b(spoke|talked|wrote|told) first (of|about)\b"),
    ("unanswered_accusations", r"\bunanswered|\bunrebutted|\buncontested"
     rf"|\b(accus|charge|condemn|allegation|criticism)\w*\b.*\b{_NEVER}\b.*\b(answer|rebut|respon|repl|den|contradict|react|contest)\w*"
     r"|\b(never|not|nobody|no one)\b.*\b(answered|rebutted)|without (an |any )?(answer|reply|response)"),
    ("same_act", r"^which (statements?|reports?|remarks?|passages?) (of|in|from) (the )?(other|two|different|several) (articles?|reports?|papers?) (are|is|tell|repeat|carry|give)\b|\b(same|one) (remark|statement|act|warning|speech|threat|promise|accusation|demand)|\bone and the same"
     r"|\b(several|more than one|two or more|which|what|how many) (articles|reports|papers) (report|tell|carry|mention)\w*\b"
     r"|\b(by|in) (several|more than one|at least two|two or more|two|three|both|multiple|different|many|various) (different )?(articles?|(news)?papers?|reports?|sources|outlets)\b|\bmore than once\b.*\breported"),
    ("single_source_claims", r"\bsingle[- ]sourced?|\b(only|just) (in |by )?(one|a single) (source|article|report|paper)|\bone source only|\buncorroborated"
     r"|\b(rests?|based|depends?|stands?|known|comes?|reported|made|appears?)\b.*\b(?<!than )(one|a single|only one|a lone) (\w+ )?(source|article|report|paper)\b"),
    ("anonymous_statements", r"\banonymous|\bunnamed|\bunidentified|\bnot named\b|\bwithout (a |giving .*)?names?\b|\bnameless|\bnot (want\w* )?(to be )?(named|identified)\b|\bcondition of anonymity"),
    ("attribution_chain", r"\bthrough (whom|(which|what|whose) (persons?|people|channels?|mouths?|hands|sources?|intermediar(y|ies)|go-betweens?|middlemen|links))\b|\bbecame? known through\b|\b(route|channels?|means|way)\b.*\b(learn|know|hear)\b|\b(by|from|via) whom (do|did) we\b|\bvia whom\b|^(from|through|by|via) whom (is|are|was|were)\b.*\bknown\b|\baccording to whom\b|\bhow (do|did|can|could|was|is) (we|anyone|anybody|one|it) (know|learn)"
     r"|\bchain\b|\bhow did (news|word)\b|\bwho (relayed|passed)\b|\bsecond[- ]hand|\bhearsay|\bsources? (for|of) (the )?(claim|report|story|news|statement|allegation|remark)|^where (does|did) .*\b(come|stem|originate)\b|\borigins? of (the )?(claim|report|story|rumou?r)|\b(how|by whom) (is|was|were|are) .* (attributed|relayed|passed on)"),
    ("uncertain_dates", r"\bdates?\b.*\bdoubt|\bdoubt\b.*\bdates?\b|\b(uncertain|inferred|doubtful|approximate)\b.*\bdate|\bdates?\b.*\b(uncertain|doubtful|inferred|not certain|vague|rough|guess)"
     r"|\bnot (precisely|exactly|certainly|surely|firmly) dated|\b(roughly|vaguely|loosely|imprecisely|approximately) dated|\b(imprecise|vague|rough)\b.*\bdate"),
    ("undated_statements", r"\b(no|any) (known |exact )?date\b|\bundated|\bwithout (a |any )?date|\bnot dated\b|\b(cannot|can['’]t|could not|cannot) be dated\b|\bdate\b.*\b(missing|unknown)"
     r"|\bnot (say|tell) when\b|\bday\b.*\b(unknown|not (given|known))|\bnot (be )?dated\b|\black\w* (a |any )?dates?\b"),
    ("timeline", r"\bearliest first|\btimeline|\bchronolog|\bin order of (time|date)|\bstep by step|\bhistory of (the )?(contacts|dealings|relations|dispute|quarrel|conflict)|\bsequence of\b|\bin the order\b|\border in which\b|\bwent on between\b"
     r"|\bwhat happened between\b|\b(relations|quarrel|dispute|conflict|row|crisis|rift|stand-?off|feud|ties)\b.*\b(develop|evolv|unfold|go|went|chang|sour|improv)|\b(dealings|exchanges) (between|of)\b|\bin order$"),
    ("contradictions", r"\bdisagree|\bcontradict|\bconflict\w*$|\bconflict(s|ing)? (about|over|on|with|report|account|version)|\bassert\b.*\bdeny|\bconflicts? between (the )?(reports|accounts|articles|versions|statements|claims)"
     r"|\b(accounts|reports|articles|versions|sources|claims|statements)\b.*\b(differ|diverge|conflict|at odds|clash|inconsisten|incompatib)|\binconsisten|\bdiscrepanc|\b(not|n't) (agree|match|tally)\b"),
    ("who_accused_whom", r"\b(hold|holds|held|holding) .*\b(responsible|accountable) for\b|\bcharg(ed?|es|ing) [\w’' ]+ with\b|^(who|which \w+|has anyone|did anyone)\s+(\w+\s+){0,2}(accuse[sd]?|condemn(ed|s)?|criticised|criticized|denounced|blamed)\b"),
    ("who_denied_what", r"\b(deny|denie[sd]|denying|denials?|disputed|disputes|disputing|(?<!the )(?<!a )(?<!border )dispute(?! (between|over|with|of))|rebut\w*|disavow\w*|disclaim\w*|dismiss\w*|reject\w*|refut\w+|contest(s|ed))\b"),
    ("meetings_at", rf"\b{_GATHERINGS}\b.*\b(cancel\w*|call(ed)? off|scrap(ped)?|fell through|abandon(ed)?)\b|\b(cancell?ed|called-off|scrapped) {_GATHERINGS}"),
    ("planned_statements", r"\b(expected|likely|planning|planned|intend\w*|going|about|due|set|plans?) to (say|tell|warn|urge|raise|demand|announce|ask|call|accuse|propose|suggest|offer|promise|declare|threaten|discuss|reject|condemn|state)|\bwill .* (say|tell|warn|raise)\b|\bmight\b.*\b(say|tell|warn|raise|demand|announce|propose)\b"),
    ("planned_and_held", r"\b(only|still|merely|just) (exist )?(as )?(a )?plans?\b|\b(still|yet) to come\b|\bon paper only\b|\b(only|still|merely|so far) (as )?(planned|scheduled)|\bplanned\b.*\b(article|mention|held|took place|take place|taken place|happen)"
     r"|\byet to (take place|be held)|\bnot yet (been )?(held|taken)|\bscheduled\b|\bupcoming\b"
     rf"|\b{_GATHERINGS}\b.*\b(planned|announced|foreseen|agreed on)\b|\b(planned|announced|foreseen)\b.*\b{_GATHERINGS}\b"),
    ("meetings_at", rf"\b{_GATHERINGS} ((that|which) were )?(held|convened) (in|at|on|during|between|by)\b"),
    ("meetings_at", rf"\b{_GATHERINGS}\b.*\b(postponed?|put off|took place|take place|taken place|(were|was|been) held"
     rf"|happened|occurred|convened)\b|^(the |all |any )?(summits|conferences|votes|visits|trips|calls)\b|{_ASKS}.*\b(summits|conferences|votes|visits|trips|(tele)?phone calls|video calls)\b"
     rf"|{_ASKS} (\w+ ){{0,2}}{_GATHERINGS} (were|was|are|is|took|in|did|does|do|has|have)\b|\b(calls|visits|trips|meetings) (that|which) .*\b(made|paid|had|held)\b"),
    ("known_as_of", r"\bas of\b|\b(was|were|been|become|became|is) (already |publicly )*known|\bknown (only )?(by|after|on|until)\b|\bhad (already )?been (reported|published|announced|made public)|\bhad (already )?appeared\b"
     r"|\b(came|come|coming) (out|to light)\b|\b(became|become|made) public\b|\b(was|were) (only )?(reported|published|revealed) (only|not until)\b|\b(reported|published) (by|until|up to) \d|\b(could|did|would|can) (one|anyone|a reader|readers|the public|people|the world|we|newspaper readers) (already )?(know|learn)\b|\bnot known (until|before)|\bemerged? (only|later)"),
    ("who_shifted", r"\b(chang\w+|shift\w*|soften\w*|harden\w*|revers\w+|evolv\w+|moderat\w+)\b.*\b(position|stance|tone|mind|line|views?|course|tune|attitude|rhetoric)"
     r"|\b(position|stance|tone|line|views?|attitude|rhetoric)\b.*\b(chang|shift|soften|harden|evolv|moderat)|\bbacktrack|\bu-turn|\bshifted\b"),
    ("joint_statements", r"\b(agree|declare|announce|promise|pledge|state|decide|say|settle)[ds]?\b.*\bbetween (them(selves)?|the two)\b|\b(?<!sit )(?<!sat )(?<!down )(?<!come )(?<!came )(?<!get )(?<!got )(?<!met )(?<!meet )together\b|\bjointly\b|\bjoint (statement|declaration|communiqu|appeal|call|warning)|\bin common\b|\bin one voice"),
    ("co_attendance", r"\battend\w* (the )?same|\bwho sat (?!down)\b.*\bwith\b|\b(same|together at|shared) (meetings|talks|table|summits|conferences)|\b(at|in) the same (meetings|talks|table|summits|conferences)"),
    ("topics_of", r"\b(what|which|whose|on what|about what) (topics|subjects|issues|themes|matters)\b|\b(topics|subjects|themes) (of|does|did|that)\b|\b(what|which) .*\b(talk|talks|speak|speaks|spoke|talked|spoken) (mostly |mainly )?about( most)?$"
     r"|^(on|about) what (has|did|does|do|have)\b.*\b(speak|spoken|talk|talked|comment)"),
    ("act_profile", r"\b(what|which) (kinds?|sorts?|types?) of (statements?|acts?|remarks?|things?)|\bprofile\b|\b(how often|how many times) (did|has|does|have) .*\b(warn|threat|promis|accus|den|urg|demand|condemn|support|reject)"),
    ("silent_parties", r"\b(silent|silence|quiet|mute)\b|\b(said|say|saying) nothing\b|\b(not|never) (say|said|speak|spoke) (a word|anything|at all)?|\bwithout (saying|speaking)"),
    ("relied_on_sources", r"\b(rely|relies|relied|reliance|rests?|based|depends?|draws?) (mostly |mainly |most |heavily )?(up)?on\b|\b(which|what|whose) (news )?(sources|outlets|newspapers|agencies)\b|\b(whom|who|which \w+) (does|do|did|is|are|has|have) .*\b(quote[ds]?|cite[ds]?)\b( most)?|\b(most )?(quoted|cited) (sources?|outlets?)"),
    ("spokespeople", r"\b(who|which (officials?|people|persons?|ministers?|diplomats?)) (speaks?|spoke|has spoken|have spoken|speak|spoken|commented|comments?|talked) (up |out )?(for|on behalf of)\b|\bspe?a?o?ks? for\b|\bon (\w+ )?behalf\b|\b(spokes\w+|mouthpieces?) (of|for)\b"),
    ("expert_statements", r"\bthink|\bthought|\bexpert|\banalyst|\bscholar|\bcommentator|\bacademic|\bprofessor|\bin the (view|opinion) of|\bhistorian|\blawyers?\b|\bjurists?\b|\beconomist|\b(which|do|did|by|have) observers\b|\bresearcher|\b(former|retired) (\w+ )?(officials?|diplomats?|ministers?|presidents?|generals?|ambassadors?|officers?|advis[eo]rs?|envoys?)\b"),
    ("repeated", r"\brepeat\w*\b|\breiterat\w*|\bsaid? (it |so )?again\b|\brestate\w*|\bsame thing (again|twice)"),
    ("who_warned_whom", r"^(who|which|whom|by whom|what|has|did|was|were|is|had)\s+([\w'’]+\s+){0,4}(warn|threat|caution|menac)"),
    ("said_at_meeting", r"\bwhat was (said|discussed|told|stated) (at|in|during)\b"),
    ("answers", r"\b(answer|respon[ds]|repl(y|ie)|react|retort|counter)\w*\b"),
    ("who_accused_whom", r"^(who|whom|what|which|did|has|is|was)\b.*\b(accus|condemn|critici[sz]|denounc|blam|rebuk|deplor|reproach)"),
    ("promises", r"\bpromis|\bpledg|\bvow(s|ed)?\b|\bassur(e|es|ed|ances?)\b|\bcommit(s|ted|ments?)\b|\bguarantee|\bundert(ook|ake)|\b(his|her|their|its) word\b"),
    ("who_met_whom", r"\bmeetings?\b.*\b(present|attended|took part|both)\b|\b(attend(ed|s)?|took part in|take part in|participat\w+ in|represent(ed|s) [\w ]+ (at|in)|was present at|were present at|was at|were at|sat at)\b"),
    ("who_met_whom", r"\bs[ai]t down together\b|\bsat? (a?round|at|down at) (the|a|one) table\b|\bsat (a?round|at) (the|a|one) table\b"),
    ("who_met_whom", r"^(with )?(who|whom|which)\b.*\bon (a|the) (call|(tele)?phone|line)\b"),
    ("who_met_whom", r"\b(talk|talked|speak|spoke|spoken|phoned?|rang)\b.*\b(by|on the|over the) ((tele)?phone|video)"),
    ("who_met_whom", rf"^(with) (whom|which|what|whose)\b.*\b({_MET}|hold|held|talk|speak|confer|meet)\b|^whom? .*\b(see|saw|receive|received|host|visit)$"
     r"|^(whom?|which [\w ]+?) (did|has|have|had) .*\b(see|receive|host|visit|visited|received|phone|phoned)\b"),
    ("statements_by", rf"\b(spoke|speak|spoken|talk|talked|said|told) (to|with|before|in) {_PRESS}"),
    ("statements_by", r"\b(opinions?|views?|attitude|thoughts|line|position|stance|policy) (of|on|about|towards?|over)\b"),
    ("who_demanded_what", r"^what (did|does|do|has|have|had) .*\bask(ed|s)? .*\b(for|of|from)( (in|on|since) .*)?$"),
    ("statements_by", r"^what (did|does|do|has|have|had) .*\b(say|said|tell|told|announced?|remark|declared?|comment|state)"),
    ("statements_by", r"^what (did|does|do|has|have|had) .*\b(turn(ed)? down|refused?)\b"),
    ("statements_by", r"\b(talk|speak|spoke|spoken)(s|ed|ing)? (about|of|on|against)\b(?!.*\bwith\b)"),
    ("who_met_whom", rf"\b(who|whom|when|which|where|did|has|have|how often|how many times)\b.*\b({_MET})( by phone| directly| face to face| in person| privately| \w+ly)? ?(with|to|or|whom)\b|\b(hold|held) (\w+ ){{0,2}}(talks|meetings?|conversations?)\b"),
    ("who_met_whom", r"^(who|which [\w ]+|how many times|how often|when|did|has|have)\b.*\b(went to|travell?ed to|flew to|visit(ed|s)?|came to|been to|gone to) "),
    ("who_met_whom", r"(?-i:\b[A-Z][\w’'-]+ (meeting|seeing|receiving) [A-Z])"),
    ("statements_by", r"^how (does|did|do|has|have|had) .*\b(see|view(ed)?|describe[sd]?|judge[ds]?|assess(ed)?|explain(ed)?|justif\w+)\b|\bhear(d)? from\b"),
    ("who_met_whom", rf"\b(meetings?|talks|encounters?|conversations?|contacts?)\b.*\b(with|between)\b|\b(meet(ings?)?|contacts?|calls?) (with|between|of)\b|\b(talks|encounters?|visits?|summits?|conversations?) (with|between|of)\b|\b(when|where|how often|how many times) (did|have|has|was|were) .* (meet|met|call|phone|visit|see|receive|host)\b"
     rf"|^(did|has|have|had|who|whom|which \w+)\b.*\b(meet|met|visit(ed)?|phoned?|received|hosted)\b|^(when|where) (was|were|did) .*\b{_GATHERINGS}\b|\b(his|her|their|its|['’]s) (meetings|talks|contacts|visits)\b"),
    ("who_warned_whom", r"\bwarn|\bthreat|\bcaution|\bmenac"),
    ("who_accused_whom", r"\baccus|\ballegations?\b|\bcondemn|\bcritici[sz]|\bdenounc|\bblame|\brebuke|\bdeplor"),
    ("said_at_meeting", r"\b(said|say|told|reported) .*\bat (the|a|their) (?!occasion\b.*\b(by|of)\b)"),
    ("who_supported_whom", r"\bsupport(s|ed|ers?|ing|ive)?\b|\bback(s|ed|ing)\b|\bback (?=(the )?[A-Z])|\bendors|\bprais|\bwelcom|\bsid(e|es|ed|ing) with|\bapplaud|\bagree[ds]? with\b|\bst(oo|an)d by\b|\bin favour of|\bsolidarity|\bcommended"),
    ("who_demanded_what", r"\bdemand|\burg(e|ing|ed)|\bappeal|\brequest|\bask(s|ed)?\b|\bcall(s|ed)? (on|for|upon)\b|\bpropos|\binsist|\bimplor|\bpress(ed)? (?!conf)|\bask for|\bwant(s|ed)? .* to\b"),
    ("statements_by", r"\bsay|\bsaid|\bsays|\btold|\btell|\bstatement|\bremark|\bannounce|\bdeclar|\bcomment|\bspeak|\bspoke|\bconcern(s|ed)? .*\b(voice|express|rais|about|over)|\b(voice|express|raise)[ds]?\b|\bworr(y|ied|ies)"
     r"|\bdiscuss|\bagreed\b|\bwords\b|\bmessage\b|\bletter\b|\bmention|\bspeech|\btalk(s|ed|ing)? (about|of|on)\b|\brefer(s|red)? to|\bclaim(s|ed)?\b|\bquoted?\b|\bassess|\bwords of\b"),
)  # fmt: skip
_FIXED = {"anonymous_statements": {"speaker": ["unnamed"]}, "planned_and_held": {"status": ["planned"]}}
_MORE_ACTS = {
    "deny": r"\bden(y|ie[sd]|ials?)\b", "reject": r"\breject", "propose": r"\bpropos", "ask": r"\brequest",
    "support": r"\bsupport(s|ed)?\b|\bprais", "assess": r"\bassessments?\b|\bpredictions?\b|\bforecasts?\b",
    "announce": r"\bannouncements?\b",
}  # fmt: skip
"""Acts that are asked for by name where a query is not of one act: "which denials are undated"."""
_NOTED = re.compile(
    r"\b(?:articles?|reports?|papers?) (?:themselves|itself|themself) (?:point|note|mention|acknowledge|say|tell|remark)",
    re.IGNORECASE,
)
_TURNED_DOWN = re.compile(r"\bturn(?:ed|s)? down\b|\brefuse[ds]?\b", re.IGNORECASE)
_SAID_OR = re.compile(r"\b(?:said|say|told|discussed) (?:or|and|nor) \w+|\b(?:or|and) said\b", re.IGNORECASE)
_LIST_OF_ACTS = re.compile(r"\b[a-z]+s(?:, [a-z]+s)*,? (?:and|or) [a-z]+s\b")
"""Several of them: "warnings, threats and denials"."""
_OF_ANY_ACT = frozenset("undated_statements uncertain_dates same_act single_source_claims anonymous_statements".split())
_BOTH = re.compile(
    r"\b(planned|announced|scheduled)\b.*\b(held|take place|took place|taken place|happen(ed)?)\b|\bheld\b.*\bplanned\b",
    re.IGNORECASE,
)
_OFF = re.compile(r"\bcancel|\bcall(ed)?[ -]off|\bscrap|\bfell through|\babandon", re.IGNORECASE)
_KINDS = {
    "summit": r"\bsummits?\b", "conference": r"\bconferences\b", "vote": r"\bvotes?\b", "visit": r"\b(visits|trips)\b|\b(the|an?|his|her|their|its|any|which|every|planned|state) (visit|trip)\b",
    "call": r"\bcalls\b|\bphone call",
}  # fmt: skip
_NOT_HELD = re.compile(r"\b(not|never|yet|nothing|no)\b", re.IGNORECASE)
_WITH_ACT = frozenset(
    "who_warned_whom who_accused_whom undated_statements same_act known_as_of attribution_chain said_at_meeting said_before_meeting"
    " said_first anonymous_statements statements_by act_profile repeated joint_statements single_source_claims uncertain_dates planned_statements".split()
)
_ACTS = {
    "warn": r"\bwarn|\bcaution", "threaten": r"\bthreat|\bmenac", "accuse": r"\baccus", "condemn": r"\bcondemn",
    "promise": r"\bpromis|\bpledg", "concern": r"\bconcern(s|ed)?\b(?! (whom|the|\w+$))|\bworr(y|ied|ies)\b|\balarmed\b", "urge": r"\burge[ds]?\b",
    "demand": r"\bdemand(ed|s)?\b", "agree": r"\bagreed?\b",
}  # fmt: skip
_ADDRESS = re.compile(r"^(?:(?:please|tell|show|give) (?:me )?|can you (?:tell|show) me )", re.IGNORECASE)
_WHEN = re.compile(
    r"^(?:on |at |in )?(?:what|which) (?:days?|dates?|times?|years?|months?|occasions?)(?= (?:did|was|were|has|have)\b)",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"^(?:in|at) (?:what|which) (?:cit(?:y|ies)|places?|towns?|capitals?|venues?)(?= (?:did|was|were|has|have)\b)",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(reject|dismiss)", re.IGNORECASE)


def intent_of(question: str, core: str) -> Intent | None:
    """The query that the question's words ask for, None where no rule knows. `core` is the question without its topic:
    its words go first.
    """
    texts = [
        _WHERE.sub("Where", _WHEN.sub("When", _ADDRESS.sub("", t.strip()).rstrip("?.! "))) for t in (core, question)
    ]
    for text in texts:
        for query, pattern in _RULES:
            if re.search(pattern, text, re.IGNORECASE):
                return Intent(query, _fixed(query, texts))
    return None


def _fixed(query: str, texts: list[str]) -> dict[str, list[str]]:
    core, question = texts
    params = {name: list(values) for name, values in _FIXED.get(query, {}).items()}
    acts = _acts_in(core) or _acts_in(question)
    if query in _OF_ANY_ACT:
        listed = _LIST_OF_ACTS.search(core)
        more = [
            act for act, words in _MORE_ACTS.items() if re.search(words, listed[0] if listed else core, re.IGNORECASE)
        ]
        acts = [*acts, *more] if listed else acts if _acts_in(core) else more or acts
    if query in ("said_at_meeting", "statements_by") and _SAID_OR.search(core):  # "said or agreed" is all of it
        acts = []
    if query == "contradictions" and _NOTED.search(question):
        params["noted_by"] = ["article"]
    if query == "statements_by" and not acts and _TURNED_DOWN.search(core):
        acts = ["reject"]
    if acts and query in _WITH_ACT:
        params["act"] = acts
    if query == "who_denied_what" and _REFUSED.search(core):
        params["act"] = ["deny", "reject"]
    if query in ("meetings_at", "who_met_whom"):
        params |= {"status": ["cancelled"]} if _OFF.search(core) else {}
        kinds = [kind for kind, words in _KINDS.items() if re.search(words, core, re.IGNORECASE)]
        params |= {"kind": kinds} if kinds else {}
    both = _BOTH.search(core) or _BOTH.search(question)
    if query == "planned_and_held" and both and not _NOT_HELD.search(core):
        params["status"] = ["planned", "held"]
    return params


def _acts_in(text: str) -> list[str]:
    return [act for act, words in _ACTS.items() if re.search(words, text, re.IGNORECASE)]
