"""Whom a word means: names, pronouns, role nouns, groups, and the offices that tell it."""
