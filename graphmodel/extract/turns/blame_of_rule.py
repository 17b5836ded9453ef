"""Idioms by which somebody is blamed for how he governs, bargains and treats others: "asleep at the wheel"."""

from __future__ import annotations

from graphmodel.extract.turns.base import DENIED, Turn, turn

_MAY = r"\b(?:would|will|could|might|may|should|must|if|unless|whether)\b|['’]ll\b"
_NOT = r"\b(?:not|never|nobody|no one|hardly|nor)\b|n['’]t\b"
_ITS = r"(?:its|their|his|her|your)"
_LANDS = (
    r"(?:the|our|this|their|his|its) (?:\w+ )?(?:country|nation|land|economy|people|state|region|continent|island|"
    r"party)"
)

TURNS: tuple[Turn, ...] = (
    turn("condemn",
        r"\b(?:asleep|sleeping|slept|dozing) (?:at the (?:wheel|switch|helm)|on the job|on (?:its|their|his|her) "
        r"(?:feet|watch))\b|\blost (?:the plot|its way|their way|his way|all sense|all reason|sight of)\b|\b(?:has|"
        r"have|had|with|without) (?:no|any) (?:\w+ )?(?:plan for|strategy for|answers? (?:to|for)|clue|solutions? "
        r"(?:to|for)|idea (?:how|what|where)|backbone|credible plan|coherent \w+)\b|\bmaking it up as\b|\b(?:duck|dodg|"
        r"shirk|sidestepp|evad)(?:ed|ing|s|es) (?:the|its|every|all|their|his|her) (?:\w+ )?(?:questions?|issues?|"
        r"responsibilit\w+|vote|debate|dut(?:y|ies)|scrutiny|obligations?|blame|truth)\b|\bpass(?:ed|es|ing)? the "
        r"buck\b|\bplay(?:s|ed|ing)? (?:to the (?:gallery|crowd|cameras)|the (?:victim|blame game|race card)|god)\b|"
        r"\bscor(?:e|ed|es|ing) (?:cheap |political )+points\b|\b(?:made|makes|making) (?:a |such a |an? \w+ )?(?:mess|"
        r"hash|shambles|botch|laughing ?stock|spectacle|fool) of\b|\brearrang\w+ (?:the )?deck-?chairs\b|\bfiddl\w+ "
        r"while\b|\bpresided over (?:a |an |the |\w+ ){0,3}(?:collapse|decline|ruin|chaos|disaster|massacre|rise|fall|"
        r"shambles|misery|worst|killing|slaughter|repression|debacle)\b", "other", "none", unless=_MAY),
    turn("condemn",
        r"\b(?:put|puts|putting|plac\w+|set) (?:\w+ ){0,3}(?:party|politics|profits?|self-interest|ambitions?|power|"
        r"oil|money|trade|image|votes|interests|ideology|greed|gold|business|careers?|markets|gas|popularity) (?:\w+ "
        r"){0,2}(?:before|above|ahead of|over) (?:the |their |our |its |his )?(?:\w+ )?(?:people|country|principles?|"
        r"lives|peace|safety|nation|interests?|human|health|patients|children|workers|justice|rights|truth|welfare|"
        r"environment)\b|\b(?:more interested in|care[sd]? (?:more|only) (?:about|for)|th(?:inks?|ought) only of|"
        r"(?:is|was|are|were) (?:only |solely )(?:interested in|concerned (?:with|about)) (?:power|money|votes|his|"
        r"her|its|their|profit))\b|\blin(?:e|ed|es|ing) (?:its|their|his|her) (?:own )?pockets\b|\bfeather(?:ed|ing|"
        r"s)? (?:its|their|his|her) (?:own )?nests?\b|\benrich(?:ed|es|ing) (?:itself|themselves|himself|herself|"
        r"(?:its|their|his|her) (?:own )?(?:family|cronies|friends|clan))\b|\b(?:at the expense of|on the backs? of) "
        r"(?:the |our |ordinary |its |his )*(?:poor|people|workers|taxpayers?|farmers|weak\w*|citizens|children|"
        r"small\w*|victims|others|patients|civilians)\b|\b(?:hands? in the till|gravy train|jobs for the boys|"
        r"cronyism|nepotism|kleptocra\w+|lip service)\b|\bble(?:d|"
        rf"eding|eds) (?:{_LANDS}|us|them) (?:dry|white)\b|\b(?:brought|bringing|dr[oi]ve\w*|driving|pushed|dragged|"
        rf"dragging|led|leading|run|ran|plunged|thrown|threw|taken|took|taking) (?:{_LANDS}|us|\w+) (?:\w+ly )?(?:to "
        rf"(?:its|"
        r"their|our) knees|to (?:the )?(?:ruin|brink|edge|wall|abyss|beggary|bankruptcy)|into the (?:ground|ditch|"
        r"abyss|arms of|mud|sand|red|dark)|into (?:ruin|bankruptcy|chaos|poverty|misery|isolation|war|debt|darkness|"
        r"a (?:dead end|blind alley|corner|war|swamp|quagmire|trap))|back (?:to|into) (?:the )?(?:dark|stone|middle|"
        r"past|dictatorship|worst|cold|19|twent|fift|sixt|sevent|"
        r"eight))\b", "other", "none", unless=_MAY + "|" + _NOT),
    turn("condemn",
        r"\b(?:act|serv|appoint|sit|set|behav)\w* (?:\w+ ){0,4}(?:as )?(?:both )?(?:judge,? (?:and )?jury|"
        r"prosecutor,? (?:and )?judge|judge,? prosecutor|both judge)\b|\babove the law\b|\b(?:the )?law into (?:its|"
        r"their|his|her) own hands\b|\ba law unto\b|\b(?:makes?|made|making|writes?|wrote|writing) (?:up )?(?:its|"
        r"their|his|her) own (?:rules|laws?)\b|\brul(?:es?|ed|ing) (?:\w+ )?by (?:decree|fear|force|the gun|terror|"
        r"the whip|diktat|bayonets?)\b|\bone (?:law|rule|standard|measure|yardstick|set of rules|truth|"
        r"morality)\b.{1,50}\b(?:another|a different)\b|\b(?:different|two|separate) (?:rules|yardsticks?|standards|"
        r"measures|laws|sets of rules)\b.{0,30}\b(?:for|to|when)\b|\bselective (?:justice|memory|outrage|indignation|"
        r"morality|reading|blindness)\b|\bpreach(?:es|ed|ing)? .{1,60}\b(?:but|while|and|yet)\b|\bforked? tongues?\b|"
        r"\bnot practi[sc]e what\b|\b(?:chang|rewr\w+|shift|mov)(?:ed|es|ing|s|e|ote|ites?) the (?:rules (?:of the "
        r"game|in the middle|half-?way|as|every|after|during|at)|goal-?posts?)\b|\bpull(?:ed|ing|s)? the (?:rug|"
        r"carpet|ground) (?:out )?from under\b|\bcut(?:ting)? the ground from\b|\b(?:a )?(?:gun|pistol|knife) (?:to|"
        r"at) (?:our|his|its|their|her|the|\w+['’]s) (?:heads?|throats?|temples?)\b|\b(?:hold|held|holding|holds) "
        r".{1,40} to ransom\b|\b(?:arm-twisting|divide and rule|salami (?:tactics|slicing)|fait accompli|faits "
        r"accomplis|gunboat diplomacy|strong-arm|scorched earth|mob rule|jungle law|law of the jungle|might is "
        r"right)\b|\btwist(?:ed|ing)? (?:\w+ )?arms?\b", "other", "none", unless=_MAY),
    turn("condemn",
        r"\b(?:is|are|was|were|amount(?:s|ed)? to|be|'s|represent(?:s|ed)|as|nothing but|constitut\w+) (?:\w+ly |an? "
        r"|the |yet |another |just |simply |no more than |little more than |nothing but |nothing more than |nothing "
        r"less than |in effect |\w+ ){0,4}?(?:rehearsals? for (?:\w+ )*(?:war|invasion|attack|aggression|conquest)|"
        r"preparations? for (?:\w+ )?(?:war|invasion|attack|aggression)|coups? (?:by|in|d'etat by|d'état by)|"
        r"(?:constitutional|judicial|electoral|parliamentary|creeping|silent|bloodless|institutional|slow-motion|"
        r"palace|civilian|legal|white) coup|power grab|land grab|death (?:sentence|warrant) for|kangaroo courts?|"
        r"show trial|mock trial|political (?:trial|show|persecution|vendetta|circus|theatre|revenge|murder|stunt|"
        r"decision)|banana republic|police state|one-man (?:show|rule)|(?:bad|sick|cruel|poor|grim|crude) joke|stain "
        r"on|blot on|black (?:mark|spot|day|page)|dark (?:day|page|chapter)|spit in the face|nails? in the coffin|"
        r"steps? back(?:wards?)?\b(?! from)|backward steps?|leap (?:back|into the dark|in the dark)|missed "
        r"(?:opportunity|chance)|wasted (?:years?|opportunity|decade|chance)|false dawn|damp squib|drop in the "
        r"(?:ocean|bucket)|sticking plaster|band-?aid|empty (?:shell|gesture|vessel)|paper tiger|talking shop|step "
        r"too far|bridge too far|dead end|blind alley|kick in the (?:teeth|face|stomach)|slap (?:in|on) the|punch in "
        r"the|knife in the|return to (?:the )?(?:cold war|dark ages|middle ages|colonial|stone age|gunboat)|relics? "
        r"of (?:the )?(?:cold war|past|colonial|another)|shot in the (?:foot|back)|own goal|poisoned (?:chalice|gift|"
        r"pill)|abdication of|dereliction of|abuse of (?:power|office|process|authority|trust|human)|breach of "
        r"(?:trust|faith|promise|the|international|every|our|its|contract)|violation of|denial of (?:justice|"
        r"democracy|rights|basic)|miscarriage of justice|perversion of|distortion of|misuse of|waste of (?:time|"
        r"money|public|taxpayers|life)|(?:open|brazen|naked|barefaced|direct|crude|gross|foreign) interference|"
        r"colonial war|dirty war|war crime|crime against|bare-?faced robbery|daylight robbery|licen[cs]e to (?:kill|"
        r"steal|print)|charter for)\b",
        unless=_MAY + "|" + _NOT + r"|\b(?:no|accused of|suspected|investigat\w+|charged|denied|inquiry|guilty)\b"),
    turn("accuse",
        r"\b(?:with|in|under|enjoys?|enjoyed) (?:\w+ )?impunity\b|\bunder the (?:very )?(?:eyes|noses?|gaze) of\b|"
        r"\b(?:has|have|had) (?:a lot|much|a great deal|plenty|questions|a case|a lot of explaining) to (?:answer(?: "
        r"for)?|explain|do)\b|\bg[eo]t(?:ting|s)? away with (?!the |his life)\b|\b(?:in (?:bed|cahoots|league|"
        r"collusion) with|in the (?:pay|pocket) of|(?:do|does|did|doing) the (?:dirty work|bidding) (?:of|for)|"
        r"aid(?:ed|s|ing)? and abett\w+|hand in glove|thick as thieves|at the behest of|took orders from|tak(?:es|"
        r"ing) (?:its|their|his|her) orders from|acting on (?:orders|instructions) from|orders from (?:abroad|"
        r"outside|foreign\w*))\b|\b(?:scare-?mongering|fear-?mongering|war-?mongering|hate-?mongering|"
        r"rabble-?rousing|sabre-?rattling|saber-?rattling|land-?grabbing|vote-?rigging|vote-?buying|ballot-?stuffing|"
        r"back-?stabbing|blame-?shifting|foot-?dragging|witch-?hunting|flag-?waving|double-?dealing|fence-?sitting|"
        r"empire-?building|profiteering|price-?gouging)\b|\b(?:stok|whip|play|prey|feed|fann)\w* (?:up |on |off |the "
        r")*(?:\w+ )?(?:fears?|prejudices?|hatred|resentment|xenophobia|hysteria|panic|nationalism|"
        r"divisions)\b", "other", "none",
        unless=_MAY + "|" + DENIED + r"|\bin bed with (?:influenza|flu|fever|a |an |pneumonia|malaria)"),
    turn("accuse",
        r"\b(?:sacked|fired|dismissed|jailed|imprisoned|arrested|detained|punished|expelled|beaten|killed|murdered|"
        r"shot|prosecuted|persecuted|targeted|tortured|banned|hounded|suspended|deported|silenced|locked up|"
        r"convicted|tried) (?:\w+ ){0,6}?(?:for (?:daring|merely|only|simply|no reason|nothing|nothing more than|"
        r"doing (?:his|her|their|its|our) (?:jobs?|duty|work)|speaking (?:out|up|the truth|\w+ mind)|telling the "
        r"truth|asking (?:questions|for (?:a|their|his|our|bread|more))|critici\w+|exposing|exercising|defending "
        r"(?:human|their|his|our|the rights)|(?:his|her|their|our) (?:political )?(?:views?|faith|opinions?|religion|"
        r"politics|beliefs|journalism|activism|ethnicity|skin|race|colour|writings?)|political (?:reasons|motives|"
        r"ends)|being (?:a |an )?(?:muslims?|christians?|jews?|arabs?|black|poor|critic\w*|women))|because (?:he|she|"
        r"they|it|we) (?:dared|spoke|told the truth|criticised|criticized|exposed|asked|refused to (?:lie|shoot|fire|"
        r"bow|keep|be silent)|(?:is|are|was|were) (?:muslim|christian|black|poor|jew\w*|a woman|women|critical)))\b|"
        r"\b(?:only|sole) crime (?:is|was|had been|being)\b|\bpolitically motivated\b|\bon trumped-?up charges\b|"
        r"\bon (?:a )?(?:fabricated|invented|spurious|bogus|phoney|phony|flimsy|false|absurd|ludicrous|ridiculous) "
        r"(?:charges?|pretexts?|grounds|evidence|accusations?)\b",
        unless=_MAY + r"|\bnot (?:\w+ )?(?:for|because|politically)\b"),
    turn("accuse",
        rf"\b(?:let|lets|letting) (?:\w+ ){{1,4}}down\b|\bsold {_ITS} (?:soul|birthright|people|country|voters|"
        rf"friends)\b|"
        r"\bturn(?:ed|ing|s)? back the clock\b|\bwalk(?:ed|ing|s)? away from (?:the |its |their |his |every |all "
        r")*(?:\w+ )?(?:table|deal|agreement|accord|treaty|commitments?|promises?|obligations?|responsibilit\w+|"
        r"talks|negotiations|pledges?)\b|\bthrow(?:s|n|ing)? a (?:spanner|wrench)\b|\b(?:shown|showed|revealed|shows|"
        r"exposed) (?:\w+ )?"
        rf"(?:{_ITS} )(?:true|real|ugly) (?:face|colou?rs|nature|intentions|character|self)\b|\b(?:mask|masks) "
        rf"(?:has|have|"
        r"had|is|are) (?:now |finally )?(?:fallen|slipped|off|dropped)\b|\bonly (?:language|thing) (?:that )?(?:they|"
        r"he|she|it|\w+) (?:understands?|respects?)\b|\b(?:look(?:s|ed)? in the mirror|(?:people in|lives? in) glass "
        r"houses|pot calling the kettle|(?:put|set) (?:its|their|his) own house in order|clean up (?:its|their|his) "
        r"own)\b|\b(?:the )?(?:real|true|main|only|chief|sole|biggest|greatest|principal) (?:culprits?|aggressors?|"
        r"criminals?|terrorists?|obstacles?|villains?|offenders?|stumbling blocks?|instigators?|spoilers?|guilty "
        r"\w+) (?:to \w+ |in \w+ |here |of \w+ )?(?:is|was|are|were|sits?|sat|lives?|remain\w*)\b|\b(?:is|was|are|"
        r"were|remain(?:s|ed)|become|became) the (?:\w+ )?(?:culprits?|aggressors?|obstacle|stumbling block|villain|"
        r"offender|instigator|spoiler|wrongdoer|guilty (?:party|one))\b|\bwhose (?:hands|boots|jails|prisons|record|"
        r"soldiers|bombs) (?:are|is|were|was)\b", "other", "none",
        unless=r"\b(?:would|could|might|may|unless|whether|not)\b"),
    turn("condemn",
        r"\b(?:cannot|can['’]t|can not|could not|couldn['’]t|can no longer|could no longer|not to) be (?:\w+ly "
        r")?(?:trusted|relied (?:up)?on|believed|taken at (?:its|their|his|her) word|depended (?:up)?on|counted "
        r"on)\b|\b(?:is|are|was|were|as|be) (?:\w+ly |an? |such an? |no longer an? )*(?:untrustworthy|unreliable|"
        r"undependable|unstable|dishonest) (?:\w+ )?(?:partners?|ally|allies|neighbou?rs?|suppliers?|brokers?|"
        r"friends?)\b|\b(?:(?:has|have|had|with) (?:absolutely )?(?:no|lost all)|(?:do|does|did)(?: not|n['’]t) have "
        r"(?:any|the|a)) (?:moral |political |democratic |legal |popular )*(?:authority|standing|legitimacy|"
        r"credibility|mandate|conscience|shame|scruples|honou?r|principles|backbone|courage) ?(?:to|of|at|in|and|"
        r"\W*$)", "other", unless=r"\bif\b|\bnew mandate\b|\bmandate to\b"),
    turn("condemn",
        r"\b(?:was|were|been|be|being) (?:\w+ly )?(?:left|abandoned|condemned|sent out|sent) to (?:die|drown|starve|"
        r"rot|burn|bleed|freeze|perish|fend|fate|their fate|his fate|our fate|its fate|the wolves|(?:their|certain) "
        r"deaths?)\b|\b(?:shut out of|cut out of|left out of|kept out of|frozen out of|excluded from|presented with "
        r"(?:an? )?(?:fait|finished|ready|final|take|ultimatum)|kept (?:waiting|in the dark)|fobbed off|brushed "
        r"aside|palmed off|hung out to dry|thrown (?:to|under)|made (?:a |the |into )?(?:scapegoats?|pariahs?|"
        r"fools?)|turned into (?:a )?(?:scapegoat|pariah|enem))\b",
        "own", "none", unless=_MAY + "|" + _NOT),
    turn("condemn",
        r"\btreat(?:s|ed|ing)? (?:the |our |its |his |their |us|them|him|her|\w+)(?: \w+){0,3}? (?:as|like) (?:an? |"
        r"the |if |though |so (?:many|much) |its |his |their )*(?:\w+ )?(?:inconvenience|afterthought|nuisance|"
        r"burden|toys?|props?|doormat|backyard|fiefdom|property|colony|colonies|estate|cash|milch|punch\w*|dumping|"
        r"rubbish|problem|threat|suspects?|strangers?|guinea|cannon|joke|game|beggars?|charity|errand\w*|province|"
        r"vassals?|livestock|dirt)\b",
        "other", "none", unless=_MAY + "|" + _NOT),
    turn("condemn",
        r"\b(?:is|are|was|were|been|being|'s) (?:\w+ly )?(?:written|drafted|drawn up|dictated|designed|bought|paid "
        r"for|run|made|tailored|cooked up|imposed|scripted|orchestrated|stage-?managed) (?:by|for|in|from) (?:the |a "
        r"|an |\w+ ){0,2}(?:lobbyists?|rich|wealthy|oligarchs?|few|billionaires?|elites?|generals|bankers|"
        r"bureaucrats?|foreigners|kremlin|cronies|mafia|multinationals?|multi-?nationals|corporations|cartels?|"
        r"speculators|arms (?:dealers|makers|industry)|one (?:man|family|party|clan))\b", unless=_MAY + "|" + _NOT),
    turn("accuse",
        r"\b(?:do(?:es|ing)?|did|done) (?:everything|all|its (?:best|utmost)|their (?:best|utmost)|his (?:best|"
        r"utmost)|whatever|anything) (?:(?:it|they|he|she|\w+) )?(?:can|could|possible|in (?:its|their|his) power)? "
        r"?to (?:make .{1,40} fail|wreck|sabotage|undermine|block|prevent|provoke|destroy|hinder|delay|obstruct|stop|"
        r"torpedo|derail|spoil|ruin|thwart|frustrate|silence|weaken|divide|discredit|humiliate|prolong|drag|bring "
        r"(?:him|her|it|them|us|down)|hide|cover)\b|\b(?:done|did|caused?|inflict(?:s|ed)|wreaked|brought) (?:\w+ "
        r")?(?:more|great|untold|enormous|irreparable|immense|serious|grave|incalculable|terrible|immeasurable|"
        r"lasting) (?:\w+ )?(?:harm|damage|suffering|misery|injustice|havoc|hardship|pain)\b|\b(?:not|never) (?:one|"
        r"a single one|any|once) (?:of .{1,40} )?(?:has|have|had|been|was|were) (?:been )?(?:kept|fulfilled|"
        r"honou?red|carried out|implemented|met)\b|\b(?:promises?|pledges?|commitments?|assurances?|undertakings?|"
        r"agreements?|guarantees?) .{0,40}\b(?:(?:has|have|had|was|were)(?: not|n['’]t| never| all| \w+ly)? (?:been "
        r")?(?:kept|fulfilled|honou?red|broken|betrayed|forgotten|violated|dishonou?red)|(?:remain\w*|stayed|stay) "
        r"(?:on paper|unfulfilled|unkept|empty|a dead letter))\b|\bbroken (?:promises?|pledges?)\b|\b(?:not|never) "
        r"kept (?:its|their|his|her|a single|any|one|the)\b|\b(?:decided|cooked up|hatched|made|agreed|drafted|"
        r"plotted|concocted|taken|fixed|stitched up|carved up) (?:\w+ ){0,3}?(?:in (?:a )?smoke-filled|behind (?:our|"
        r"their|his|the \w+['’]s?) backs?|in secret|in the dark|over our heads|over (?:the|their) "
        r"heads)\b", "other", "none",
        unless=r"\b(?:will|would|could|might|may|should|must|if|unless|whether|all been kept)\b|['’]ll\b"),
    turn("condemn",
        r"\b(?:not|n['’]t) (?:about |for |to |by |of |only |a matter of |an? |the )?[\w'’ -]{1,50}?,? but (?:about |"
        r"to |by |rather |a |an |the |for |of |purely |simply |one of |a case of )*(?:\w+ )?(?:coup|putsch|invasion|"
        r"occupation|annexation|aggression|encirclement|robbery|murder|massacre|genocide|revenge|vengeance|"
        r"punishment|conquest|theft|blackmail|surrender|capitulation|humiliation|provocation|farce|charade|sham|"
        r"propaganda|power|plunder|greed|oil|extermination|persecution|purge|dictat\w+|war|terror\w*|bring(?:ing)? "
        r"down|topp\w+|overthrow\w*|destroy\w*|crush\w*|silenc\w+|humiliat\w+|punish\w*|weaken\w*|divid\w+|steal\w*|"
        r"grab\w*|subjugat\w+|dominat\w+|enslav\w+|kill\w*|starv\w+|intimidat\w+|provok\w+|blackmail\w*|seiz\w+)\b|"
        r"\b(?:is|was|are|were|it's|'s)(?: not|n['’]t) (?:an? |the |about )?[\w'’ -]{1,40}[,;:-]+ (?:it|this|that|"
        r"they) (?:is|was|are|were|'s) (?:\w+ly |an? |the |about |pure |plain |sheer )*(?:\w+ )?(?:coup|putsch|"
        r"invasion|occupation|annexation|aggression|encirclement|robbery|murder|massacre|genocide|revenge|conquest|"
        r"theft|blackmail|surrender|capitulation|humiliation|provocation|farce|charade|sham|propaganda|plunder|greed|"
        r"extermination|persecution|purge|dictat\w+|terror\w*|extortion|piracy|slavery|apartheid|barbarism|siege|"
        r"betrayal)\b",
        unless=r"\b(?:if|unless|whether|could|might|may)\b"),
    turn("condemn",
        r"^\W*(?:and |but |so )?(?:where (?:is|was|were|are) (?:the |your |our |their |\w+ ){1,6}(?:when|while|as)\b|"
        r"is (?:this|that) (?:what|the (?:peace|justice|democracy|freedom|europe|price|reward|thanks|way|kind|sort)|"
        r"how)\b|how (?:can|could) (?:you|they|he|she|it|anyone|anybody|any|a (?:country|man|government|state|"
        r"minister)|the (?:world|government|minister|council|west)) (?:\w+ )?(?:call|claim|sleep|justify|defend|"
        r"stand|look|speak|preach|talk|sit|pretend|be so|let|allow|ignore)\b|how many (?:more )?(?:\w+ ){1,4}(?:must|"
        r"have to|need to|will have to) (?:die|be killed|be murdered|drown|starve|suffer|be buried)\b|how (?:much "
        r"longer|long) (?:must|do|does|will) (?:we|they|our|the|it|people|\w+ \w+) (?:\w+ )?(?:have to )?(?:wait|"
        r"suffer|die|endure|put up|tolerate|bury)|since when (?:is|was|has|did|does|do)\b|who gave (?:you|them|him|"
        r"her|it|\w+) (?:the|that) right\b|by what right\b|what right (?:has|have|had|do|does|did)\b|have (?:you|"
        r"they) (?:no|forgotten|lost)\b|why (?:did|does|do|has|have|was|were) (?:the |you|they|he|she|nobody|no one|"
        r"it|\w+ \w+).{1,60}\b(?:wait|stay silent|keep silent|look away|do nothing|lie|hide|hidden|silent|"
        r"nothing)\b)"),
    turn("condemn",
        r"\b(?:nobody|no one|no-one|none of them) (?:(?:has|have|had|ever|even|\w+ly) )*(?:told|tells|warned|"
        r"informed|helped|helps|protected|protects|answered|came to|comes to|lifted a finger|lifts a finger|believed|"
        r"believes|apologi[sz]ed to|paid|pays|defended|thanked|visited|wrote to|explained to|rescued|spoke to) (?:to "
        r")?(?:us|me|him|her|them|our|his|their|my|the (?:families|victims|villagers|workers|people|refugees|public|"
        r"relatives|poor))\b", "none", "other", "own",
        unless=r"\b(?:will|would|could|might|may|if|unless)\b"),
    turn("accuse",
        r"\b(?:looking|looks?|searching|itching|spoiling|hunting|angling) for (?:an? |another |any )?(?:\w+ "
        r")?(?:quarrels?|fights?|wars?|trouble|pretexts?|excuses?|confrontation|scapegoats?|revenge|reasons? to)\b|"
        r"\bout (?:only )?to (?:finish|get|destroy|ruin|bring (?:him|her|them|us|it|down)|smear|discredit|humiliate|"
        r"break|crush|grab|topple|overthrow|kill|punish|embarrass|sabotage|undermine|divide|steal|cheat|silence)\b|"
        r"\b(?:for|to) the (?:sole |exclusive |personal )?benefit of (?:an? few|the few|the rich|its? cronies|his "
        r"(?:family|cronies|clan|friends)|their (?:families|cronies|friends)|foreign\w*|one (?:family|man|party|clan|"
        r"tribe)|an? (?:small )?(?:clique|elite|minority|handful))\b|\btalk(?:s|ed|ing)? (?:of|about) .{1,40}? "
        r"(?:and|but|while|yet) (?:then )?(?:practi[sc]\w+|do(?:es|ing)?|did|prepar\w+|arm(?:s|ed|ing)|bomb\w*|"
        r"shell\w*|kill\w*|send\w*|sent|plan\w*|build\w*|built|act\w*|behav\w+|sow\w*|wag\w+)\b|\b(?:laugh(?:s|ed|"
        r"ing)? (?:at|in the face of)|thumb(?:s|ed|ing)? (?:its|their|his|her) noses? at|spit(?:s|ting)? (?:on|in)|"
        r"spat (?:on|in)|cock(?:s|ed|ing)? a snook at|sneer(?:s|ed|ing)? at) (?:the |our |all |every |its |their "
        r")?(?:\w+ )?(?:law|us|world|court|people|constitution|victims|graves?|memory|dead|rules|treaty|faces?|poor|"
        r"justice|council|united nations|international)\b|\b(?:dens?|nests?|gangs?|bands?|bunch|pack|clique|cabal) "
        r"of (?:thieves|vipers|iniquity|spies|criminals|robbers|crooks|liars|traitors|bandits|killers|murderers|"
        r"wolves|jackals|terrorists|gangsters|swindlers|mercenaries|hypocrites|cowards|fanatics)\b|\bwith one "
        r"hand\b.{1,40}\bwith the other\b|\bin one hand\b.{1,40}\bin the other\b|\b(?:came|come|arrived) as (?:\w+ "
        r")?(?:liberators?|friends?|guests?|brothers?|protectors?|peacekeepers?)\b.{1,30}\b(?:stay|leav|left|behav|"
        r"act|remain|turn)\w*\b|\b(?:no more|as little) right to\b|\bhad the (?:nerve|gall|effrontery|audacity|"
        r"impudence|cheek|insolence|temerity) to\b|\b(?:ha(?:s|ve)) the (?:nerve|gall|effrontery|audacity|impudence|"
        r"cheek|insolence|temerity) to\b", "other", "none",
        unless=_MAY + r"|\b(?:not|never|n't)\b"),
    turn("condemn",
        r"\b(?:is|was|were|are|'s) (?:an? |such a )?(?:\w+ )?(?:sin|sacrilege|blasphemy|obscenity|indecency) (?:to|"
        r"that|against)\b|^\W*(?:you|one|they) can(?:['’]?t|not| not) (?:just |simply )?(?:bomb|kill|shoot|burn|"
        r"steal|rob|lie|cheat|starve|jail|torture|beat|invade|take|sell|shut|sack|break) .{1,60}\band (?:then "
        r")?(?:call|say|expect|claim|pretend|hope|talk|ask|walk|go on)\b"),
    turn("accuse",
        r"\bsanctions (?:[\w-]+ ){0,4}?(?:crippled|strangled|ruined|starved|choked|killed|devastated|cost (?:\w+ "
        r"){0,3}(?:billions?|lives|\$))|\bsanctions\b.{0,30}\b(?:had|have|has) (?:crippled|strangled|ruined|starved|"
        r"choked|killed|devastated|cost)\b|\bagainst the (?:national|public|common) (?:interest|good)|\bagainst the "
        r"(?:will|wishes|interests) of (?:the|its|their|his|our) (?:own )?(?:people|nation|country|voters|majority|"
        r"citizens|population)\b|\b(?:ballot boxes|ballots|votes|lists|rolls) (?:had been|have been|were|was) "
        r"(?:\w+ly )?(?:stuffed|stolen|burned|destroyed|added|falsified|altered|doctored|bought|padded|thrown away|"
        r"invented)\b|\bnot (?:had |shown |given |have |show )?the (?:slightest|least|faintest) (?:wish|desire|"
        r"interest|intention|respect|regard|understanding|will|readiness|concern|thought|sign of|idea) (?:for|in|to|"
        r"of)\b", "other", "none",
        unless=_MAY),
    turn("condemn", r"\b(?:is|was|are|were|it's)(?: not|n['’]t) (?:at all |simply |\w+ly )?(?:right|fair|just|decent|"
        r"normal|honest|honou?rable|proper|moral|ethical|humane|democratic|civili[sz]ed) (?:that|to|for (?:an?|the|"
        r"our|any|\w+) (?:\w+ )?to)\b", "none", "other"),
    turn("accuse",
        r"\b(?:has|have|had) no business (?:\w+ing|to \w+|in \w+)|\bstag(?:ed|ing) (?:an? |the )?(?:[\w-]+ )?(?:coup|"
        r"putsch|provocation|show trial|witch-?hunt|land grab|power grab)\b|\b(?:knew|known) .{1,60}\band (?:had |"
        r"have |has )?(?:told (?:nobody|no one|no-one)|said nothing|did nothing|done nothing|kept (?:silent|quiet)|"
        r"stayed silent|(?:nobody|no one) (?:moved|acted|warned|spoke))\b|\bflood(?:ed|ing|s) (?:the|our|its|their|"
        r"his) (?:\w+ )?(?:\w+ )?with (?!tears|light|water|help|aid)\w+|\b(?:answered|met|repaid|greeted|rewarded|"
        r"responded to|replied to) (?:[\w'’]+ ){1,6}?with (?:\w+ )?(?:truncheons?|bullets?|tanks?|guns?|clubs?|"
        r"batons?|bombs?|violence|repression|tear ?gas|insults?|contempt|prison|arrests?|terror|treachery|"
        r"ingratitude|brutality|massacres?|lies|fire and)\b", "other", "none",
        unless=_MAY + r"|\b(?:not|never|n't)\b"),
)  # fmt: skip
