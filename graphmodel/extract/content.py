"""What was said decides the act where the verb leaves it open: "said there would be consequences" is a warning.

`classify` reads one clause or sentence and answers with an act, or None where the content is a plain statement. It looks
for turns of phrase of diplomacy and news in general, and at who the clause's subject is: what the speaker's own side will
do is a promise or a threat, what the other side does is an accusation.
"""

# ruff: noqa: E501  (word lists and patterns are read whole)
from __future__ import annotations

import re
from typing import Literal, NamedTuple

from graphmodel.model.vocab import Act

Side = Literal["own", "other", "none"]


class Clause(NamedTuple):
    """A clause to judge: its words, whose doing it tells, whether the speaker judges for a living."""

    text: str
    side: Side
    expert: bool = False
    direct: bool = False


class _Rule(NamedTuple):
    act: Act
    pattern: re.Pattern[str]
    sides: tuple[Side, ...]
    unless: re.Pattern[str] | None = None
    direct: bool = True
    """False for a rule that does not hold of words in quotation marks."""


def _r(act: Act, pattern: str, *sides: Side, unless: str = "", direct: bool = True) -> _Rule:
    barred = re.compile(unless, re.I) if unless else None
    return _Rule(act, re.compile(pattern, re.I), sides or ("own", "other", "none"), barred, direct)


