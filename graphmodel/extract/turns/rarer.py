"""Rarer turns of all acts, for what nothing before has caught."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("accuse",
        r"\b(?:pay(?:s|ing)|paid|feed(?:s|ing)|fed|fund(?:s|ed|ing)|financ(?:es|ed|ing)|back(?:s|ed|ing)|train(?:s|"
        r"ed|ing)|arm(?:s|ed|ing)|shelter(?:s|ed|ing)|hous(?:es|ed|ing)|host(?:s|ed|ing)) (?:the |these |those |its |"
        r"armed |of |\w+ist )*(?:rebels?|militias?|bandits?|gangs?|terrorists?|mercenar\w+|separatists?|insurgents?|"
        r"guerrillas?|extremists?|killers?|criminals?)\b",
        "other", "none", unless=r"\b(?:not|never|no|n't|if|unless)\b"),
    turn("accuse",
        r"\b(?:kept|keeps?|go(?:es)? on|went on|continue[sd]?(?: to)?) (?:on )?(?:violat|break|ignor|block|attack|"
        r"shell|arm|jam|occup|undermin|threaten|kill|bomb|provok|interfer|flout|encroach|harass|plunder|smuggl)\w*",
        "other", "none", unless=r"\b(?:not|never|no|n't|if|unless)\b"),
    turn("accuse",
        r"\bus(?:ed|es|ing) (?:the|this|these|that) (?:\w+[ -])?(?:truce|cease-?fire|talks|pause|lull|respite|"
        r"negotiations|cover|crisis|visit|incident|situation|pretext)\b.{0,20}\b(?:to|as|for)\b", "other", "none"),
    turn("accuse",
        r"\b(?:is|was|are|were) (?:\w+ly |only |just |merely |nothing but |nothing more than |an? |another )*(?:\w+ "
        r")?(?:ploy|trick|ruse|trap|pretext|manoeuvre|maneuver|stunt|charade|smokescreen|provocation)\b",
        "other", "none", unless=r"\bnot an?\b"),
    turn("condemn",
        r"\b(?:is|are|was|were|be|that's|it's) (?:\w+ly |nothing but |nothing less than |an? |an? act of |pure |"
        r"plain |simple |open |sheer )*(?:theft|robbery|piracy|blackmail|extortion|barbarism|murder|plunder|state "
        r"terror\w*|terrorism|aggression|occupation|annexation|empty words|a sham|a joke|an? ultimatum)\b",
        "other", "none", unless=r"\bnot\b|\bn't\b"),
    turn("threaten",
        r"\bpatience\b.{0,25}\b(?:limits?|end|exhausted|run(?:ning)? out|wear(?:ing|s)? thin|worn|infinite|endless|"
        r"unlimited|inexhaustible)\b"),
    turn("threaten",
        r"\b(?:all|every|any|no)(?: \w+)? options? (?:is|are|was|were|remains?|remained|had been|has been) (?:still "
        r")?(?:on the table|open|ruled out|excluded)\b|\bconsider (?:all|every|any) (?:\w+ )*(?:options?|means|"
        r"steps?|measures?)\b", "own", "none"),
    turn("threaten",
        r"\breserv(?:e|es|ed|ing) (?:the|its|our|their|his|her) right to (?:\w+ly )?(?:act|respond|retaliate|defend|"
        r"self-defen|use|take|intervene|strike|reply|protect)", "own", "none"),
    turn("threaten", r"\b(?:will|would|shall|'ll) (?:\w+ )?know (?:how|what) to\b", "own"),
    turn("warn", r"\bgiv(?:e|es|ing|en)\b.{0,30}\b(?:last|final) (?:chance|opportunity|warning)\b"),
    turn("reject", r"\bnull(?: and void)?\b(?! and void if)", "none", "other"),
    turn("reject",
        r"\b(?:ha(?:s|ve|d)|with) no (?:\w+ )?(?:right|jurisdiction|competence|authority|say)(?: whatsoever| "
        r"whatever| at all)? (?:to|over|in)\b", "none", "own"),
    turn("reject",
        r"\b(?:sees?|saw) no (?:\w+ )?(?:point|reason|need|sense|use|purpose|basis|grounds|cause) (?:in|to|for|why)\b",
        "own"),
    turn("reject",
        r"\b(?:there (?:is|was) )no (?:\w+ )?(?:point|sense|room|place|case|question|basis) (?:in|for|to|of)\b",
        "none"),
    turn("reject",
        r"\b(?:plan|proposal|deal|offer|idea|initiative|talks|agreement|accord|treaty)\b (?:is|was|are|were|had|has|"
        r"have) (?:\w+ )?(?:dead|buried|died|out of date|obsolete)\b"),
    turn("reject",
        r"\b(?:on no account|under no circumstances|in no case|at no price)\b.*\b(?:will|would|shall|can|could)\b|"
        r"\b(?:will|would|shall|can|could)\b.*\b(?:on no account|under no circumstances|in no case|at no price)\b"),
    turn("demand",
        r"\b(?:will|would|can|could|shall) (?:only )?(?:accept|agree to|talk|sign|negotiate|leave|return|withdraw|"
        r"stop|release|consider|meet|recogni[sz]e)(?: to| with)? only\b|\b(?:will|would|can|could|shall) only "
        r"(?:accept|agree|talk|sign|negotiate|leave|return|withdraw|stop|release|consider|meet|recogni[sz]e)\b", "own"),
    turn("reject",
        r"\bno (?:\w+ )+(?:would|will|could|can|shall) be (?:acceptable|binding|accepted|tolerated|legitimate|"
        r"valid)\b"),
    turn("reject",
        r"\b(?:do|does|did)(?: not|n't) (?:think|believe|feel|consider)\b.{0,40}\b(?:should|ought|right to|the time|"
        r"time to)\b", "own"),
    turn("deny",
        r"\b(?:ha(?:s|ve|d)|with) nothing to (?:do with(?! (?:each|one) (?:an)?other)|hide)\b|\b(?:has|have) no "
        r"(?:part|role|hand) in\b"),
    turn("deny",
        r"\bthere (?:was|were|had been|has been|have been|had never been|has never been) (?:never |absolutely "
        r")?(?:no|any|not any) (?:\w+ ){0,2}(?:pressure|deal|ransom|commitment|reinforcements?|irregularit\w+|"
        r"blockade|record|foreknowledge|infiltration|coercion|interference|orders?|instructions?|promise|pledge|"
        r"payment|attack|shots?|raid|bargain|secret|fraud|corruption|conspiracy|plot)\b"),
    turn("deny",
        r"\bthere (?:is|are|was|were) (?:absolutely )?no (?:immediate |current |present |such )?plans? (?:to|for)\b|"
        r"\bno (?:immediate|current|such) plans?\b"),
    turn("deny",
        r"\b(?:reports?|claims?|figures?|accounts?|allegations?|accusations?|stor(?:y|ies))\b.{60,120}\b(?:is|was|"
        r"are|were) (?:\w+ly )?(?:wrong|incorrect|inaccurate|mistaken|inventions?|not (?:correct|accurate))\b"),
    turn("deny", r"\b(?:did not|didn't) start (?:this|the|it|any)\b", "own"),
    turn("demand",
        r"\b(?:has|have|had|needs?|needed) to be (?:\w+ly )?(?:lifted|released|freed|withdrawn|ended|stopped|removed|"
        r"disbanded|dismantled|returned|restored|honou?red|respected|implemented|held (?:accountable|to)|punished|"
        r"disarmed)\b|\bmust be (?:\w+ly )?(?:lifted|released|freed|withdrawn|ended|stopped|removed|disbanded|"
        r"dismantled|returned|restored|honou?red|respected|implemented|held (?:accountable|to)|punished|disarmed)\b",
        "none", "other"),
    turn("support", r"\b(?:fully|wholly|firmly|squarely|completely|entirely) (?:share[sd]?|behind)\b", "own", "none"),
    turn("support",
        r"\b(?:is|was|are|were|as|be|been|represents?|marks?) (?:\w+ly |an? |the |another )*(?:\w+ )?(?:achievement|"
        r"triumph|victory|success|milestone|breakthrough|best news|good news|step forward|piece of good news)\b",
        unless=r"\b(?:not|no|never|if|would|could|might|nor|hardly)\b|n't"),
    turn("support",
        r"\bdeserve[sd]? (?:\w+ )?(?:thanks|praise|credit|gratitude|support|applause|respect|recognition)\b"),
    turn("concern",
        r"\b(?:not|n't|far from|less than|un)(?: \w+ly)? ?happy (?:about|with)\b|\bmatters? of (?:\w+ )?(?:grave|"
        r"great|serious|deep|utmost|extreme) concern\b"),
    turn("warn",
        r"\b(?:is|was|would be|means|meant) to (?:invite|court|provoke|encourage|reward)\b|\b(?:will|would|could|"
        r"might|may)\b.{0,30}\b(?:set (?:\w+ ){1,4}(?:on fire|ablaze|alight)|light the fuse|open the gates? of hell|"
        r"burn down)\b"),
    turn("reject", r"\bnot (?:\w+ )?open to (?:discussion|negotiations?|debate|talks|question)\b"),
    turn("threaten",
        r"\b(?:any(?:one|body)?|whoever|those|ships|vessels|boats|aircraft|every \w+ (?:that|which|who)|all "
        r"who)\b.{0,90}\b(?:will|would|shall) (?:\w+ )?be (?:\w+ly )?(?:attacked|arrested|stopped|boarded|sunk|shot|"
        r"fired (?:up)?on|destroyed|considered (?:an? )?(?:\w+ )?(?:act|declaration|target|enemy|hostile)|treated "
        r"(?:as|in)|punished|expelled|prosecuted|tried|hanged|seized|towed|removed|regarded as|dealt with|cut off|"
        r"answered|met (?:with|by)|followed by an? \w+|held responsible)\b", unless=r"\b(?:not|never|no one|nobody)\b"),
    turn("warn",
        r"\b(?:will|would|'ll) (?:\w+ly |only |also )*(?:damage|hurt|cost (?:\w+ ){0,4}(?:jobs|lives|billions?|"
        r"millions?|customers|dear)|force the closure|leave (?:\w+ ){1,6}(?:without|defen[cs]eless|no choice|"
        r"vulnerable|exposed)|make (?:\w+ ){1,9}(?:impossible|worthless|harder|unavoidable|inevitable|more difficult|"
        r"worse)|set off|end in|erode|weaken|drive (?:\w+ ){1,6}(?:into|across|away)|lead to (?:the |a |an |further |"
        r"more )*(?:\w+ )?(?:termination|end|race|deaths?|kidnappings|losses|hunger|blood))\b",
        "none", "other", unless=r"\b(?:not|never|n't)\b"),
    turn("reject",
        r"\b(?:is|was|are|were|am) not (?:\w+ly )?(?:on the agenda|under (?:consideration|discussion)|acceptable|"
        r"credible|receivable|admissible)\b|\bno question of\b(?! \w+ that)|\b(?:is|was|are|were|am) not (?:\w+ly "
        r")?(?:prepared|ready|willing|able|inclined) to (?:negotiate|accept|agree|make (?:any )?concessions?|give "
        r"(?:up|in|way)|talk|sign|recogni[sz]e|concede|pay|compromise|hand|surrender|yield|withdraw)\b|\bthe (?:days|"
        r"time|age) of\b.{0,40}\b(?:is|are|was|were) (?:over|past|gone)\b", "own", "none"),
    turn("reject",
        r"\btime (?:is|was) not (?:right|ripe)\b|\b(?:is|was|would be) (?:\w+ly )?(?:inappropriate|out of place)\b|"
        r"\b(?:is|was|are|were) not (?:needed|necessary|required)\b", "none"),
    turn("concern",
        r"\b(?:watch|follow|view|observ|not|regard|look|see)\w*\b.{0,80}\bwith (?:\w+ )?(?:anxiety|concern|worry|"
        r"preoccupation|unease|alarm|apprehension|disquiet)\b|\b(?:cause|source|reason)s? (?:of|for) (?:\w+ "
        r")?(?:concern|worry|alarm|anxiety)\b|\bcause[sd]? (?:\w+ )?(?:concern|alarm|anxiety)\b",
        unless=r"\bno (?:cause|reason|source)\b|\bnot (?:a |any )?(?:cause|reason)\b"),
    turn("support",
        r"\b(?:favou?rs|favou?red) (?:the|an?)\b|\b(?:stands?|stood) (?:\w+ly |united )?(?:behind|with (?!the "
        r"people)|in (?:full )?solidarity|shoulder)\b|\b(?:is|was|are|were|stands?|stood) on the side of\b|"
        r"\b(?:fully|strongly|warmly|firmly|wholeheartedly) (?:backs?|backed|supports?|supported|endorses?|endorsed|"
        r"appreciate[sd]?|approve[sd]?)\b|\b(?:has|have|had) (?:the|our|its|his) (?:full |complete |unreserved "
        r")?(?:support|backing) (?:of|for)?\b|\bregard(?:s|ed)? (?:\w+ ){1,6}as (?:an? |the )?(?:most )?(?:excellent|"
        r"serious|good|sound|lawful|important|positive|great)\b|\b(?:very |extremely |highly )positive step\b",
        unless=r"\b(?:not|never|n't|if|rebels|terror\w*)\b"),
    turn("deny",
        r"\b(?:has|have|had) no (?:\w+ )?(?:fighters|bases?|troops|soldiers|forces|warships|agents|mercenaries|"
        r"prisoners|detainees|hostages|links?|ties|connections?|hand|part|dealings|designs|ambitions|(?:territorial "
        r")?claims?|stockpiles?|nuclear weapons?|interest in (?:interfering|escalat\w+|attacking))\b", "own"),
    turn("demand",
        r"\bmust (?:\w+ly |now |first )*(?:stop|end|cease|leave|withdraw|go\b|resign|step down|respect|publish|"
        r"release|accept|answer|pay|be (?:\w+ly )?(?:allowed|stopped|ended|verified|complete|eliminated|opened|"
        r"reopened|published|carried out|changed|withdrawn|given))\b|\b(?:has|have|had|needs?|needed) to (?:\w+ly |"
        r"now |first )*(?:leave|withdraw|stop|cease|resign|step down|go first|come first|be (?:\w+ly )?(?:opened|"
        r"reopened|total|complete|changed|verified|published|carried out))\b",
        "none", "other", unless=
            r"\b(?:understood|understands?|accepted|knew|why|whether|will have to|would have to|we have to|we had "
            r"to)\b"),
    turn("demand",
        r"\b(?:we|i|he|she|it|they) (?:\w+ly )?(?:insists?|insisted) (?:that|on)\b|\bexpect(?:s|ed|"
        r"ing)?\b.{0,40}\b(?:apology|explanation|calendar|compensation|withdrawal|reparations?|nothing less)\b", "own"),
    turn("accuse",
        r"\bwhat (?:they|you|he|she|\w+) (?:did|do|does|are doing|is doing|have done|has done|had done) to (?:our|us|"
        r"my|me|him|his|her|their)\b", "other", "none"),
    turn("accuse",
        r"\b(?:those|people|men|ones?|country|countries|side|party|he|one|hands?) (?:who|that|which|whose \w+) "
        r"(?:had |have |has |first |once |themselves |itself )*(?:shell|bomb|burn|attack|invad|kill|murder|arm|break|"
        r"br[eo]ke|torch|loot|shoot|shot|fir|start|set|provok|lie|cheat|steal|stole|sow|plunder|rob|betray|deceiv|"
        r"expel|expell|driv|drove|starv|massacr|slaughter|tortur|occup|destroy|sabotag|wreck|sold|armed|planted|"
        r"mined)\w*\b",
        "other", "none", unless=
            r"\b(?:condemn|call|appeal|thank|prais|arrest|captur|identif|search|look|know|tried|trial|punish|sentenc|"
            r"detain|find|found|catch|caught)\w*\b"),
    turn("condemn",
        r"\b(?:have|has|had)(?: all| again| now| simply| all too often)? been (?:\w+ly )?(?:betrayed|cheated|robbed|"
        r"deceived|misled|humiliated|insulted|sidelined|abandoned|tricked|fooled|duped|swindled|ignored|lied to|let "
        r"down|left (?:alone|out|behind|in the dark|to (?:die|rot|our))|shut out|kept (?:out|in the dark|waiting)|"
        r"sold (?:out|down)|passed over|taken for (?:fools|granted|a ride)|treated (?:like|as) (?:an? )?\w+)\b|"
        r"\b(?:are|were|was|is|being) (?:being )?(?:treated (?:like|as) (?:an? )?(?:\w+ )?(?:child\w*|dogs?|animals?|"
        r"criminals?|servants?|slaves?|beggars?|colon\w+|enem\w+|second\S+|dirt|cattle|fools?|idiots?|pawns?|"
        r"vassals?)|robbed|cheated|lied to|taken for (?:fools|granted|a ride)|kept in the dark|sold out)\b",
        "own", "none", unless=r"\b(?:not|never|n't|if|unless|would|will|could|might)\b"),
    turn("deny",
        r"\b(?:is|are|was|were|been|be|'s|all|simply|just|entirely|wholly|completely|purely) (?:\w+ )?(?:made up|"
        r"made-up|trumped[ -]up|cooked up|concocted|imagined|imaginary|dream(?:t|ed) up|a figment|pure invention|a "
        r"pure invention|an invention|a fairy ?tale|a myth|out of thin air|fabrications?|fabricated|make-believe)\b|"
        r"\bnothing of the (?:kind|sort)\b|\bno such thing\b|\b(?:is|was|'s|it's|comes?|came) (?:as )?news to\b|"
        r"\bthe first (?:i|we|he|she|they|\w+) (?:have |has |had |'ve )?(?:heard|heard of)\b|\bfull of (?:lies|holes|"
        r"inaccuracies|falsehoods)\b|\b(?:bears?|bore|has|had|have) no (?:relation|relationship|resemblance) to "
        r"(?:the )?(?:truth|facts|reality)\b|\b(?:at odds|inconsistent) with the (?:facts|truth|evidence)\b"),
    turn("deny",
        r"\b(?:is|was|are|were)(?: not|n't|n’t) (?:and never (?:has|had) been )?(?:the|our|my|his|her|its|their) "
        r"(?:\w+ )?(?:policy|practice|intention|intent|aim|goal|purpose|habit|custom|doing|work|plan|design|style|"
        r"objective)\b|\b(?:that|it) (?:is|was) never (?:the|our|my|his|her|its|their) (?:\w+ )?(?:policy|intention|"
        r"intent|aim|goal|purpose|plan|design)\b", "own", "none"),
    turn("deny", r"\b(?!\w*(?:including|according))[a-z]+ing, (?:and )?not [a-z]+ing\b", "own", "none"),
    turn("deny",
        r"\bthere (?:is|was|were|are|had been|has been|have been) (?:absolutely |simply |virtually )?no (?:\w+ "
        r"){0,2}(?:hunger|famine|starvation|panic|unrest|siege|war crimes?|torture|prisoners?|detainees|camps?|"
        r"hostages|repression|persecution|censorship|genocide|rebellion|mutiny|coup|split|rift|quarrel|disunity|"
        r"foreign (?:troops|soldiers|forces|fighters|agents)|armed (?:men|groups)|undeclared|hidden|ulterior|hidden "
        r"agenda|link|connection|forced labou?r|slavery|contamination|cover|evidence (?:whatsoever |whatever |at all "
        r")?(?:to (?:support|suggest|back|show)|of (?:any|such|wrongdoing|fraud|abuse|foul)|for (?:the|this|that|"
        r"such|these) (?:\w+ )?(?:claim|allegation|charge|accusation|suggestion)s?|that (?:\w+ ){1,4}(?:was|were|"
        r"had)))\b", "own", "none", unless=r"\b(?:if|until|unless|would|will|could|winners?)\b"),
    turn("deny",
        r"\b(?:never|at no (?:time|point|stage|moment))(?: been| once| ever| even| were| was| had| have| has)* (?:in|"
        r"inside|over|strayed|entered|violated|crossed|left|flown|sailed|intruded)\b.{0,40}\b(?:waters|airspace|air "
        r"space|territory|zone|frontier|border|limit|line)\b",
        "own", "none", unless=r"\b(?:will|would|must|should|shall|if|can|could)\b"),
    turn("reject",
        r"\b(?:is|was|are|were|be|been|'s|’s)(?: not|n't|n’t| never| no) (?:something )?(?:up for (?:bargaining|sale|"
        r"trade|grabs|auction|barter|haggling|bids?)|for (?:sale|barter|bargaining|trade|haggling)|to be "
        r"(?:bargained|traded|sold|haggled|bartered)\b|on (?:any|the|our|his|their) (?:\w+ )?table|an? (?:bargaining "
        r"(?:chip|counter)|matter for (?:bargaining|negotiation|discussion|debate|outsiders|foreigners)|subject "
        r"(?:for|of) (?:\w+ )?(?:negotiation|discussion|bargaining|talks)|topic for|(?:pre-?)?condition (?:for|of))|"
        r"open to bargaining|bound by|(?:legally )?binding (?:on|for|upon)|applicable to|ours? to give|(?:his|hers|"
        r"theirs|mine|ours) to give)\b|\b(?:do|does|did|would|will|could)(?: not|n't|n’t) bind (?:us|him|her|it|his|"
        r"her|its|our|them|me|my)\b"),
    turn("reject",
        r"\b(?:ha(?:s|ve|d)) (?:long |already |long since |definitively |finally |once and for all )*settled "
        r"(?:everything|the (?:matter|question|issue|dispute|border|frontier)|that|it all|all (?:of )?(?:that|this|"
        r"questions))\b",
        "own", "none", "other", unless=
            r"\b(?:not|never|n't|if|unless|until|when|once|would|will|could|must|should|only)\b"),
    turn("reject",
        r"\bthere(?: (?:will|would|can|could|shall|is to)|'ll) be no (?:\w+ ){0,2}(?:withdrawal|cease-?fire|truce|"
        r"inquiry|enquiry|retreat|return|apology|apologies|amnesty|extension|delay|postponement|referendum|"
        r"renegotiation|ransom|exceptions?|surrender|second (?:vote|round|chance)|early election|bargain|bargaining|"
        r"haggling|pardon|immunity|hand-?over|turning back|going back|way back|discussion|debate|dialogue|"
        r"recognition|release|extradition|partition|division|pull-?out|deals?|change of (?:course|policy|mind)|"
        r"change in (?:policy|course)|lifting|let-?up|pause|devaluation|u-turn|climbdown|mercy|more (?:talks|money|"
        r"concessions|delays?))\b", unless=r"\b(?:until|unless|without|if|before|while|as long as|hope|hopes|hoped)\b"),
    turn("reject",
        r"(?<!option )(?<!options )\b(?:is|was|are|were|remain(?:s|ed)?) (?:\w+ly |quite |simply |therefore |now "
        r")?(?:excluded|ruled out|"
        r"impossible|unworkable|unthinkable|inconceivable|unrealistic|off the table)\b|\b(?:cannot|could not|can not|"
        r"can't) (?:\w+ )?(?:be|serve as) (?:a |the )?(?:\w+ )?basis (?:for|of)\b",
        "none", "own", unless=
            r"\b(?:not|n't|nothing|difficult|if|without|unless|nobody|no one|almost|nearly|virtually) (?:\w+ )?(?:is "
            r"|was |are |were )?(?:excluded|ruled out|impossible)|\bnothing (?:is|was|had been|has been)\b|\bnot "
            r"(?:excluded|ruled out|impossible)\b|\bif\b|\bwithout\b|\b(?:travel|movement|passage|rescue|access|"
            r"visibility|landing|flying|verify|confirm|reach|know|say|tell|count|estimate|determine)\w*\b"),
    turn("condemn",
        r"\b(?:is|was|are|were|be|been|'s|as|become|became|becoming|remain(?:s|ed)?|amount(?:s|ed|ing)? to|"
        r"constitute[sd]?|border(?:s|ed|ing) on|smack(?:s|ed) of|reek(?:s|ed) of|nothing (?:but|less than|more than|"
        r"short of)|sheer|pure|plain) (?:\w+ly |an? |the |such |nothing but |nothing less than |little (?:more|"
        r"better) than |no (?:more|better) than |utter |pure |sheer |plain |open |act of |form of |kind of |piece of "
        r"|silent |collective |economic |naked |outright |downright |\w+ act of )*(?:treason|treachery|perfidy|siege|"
        r"blockade|hostage-taking|looting|banditry|thuggery|gangsterism|vandalism|sabotage|ethnic cleansing|slavery|"
        r"servitude|capitulation|surrender|appeasement|cowardice|madness|folly|lunacy|insanity|idiocy|stupidity|"
        r"vengeance|revenge|punishment|witch-?hunt|show trial|kangaroo court|lynching|stitch-up|whitewash|dictat|"
        r"diktat|humiliation|indignity|mess|shambles|fiasco|debacle|disaster|nightmare|stain|blot|stab|slap|joke|"
        r"circus|spectacle|puppet show|puppet|stooge|lackey|satellite|vassal|accomplice|(?:silent|mere|passive|idle) "
        r"(?:bystander|witness|spectator|observer|onlooker)|talking shop|rubber stamp|fig leaf|paper tiger|coward|"
        r"traitor|liar|thief|gangster|bully|butcher|hangman|executioner|arsonist|parasite|clown|buffoon|hypocrite|"
        r"jungle law|law of the jungle|arm-twisting|saber-rattling|sabre-rattling|gunboat diplomacy|bullying|"
        r"meddling|interference|racism|discrimination|profiteering|extortion|ransom|declaration of war|slow death|"
        r"death sentence|diplomatic terrorism|insolence|impertinence|impudence|effrontery|arrogance|vulgar|tasteless|"
        r"obscene|grotesque|odious|vile|infamous|infamy|ignominious|shabby|dishonou?rable|dishonest|unworthy|"
        r"unbecoming|uncivili[sz]ed|incompetent|inept|clumsy|feeble|pitiful|toothless|spineless|useless|worthless|"
        r"laughable|degrading|misguided|ill-conceived|ill-advised|short-?sighted|heavy-handed|high-handed|unhelpful|"
        r"unfriendly|hostile|unwise|unfair|discriminatory|selfish|greedy|callous|heartless|merciless|ruthless|wicked|"
        r"sinister|treacherous|perfidious)\b",
        "other", "none", unless=
            r"\b(?:not|never|no|nor|none|n't|if|unless|whether)\b|n['’]t\b|\b(?:would|could|might|may) be\b|\bmay "
            r"have\b|\bin a \w+\b.{0,10}\bstate\b"),
    turn("condemn",
        r"\b(?:regard|see|saw|view|consider|interpret|describe|look(?:s|ed)? (?:up)?on|took|takes?)(?:s|ed)? (?:\w+ "
        r"){1,7}as (?:an? |the |nothing (?:but|less than) |another )?(?:act of )?(?:\w+ )?(?:act of (?:provocation|"
        r"aggression|war|hostility|betrayal|piracy|terror\w*)|provocation|insult|affront|betrayal|declaration of war|"
        r"slap in the face|humiliation|interference|meddling|aggression|blackmail|hostile act|unfriendly act|outrage|"
        r"disgrace|scandal|violation|breach)\b",
        "own", "none", "other", unless=r"\b(?:will|would|shall|'ll|not|never|n't|if)\b"),
    turn("condemn",
        r"\b(?:too little,? (?:and )?too late|(?:is|was|are|were)(?: not|n't|n’t) (?:good|nearly|anywhere near|"
        r"remotely|half) ?enough|a drop in the (?:ocean|bucket)|leaves? much to be desired|half-?hearted|"
        r"half-?measures?|a (?:complete |total )?waste of|empty (?:words|promises?|gestures?|talk|phrases)|lip "
        r"service|window[- ]dressing|political theat(?:er|re)|publicity stunt|a (?:reward|prize|present|gift|bonus|"
        r"licen[cs]e|green light|blank cheque) (?:for|to) (?:\w+ )?(?:bombers|terror\w*|aggress\w+|killers?|"
        r"murder\w*|dictator\w*|violence|the rebels|criminals|gunmen|hijackers|kidnappers|kill|invade)|makes? (?:a "
        r")?(?:mockery|nonsense) of|made (?:a )?(?:mockery|nonsense) of|adds? insult to injury|(?:ought to|should) "
        r"be ashamed|have no shame|ha(?:s|ve|d) lost (?:all|any|its|his|their) (?:credibility|legitimacy|shame|"
        r"moral)|buried? (?:its|his|their) head|fiddl(?:e|es|ed|ing) while|asleep at the)\b",
        "other", "none", unless=r"\bif\b|\bwould be\b"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll) (?:henceforth |now |also )?(?:treat|regard|consider|view|see|take) (?:\w+ "
        r"){1,9}(?:as )?(?:an? |the )?(?:\w+ )?(?:acts? of (?:war|aggression|hostility)|hostile acts?|unfriendly act|"
        r"declaration of war|enem(?:y|ies)|targets?|casus belli|attack on|aggression)\b"),
    turn("threaten",
        r"\b(?:made|making|completed?|taken|began|begun) (?:all |every |full |its |our |their |the )*(?:necessary "
        r")?(?:preparations|arrangements) (?:to|for) (?:respond|retaliat|strike|act|defend|fight|meet|answer|war|"
        r"repel|counter|deal)\w*", "own"),
    turn("warn",
        r"\banother (?:\w+ ){1,6}(?:will|would|could|might) (?:end|stop|finish|kill|cost|close|put an end|spell|mean|"
        r"be the (?:end|last)|wreck|sink|ruin|bury|make (?:\w+ ){1,6}(?:impossible|harder|worse))\b"),
    turn("warn",
        r"\b(?:will|would|could|may|might|'ll) be (?:\w+ly |all )?(?:ruined|wiped out|crippled|bankrupt(?:ed)?|"
        r"starved|swept away|doomed|strangled|wrecked|decimated|devastated|annihilated|engulfed|overwhelmed|"
        r"paralysed|paralyzed|depopulated|flooded with|overrun)\b|\b(?:will|would|shall|'ll) (?:all |long |still |"
        r"both |soon |one day |come to )*(?:(?:be )?pay(?:ing)? for (?:this|that|it|years|generations|their|its|his|"
        r"your|the)|regret (?:it|this|that|their|its|his|the day)|rue the day|live to regret|bury more|count (?:the|"
        r"our|its) dead)\b", "other", "none", "own", unless=r"\b(?:not|never|n't)\b"),
    turn("accuse",
        r"\b(?:hold|holds|held|holding) (?:\w+ ){1,7}(?:responsible|accountable|answerable)\b",
        "own", unless=r"\b(?:will|would|must|should|be held|not)\b"),
    turn("demand",
        r"\bnothing (?:\w+ ){0,3}(?:can|could|will|would) (?:be )?(?:discussed|negotiated|signed|agreed|talked about|"
        r"settled|possible|decided|considered|released|paid|lifted)\b.{0,60}\b(?:until|unless|without|before)\b",
        "own", "none"),
    turn("demand",
        r"\b(?:will|would|shall|'ll) (?:\w+ly )?(?:stay|remain|be kept|stand|continue|go on|hold|wait|keep|be held|"
        r"last)\b(?! in (?:office|power))(?! at (?:its|their|his) posts?).{0,60}\b(?:until|"
        r"unless)\b.{3,60}\b(?:releas|free|withdr|compli|comply|stop|left|leave|disarm|accept|apolog|hand|halt|"
        r"returned|lift|ceas|respect|pull|agree|recogni|resign|surrender|renounc|is back|are back|was back)\w*",
        "own", "none"),
    turn("urge",
        r"\b(?:next|first|right|best|sensible|productive|obvious|proper|reasonable|useful) (?:\w+ )?(?:step|thing|"
        r"way|move|answer|place to start)\b.{0,25}\bwould be (?:for\b|to\b)", "none", "other"),
    turn("urge",
        r"\bwant(?:s|ed)? (?:\S+ ){1,8}to (?:be (?:\w+ed|used|given|told|sent|put|left|heard|held|freed)|leave|go "
        r"home|stop|withdraw|come (?:home|back)|end|resign|step (?:down|aside)|return|respect|disarm|honou?r|talk|"
        r"listen|act|explain|apologi[sz]e)\b",
        "own", unless=r"\b(?:not|never|n't|wanted (?:nothing|no)|who wants?|if)\b"),
    turn("promise",
        r"\b(?:will|would|'ll|shall) (?:\w+ly |also |now |personally )*(?:look (?:again |carefully |closely |further "
        r")?into|investigate|(?:in|en)quire into|take (?:\w+ ){0,4}(?:seriously|into account)|see to (?:it)?|attend "
        r"to|put (?:\w+ ){1,3}right|make (?:\w+ ){0,2}(?:good|amends)|carry out (?:\w+ ){0,4}(?:pledge|promise|what|"
        r"agreement|obligations|commitments?|reforms?|undertaking)\w*|observe (?:the |a |an )?(?:\w+ )?(?:truce|"
        r"cease-?fire|agreement|treaty)|stick (?:to|by)|stand by|adhere|live up|meet (?:its|our|his|their) (?:\w+ "
        r")?(?:obligations|commitments|pledges|debts)|send (?:\w+ ){0,2}(?:help|aid|food|doctors|medicine|experts|"
        r"observers|relief|supplies)|take in (?:\S+ )?(?:\w+ )?(?:refugees|families|children|people|wounded)|go on "
        r"(?:supplying|helping|supporting|paying|providing)|pay (?:\w+ )?compensation|make every effort|spare no)\b",
        "own", unless=r"\b(?:not|never|n't|if|unless)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll) (?:\w+ly )?(?:leave|withdraw|hand (?:over|back)|lay down|disarm|lift|stop|end|"
        r"pull out|release|free|vacate)\b.{0,60}\b(?:when|once|as soon as|the (?:moment|day|minute|hour)|on the "
        r"day)\b", "own", unless=r"\b(?:not|never|n't|only|until|unless)\b"),
    turn("promise",
        r"\bnot (?:stay|remain|be kept|keep) (?:\w+ ){0,3}(?:a|one|an) (?:single )?(?:day|hour|minute|moment) "
        r"(?:longer|more)\b", "own", "none", unless=r"\b(?:never|only|until|unless)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll) (?:stay|remain|keep|abide|honou?r|respect|stand|hold|observe)\b.{0,60}\bas long "
        r"as\b", "none", unless=r"\b(?:not|never|n't|no)\b"),
    turn("demand",
        r"\b(?:would|will|must|has to|have to|had to|should|needs? to) (?:always )?come (?:first|before)\b|"
        r"\b(?:first|before anything else|before all else)\b.{0,40}\bmust\b", "none", "other"),
    turn("accuse",
        r"\b(?:is|was|'s|are|were|see|saw|sees) (?:nothing but |clearly |plainly |obviously |simply )?(?:an? |part "
        r"of an? |the |another )(?:\w+ ){0,2}(?:attack|assault|war|campaign|conspiracy|plot|coup|operation|offensive|"
        r"invasion|intervention|provocation|crackdown) (?:directed|organi[sz]ed|planned|launched|waged|staged|"
        r"ordered|financed|run|mounted|orchestrated|prepared|steered|engineered|hatched|by|from) ",
        "none", "other", "own", unless=r"\b(?:not|never|n't|if|would|could|might|may)\b"),
    turn("accuse",
        r"\b(?:victims?|targets?|objects?) of (?:an? |the |this |a \w+ |foreign |constant |repeated |continued "
        r")*(?:\w+ )?(?:aggression|attacks?|plots?|conspirac(?:y|ies)|campaign|invasion|smear|intrigues?|blackmail|"
        r"provocations?|persecution|intervention|terrorism|subversion|blockade)\b",
        "own", unless=r"\b(?:not|never|n't|if|would|could|might|may)\b"),
    turn("accuse",
        r"\b(?:have|has|had|keep|keeps|kept|are|is|were|was|operat\w+|fight\w*)\b.{0,60}\b(?:on|in|inside|over|"
        r"within) our (?:own )?(?:soil|territory|country|waters|airspace|land|side of the border)\b",
        "other", unless=
            r"\b(?:not|never|n't|if|would|could|might|may|no|welcome|guests?|refuge|must|should|peace|invit\w+)\b"),
    turn("deny",
        r"\b(?:wishful thinking|a (?:malicious|wild) (?:rumou?r|story|invention)|figment of|sheer (?:speculation|"
        r"fantasy|imagination)|a tall (?:tale|story)|old wives|twaddle|poppycock|balderdash|claptrap|hogwash|baloney|"
        r"bunk|tosh|a cock-and-bull)\b"),
    turn("deny",
        r"\b(?:we|i) (?:are|am)(?: not|n't|n’t) (?:an? |the |your |anyone's |anybody's |any )?(?:\w+ )?(?:mediators?|"
        r"rebels?|terrorists?|separatists?|traitors?|spies|spy|puppets?|stooges?|criminals?|bandits?|aggressors?|"
        r"enem(?:y|ies)|racists?|fascists?|nazis?|dictators?|murderers?|killers?|thie(?:f|ves)|liars?|pirates?|"
        r"occupiers?|mercenar(?:y|ies)|extremists?|warmongers?|agents?|smugglers?|colon(?:y|ialists?)|dictatorship|"
        r"taking sides|behind|involved|responsible|afraid|hiding|interfering|arming|supplying|sending|violating|"
        r"preparing|planning (?:to )?(?:attack|invade|war)|threatening|attacking|blocking)\b", "own"),
    turn("deny",
        r"\bthere (?:has|have|had) (?:never )?been no (?:\w+ |face-to-face |secret ){0,3}(?:meetings?|talks?|"
        r"contacts?|negotiations?|agreement|understanding|discussions?|approach|offer|request|phone calls?|"
        r"letter)\b.{0,40}\b(?:whatever|contrary|despite|at all|of any kind|whatsoever|with (?:the )?(?:rebels|"
        r"kidnappers|terrorists|enemy|taliban|guerrillas|gunmen))\b"),
)  # fmt: skip
