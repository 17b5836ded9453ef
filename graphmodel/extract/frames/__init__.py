"""Where a text tells an act: verbs, nouns and other words, with what stands by them."""
