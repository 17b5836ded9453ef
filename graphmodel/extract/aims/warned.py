"""Whom a warning is for that names no hearer: who "must not", "would be suspended", "would pay a price"; and who is to
mind the condition of a threat.
"""

from __future__ import annotations

from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import is_passive

_FACING = frozenset("face pay suffer bear incur risk expect regret rue meet".split())
_RESULTS = frozenset(
    "consequence price cost sanction retaliation response isolation penalty reprisal punishment repercussion measure "
    "retribution tariff embargo wrath answer".split()
)
_PENAL = frozenset(
    "suspend expel punish sanction isolate exclude boycott prosecute penalise penalize blockade embargo blacklist ban "
    "shun ostracise ostracize bomb attack strike invade retaliate hit crush destroy overthrow annihilate".split()
)
"""What is done to who does not heed a warning."""
_BINDING = frozenset("must should ought need".split())
_CONDITIONS = frozenset(("if", "unless"))


def facing(draft: Draft, root: Token | None, resolver: Resolver) -> Entity | None:
    """The other country or person that is told what to do or what else would befall it."""
    subject = root.child("nsubj", "nsubjpass") if root is not None else None
    if root is None or subject is None or not (_results(root) or _bound(root) or _unless(root, subject)):
        return None
    return _other(subject, draft, resolver, ("country", "person"))


def _results(root: Token) -> bool:
    """As in "would face consequences", "would be suspended"."""
    if is_passive(root):
        meted = any(c.lower in _BINDING for c in root.children)  # "must be punished": others are to see to that
        return root.lemma in _PENAL and not meted
    if root.lemma == "be" and (advised := root.child("acomp")) is not None and advised.lower == "advised":
        return any(c.lower in ("well", "better") for c in advised.children)  # "would be well advised to"
    thing = root.child("dobj")
    return root.lemma in _FACING and (
        root.lemma in ("regret", "rue") or (thing is not None and thing.lemma in _RESULTS)
    )


def _bound(root: Token) -> bool:
    """As in "must not", "should think twice", "had better"; not "must be": that judges how things are."""
    if root.pos == "AUX" or root.lemma == "be" or is_passive(root):
        return False
    return any(c.lower in _BINDING and c.dep == "aux" for c in root.children) or any(
        c.lower == "better" and c.index < root.index for c in root.children
    )


def _unless(root: Token, subject: Token) -> bool:
    """As in "would lose its seat unless it held the vote": the condition is for the same one."""
    for clause in root.children:
        if clause.dep == "advcl" and any(c.lower == "unless" and c.dep == "mark" for c in clause.children):
            doer = clause.child("nsubj")
            return doer is not None and (doer.lower in ("it", "they", "he", "she") or doer.lower == subject.lower)
    return False


def conditioned(content: list[Token], draft: Draft, resolver: Resolver) -> Entity | None:
    """Who is to mind the condition of a threat: "if X fires a shot", "unless X withdraws"."""
    for token in content:
        clause = token.head
        if (
            token.dep != "nsubj"
            or token.pos == "PRON"
            or clause.dep != "advcl"
            or not any(c.lower in _CONDITIONS for c in clause.children)
        ):
            continue
        found = _other(token, draft, resolver, PARTIES)
        if found is not None:
            return found
    return None


def _other(noun: Token, draft: Draft, resolver: Resolver, kinds: tuple[str, ...]) -> Entity | None:
    people = noun.mention is not None and noun.mention.form == "demonym"  # "if the British fire": not one of them
    party = resolver.party(noun, draft.speaker) if not people else None
    found = noun.mention.entity if people and noun.mention is not None else party.entity if party is not None else None
    if found is None or found.kind not in kinds or found.outlet or same_side(found, draft.speaker):
        return None
    return found


_SUPPLIES = frozenset(
    "gas oil fuel supply supplies export exports delivery deliveries shipment shipments aid water electricity power "
    "energy food grain loan loans credit credits arms sale sales trade flow flights tie ties link links relation "
    "relations contact contacts cooperation assistance".split()
)


_SHIELDING = frozenset("protect defend help aid assist support save shield reach leave enter feed free spare".split())
_DEEMED = frozenset("regard consider treat see view constitute mean count amount deem".split())


def strikes(token: Token) -> bool:
    """Whether the threatened deed is done to a party: not "protect X", and not "an attack on X would be taken as a
    declaration of war", which is for whoever attacks.
    """
    verb = token.head
    if token.dep == "dobj":
        return verb.lemma not in _SHIELDING and not any(c.lower == "if" and c.dep == "mark" for c in verb.children)
    noun, judged = verb.head, verb.head.head
    deemed = judged.lemma in _DEEMED or (judged.lemma == "take" and any(c.lower == "as" for c in judged.children))
    return not (noun.dep in ("nsubj", "nsubjpass") and deemed)


def cut_off(token: Token) -> bool:
    """As in "halt gas deliveries to X", "break off relations with X": X stands to lose something."""
    prep = token.head
    return token.dep == "pobj" and prep.lower in ("to", "with") and prep.head.lower in _SUPPLIES
