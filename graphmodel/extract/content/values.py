"""Praise and blame by what something is said to be: "the deal is a gift to smugglers", "unworthy of a great nation".

`classify` looks for turns of phrase; this looks at the noun or the adjective that a clause, a label ("called it …") or
a quotation without a verb says of something. What is denied of it turns round where that blames: "was not fair".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from graphmodel.extract.content.classify import label
from graphmodel.extract.parse.article import Token
from graphmodel.extract.turns.base import Side
from graphmodel.model.vocab import Act


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BAD = _set(
    # how somebody acts
    "shameful shameless disgraceful despicable contemptible deplorable abominable abhorrent atrocious heinous "
    "odious repugnant repulsive vile wicked evil sinister cowardly craven spineless gutless dishonest deceitful "
    "duplicitous "
    "devious treacherous perfidious disloyal hypocritical cynical callous heartless cruel inhuman inhumane "
    "barbaric barbarous savage brutal ruthless merciless arrogant insolent impertinent insulting offensive "
    "disrespectful rude "
    "undignified unworthy unbecoming ungrateful vindictive spiteful petty mean-spirited malicious vicious "
    "reckless irresponsible negligent careless heedless thoughtless incompetent inept clumsy amateurish sloppy "
    "shoddy slipshod "
    "foolish stupid idiotic moronic mindless senseless insane crazy mad naive naïve gullible short-sighted "
    "shortsighted blinkered narrow-minded pathetic pitiful laughable farcical grotesque ill-advised "
    "ill-considered ill-conceived ill-judged ill-timed misguided wrong-headed wrongheaded muddled incoherent "
    "half-hearted half-baked toothless spurious specious sham bogus phony phoney hollow worthless useless "
    "pointless futile "
    "meaningless cosmetic inadequate insufficient unreasonable unfair unjust unjustified unjustifiable "
    "unwarranted undemocratic unconstitutional unethical immoral amoral indecent indefensible inexcusable "
    "unpardonable "
    "unforgivable unconscionable unacceptable intolerable insupportable impermissible inadmissible unlawful "
    "illegal illegitimate lawless criminal murderous genocidal discriminatory racist xenophobic sectarian "
    "colonial imperialist "
    "fascist authoritarian dictatorial despotic tyrannical arbitrary oppressive repressive draconian "
    "heavy-handed high-handed one-sided lopsided lop-sided biased partisan selective disproportionate excessive "
    "provocative aggressive "
    "hostile inflammatory belligerent bellicose outrageous scandalous monstrous appalling shocking disgusting "
    "sickening nauseating unhelpful counterproductive counter-productive self-defeating divisive corrosive "
    "retrograde backward "
    "lamentable regrettable woeful dismal abysmal shambolic chaotic corrupt rotten greedy selfish obstructive "
    "obstinate intransigent cheap deafening punitive humiliating demeaning degrading mendacious tasteless "
    "unfriendly "
    "dishonourable dishonorable ignoble sordid squalid tawdry obscene perverse untenable flawed shabby spiteful "
    "unserious frivolous anachronistic regressive unneighbourly unneighborly condescending patronising "
    "patronizing"
)
_BAD_NOUNS = _set(
    "disgrace shame outrage scandal insult affront slur provocation betrayal treachery treason perfidy surrender "
    "capitulation appeasement sell-out sellout cave-in climbdown humiliation travesty parody caricature charade "
    "farce circus "
    "pantomime masquerade mockery sham fraud swindle scam rip-off con trick ruse ploy stunt gimmick smokescreen "
    "pretext façade facade cover-up whitewash eyewash window-dressing theatre theater theatrics posturing "
    "grandstanding "
    "showmanship spectacle soap demagogy demagoguery populism hypocrisy cynicism cowardice arrogance contempt "
    "folly madness insanity lunacy stupidity idiocy irresponsibility incompetence negligence "
    "mismanagement blunder bungle botch shambles mess muddle fiasco debacle débâcle monstrosity abomination "
    "atrocity barbarity barbarism savagery brutality cruelty crime robbery theft larceny piracy banditry plunder "
    "pillage looting extortion "
    "blackmail bribe bribery corruption vandalism thuggery gangsterism hooliganism terrorism terror warfare "
    "aggression bullying intimidation coercion diktat dictate ultimatum interference meddling intrusion "
    "encroachment tyranny despotism "
    "dictatorship authoritarianism fascism nazism apartheid racism discrimination colonialism neo-colonialism "
    "imperialism hegemony expansionism chauvinism protectionism injustice persecution repression oppression "
    "genocide ethnocide murder "
    "butchery massacre slaughter carnage vendetta revenge witch-hunt witchhunt inquisition lynching usurpation "
    "putsch adventurism adventure escapade brinkmanship warmongering crumbs pittance "
    "witchcraft liar cheat crook thief robber bandit thug gangster bully coward traitor turncoat quisling puppet "
    "stooge lackey poodle pawn mouthpiece hypocrite fool idiot clown buffoon madman lunatic maniac tyrant despot "
    "dictator butcher "
    "murderer killer criminal fascist nazi racist demagogue warmonger aggressor usurper parasite vulture jackal "
    "hyena snake rogue villain charlatan impostor imposter failure disappointment blunder misjudgment "
    "misjudgement setback affliction pariah slap stab abuse "
    "double-dealing bookkeeping-trick giveaway handout stitch-up power-grab landgrab land-grab monument-to-failure"
)
"""Nouns that blame whoever or whatever is called so."""
_PRIZES = _set(
    "reward prize gift present bonus licence license invitation incentive encouragement cheque check windfall "
    "carte surrender concession"
)
"""What blames where it is said to be for somebody: "a reward for bombers", "an invitation to invade"."""
_GOOD = _set(
    "admirable commendable praiseworthy laudable exemplary courageous brave bold heroic gallant valiant wise "
    "statesmanlike far-sighted farsighted sensible prudent noble honourable honorable magnanimous generous "
    "magnificent splendid superb "
    "brilliant wonderful marvellous marvelous fantastic terrific outstanding remarkable extraordinary tremendous "
    "great excellent exceptional impressive inspiring inspirational heartening well-deserved deserved justified "
    "legitimate lawful rightful just fair equitable even-handed evenhanded balanced realistic reasonable sound "
    "workable acceptable far-reaching visionary historic momentous landmark pioneering invaluable priceless "
    "indispensable unwavering "
    "unshakable unshakeable unbreakable unflagging unfailing unstinting unswerving unflinching unconditional "
    "unreserved steadfast staunch ironclad rock-solid wholehearted unanimous-in-support constructive encouraging "
    "masterly skilful skillful "
    "decent loyal faithful trustworthy impeccable right-minded overdue"
)
_GOOD_NOUNS = _set(
    "achievement accomplishment triumph breakthrough milestone landmark blessing boon godsend relief masterpiece "
    "masterstroke hero heroine patriot statesman friend ally champion pioneer beacon inspiration cornerstone "
    "lifeline "
    "victory tribute honour honor delight pleasure pride hope success bravo hurrah congratulations thanks "
    "gratitude admiration chapeau"
)
"""Nouns that praise."""
_MILD = _set(
    "great excellent remarkable extraordinary exceptional constructive encouraging historic momentous realistic "
    "balanced impressive reasonable sound fair acceptable hope success pleasure pride friend ally victory honour "
    "honor honour right far-reaching tremendous wonderful fantastic overdue"
)
"""Of these, what praises only deeds and plans: "relations are excellent" is news."""
_DEEDS = _set(
    "accord agreement deal treaty pact plan proposal decision ruling verdict judgment judgement resolution "
    "initiative compromise truce ceasefire settlement offer step move policy law bill reform declaration "
    "statement speech reply answer "
    "leadership performance gesture choice appointment project contract sanction programme program arrangement "
    "formula text draft document communique communiqué bargain act action result outcome it this that"
)
_UNBLAMED = _set(
    "situation weather condition road winter summer harvest day night terrain sea state world life time wound "
    "injury task work sea market price"
)
"""What is bad, without anybody's blame."""
_CLAIMS = _set(
    "claim allegation accusation charge report rumour rumor suggestion assertion story account talk speculation "
    "complaint insinuation statement comment remark figure evidence finding notion theory contention denial "
    "version "
    "news article dossier testimony leak document affair case lawsuit indictment recording tape transcript"
)
"""What one denies where one dismisses it; anything else is condemned."""
_SIZES = _set("proportion magnitude dimension scale size")
_LINKS = _set("be become remain seem look appear prove constitute represent mark amount sound make")
_VIEWS = _set("regard see view consider describe characterise characterize denounce condemn brand treat take")
_MAYBE = _set("would will could might may should must can 'd 'll shall wo if unless whether")
_POINTING = frozenset(("it", "this", "that", "these", "those"))
_DOUBTED = re.compile(
    r"\b(?:not|never|no|none|nor|if|unless|whether|would|could|might|may|should|must|will|lack|lacks|need|needs|"
    r"needed|seek|seeks|sought|want|wants|asked|ask|without|hope|hopes|hoped)\b|n't|n’t",
    re.I,
)
_LITTLE = re.compile(
    r"\btoo (?:\w+ly too (?:early|late|much|little|soon|fast)|little|late|weak|timid|soft|lenient|meek|feeble)\b|"
    r"\bnot (?:nearly |remotely |even )?(?:good enough|worthy of|worth (?:the|a)|fair|serious|helpful|"
    r"befitting)\b|\b(?:far|well|a long way) (?:from|short of) (?:enough|adequate|sufficient|fair|serious)\b",
    re.I,
)
_SCORN = re.compile(
    r"\bworth(?:s)? (?:less than )?the paper\b|\bma(?:de|kes?|king) (?:a |an )?(?:complete |utter |total "
    r")?(?:mockery|nonsense|fool|laughing ?stock|joke|travesty)\b|\bsmack(?:s|ed|ing)? of\b|\breek(?:s|ed|ing)? "
    r"of\b|\bbeneath (?:contempt|dignity|the dignity)\b|\bhang (?:its|their|his|her|your) heads?\b|\blearn(?:t|"
    r"ed|s)? nothing\b|"
    r"\b(?:show(?:n|s|ed|ing)?|displayed|treated \w+ with|treating \w+ with) (?:utter |nothing but |complete |"
    r"open |total |sheer )?(?:contempt|scorn|disdain|disregard|disrespect)\b|\b(?:fiddl\w+|bury\w*|buried) "
    r"(?:while|their heads?|its head|his head)\b|\bfall(?:s|en)? (?:far |well )?short of\b|\bfell (?:far |well "
    r")?short of\b|\bl(?:eft|eaves|eaving) (?:\w+ ){1,4}in the lurch\b|"
    r"\b(?:threw|thrown|throws|throwing) (?:away|to the wolves|under the bus|\w+ (?:\w+ )?to the wolves|\w+ "
    r"(?:\w+ )?under the bus|in the towel)\b|\bsold (?:\w+ ){1,4}(?:for|down the river|short|out)\b|\bpull(?:ed|"
    r"ing|s)? the wool\b|\bha(?:s|ve|d) no (?:shame|conscience|principles?|backbone|spine|policy|strategy|clue|"
    r"idea what|sense of)\b|\bof no (?:value|use|worth|consequence|interest)\b|"
    r"\b(?:serves?|served|serving) (?:only|no one but|nobody but|none but) \w+|\b(?:gives?|gave|giving) (?:\w+ "
    r"){0,3}(?:everything|something) (?:away )?(?:for|and (?:gets?|got)) nothing\b|\b(?:does|do|did) (?:a |great "
    r"|a great )?(?:dis-?service|grave injustice)\b|\b(?:poison(?:s|ed|ing)?|pollut(?:es|ed|ing)) (?:the "
    r")?(?:well|atmosphere|climate|air|relations|minds)\b|"
    r"\b(?:rewards?|rewarded|rewarding) (?:only )?(?:aggress\w+|terror\w*|violence|bombers?|killers?|criminals?|"
    r"murder\w*|extort\w+|blackmail\w*|bad behaviou?r|intransigence|invaders?|hijackers?|rebels?|thieves|"
    r"failure)\b|\b(?:paying|pays|paid|rewarding) (?:off )?(?:the|a) (?:burglar|thief|kidnapper|blackmailer|"
    r"arsonist|robber|bully|wolf|fox)\b|\b(?:fox|wolf|cat) (?:\w+ ){0,4}(?:hen|henhouse|hen-house|chickens?|"
    r"sheep|cream|lambs?)\b|"
    r"\bbehav(?:es?|ed|ing) (?:\w+ )?(?:like|as if|as though|badly|disgracefully|shamefully|outrageously|"
    r"irresponsibly)\b|\btreat(?:s|ed|ing)? (?:\w+ ){1,4}(?:like (?:an? )?(?:colony|child|children|dogs?|"
    r"animals?|cattle|slaves?|servants?|criminals?|vassals?|beggars?|dirt|fools?|idiots?|enem\w+)|as (?:an? "
    r")?(?:colony|child|children|vassals?|beggars?|slaves?|servants?|criminals?|pawns?|doormat))\b|"
    r"\b(?:doomed to fail\w*|dead letter|dead on arrival|scrap of paper|worthless piece|piece of paper|bad joke|"
    r"sick joke|black day|dark day|sad day|day of shame|slap in the face|kick in the teeth|stab in the back|"
    r"knife in the back|spit(?:s|ting)? (?:in|on)|trampl\w+ (?:on|upon|over|under)|rid(?:es?|ing|den) roughshod|"
    r"rode roughshod|wash(?:es|ed|ing)? (?:its|their|his|her) hands)\b",
    re.I,
)
_FAILED = _set(
    "squander fritter bungle botch mishandle mismanage fumble capitulate cave kowtow grovel dither vacillate "
    "pander betray insult humiliate demean degrade belittle patronise patronize mock disgrace dishonour dishonor "
    "besmirch sully tarnish "
    "debase trivialise trivialize whitewash glorify legitimise legitimize appease coddle pamper reward"
)
"""What others are blamed for as fools or cowards, where it happened."""
_ASHAMED = re.compile(
    r"\b(?:ought to|should|must) (?:all |really )?(?:be ashamed|hang (?:its|their|his|her|your) heads?|have "
    r"known better)\b|\bshame on\b",
    re.I,
)
_PRAISED = re.compile(
    r"\bcan (?:always |fully )?(?:count|rely|depend) on (?:us|me|the support|our|my)\b|\b(?:we|i) (?:are|am|"
    r"stand|stood) (?:all |fully |firmly )?(?:with|behind|beside|by|alongside|at the side of) (?:the |our |their "
    r"|his |her |you\b|them\b|him\b|\w+'s )|\b(?:took|taken|takes) (?:a |the )(?:very )?(?:wise|brave|courageous|"
    r"bold|right|historic|sensible|principled|noble) (?:course|step|decision|stand|stance|road|path|action)\b|"
    r"\b(?:did|done|doing) (?:a |an )?(?:fine|great|good|excellent|splendid|superb|wonderful|marvellous|"
    r"remarkable|tremendous|magnificent|outstanding|fantastic|terrific) (?:job|work|service|deed)\b|\bearn(?:s|"
    r"ed) (?:the |our |everyone's |universal )?(?:respect|admiration|gratitude|thanks|praise)\b|\b(?:right|"
    r"proper|only) (?:decision|course|answer|choice|thing to do|step|response|path|way forward)\b|"
    r"\b(?:full|unwavering|strong|firm|complete|total|unqualified|unconditional|steadfast|unstinting|unflagging|"
    r"wholehearted|continued|active|warm|moral) (?:support|backing|solidarity|approval|endorsement|blessing)\b|"
    r"\b(?:admires?|admired|applauds?|salutes?|approves? of|approved of|appreciates?|appreciated|cherish(?:es|"
    r"ed)?)\b|\b(?:shares?|shared) (?:the |its |his |her |their |\w+'s )(?:position|view|views|stand|assessment|"
    r"goals?|aims?)\b|"
    r"\b(?:great|true|good|loyal|old|close|dear|real|best|sincere|staunch|steadfast|faithful|reliable) (?:friend|"
    r"ally|partner|allies|friends|partners) (?:of|to)\b|\bray of hope\b|\bstep (?:forward|in the right "
    r"direction)\b|\b(?:is|was|'s) an? (?:\w+ly |very )?(?:good|fair|great|sound) (?:deal|agreement|accord|treaty|plan|"
    r"outcome|result|compromise|basis|law|bill|text)\b|"
    r"\b(?:great|proud|historic|glorious|wonderful) day for\b|\bgood (?:news|for (?:the|our|all|"
    r"both|peace|everyone|\w+))\b",
    re.I,
)


