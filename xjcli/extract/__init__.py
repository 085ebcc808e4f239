"""One article to mentions: one finder a kind of fact, pure functions over folded text."""