_BAD = (
    r"(?:catastroph\w*|disast\w+|devastat\w+|bloodshed|bloodbath|war\b(?! on )|famine|starvation|chaos|collapse|escalat\w+|spiral\w*|crisis|turmoil|calamit\w+|tragedy|ruin\b|destruction|instability|violence|"
    r"conflict|anarchy|recession|genocide|spill ?over|explo(?:de|sion)\w*|unrest|isolat\w+|harm\b|dangers?\b|dangerous|unpredictable|irreversible|uncontrollable|further suffering|massacre\w*)"
)
_KIND = (
    r"\b(?:will|would|'ll|shall)(?: \w+ly| also| be| not| all| then| do| continue to| be able to)* (?:help|support|aid|assist|welcome|accept|respect|honou?r|facilitate|contribute|congratulate|repeal|drop|lift|ease|relax|waive|release|free|pay|grant|lend|donate|resume|reopen|rebuild|protect|defend|visit|attend|meet|talk|return home|consider it|"
    r"be (?:surprised|happy|glad|pleased|delighted|ready|willing|open|available|handed over|held|of (?:limited|great|some))|surprised|happy|glad|pleased|ready|willing|held|tell|know|see|raise the number|come out|needed|visit|report|inform|keep|do nothing)\b"
    r"|\b(?:if|unless) (?:asked|invited|possible|requested|needed|elected|re-elected|(?:i|we|he|she) (?:am|is|are|was|were) (?:re-?)?elected|weather|the weather|parliament|conditions|all goes|\w+ permits)\b|\b(?:even|only|as|see|ask(?:ed)?|wonder(?:ed)?|know|sure|doubt(?:ed)?) if\b"
)
"""What nobody threatens with, and conditions that another does not decide."""
_SUFFERED = r"\b(?:will|would|'ll|shall)(?: \w+ly| not| also| then| all)* be (?:\w+ly )?(?:\w+ed|blamed|lost|left|hit|driven|drawn|overrun|seen|torn|shut|cut|put)\b"
"""What happens to somebody: no deed of his."""
_DENIED = r"\b(?:no|not|never|none|nobody|nor|n't|if|unless|whether|would|will|released|freed)\b|n['’]t\b"
"""What is said not to be so, or not yet."""
_GRASPED = r"\b(?:understood|understands?|accepted|knew|knows?|realised|realized|why|whether)\b.*\b(?:must|ha(?:s|ve|d) to|needs? to)\b"
"""What must be as somebody else sees it: no demand of the speaker."""
_RULES: tuple[_Rule, ...] = (
    # concern
    _r("condemn", r"\b(?:fed up|sick and tired|lost (?:all )?patience|disgusted|appalled|outraged|scandali[sz]ed|insulted|betrayed|stab(?:bed)? in the back|slap in the face|sold down the river|sold out|let down)\b", "own", "none"),
    _r("concern", r"\b(?:we|i|he|she|it|they|\w+) (?:are|am|is|was|were|remain(?:s|ed)?|'re|'m|had been|have been|has been) (?:also |very |deeply |gravely |seriously |extremely |increasingly |particularly |more |so |profoundly |greatly |disappointed and |shocked and |saddened and |angry and )*(?:concerned|worried|alarmed|troubled|disturbed|pained|anxious|uneasy|apprehensive)\b", "own", "none"),
    _r("concern", r"\b(?:(?:is|are|was|were|remains?) (?:\w+ly |very |indeed |of |a |an |one of (?:our|my|their|his|her) |a matter of |cause for |of (?:great|grave|deep|serious) )*(?:concerns?|worry(?:ing)?|worrisome|alarming|troubling|disturbing|disconcerting|concerning|unsettling|disquieting|worries))\b"),
    _r("concern", r"\b(?:we|i) (?:(?:have|share|harbou?r)\b.{0,25}\b(?:concerns?|worr(?:y|ies)|fears?)\b|(?:fear|worry)\b.{0,25}\b(?:that|about)\b)|\bour (?:deep|grave|serious|main|biggest|greatest)? ?concerns?\b", "own", "none"),
    _r("concern", r"\b(?:fear(?:s|ed)?|worr(?:y|ies|ied)|dread(?:s|ed)?) (?:that|the|a|it|about|for|there|this)\b", "own"),
    _r("concern", r"\b(?:am|is|are|was|were|been|'m|'re|remain(?:s|ed)?) (?:\w+ly |very |most |rather )*(?:distressed|perplexed|preoccupied|anxious|dismayed|saddened|uneasy|nervous|afraid (?:that|of|for))\b|\b(?:ha(?:s|ve|d)|share[sd]?) (?:\w+ )?(?:serious |grave |deep |the )?(?:misgivings|anxiet(?:y|ies)|qualms)\b|\bwhat (?:worries|concerns|troubles|disturbs) (?:us|me)\b", "own"),
    _r("concern", r"\bwhat (?:worries|concerns|troubles|disturbs) (?:us|me)\b|\b(?:biggest|greatest|main) (?:worry|fear|concern)\b|\bworr(?:y|ies) (?:us|me)\b", "none"),
    # denial
    _r("deny", r"(?<!can )(?<!must )(?<!will )(?<!would )(?<!should )\b(?:never|did not|didn't|had not|has not) (?:actually |ever )?(?:take place|taken place|took place|happen(?:ed)?|occur(?:red)?)\b(?! again)"),
    _r("deny", r"\bthere(?: (?:is|was|were|are|has|have|had|been|'s|never))+ (?:been )?(?:any |no |absolutely no |not any |never )?(?<=n[oy] |er )(?:(?!of)\w+ ){0,2}(?:conversations?|contacts?|discrimination|intimidation|troops|soldiers|servicemen|fighters|vessels|undertaking|violations?|massacre|torture|cover-up)\b", "own", "none", unless=r"\b(?:need|if|until|unless|would|will|could)\b"),
    _r("deny", r"\b(?:reports?|claims?|figures?|accounts?|allegations?|accusations?|stor(?:y|ies)|information|data|pictures|documents)\b.{0,60}\b(?:is|was|are|were) (?:\w+ly )?(?:wrong|incorrect|inaccurate|mistaken|inventions?|not (?:correct|accurate))\b|\bit (?:is|was) (?:not correct|incorrect|inaccurate) that\b|\b(?:do|does|did)(?: not|n't) correspond to (?:the )?(?:facts|reality|truth)\b"),
    _r("deny", r"^\W*no, (?:we|i|it|they|he|she|that|there)\b", "own", "other", "none"),
    _r("deny", r"\b(?:not|no|n't) (?:a |one |a single |an iota of |a grain of |a shred of )?(?:word )?of (?:it is )?(?:truth|true)\b|\b(?:not|no) (?:a |a single |one )?word of truth\b|\b(?:is|are|was|were|that's|it's)(?: not|n['’]t) (?:at all |simply |even )?(?:true|so|correct|the case|what happened)\b"),
    _r("deny", r"\b(?:(?:is|are|was|were|as) (?:\w+ly |all |just |pure |complete |total |utter |absolute |nothing but |nothing more than |simply |a |an |not |outright |patently )*(?:false|untrue|fake(?: news)?|baseless|groundless|unfounded|disinformation|misinformation|nonsense|rubbish|fabricat\w+|fiction(?:al)?|lies?|a lie|hearsay|slander\w*|rumou?rs?|propaganda|hoax|not true|absurd|ludicrous|preposterous|fantasy|ridiculous|without foundation|without merit|invented|smears?|hysterical)\b)"),
    _r("deny", r"\b(?:no|not any|not a shred of) (?:truth|basis|substance|foundation|merit|validity) (?:to|in|for)\b|\bnever heard of\b|\bhad nothing to do with\b|\b(?:there (?:is|was|are|were)|has|had|have) (?:been )?no (?:such|secret)\b|\bnot (?:aware of any|behind|responsible for|involved in)\b|\b(?:played|had) no (?:role|part|hand) in\b|\bno (?:knowledge|involvement)\b"),
    _r("deny", r"^\W*(?:we|i|our \w+|they|he|she|it)\b.{0,30}\b(?:did not|didn't|have not|haven't|had not|hadn't|has not|hasn't|have never|had never|has never|never) (?:\w+ )?(?:attack|target|fire[d]?|kill|bomb|shell|supply|supplied|send|sent|sell|sold|order|violate|break|broken|poison|hack|interfere|meddle|steal|stolen|torture|use[d]? (?:chemical|force)|invade|seek|sought|provoke|support(?:ed)? terror|finance|plot|carr(?:y|ied) out|cross(?:ed)?|commit|receiv|ask|request|agree|pay|paid|provid)", "own"),
    _r("deny", r"\b(?:is|are|was|were) not what (?:we|i|they) (?:are|were|want)\b"),
    _r("deny", r"\b(?:we|i) (?:are|am|were|was) not (?:trying|seeking|looking|intending|out) to\b", "own"),
    # refusals that read like blame
    _r("reject", r"(?:\bcannot|\bcan(?:'|’)t|\bnot|n['’]t|\bnever)(?: \w+ly| ever| be)* (?:accept(?:ed|able)?|approve[d]?)\b", "own", "none"),
    _r("reject", r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly |ever )*(?:accept|recogni[sz]e|sign|attend|resign|step (?:down|aside)|quit|leave office|reappoint|release|extradite|hand over|pull (?:out|back)|withdraw|lift|reopen|ratify|take part|participate|join|apologi[sz]e|change course|meet|talk to|sit down|go back|renounce|disarm|lay down|give (?:up|way|in)|move an inch|budge|pay)\b|\b(?:will|would|shall|'ll) (?:accept|recogni[sz]e|sign|make|hold|tolerate|pay|give|offer|join|take) no\b|\b(?:will|would|could)(?: not|n['’]t)\W*$", "own"),
    # threats: the speaker's own side as doer
    _r("threaten", r"\b(?:any|every|each|a new|a further|another|such an?) (?:\w+ ){0,5}(?:will|would|shall) be (?:\w+ly )?(?:answered|met with|punished|repelled|crushed|resisted|treated as|regarded as)\b"),
    _r("threaten", r"\b(?:aid|concessions?|funds?|funding|preferences|membership|loans?|grants?|assistance|cooperation|trade|supplies|contracts?|visas?|privileges)\b(?: \w+\W?){0,5} (?:would|will|could|might|may) be (?:reviewed|suspended|withdrawn|cut(?: off)?|halted|frozen|reconsidered|stopped|at (?:risk|stake)|in (?:jeopardy|question))\b"),
    _r("threaten", r"\b(?:will|would|shall|'ll|won't|'d|ready to|prepared to|going to|reserves? the right to|right to|forced to|have to|no choice but to) (?:\w+ly |not |never |also |then |have to |be forced to |be compelled to )*(?:retaliat\w+|punish\w*|crush\w*|destroy\w*|annihilat\w+|strike(?: back)?\b|hit back|attack|bomb|respond(?: (?:\w+ly|in kind|with))|take (?:countermeasures|all necessary (?:measures|steps|means)|action|decisive|steps|(?:appropriate|firm|strong|tough|further|reciprocal|retaliatory|punitive) )|impose (?:\w+ )*(?:costs?|sanctions?|tariffs?|ban)|hesitate to|stand (?:idly )?by|sit (?:idly )?by|look on|tolerate|hold (?:\w+ ){1,4}(?:accountable|responsible)|make (?:\w+ ){1,3}pay|cut off|shoot down|sink\b|expel|use (?:force|all means|every means|military force)|resort to|react (?:\w+ly)|fight back|intervene|drive (?:them|him|it|\w+ \w+) out|go to (?:war|the last)|use (?:every|all|any)|be (?:a )?(?:swift|strong|decisive|severe|firm|harsh|crushing|overwhelming|devastating) (?:response|retaliation|reaction))", "own"),
    _r("threaten", r"\b(?:will|would|shall|'ll|wo|can|could|cannot) ?(?:not|never|n't) (?:\w+ly |simply |just )*(?:allow|permit|let|tolerate|stand (?:idly )?by|sit (?:idly )?by|accept any attempt)\b|\b(?:will|shall|'ll|would) make (?:them|him|her|it|you) \w+", "own"),
    _r("threaten", r"\b(?:steps?|measures?|action|sanctions|penalties|tariffs|force|strikes?) (?:\w+ ){0,5}(?:would|will|shall) (?:\w+ )?be (?:taken|imposed|introduced|used|applied|considered|stepped up)\b", "own", "none"),
    _r("threaten", r"\bpunish\b|\bimpose (?:\w+ )*(?:sanctions|costs|tariffs)\b", "own"),
    _r("threaten", r"\b(?:will|would|shall|'ll) (?:find|give|have|deliver) (?:an? |the |our |its |their )(?:\w+ )?(?:answer|response|reply) to\b|\bready (?:to \w+ )?if (?:necessary|need be)\b", "own"),
    _r("threaten", r"\b(?:will|would|shall|'ll|wo)(?: not|n['’]t| never) (?:let (?:this|that|it|such \w+) (?:stand|pass)|(?:go|remain|be left) (?:unanswered|unpunished))\b"),
    _r("threaten", r"\b(?:a|any|our|their|its|the) (?:\w+ )?(?:response|retaliation|reaction|answer) (?:will|would) be\b"),
    # warnings
    _r("warn", r"\b(?:will|would|could|might|may|can) (?:\w+ly |only |also )*(?:threaten|endanger|imperil|put (?:\w+ ){1,4}(?:at risk|in danger|in jeopardy))\b|\bthreaten(?:s|ed)? (?:the |its |our |their |\w+'s )*(?:very )?(?:existence|survival|security|stability|peace|future|sovereignty|unity)\b", "other", "none"),
    _r("warn", r"\b(?:will|would|could|might|may) (?:\w+ly |only |also )*(?:wreck|ruin|kill|sink|torpedo|derail|scuttle|cripple|devastate|bankrupt|strangle|paralyse|paralyze|tear (?:\w+ ){1,3}apart|wipe out|spell (?:the )?(?:end|disaster|ruin)|cost (?:\w+ )?(?:lives|dear(?:ly)?))\b", "other", "none"),
    _r("warn", r"\b(?:will|would|could|must|may|might|shall|should|to|can) (?:\w+ly |also |only |have to |be )*(?:face|have|bear|suffer|carry|pay|risk|be|bring|follow|mean|expect|lead to|feel|take|come with|entail) (?:\w+ ){0,3}(?:(?:serious|severe|grave|dire|heavy|clear|massive|real|absolutely|devastating|unprecedented|far-reaching|disastrous|catastrophic|terrible|unpredictable|the|any|all|full|unspecified|steep|negative)\b ?(?:and \w+ )?)*(?:consequences?|repercussions?|costs?|price|penalt(?:y|ies)|retribution|isolation|responsibility|sanctions|ramifications)\b"),
    _r("warn", r"\b(?:there (?:will|would|could|may|might) (?:\w+ly )*be|with|face[sd]?) (?:\W|\w+ )*?(?:consequences|repercussions|a (?:heavy |high |steep )?price)\b|\bconsequences (?:will|would|could|if|for)\b|\b(?:pay|carry) (?:a|the|its) (?:\w+ )?(?:price|cost)\b|\bpay (?:for (?:it|this|that) )?dearly\b"),
    _r("warn", r"\b(?:will|would|could|can|might|may|is|was|be|risks?|risking|threatens? to|threatened to|likely to|in danger of) (?:\w+ly |also |only |further |soon |again |well |even |all |have |be |become |very |then )*(?:a |an |the |its |one |into |to )*(?:\w+ )?(?:cause|trigger|spark|unleash|provoke|plunge|push|drag|descend|slide|tip|ignite|destabili[sz]e|fuel|aggravate|inflame|worsen|undermine|jeopardi[sz]e|endanger|imperil|threaten|damage|harm|complicate|escalate|backfire|bring about|lead|result|tear|break|ruin|destroy|derail|deepen|exacerbate|push|set back)\w*\b.{0,80}" + _BAD),
    _r("warn", r"\b(?:would|will|could|is|was|be|it'd be|it's|make|making|made|commit\w*|cause|create|pose|mean|spell) (?:\w+ly |also )*(?:a |an |another |one |the |its )*(?:\w+ )?(?:(?:grave|serious|historic|strategic|big|huge|terrible|dangerous|costly|colossal|fatal|tragic|major) )+(?:mistake|error|blunder|miscalculation|problem|setback|threat|risk|danger|provocation|escalation|consequences)\b"),
    _r("warn", r"\b(?:would|will) be (?:a |an |another )?(?:\w+ )?(?:mistake|error|blunder|miscalculation|suicid\w+|crime|betrayal|tragedy|madness|foolish\w*|dumb\w*|dangerous|catastroph\w+|disast\w+|unacceptable)\b|\bdumber than\b|\bplay(?:ing|s)? with fire\b|\bat (?:its|their|your|his) (?:own )?peril\b|(?<!not to )(?<!not )\bcross(?:es|ed|ing)? (?:a|the|that|any|our) (?:red )?line\b|\bred lines?\b|\bpoint of no return\b|\bbrink of\b|\bclock (?:is|was) ticking\b|\btime (?:is|was) running out\b"),
    _r("warn", r"\b(?:could|might|may|will|would|can) (?:\w+ )?(?:slide|slip|descend|plunge|spiral|tip|fall|sink|erupt|slump|collapse|spill)\b.{0,40}\b(?:into|back|over|out of control|again)\b|\bthe (?:danger|risk|threat) (?:\w+ ){0,4}(?:is|was|remains) (?:\w+ )?(?:real|great|high|grave|growing|serious|acute)\b|\bmust (?:never|not) happen (?:again)?|\bcan never happen again|\bnever (?:be )?(?:again|repeated)\b"),
    _r("warn", r"\b(?:will|would|'ll) (?:be )?(?:only |certainly |inevitably |just |further |also )*(?:escalat\w+|make (?:\w+ ){1,4}(?:worse|harder|more difficult|impossible)|do (?:\w+ )?(?:harm|damage)|harm|backfire|undermine|jeopardi[sz]e|endanger|destabili[sz]e|worsen|prolong|set back|doom|destroy|lead to (?:a |an |the |more |further |another |only )*(?:\w+ )?" + _BAD + r")\b|\bl(?:ed|eads?|eading) (?:\w+ )?only to\b|\b(?:is|was|are|were) (?:more |far more |extremely |very |too )?(?:dangerous|perilous|reckless)\b"),
    _r("warn", r"\b(?:will|would|'ll|could|can)(?: only| merely) (?:lead to|mean|bring|make|produce|encourage)\b|\b(?:will|would|shall)(?: not|n['’]t| never) wait\b|\b(?:will|would|'ll) (?:soon |all |then )?(?:burn|bleed|starve|run (?:dry|out|short)|perish|disappear|vanish|go (?:hungry|bankrupt|out of business)|drown|explode)\b", "other", "none"),
    _r("warn", r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) forgive\b|\b(?:can|could) (?:take|bear|hold|absorb|cope with|stand) no more\b"),
    _r("warn", r"\b(?:unless|if)\b.{3,120}\b(?:will|would|could|may|might)\b.{0,80}" + _BAD + r"|\b(?:will|would|could|may|might)\b.{0,60}" + _BAD + r".{0,60}\b(?:unless|if)\b"),
    # demands, appeals
    _r("urge", r"\b(?:has|have|had|bears?|carr(?:y|ies|ied)) (?:a |an |the )?(?:\w+ )?(?:responsibility|duty|obligation) to (?!blame)\w+|\bowed? it to\b", "other"),
    _r("urge", r"^\W*(?:(?:and|but|so|therefore|now|again|once again|today) )*(?:we|i)(?: \w+ly| also| once again| again| now| would| therefore| all| and \w+)* (?:urge|call (?:on|upon|for)|appeal|implore|beg|ask|request|encourage|invite|hope|plead|advise|want|would like|wish)\b(?! (?:to (?:say|thank|commend|congratulate|praise|salute|make|stress|be|express|see (?:a )?strong)))", "own", "none", unless=r"^\W*(?:\w+ )?(?:we|i) (?:also |only |all )*want (?:\S+ ){0,5}(?:peace|settlement|solution|process|relations|dialogue|stability)\b"),
    _r("demand", r"^\W*(?:(?:and|but|so|therefore|now|again) )*(?:we|i)(?: \w+ly| also| again| now)* (?:demand|insist on|require)\b", "own", "none"),
    _r("urge", r"\b(?:my|our) (?:appeal|call|message|plea|request|advice) (?:\w+ ){0,6}(?:is|was)\b|\bthe (?:appeal|call|message|plea|advice) (?:\w+ ){0,6}(?:is|was)\b|\b(?:it is|it's|it was|it would be) (?:\w+ly |also |now )?(?:imperative|essential|vital|crucial|critical|urgent|time|high time|incumbent)\b.{0,12}\b(?:that|for|to|on)\b|\bit (?:was|would be) (?:now |also )?(?:up to|for)\b.{0,12}[A-Za-z]|\b(?:is|was|were|are) (?:critical|vital|essential|imperative|crucial) that\b"),
    _r("urge", r"^\W*(?:please |let (?!me\b)|stop |end |release |do not |don't |put |give |withdraw |lay down |come |show |keep |open |respect |reform |return |leave |muster |act now|take |help )", "none"),
    _r("demand", r"\b(?:only|not) (?:if|when|once|after|until)\b|\b(?:no|not|never|n't|cannot) (?:\w+ ){1,8}(?:without|until|unless)\b|\bprovided that\b|\bon (?:the )?condition that\b", "own", "none", unless=r"\b(?:was|were|had|did|ha(?:s|ve) been)(?: not|n't)\b|\b(?:nothing|no \w+) (?:was|were|had)\b"),
    _r("urge", r"\b(?:nobody|no one|no side|all (?:sides|parties|countries|nations|states)|both (?:sides|parties|countries)|everyone|everybody|whoever .{0,40}) (?:should|must|ought to|has to|have to|need to|needs to)\b|^\W*(?:and |but )?we (?:badly |urgently |desperately |really )?need\b|\bwe want (?:that )?(?:you|them|him|all|both)\b"),
    _r("demand", r"\bmust (?:not|never) [a-z]+", "own", "none"),
    _r("demand", r"\bmust\b(?! be (?:expected|reckoned|assumed|remembered|noted|seen))", "none", unless=_GRASPED, direct=False),
    _r("demand", r"\b(?:must|has to|have to|had to|needs? to|needed to|ha(?:s|ve) got to|is obliged to|are obliged to|is required to|should immediately|required to) (?:\w+ly |now |also |first |not |be |never |all )*[a-z]+", "other", unless=rf"{_GRASPED}|\b(?:he|she|they|it|\w+s) would have to (?:look|see|wait|go to war)\b"),
    _r("urge", r"\b(?:should|ought to|need(?:s|ed)? (?:a|an|the|more|to)|would do well to|had better|shouldn't|should not) (?:\w+ly |now |also |not |be |first )*[a-z]+", "other"),
    _r("urge", r"\bwhat (?:we|i) (?:require|need|want|ask|expect|demand)\b|\b(?:we|they|he|she|\w+) (?:needs?|needed|requires?|wants?) (?:a |an |the |more |some |your |international |immediate |urgent )*(?:\w+ )?(?:ceasefire|action|will|solution|help|aid|support|leadership|courage|restraint|investigation|inquiry)\b"),
    _r("propose", r"\b(?:we|both sides|the (?:two|international|world)\w*(?: \w+)?|everyone|nations|countries) (?:should|ought to|could|must|need to) (?:\w+ly |now |also |all )*(?:look at|consider|examine|explore|work|seek|find|create|establish|set up|build|develop|agree|start|begin|hold|sit down|meet|discuss)\b|^\W*(?:and |so |now )*let (?:us|'s)\b|\blet's\b", "own", "none"),
    # condemnation
    _r("condemn", r"\b(?:is|are|was|were|be|as|been|amount(?:s|ed)? to|constitut\w+|represent\w*|it's|that's) (?:\w+ly |a |an |the |such |simply |totally |completely |both |not only |very |of |something )*(?:unacceptable|inadmissible|intolerable|deplorable|outrage\w*|shameful|disgrace\w*|despicable|abhorrent|appalling|barbar\w+|cowardly|heinous|reprehensible|unconscionable|inexcusable|unjustifi\w+|irresponsible|reckless|cynical|hypocri\w+|immoral|shocking|unforgivable|affront|scandal\w*|disgust\w+|monstrous|an insult|insulting|crimes?|war crimes?|travesty|cruel|inhuman\w*|illegal|unlawful|criminal|provocati\w+|wrong|counterproductive|betrayal|a farce|a mockery|unprecedented aggression)\b"),
    _r("condemn", r"\b(?:cannot|can't|will not|could not|not) (?:\w+ )?(?:be )?(?:condone[d]?|tolerated|justif(?:y|ied)|excuse[d]?)\b|\bviolat(?:es?|ed|ion|ions|ing)\b.{0,30}\b(?:sovereignty|international law|laws?|charter|rights|norms|airspace|agreements?|ceasefire|truce|treat(?:y|ies)|resolutions?|accords?|waters|territory|constitution)\b|\b(?:we|i) (?:strongly |firmly |utterly |deeply |also |absolutely |unequivocally |must |want to |wish to )*(?:condemn|deplore|denounce|regret)\b|\bsomething (?:we|i) (?:deplore|condemn)\b|\bno (?:justification|excuse) for\b|\b(?:won't|will not) get \w+ anywhere\b|\bno replacement for\b"),
    _r("condemn", r"\b(?:cannot|could not|not) (?:\w+ )?be accepted\b", "other"),
    _r("condemn", r"\b(?:go(?:es|ne|ing)?|went) (?:much |far |a step )?too far\b|\bfailed (?:the|its|our|his|her|their) (?:own )?(?:people|nation|citizens|country|duty|children|voters)\b|\b(?:dressed up|masquerading|disguised) as\b|\b(?:in|under) the guise of\b|\b(?:smoke ?screen|window.dressing|charade|neo-?colonialism|colonialism|imperialism|apartheid|hypocrisy|cowardice|double standards|warmongering)\b", "other", "none"),
    # accusation
    _r("accuse", r"\b(?:ha(?:s|ve|d)|ha(?:s|ve|d) been|is|are|was|were|keeps?|kept|of|by) (?:\w+ly |repeatedly |again |still )?(?:laid|laying|plant(?:ed|ing)|shell(?:ed|ing)|fired (?:on|at)|opened fire|smuggl(?:ed|ing)|harbou?r(?:ed|ing)|sheltered|annex(?:ed|ing)|looted|looting|burn(?:ed|ing|t) (?:down|villages)|raped|raping|executed|executing|abduct(?:ed|ing)|kidnapp(?:ed|ing)|jail(?:ed|ing)|harass(?:ed|ing)|threaten(?:ed|ing)|bribed|bribing|conceal(?:ed|ing)|hidden|reneg(?:ed|ing)|torpedo(?:ed|ing)|dragg(?:ed|ing) (?:its|their|his|her) feet|stall(?:ed|ing)|exploit(?:ed|ing)|abus(?:ed|ing)|misus(?:ed|ing)|incit(?:ed|ing)|stirr(?:ed|ing) up|orchestrat(?:ed|ing)|masterminded|sponsor(?:ed|ing) terror\\w*|mass(?:ed|ing) (?:tanks|troops|forces)|infiltrat(?:ed|ing)|arm(?:ed|ing) (?:the )?(?:rebels|militias?|separatists|terrorists)|train(?:ed|ing) (?:the )?(?:rebels|militias?|terrorists)|cut(?:ting)? off (?:water|aid|food|power)|starv(?:ed|ing)|tortur(?:ed|ing)|trampl(?:ed|ing))\b", "other"),
    _r("accuse", r"\b(?:in order|trying|tried|seeking|sought|out|designed|meant|intended|aim(?:ed|ing)|attempt(?:ed|ing)?) (?:to|at) (?:undermin|provok|sabotag|destabili|weaken|humiliat|isolat|divid|intimidat|blackmail|discredit|smear)\w*", "other"),
    _r("accuse", r"\b(?:considering|thinking (?:of|about)|weighing|planning|preparing|mulling|leaning towards?|looking at|getting ready)\b.{0,40}\b(?:lethal|weapons?|arms|ammunition|attacks?|invasion|invad\w+|military (?:aid|support|action)|drones|missiles|coup|provocations?)\b", "other"),
    _r("accuse", r"\b(?:is|are|was|were|been) (?:\w+ly |largely |clearly )?(?:responsible|to blame|guilty|complicit|behind (?:it|this|that|the \w+))\b(?! for (?:foreign|defen[cs]e|the (?:talks|file|negotiations)))", "other"),
    _r("condemn", r"\b(?:absence|lack) of (?:any |a |public |clear )*(?:condemnation|denunciation|criticism|outrage|protest)\b|\b(?:ha(?:s|ve|d)|did|does|do|would|will)(?:n't|n’t| not| never| yet to) (?:\w+ly |once |even |ever )*(?:condemn|denounc|criticis|criticiz|speak out|spoken out|protest)\w*", "other", "none"),
    _r("condemn", r"\b(?:ha(?:s|ve|d)|did) (?:\w+ly )?(?:(?:offered|shown|made|taken|given|learned) no|failed to (?!reach|agree|find|produce|materiali[sz]e))\b", "other"),
    _r("condemn", r"\b(?:is|are|was|were) (?:nothing (?:less|other) than )?(?:a|an) (?:\w+ ){0,2}(?:provocation|crime|disgrace|betrayal|outrage|insult|stab in the back|violation|act of \w+|farce|sham|mockery|slap in the face|blunder|scandal|shame|travesty|affront)\b"),
    _r("condemn", r"\b(?:am|is|are|was|were|been|'m|'re) (?:\w+ly |very |bitterly )*(?:disappointed|shocked|outraged|appalled)\b", "own"),
    _r("accuse", r"\b(?:is|are|was|were|has been|have been|had been|of|by|keeps?|been|stop) (?:\w+ly |also |now |still |not |constantly |trying to |seeking to |attempting to )*(?:spread\w*|l(?:ying|ied)|shift\w* blame|undermin\w+|violat\w+|interfer\w+|meddl\w+|provok\w+|bully\w*|sabotag\w+|destabili[sz]\w+|oppress\w*|persecut\w+|slander\w*|smear\w*|manipulat\w+|exploit\w*|blackmail\w*|coerc\w+|kill\w*|bomb\w*|murder\w*|tortur\w+|massacr\w+|steal\w*|hid(?:ing|den)|cheat\w*|fabricat\w+|arming|smuggl\w+|harbou?ring|sheltering|financ(?:ing|ed) terror\w*|support(?:ing)? terror\w*|fuel(?:l?ing)?|fann(?:ing)|stok(?:ing|ed)|adding fuel|pour(?:ing)? (?:fuel|oil|weapons)|shirk\w*|obstruct\w*|block(?:ing|ed)|stalling|dragging|breach\w*|break(?:ing)?|flout\w*|ignor(?:ing|ed)|target(?:ing|ed) civilians|hypocri\w+|planning to|preparing to|plotting|turning a blind eye|jeopardi[sz]\w+|distort\w*|twist\w*|scapegoat\w*|supplying (?:\w+ )?(?:weapons|arms)|shipping (?:\w+ )?(?:weapons|arms)|sending (?:\w+ )?(?:weapons|arms))\b", "other"),
    _r("accuse", r"\b(?:responsible for|guilty of|complicit in|to blame|behind (?:the|this|these|a)|bears? (?:\w+ ){0,3}(?:responsibility|blame)|at fault|involved in (?:the |a )?(?:\w+ )?(?:killing|attack|bloodshed|plot|murder|coup|smuggling)|had a hand in|lied\b|lies to|deceiv\w+|betray\w+|double standards?|maliciously|deliberately|interest in (?:perpetuat|prolong)\w+|failed to (?:live up|honou?r|keep|protect|meet|fulfil\w*|comply|implement|stop|prevent|condemn)|refus(?:es|ed|ing) to (?:condemn|cooperate|negotiate|comply|stop|accept|honou?r|talk)|(?:ha(?:s|ve|d) )?(?:\w+ly )?(?:wounded|insulted|humiliated|offended|misled|deceived|cheated|harmed|damaged|provoked|sabotaged|violated|breached|betrayed)|ha(?:s|ve|d) (?:broken|violated|breached|undermined|betrayed|robbed|abandoned|lied|crossed|stolen|attacked|invaded|poisoned|killed|murdered|ignored|sabotaged))\b", "other"),
    _r("accuse", r"\b(?:blood (?:\w+ ){0,3}on (?:\w+ ){0,3}hands|(?:has|have|had) done nothing|did nothing|do(?:es|ing)? nothing\b|stood (?:idly )?by|looked the other way|turned a blind eye|(?:push|driv|forc|back)\w* (?:us|them|him|her|\w+ \w+|\w+) (?:to|into|against) (?:the|a) (?:wall|corner|brink|war)|(?:keep|kept|keeping) (?:us|them|\w+) in the dark|(?:attacked|fired|struck|shot|opened fire|started) first|rigg(?:ed|ing)|stole(?:n)? (?:the )?(?:vote|election|land|money)|fraudulent|marred by|fraud|with the (?:backing|help|connivance|blessing) of|drive a wedge|sow(?:s|ed|ing)? (?:discord|division|chaos)|hand in glove|lackey\w*|stooge\w*|mercenar\w+)\b", "other", "none"),
    _r("accuse", r"\b(?:do|does|did)(?: not|n['’]t) (?:\w+ly )?(?:care (?:about|for|if|whether|what)|want peace)\b|\bcares? (?:nothing|little) (?:for|about)\b", "other", "none"),
    _r("accuse", r"\bnot qualified to\b|\bhas no right to\b|\bin no position to\b", "other"),
    _r("accuse", r"(?<!was )(?<!were )(?<!been )(?<!being )(?<!be )\b(?:rammed|violated|bombed|bombarded|dumped|misled|sheltered|smuggled|sabotaged|breached|reneged|tampered|falsified|plundered|abducted|kidnapped|encroached|intruded)\b|\bcommitt(?:ed|ing) (?:\w+ ){0,3}(?:acts?|aggression|crimes?|atrocit\w+|massacres?|provocations?|violations?|murders?)\b|\b(?:sent|sending|supplied|supplying|provided|providing|shipped|gave) (?:\w+ ){0,4}(?:arms|weapons|missiles|drones|ammunition|mercenaries)\b|\b(?:conceal\w*|hid|hiding|hidden) (?:the )?(?:truth|facts|evidence)\b", "other", "none", unless=_DENIED),
    _r("accuse", r"\bin (?:\w+ )?(?:violation|breach|defiance|contravention) of\b|\bagainst (?:his|her|their|its|our) will\b|\bas an excuse\b|\bplaying for time\b|\bhostage\b|\bwithout (?:the |a |any |our |its |their |prior )*(?:consent|permission|trial)\b|\b(?:to|of) (?:punish|intimidate|blackmail|humiliate|destabili[sz]e)\b", "other", "none", unless=_DENIED),
    _r("condemn", r"\b(?:is|are|was|were|be|been|as) (?:\w+ly |a |an |the |such )*(?:worst|irrational|disproportionate|regrettable|excessive|unjust|arbitrary|humiliating|undemocratic|antidemocratic|meaningless|hollow)\b", "other", "none", unless=_DENIED),
    # rejection
    _r("reject", r"\b(?:will|would|shall|could|can|'ll|wo|ca|do|does|did|is|are|was|were|never)(?:n't| not| never| no longer)(?: \w+ly| ever| going to| about to| ready to| willing to| prepared to| be)* (?:never |not |n't )?(?:accept\b|agree to|give (?:\w+ ){0,3}(?:up|in)|be (?:intimidated|bullied|blackmailed|dictated|lectured)|surrender|yield|capitulat\w+|bow|bend|submit|back down|concede|abandon (?:its|our|their|his|the)|compromise on|negotiat\w+ (?:on|with|under|over)|make (?:any |no )?concessions?)\b", "own"),
    _r("reject", r"\bnothing (?:left |more )?to (?:discuss|negotiate|talk about)\b"),
    _r("reject", r"\b(?:nobody|no one|no country|no power|no state|no foreigner)\b(?: else)? (?:will|would|can|could|shall|may|should|has the right to|had the right to) (?:ever )?(?:dictate|impose|force|lecture|tell (?:us|them|him|her)|decide for)\b"),
    _r("reject", r"\b(?:make|offer|there (?:will|would|could|can) be) no (?:\w+ )?(?:concessions?|compromises?|negotiations?|talks)\b", "own", "none"),
    _r("reject", r"\b(?:we|i|he|she|they|it) (?:\w+ly |also |do not |don't |did not |will not |would not |'ll not |won't |cannot |could not |shall not |will never |would never )*(?:accept\b|agree to|recogni[sz]e|negotiate with|bow to|bend to|yield|surrender|capitulate|give in|give up|submit|apologi[sz]e|withdraw|back down|compromise on|be (?:bullied|intimidated|pressured|blackmailed|lectured|dictated))", "own") ,
    _r("reject", r"\bno intention of\b|\bout of the question\b|\bnon-starter\b|\b(?:is|was|are|were) not (?:up for (?:discussion|debate|negotiation)|on the table|negotiable)\b|\bnon-negotiable\b|\bwould never (?:accept|agree)\b|\bnot (?:in a position|qualified) to\b|\bwe (?:\w+ly )?(?:reject|oppose|refuse)\b"),
    _r("reject", r"\bnot (?:let|allow) (?:a|an|the|any|anybody|anyone|others|\w+) (?:\w+ )?(?:to )?(?:dictate|decide|determine|impose|prescribe)\b|\b(?:wrong|no) (?:place|forum|time|moment) (?:for|to)\b"),
    # support
    _r("support", r"\b(?:we|i|he|she|they|it) (?:\w+ly |also |will |would |continue[sd]? to |warmly )*(?:stands? (?:with|by|behind|alongside)|stood (?:with|by|behind|alongside)|support(?:s|ed)?|back(?:s|ed)?|welcome[sd]?|applaud(?:s|ed)?|commend(?:s|ed)?|endorse[sd]?|prais(?:e|es|ed)|salute[sd]?|congratulat\w+|hail(?:s|ed)?|respect(?:s|ed)? (?:the|its|their) (?:sovereignty|territorial))\b", "own"),
    _r("support", r"\b(?:our|my|its|their|his|her|voic\w+|express\w+|offer\w*|reiterat\w+) (?:full|unwavering|ironclad|rock-solid|strong|continued|unconditional|complete|steadfast|firm) (?:support|backing|solidarity)\b|\bproof that\b.{0,30}\b(?:can|could)\b|\b(?:it is|it's|it was|is|was) (?:\w+ly )?(?:wise|right|commendable|admirable) (?:for|of|to)\b|\b(?:we|i) (?:are|am) (?:\w+ly )?(?:grateful|thankful|proud of)\b|\b(?:want|wish|would like|'d like) to (?:\w+ly )?(?:commend|congratulate|praise|salute|applaud|welcome)\b"),
    _r("support", r"\b(?:am|is|are|was|were|been|'m|'re|felt|feels?) (?:\w+ly |very |much )*(?:encouraged|heartened|pleased|delighted|gratified|impressed|reassured|thrilled|proud) (?:by|with|at|that|of|to see)\b|\b(?:trust(?:s|ed)?|ha(?:s|ve|d) (?:full|every|great|complete) (?:confidence|faith|trust) in|admires?) \w+", "own"),
    _r("support", r"\b\w+ (?:\w+ly |also |understood and |shared and |recognised and )*(?:supports|supported|backs|backed|welcomes|welcomed|endorses|endorsed|praises|praised|applauds|applauded|commends|commended|appreciates|appreciated|(?:stands|stood) (?:by|behind|shoulder to shoulder with|on the side of))\b(?! by)|\bwe (?:\w+ly |also )*(?:appreciate|applaud|commend|endorse)\b", "own"),
    # promises
    _r("promise", r"\b(?:will|would|shall|'ll) (?:all |also )?be (?:\w+ly )?(?:honou?red|guaranteed|compensated|investigated|protected|restored|found and \w+ed|(?:free|welcome) to|allowed|permitted)\b|\b(?:not|nothing|none|never|nobody|no one)\b.{0,25}\bbe (?:concealed|hidden|covered up|repeated|prosecuted|harmed|punished)\b|\bnothing would be (?:concealed|hidden)\b", unless=r"\b(?:not be allowed|not be permitted|expect|demand|hope|insist|want|estimate|say when|if|unless|must|can|cannot|could|may|might)\w*\b"),
    _r("promise", r"^\W*(?:(?:and|but|so|in the meantime|today|as a result|therefore) ?,? )*(?:we|i|he|she|they|it|his country|her country|their country|the government|our \w+|[A-Z][\w.]+(?: [A-Z]\w+){0,2})(?: and [\w ]{2,20})? (?:\w+ly |also |all )*(?:will|would|shall|'ll|'d|are going to|is going to|am going to) (?:\w+ly |always |also |never |not |do everything (?:\w+ ){0,3}to |do all (?:\w+ ){0,3}to |continue to |keep |spare no )*(?:help|support|stand|work|protect|defend|assist|provide|give|ensure|guarantee|cooperate|do (?:everything|all|whatever|our|its)|honou?r|respect|abide|implement|fulfil\w*|deliver|keep|spare|rebuild|cut|reduce|contribute|donate|comply|bring (?:\w+ ){1,4}to justice|fight (?:corruption|terrorism|on)|leave no|not rest|not abandon|not leave|never abandon|play (?:a|its|their|our)|strive|share|repay|compensate|take responsibility)\b", "own"),
    _r("promise", r"\b(?:is|are|was|were|am|remain(?:s|ed)?|'re|'m|stand(?:s)?|stood) (?:\w+ly |also |always |still |now )*(?:ready|willing|prepared|committed|determined|resolved|pledged) (?:and \w+ )?(?:to|for)\b(?! (?:punish|retaliate|attack|strike|respond|fight|use))|\bnot going to (?:walk|abandon|leave|give up|rest)\b|\b(?:you have|gave|give|given) (?:my|our|his|her) word\b|\b(?:our|my|its|their|his|her) (?:firm |full |strong |unwavering )?(?:commitment|pledge|promise) to\b", "own"),
    _r("promise", r"\b(?:will|would|'ll|shall|stand(?:s)? ready)\b.*\bas (?:soon|long) as\b", "own", unless=r"\b(?:not|never|n['’]t|no)\b|\bas (?:soon|long) as possible\b"),
    # what follows from what another does
    _r("threaten", r"\b(?:will|would|'ll|shall)\b.*\b(?:if|unless)\b|\b(?:if|unless)\b.*\b(?:will|would|'ll|shall)\b", "own", unless=f"{_KIND}|{_SUFFERED}"),
    _r("warn", rf"{_SUFFERED}.*\b(?:if|unless)\b|\b(?:if|unless)\b.*{_SUFFERED}", "own", unless=_KIND),
    _r("warn", r"\b(?:will|would|'ll|shall)\b.*\b(?:if|unless)\b|\b(?:if|unless|without)\b.*\b(?:will|would|'ll|shall)\b", "other", "none", unless=_KIND),
    # rarer turns, for what nothing above has caught
    _r("accuse", r"\b(?:pay(?:s|ing)|paid|feed(?:s|ing)|fed|fund(?:s|ed|ing)|financ(?:es|ed|ing)|back(?:s|ed|ing)|train(?:s|ed|ing)|arm(?:s|ed|ing)|shelter(?:s|ed|ing)|hous(?:es|ed|ing)|host(?:s|ed|ing)) (?:the |these |those |its |armed |of |\w+ist )*(?:rebels?|militias?|bandits?|gangs?|terrorists?|mercenar\w+|separatists?|insurgents?|guerrillas?|extremists?|killers?|criminals?)\b", "other", "none", unless=r"\b(?:not|never|no|n't|if|unless)\b"),
    _r("accuse", r"\b(?:kept|keeps?|go(?:es)? on|went on|continue[sd]?(?: to)?) (?:on )?(?:violat|break|ignor|block|attack|shell|arm|jam|occup|undermin|threaten|kill|bomb|provok|interfer|flout|encroach|harass|plunder|smuggl)\w*", "other", "none", unless=r"\b(?:not|never|no|n't|if|unless)\b"),
    _r("accuse", r"\bus(?:ed|es|ing) (?:the|this|these|that) (?:\w+[ -])?(?:truce|cease-?fire|talks|pause|lull|respite|negotiations|cover|crisis|visit|incident|situation|pretext)\b.{0,20}\b(?:to|as|for)\b", "other", "none"),
    _r("accuse", r"\b(?:is|was|are|were) (?:\w+ly |only |just |merely |nothing but |nothing more than |an? |another )*(?:\w+ )?(?:ploy|trick|ruse|trap|pretext|manoeuvre|maneuver|stunt|charade|smokescreen|provocation)\b", "other", "none", unless=r"\bnot an?\b"),
    _r("condemn", r"\b(?:is|are|was|were|be|that's|it's) (?:\w+ly |nothing but |nothing less than |an? |an? act of |pure |plain |simple |open |sheer )*(?:theft|robbery|piracy|blackmail|extortion|barbarism|murder|plunder|state terror\w*|terrorism|aggression|occupation|annexation|empty words|a sham|a joke|an? ultimatum)\b", "other", "none", unless=r"\bnot\b|\bn't\b"),
    _r("threaten", r"\bpatience\b.{0,25}\b(?:limits?|end|exhausted|run(?:ning)? out|wear(?:ing|s)? thin|worn|infinite|endless|unlimited|inexhaustible)\b"),
    _r("threaten", r"\b(?:all|every|any|no)(?: \w+)? options? (?:is|are|was|were|remains?|remained|had been|has been) (?:still )?(?:on the table|open|ruled out|excluded)\b|\bconsider (?:all|every|any) (?:\w+ )*(?:options?|means|steps?|measures?)\b", "own", "none"),
    _r("threaten", r"\breserv(?:e|es|ed|ing) (?:the|its|our|their|his|her) right to (?:\w+ly )?(?:act|respond|retaliate|defend|self-defen|use|take|intervene|strike|reply|protect)", "own", "none"),
    _r("threaten", r"\b(?:will|would|shall|'ll) (?:\w+ )?know (?:how|what) to\b", "own"),
    _r("warn", r"\bgiv(?:e|es|ing|en)\b.{0,30}\b(?:last|final) (?:chance|opportunity|warning)\b"),
    _r("reject", r"\bnull(?: and void)?\b(?! and void if)", "none", "other"),
    _r("reject", r"\b(?:ha(?:s|ve|d)|with) no (?:\w+ )?(?:right|jurisdiction|competence|authority|say)(?: whatsoever| whatever| at all)? (?:to|over|in)\b", "none", "own"),
    _r("reject", r"\b(?:sees?|saw) no (?:\w+ )?(?:point|reason|need|sense|use|purpose|basis|grounds|cause) (?:in|to|for|why)\b", "own"),
    _r("reject", r"\b(?:there (?:is|was) )no (?:\w+ )?(?:point|sense|room|place|case|question|basis) (?:in|for|to|of)\b", "none"),
    _r("reject", r"\b(?:plan|proposal|deal|offer|idea|initiative|talks|agreement|accord|treaty)\b (?:is|was|are|were|had|has|have) (?:\w+ )?(?:dead|buried|died|out of date|obsolete)\b"),
    _r("reject", r"\b(?:on no account|under no circumstances|in no case|at no price)\b.*\b(?:will|would|shall|can|could)\b|\b(?:will|would|shall|can|could)\b.*\b(?:on no account|under no circumstances|in no case|at no price)\b"),
    _r("demand", r"\b(?:will|would|can|could|shall) (?:only )?(?:accept|agree to|talk|sign|negotiate|leave|return|withdraw|stop|release|consider|meet|recogni[sz]e)(?: to| with)? only\b|\b(?:will|would|can|could|shall) only (?:accept|agree|talk|sign|negotiate|leave|return|withdraw|stop|release|consider|meet|recogni[sz]e)\b", "own"),
    _r("reject", r"\bno (?:\w+ )+(?:would|will|could|can|shall) be (?:acceptable|binding|accepted|tolerated|legitimate|valid)\b"),
    _r("reject", r"\b(?:do|does|did)(?: not|n't) (?:think|believe|feel|consider)\b.{0,40}\b(?:should|ought|right to|the time|time to)\b", "own"),
    _r("deny", r"\b(?:ha(?:s|ve|d)|with) nothing to (?:do with(?! (?:each|one) (?:an)?other)|hide)\b|\b(?:has|have) no (?:part|role|hand) in\b"),
    _r("deny", r"\bthere (?:was|were|had been|has been|have been|had never been|has never been) (?:never |absolutely )?(?:no|any|not any) (?:\w+ ){0,2}(?:pressure|deal|ransom|commitment|reinforcements?|irregularit\w+|blockade|record|foreknowledge|infiltration|coercion|interference|orders?|instructions?|promise|pledge|payment|attack|shots?|raid|bargain|secret|fraud|corruption|conspiracy|plot)\b"),
    _r("deny", r"\bthere (?:is|are|was|were) (?:absolutely )?no (?:immediate |current |present |such )?plans? (?:to|for)\b|\bno (?:immediate|current|such) plans?\b"),
    _r("deny", r"\b(?:reports?|claims?|figures?|accounts?|allegations?|accusations?|stor(?:y|ies))\b.{60,120}\b(?:is|was|are|were) (?:\w+ly )?(?:wrong|incorrect|inaccurate|mistaken|inventions?|not (?:correct|accurate))\b"),
    _r("deny", r"\b(?:did not|didn't) start (?:this|the|it|any)\b", "own"),
    _r("demand", r"\b(?:has|have|had|needs?|needed) to be (?:\w+ly )?(?:lifted|released|freed|withdrawn|ended|stopped|removed|disbanded|dismantled|returned|restored|honou?red|respected|implemented|held (?:accountable|to)|punished|disarmed)\b|\bmust be (?:\w+ly )?(?:lifted|released|freed|withdrawn|ended|stopped|removed|disbanded|dismantled|returned|restored|honou?red|respected|implemented|held (?:accountable|to)|punished|disarmed)\b", "none", "other"),
    _r("support", r"\b(?:fully|wholly|firmly|squarely|completely|entirely) (?:share[sd]?|behind)\b", "own", "none"),
    _r("support", r"\b(?:is|was|are|were|as|be|been|represents?|marks?) (?:\w+ly |an? |the |another )*(?:\w+ )?(?:achievement|triumph|victory|success|milestone|breakthrough|best news|good news|step forward|piece of good news)\b", unless=r"\b(?:not|no|never|if|would|could|might|nor|hardly)\b|n't"),
    _r("support", r"\bdeserve[sd]? (?:\w+ )?(?:thanks|praise|credit|gratitude|support|applause|respect|recognition)\b"),
    _r("concern", r"\b(?:not|n't|far from|less than|un)(?: \w+ly)? ?happy (?:about|with)\b|\bmatters? of (?:\w+ )?(?:grave|great|serious|deep|utmost|extreme) concern\b"),
    _r("warn", r"\b(?:is|was|would be|means|meant) to (?:invite|court|provoke|encourage|reward)\b|\b(?:will|would|could|might|may)\b.{0,30}\b(?:set (?:\w+ ){1,4}(?:on fire|ablaze|alight)|light the fuse|open the gates? of hell|burn down)\b"),
    _r("reject", r"\bnot (?:\w+ )?open to (?:discussion|negotiations?|debate|talks|question)\b"),
    # plans
    _r("announce", r"\b(?:will|would|shall|'ll|is to|are to|was to|were to|has decided|have decided|had decided|plans? to|planned to|is going to|are going to|is set to|are set to) (?:\w+ly |also |soon |then |now )*(?:visit|meet|travel|send|hold|host|publish|release|issue|launch|speak|begin|start|resume|open|close|withdraw|deploy|join|leave|sign|introduce|present|raise|bring|carry on|continue|attend|discuss|expel|recall|reopen|suspend|halt|appoint|reiterate|reaffirm|step down|resign|run for|submit|convene|increase|invest|buy|sell|ban|lift|extend|review|be (?:held|sent|released|published|deployed|opened|closed|withdrawn|expelled|thrown out))\b", "own", "none"),
    _r("assess", r"\b(?:may|might|could|likely|unlikely|probably|perhaps|possibly|appears?|appeared|seems?|seemed|looks? like|looked like|believes?|believed|thinks?|thought|expects?|expected|predicts?|doubts?|suggests?|impression|clear(?:ly)? that|unclear|hard to (?:say|judge|tell|see)|difficult to|risk(?:s|y)?|chance|prospects?|would not want|means that|shows? that|sign of|key|crucial|important)\b"),
)  # fmt: skip
EXPERT_ACTS: tuple[Act, ...] = ("assess", "support")