def worth(words: Iterable[str]) -> Act | None:
    """The act of calling something by these words: blame before praise."""
    known = {w.lower() for w in words}
    if known & {"not", "hardly", "no", "never", "nor", "neither"}:
        return None
    if known & (_BAD | _BAD_NOUNS) or (known & _PRIZES and known & {"for", "to"}):
        return "condemn"
    return "support" if known & (_GOOD | _GOOD_NOUNS) else None


def dismissed(thing: Token | None, text: str) -> Act:
    """The act of dismissing a thing as what `text` says: a claim is denied, anything else condemned."""
    claimed = thing is None or thing.lemma.lower() in _CLAIMS or thing.pos == "PRON"
    return "deny" if claimed or label(text) == "deny" else "condemn"


def valued(root: Token, subject: Token | None, side: Side, text: str, *, direct: bool) -> Act | None:
    """The act of a clause that praises or blames: with this verb and subject, the words `text`."""
    if direct and subject is not None and subject.lower in _POINTING:
        side = "none"
    if direct and subject is not None and subject.lower in ("he", "she", "they", "you"):
        side = "other"
    if _ASHAMED.search(text) and side != "own":
        return "condemn"
    if _MAYBE & {t.lower for t in root.sentence.tokens if t.head is root and t.dep in ("aux", "mark", "advmod")}:
        return None
    negated = any(c.dep == "neg" or c.lower in ("never", "hardly") for c in root.children)
    plain = subject is None or subject.lemma.lower() not in _UNBLAMED
    if side != "own" and plain and (_LITTLE.search(text) or (not negated and _SCORN.search(text))):
        return "condemn"
    if negated:
        return None
    if side == "other" and root.lemma in _FAILED:
        return "condemn"
    if _PRAISED.search(text) and not _DOUBTED.search(text):
        return "support"
    said = _said_of(root, side, direct=direct)
    if not said or not plain or (side == "own" and root.lemma not in _VIEWS):
        return None
    found = worth(said)
    if found is None and side != "own" and root.tag in ("VBZ", "VBP") and {"mistake", "error"} & set(said):
        return "condemn"
    if found == "support" and _only_mild(said) and subject is not None and subject.lemma.lower() not in _DEEDS:
        return None
    return found


