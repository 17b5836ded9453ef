"""What one's own side will do for others or sees through, in rarer words than `promise` has."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_NOT = r"\b(?:not|never|n't|no longer|unless|until|cannot|could|may|might)\b|n['’]t\b"
_WILL = r"(?:will|would|shall|'ll|is going to|are going to|am going to|'re going to|'m going to)"

TURNS: tuple[Turn, ...] = (
    turn("promise",
        r"\b(?:will|would|shall|'ll|wo)(?: not|n['’]t| never) (?:\w+ly |ever )?(?:lay off|make redundant|sack|dismiss|"
        r"evict|cut (?:wages|pensions|pay|benefits|jobs)|close (?:schools|hospitals|any)|raise (?:the )?(?:price|fares|"
        r"rents|tuition)|send (?:anyone|anybody|you|them) (?:back|away)|profit from|take advantage of)\b",
        "own", unless=r"\b(?:unless|until|if)\b"),
    turn("promise",
        r"\b(?:are|am|is|'re|'m|’re|’m|was|were) not (?:leaving (?:any|you|them|him|her|our|one)|abandoning|giving up|"
        r"going anywhere|walking away|turning (?:our|its|their|my) backs?|running away|backing (?:down|off|out)|"
        r"deserting|"
        r"forgetting|quitting)\w*\b", "own"),
    turn("promise",
        rf"\b(?:once|when|as soon as|the (?:day|moment|minute)|after)\b.{{2,120}}\b{_WILL} (?:\w+ly |also |then )*(?:"
        rf"return|resume|go back|go home|withdraw|sign|hand|free|release|reopen|disarm|leave|stop|lift|end|come home|"
        rf"restore|dismantle|comply)\b|\b{_WILL} (?:\w+ly |also |then )*(?:return|resume|go back|go home|withdraw|"
        rf"sign|hand|"
        r"free|release|reopen|disarm|leave|stop|lift|end|come home|restore|dismantle|comply)\b.{0,80}\b(?:once|when|"
        r"as soon "
        r"as|the (?:day|moment|minute))\b", "own", unless=rf"{_NOT}|\b(?:hostilities|attacks|strikes|bombing|raids|"
        rf"war)\b"),
    turn("promise",
        rf"\b{_WILL} (?:\w+ly |also |then )*(?:go (?:back )?(?:home )?to (?:the |its |their )?barracks|hand (?:back |"
        rf"over )+"
        r"power|step aside for|take (?:its|our|their|his) (?:\w+ )?(?:share|responsibilit\w+))\b",
        "own", "none", unless=_NOT),
    turn("promise",
        r"\b(?:is|are|am|was|were|'re|'m|remain(?:s|ed)?|stand(?:s)?|stood) (?:\w+ly |also |always |still |now |more "
        r"than "
        r"|fully |absolutely |as \w+ as ever )*(?:ready|willing|prepared|committed|determined|resolved|pledged|bound|"
        r"dedicated|at (?:the|your|their) (?:disposal|service)|happy|eager|keen) (?:and \w+ )?(?:to|for)\b"
        r"(?! (?:punish|retaliate|attack|strike|respond|fight|use|go to war|answer|shoot|hit|die|defend (?:itself|"
        r"ourselves|themselves)|take (?:all|any|every|further|firm|tough)|leave|hear|see|meet the|learn|know|begin|"
        r"start|vote|play|make|eat|sell|any|the|a|both|all|question|business|discussion|public))",
        "own", unless=r"\b(?:not|never|n't|if necessary|need be|no|if (?:attacked|provoked|they|he|it))\b"),
    turn("promise",
        rf"\b(?:if|when|once|should) (?:i|we|he|she|they|(?:i|we|he|she|they) (?:am|are|is|was|were|wins?|won|comes?|"
        rf"came|"
        rf"gets?|got|becomes?|became|takes?|took))? ?(?:re-?)?(?:elected|returned|chosen|in (?:office|power|"
        rf"government)|to power|into office|wins?|won)\b.{{0,120}}\b{_WILL}\b|\b{_WILL}\b.{{0,120}}\b(?:if|when|once) "
        r"(?:i |we |he |she |they )?(?:am |are |is |was |were )?(?:re-?)?(?:elected|returned to (?:office|power)|in "
        r"(?:office|power)|wins?|won|comes? to power|came to power)\b",
        "own", unless=r"\b(?:not|never|n't|leave|resign)\b"),
    turn("promise",
        rf"\b{_WILL} (?:\w+ly |also |always |all |still |soon |then |now |have to |do everything (?:\w+ ){{0,4}}to |"
        r"continue to |go on to |personally |together |one day )*(?:bring (?:\S+ ){1,4}(?:home|back|to (?:an end|"
        r"justice|"
        r"trial|book))|find (?:\S+ ){1,4}(?:killers?|culprits?|those|perpetrators?|missing|homes?|a (?:solution|way|"
        r"peaceful))|get to the bottom|leave no stone|right (?:the|this|that) wrong|be there (?:for|when|to|as|until)|"
        r"(?:be|stand|remain|stay) (?:\w+ly |always )*(?:at|by|on|with|alongside|beside) (?:the |your |its |their |our "
        r")?(?:\w+ )?(?:side|you|them|ally|allies|friends?|partners?)|make (?:\w+ ){0,3}(?:safe|safer|stronger|whole|"
        r"available|up for|sure|certain|good|reparation|restitution|redress)|do (?:\w+ )?(?:better|justice|right by|"
        r"more "
        r"to|more for|so gladly|what it takes|anything)|fix|heal|restore|reform|modernise|modernize|end (?:the "
        r")?(?:war|"
        r"corruption|violence|poverty|hunger|shortages|blackouts|discrimination|impunity|suffering|occupation|"
        r"killing|misery)|eradicate|wipe out (?:corruption|poverty|malaria|illiteracy|hunger)|stamp out|root out|"
        r"tackle|"
        r"create (?:\S+ ){0,4}jobs|cut (?:\S+ ){0,3}(?:tax\w*|emissions|prices|red tape|tariffs|spending|costs|"
        r"deficit)|lower|halve|abolish|scrap|freeze (?:prices|rents)|raise (?:\S+ ){0,3}(?:wages|pensions|salaries|"
        r"pay|standards)|increase (?:\S+ ){0,3}(?:wages|pensions|aid|assistance|salaries|contribution)|double (?:its|"
        r"our|"
        r"their|the) (?:\w+ )?(?:aid|contribution|assistance)|match (?:that|the) (?:sum|amount|offer)|build (?:\S+ "
        r"){0,4}(?:homes?|houses?|schools?|hospitals?|roads?|wells?|clinics?)|re-?house|resettle|feed|shelter|treat "
        r"(?:the|all|every)|care for|look after|pick up the|foot the|make up (?:any|the|for)|(?:get|come|pull) "
        r"through (?:this|it)|find (?:the|a) (?:money|funds|way)|pay (?:back|every|in full|the (?:full|whole|"
        r"families|victims|wages|debt|pensions)|all|its (?:debts?|share|dues)|our (?:debts?|share)|compensation|"
        r"damages)|cover (?:the|all|half)|bear (?:the|half|all|its) "
        r"(?:\w+ )?(?:costs?|expenses?|share)|write off|forgive (?:the|its|all|\w+'s) (?:\w+ )?debts?|come to (?:the|"
        r"your|its|their) (?:aid|assistance|defen[cs]e|rescue|help)|lend (?:a hand|its|our|their|\S+ (?:\w+ "
        r")?(?:million|billion))|give (?:\S+ ){0,3}(?:million|billion|priority|shelter|refuge|asylum|sanctuary|every|"
        r"all)|grant (?:\S+ ){0,3}(?:asylum|amnesty|citizenship|autonomy|independence|refuge|pardon|visas?)|"
        r"guarantee|vouch|safeguard|never (?:again )?(?:abandon|forget|desert|forsake|leave|surrender|allow|let|be "
        r"alone)|see (?:\S+ ){1,3}through|deliver|honou?r|live up|stick (?:to|by|with)|keep (?:its|our|their|his|her|"
        r"my) "
        r"(?:\w+ )?(?:word|promises?|pledges?|commitments?|part|side|end|borders? open|doors? open)|consult (?:\w+ly |"
        r"with )*(?:the|all|every|you|our|its|fully|closely)|cooperate|co-operate|work (?:\w+ )?(?:day and night|"
        r"tirelessly|hard|closely|together|with (?:the|all|our|its|any|you|every|whoever)|for (?:peace|the|all|a))|"
        r"spare no|strive|endeavou?r|try (?:its|our|their|his|my) (?:best|utmost|hardest)|listen to|reach out|respect|"
        r"uphold|defend (?:\S+ ){0,4}(?:interests?|rights?|sovereignty|freedom|constitution|democracy|independence|"
        r"territory|homeland|borders?|people|allies|ally|workers|farmers|inch)|fight (?:for|against|corruption|"
        r"poverty|terror\w*|hunger|on until|to the last)|serve (?:\S+ ){0,3}(?:people|country|nation|interests?|all)|"
        r"govern for|be (?:a )?president (?:of|for) all|protect|preserve|assist|help|aid|support|provide|contribute|"
        r"donate|supply|offer|share|welcome|take in|accommodate|compensate|reimburse|repay|facilitate|finance|fund "
        r"(?:the|"
        r"a|half|all)|sponsor|train (?:\S+ ){0,3}(?:police|troops|soldiers|teachers|officers|forces)|equip|evacuate|"
        r"rescue|release (?:all|the|every|\S+ prisoners?)|free (?:all|the|every|\S+ prisoners?)|lift (?:the|all|its|"
        r"every)|respect|abide|comply|implement|fulfil\w*|ratify|take (?:full |the |its |our )*(?:responsibility|"
        r"blame|the lead|care|good care|part))\b",
        "own", unless=rf"{_NOT}|\b(?:if|expect\w*|hop\w+|whether|told (?:him|her|them) that) (?:he|she|it|they|we)\b|"
        r"\boffer (?:no|little)|\bdefend (?:himself|herself|itself)|\bwelcome (?:any )?(?:news|the (?:chance|"
        r"opportunity|rain))|\bprovide (?:no|further details|details|an update|more (?:details|information))|\btake "
        r"part\b"
        r"|\boffer (?:details|his|her) (?:resignation)?"),
    turn("promise",
        r"\b(?:nobody|no one|none|they|you|who) (?:should|must|need|can|may)(?: not)? (?:ever |for a moment "
        r")?(?:have any )?"
        r"doubt (?:that )?(?:we|our|his|her|its|the government) .{0,30}\b(?:will|would|shall|'ll)\b"),
    turn("promise",
        r"\b(?:has|have|had|give[sn]?|gave|giving) (?:you |them |us |him )?(?:my|our|his|her|its|their) (?:solemn |"
        r"full "
        r"|personal |firm )?(?:word|assurances?|guarantee|pledge|promise|vow)\b|\b(?:there (?:will|would|shall) be no "
        r"(?:\w+ )?(?:reprisals?|revenge|witch-?hunts?|discrimination|victimi[sz]ation|forced|tax (?:rises?|"
        r"increases?)|price (?:rises?|increases?)|redundancies|layoffs|lay-?offs|job (?:cuts|losses)|cover-?up|"
        r"whitewash|martial law|purges?|delay in (?:paying|payment)|nationali[sz]ations?|censorship|expulsions|"
        r"evictions|favouritism|first strike|first use))\b|\b(?:not|never) (?:\w+ )?(?:rest|sleep|stop|let up|relent|"
        r"give up|be (?:satisfied|content))\b.{0,20}\buntil\b.{0,60}\b(?:found|caught|justice|home|free|punished|safe|"
        r"rebuilt|restored|back|back home|accounted|job is done|arrested|eradicated)\b",
        "own", "none", unless=r"\b(?:if|hoped)\b"),
)  # fmt: skip