_LABELS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    ("deny", re.compile(r"\b(?:false|untrue|fake|baseless|groundless|unfounded|disinformation|misinformation|nonsense|rubbish|fabricat\w+|fiction|lies?|hearsay|slander\w*|rumou?rs?|propaganda|hoax|absurd|ludicrous|preposterous|ridiculous|invention|smears?|hysterical|laughable|far-fetched|fairy ?tales?|myth|speculation|malicious gossip)\b", re.I)),
    ("urge", re.compile(r"\b(?:critical|crucial|essential|imperative|vital|necessary|urgent|important) (?:that|for|to)\b", re.I)),
    ("concern", re.compile(r"\b(?:worr(?:ying|isome)|alarming|disturbing|troubling|disconcerting|deeply concerning|unsettling)\b", re.I)),
    ("warn", re.compile(r"\b(?:dangerous (?:\w+ )?(?:escalation|provocation|precedent|gamble|move|step|game|path|course|act|threat)|reckless gamble|a red line|a declaration of war|an act of war|a threat|playing with fire)\b", re.I)),
    ("condemn", re.compile(
        r"\b(?:un(?:acceptable|just\w*|lawful|fair|helpful|warranted|necessary|conscionable)|in(?:tolerable|excusable|human\w*|sult\w*|adequate|sufficient)|worthless|useless|deplorable|outrage\w*|shame\w*|disgrace\w*|despicable|abhorrent|appalling|barbar\w+|coward\w*|"
        r"heinous|reprehensible|irresponsible|reckless|cynical|hypocri\w+|immoral|shocking|affront|scandal\w*|disgust\w+|monstrous|crimes?|criminal|travesty|cruel\w*|illegal|provocat\w+|wrong|counterproductive|betrayal|farce|mockery|aggression|aggressor|terror\w*|massacre|genocide|"
        r"atrocit\w+|violation|brutal\w*|savage\w*|evil|tyran\w+|dictator\w*|piracy|blackmail|theft|sham|joke|failure|disappoint\w+|regrettable|unfortunate|weak|biased|one-sided|arrogan\w+|bull(?:y|ying)|thugs?|puppets?|traitors?|stab in the back|slap in the face|mistakes?|error|blunder|killers?|murder\w*|act of war|flagrant|blatant|circus|clowns?|pathetic|stupid|dumm(?:y|ies)|idiots?|fools?|madm[ae]n|lunatics?|liars?|cowards?|thie(?:f|ves)|robbers?|butchers?|fascists?|nazis?|imperialis\w+|colonial\w*|apartheid|lackeys?|stooges?|warmonger\w*|hostage-taking|extortion|plunder|robbery)\b", re.I)),
    ("support", re.compile(r"\b(?:historic|welcome|courageous|brave|important step|step forward|(?:right|good|positive) (?:direction|step)|a (?:good|fair|great|sound) (?:deal|agreement|plan|idea|basis|outcome|result|compromise)|first step|good news|victory|positive|constructive|encouraging|excellent|great|remarkable|success\w*|heroic|heroes|milestone|breakthrough|true friends?|legitimate|wise)\b", re.I)),
)  # fmt: skip


def label(text: str) -> Act | None:
    """The act of calling something by the words `text`: "worthless" condemns, "a fabrication" denies."""
    return next((act for act, pattern in _LABELS if pattern.search(text)), None)


def classify(clause: Clause) -> Act | None:
    """The act of what is said in one clause or sentence, None for a plain statement."""
    text = " ".join(clause.text.split())
    if not text:
        return None
    for rule in _RULES:
        if clause.side not in rule.sides or (clause.direct and not rule.direct):
            continue
        if clause.expert and rule.act not in EXPERT_ACTS:
            continue
        if rule.pattern.search(text) and not (rule.unless is not None and rule.unless.search(text)):
            return rule.act
    return "assess" if clause.expert else None
