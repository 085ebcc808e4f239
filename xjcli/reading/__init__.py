"""From the bytes of an issue to its articles: lines and blocks, not meetings."""
