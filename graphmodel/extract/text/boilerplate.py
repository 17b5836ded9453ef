"""Lines that are no part of an article: page furniture, credits, teasers, comment forms, captions."""

# ruff: noqa: E501  (word lists and patterns are read whole)
from __future__ import annotations

import re

_WHOLE = re.compile(
    r"""^\W*(?:
      source\ link | source:\ .{0,60} | comments?\ (?:are\ )?(?:closed|off|disabled)\W* | leave\ a\ (?:reply|comment)\W* | your\ email\ address\ .* |
      advert(?:isement|ising|isment)s?\W* | story\ continues\ below.* | article\ continues\ (?:below|after).* | continue\ reading.* |
      (?:read|see|watch|listen|explore|discover)\ (?:more|also|next|now|it|the\ full\ (?:story|article)).{0,90} | (?:also|more)\ (?:read|from|on|in|stories).{0,90} |
      related(?:\ (?:articles?|stories|topics?|news|coverage|content|links?))?\W*.{0,90} | recommended(?:\ (?:for\ you|stories|reading))?\W* |
      (?:most|trending)\ (?:read|popular|viewed|now|stories|shared).{0,40} | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested).* | trending\W* |
      (?:other|more)\ (?:topics|stories|news|articles)\ .{0,60} | popular\ (?:stories|posts|now).{0,40} | editor'?s?\ (?:picks?|choice).{0,40} |
      share(?:\ (?:this|on|via|article|story)\b.{0,60})?\W* | tweet\W* | e-?mail\W* | print(?:\ (?:this|article|page))?\W* | facebook\W* | twitter\W* | whatsapp\W* | linkedin\W* |
      (?:subscribe|sign\ up|sign\ in|log\ ?in|register|donate|support\ us|join\ us|follow\ us|get\ the|download\ the|click\ here|tap\ here)\b.{0,160} |
      (?:©|\(c\)|copyright)\b.{0,160} | .{0,80}all\ rights\ reserved.{0,120} | (?:image|photo|picture|video|graphic|file\ photo|photograph|credit|caption)s?(?:\ (?:source|credit|by|caption))?\ ?[:/].{0,160} |
      comments?\ ?\(\d+\)\W* | \d+\ comments?\W* | (?:write|post|add|be)\ (?:the|a|your)\ (?:first\ )?comment.* | view\ comments.* | reply\W* | to\ suggest\ a\ correction.* | you\ can\ also\ highlight.* |
      https?://\S+ | www\.\S+ | (?:tags?|topics?|filed\ under|categories|category|keywords|labels)\ ?:.{0,200} | (?:last\ )?(?:updated|modified|published|posted|released)\b(?:\ (?:on|at|by))?\W*[\w,:./\ |·+-]{0,60} |
      .{0,140}\bcontribut(?:ed|ing)\ (?:to\ this|with|to|reporting|additional)\b.{0,80} | .{0,80}\bcontributed\ reporting\W* |
      \(?(?:additional\ |with\ )?reporting\ by\b.{0,240} | \(?(?:writing|editing|edited|translated|compiled|photo(?:graph)?s?)\ by\b.{0,240} | with\ (?:inputs?|files|material|additional\ reporting)\ from\b.{0,100} |
      (?:skip|jump|back)\ to\ .{0,40} | (?:home|menu|search|navigation|news|world|politics|sport|business|opinion|about\ us|contact\ us|contact|privacy(?:\ policy)?|terms(?:\ of\ (?:use|service))?|cookies?(?:\ policy)?|accept(?:\ all)?)\W* |
      (?:we|this\ (?:site|website))\ uses?\ cookies.* | this\ (?:article|story|post)\ (?:was|is|has\ been)\ (?:originally|first|updated|amended|corrected|republished).* |
      loading\W* | close\W* | play\ video.* | listen\ to\ (?:this\ )?article.* | \d+\ min(?:ute)?s?\ read\W* | next\ article.* | previous\ article.* | load\ more\W* | show\ more\W* | (?:-+|\*+|_+|=+|\#+|\.+)
    )$""",
    re.I | re.X,
)
_BYLINE = re.compile(
    # Each name is taken whole and each gap in one way: eight of them in capitals could be cut up in endlessly many.
    r"^(?i:by|from|reporting by|words by)\s+"
    r"(?:[A-Z][\w.'’-]+(?![\w.'’-])\s*(?:(?:,|and|&|in)\s*)?){1,8}(?:\|.{0,40})?$"
)
_TEASER = re.compile(
    r"^\W*(?:other topics of interest|related(?: (?:articles?|stories|news))?|read (?:also|more|next)|also read|"
    r"see also|more (?:on|from) this(?: story)?"
    r"|you (?:may|might) also like|recommended(?: for you| stories)?|most read|editor'?s picks?|trending)\W*$",
    re.I,
)
_CAPTION = re.compile(
    r"(?:\b(?:in an? (?:archive|file|undated|handout) (?:picture|photo|image|photograph)|\((?:file|handout|"
    r"archive)? ?(?:photo|picture|image)\b[^)]*\)|file (?:photo|picture)"
    r"|(?:getty images|afp via getty|ap photo|reuters/[A-Z]\w+|epa-efe|shutterstock)\)?)\W*$)",
    re.I,
)
_DATE_LINE = re.compile(
    r"^\W*(?:date\W+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{4}-\d\d-\d\d|"
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Z][a-z]{2,8}\.?\s+(?:\d{1,2}(?:st|nd|rd|"
    r"th)?,?\s+)?\d{4})"
    r"[\sT|,@-]*(?:at\s+)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.)?)?\s*(?:[A-Z]{2,4}|"
    r"[+-]\d\d:?\d\d)?\W*$",
    re.I,
)
_WORD = re.compile(r"[A-Za-z]{4,}")


def furniture(line: str) -> str | None:
    """Why a line is no part of the article, None where it is: "page furniture", "byline", "caption", "date line"."""
    text = line.strip()
    if not text:
        return None
    if len(text) <= 260 and _WHOLE.match(text):
        return "page furniture"
    if len(text) <= 120 and _BYLINE.match(text):
        return "byline"
    if len(text) <= 400 and _CAPTION.search(text):
        return "caption"
    if len(text) <= 80 and _DATE_LINE.match(text):
        return "date line"
    return None


def opens_teaser(line: str) -> bool:
    """Whether a line announces other articles ("Read also")."""
    return len(line) <= 60 and bool(_TEASER.match(line.strip()))


def same_story(title: str, text: str) -> bool:
    """Whether a paragraph is the summary that goes with a teaser's title: most of the title's words stand in it."""
    words = {w.lower()[:6] for w in _WORD.findall(title)}
    return len(words) >= 3 and len(words & {w.lower()[:6] for w in _WORD.findall(text)}) >= 0.5 * len(words)
