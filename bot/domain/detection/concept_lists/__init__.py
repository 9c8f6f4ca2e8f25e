"""Lists of words by which critical facts are told, for readers to extend.

Below `[concept]` each line is `language: words`, written as in the topics: `rash*` for every word
that begins so, `taken_ill` for two words. Which concepts make a fact is in `concept_rules`.
"""
