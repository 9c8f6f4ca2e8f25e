"""What each language calls each category: lists of words with their weight, for readers to extend.

A line is `category weight: words`. Words of weight 6 settle it, whatever is named beside them; 4
say what is wanted of whom, 3 name the category, 2 speak of it, 1 only lean to it. `stem*` stands
for every word that begins so, `lead_time` for two words, `take_.._off` for two with others between.
`category?` marks words that ask for a time, `category!` words that ask to be handed something,
`category~` things that mean that category only beside such words. Where entries overlap the
longest counts, and each entry counts once. A heading may go on over several lines; the words of
one heading stand in alphabetical order.
"""
