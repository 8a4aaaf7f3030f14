"""A second opinion on open-ended wording: weights of words and pairs of words, learned from the examples."""
