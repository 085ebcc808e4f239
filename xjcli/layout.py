"""What pages are laid out with: a file of its own, since listings need it and no text."""

from __future__ import annotations

LAYOUT_SPACE = frozenset(" \t\n\r\v\f\u00a0\u2002\u2003\u2009\u200b\u3000\ufeff\u0085\u2028\u2029")
"""Characters that lay out a page and say nothing."""