def _only_mild(said: list[str]) -> bool:
    return all(w in _MILD for w in said if w in _GOOD | _GOOD_NOUNS)


def _said_of(root: Token, side: Side, *, direct: bool) -> list[str]:
    """The words that a clause says of its subject, or of what is seen "as" something; of a quotation without a verb,
    its own.
    """
    if root.pos in ("ADJ", "NOUN") and direct and root.child("nsubj", "aux", "cop") is None:
        return _phrase(root)
    if root.lemma in _LINKS:
        heads = [c for c in root.children if c.dep in ("attr", "acomp", "oprd") and c.index > root.index]
        if root.lemma in ("constitute", "represent", "mark"):
            heads += [c for c in root.children if c.dep == "dobj"]
        heads += [
            o
            for c in root.children
            if c.dep == "prep" and c.lower == "to"
            for o in c.children
            if root.lemma == "amount"
        ]
        return [w for head in heads for w in _phrase(head)]
    if root.lemma in _VIEWS and (side == "own" or root.child("nsubjpass") is not None):
        return [w for c in root.children if c.dep == "prep" and c.lower == "as" for o in c.children for w in _phrase(o)]
    return []


def _phrase(head: Token) -> list[str]:
    """A noun or an adjective with what is joined to it and stands right before it, and what it is of."""
    out, stack = [], [head]
    while stack:
        token = stack.pop()
        out.append(token.lemma.lower())
        for child in token.children:
            if child.dep in ("amod", "compound", "conj", "nmod", "attr", "acomp"):
                stack.append(child)
            elif child.dep == "prep" and child.lower in ("of", "for", "to"):
                out.append(child.lower)
                sized = any(o.lemma.lower() in _SIZES for o in child.children)  # "of historic proportions"
                stack += [o for o in child.children if o.dep == "pobj" and child.lower == "of" and not sized]
            elif any(c.dep == "aux" and c.lower == "to" for c in child.children):
                out.append("to")
    return out
