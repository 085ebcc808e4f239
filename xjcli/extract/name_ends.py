"""What ends a name in running text: a mark, a figure, a word that follows names, a post behind 为."""

from __future__ import annotations

import re
from functools import cached_property

from xjcli.lexicon import tables, templates
from xjcli.lexicon.words import Words

MARKS = "，。；：、（）《》“”！？\n/|"
"""The signs that end a name."""
CLOSING = f"{MARKS}0123456789"
"""The signs and figures that end a name."""
STRONG = 2
"""How much a mark or a whole word behind a name weighs; a single character weighs less."""


class NameEnds:
    """What follows a name; made once, it keeps nothing of a text."""

    @cached_property
    def _followers(self) -> frozenset[str]:
        verbs = [verb for entry in tables.entries("acts") for verb in entry.wordings]
        return frozenset([*tables.raw("acts")["followers"], *verbs, *self._posts])

    @cached_property
    def long(self) -> Words:
        """The words of two characters and more that follow names."""
        return Words(word for word in self._followers if len(word) > 1)

    @cached_property
    def expression(self) -> str:
        """An expression that finds where a name may end, as far as one or two characters tell."""
        single = "".join(sorted(word for word in self._followers if len(word) == 1))
        firsts, seconds = (
            "".join(sorted({word[place] for word in self._followers if len(word) > 1})) for place in (0, 1)
        )
        return f"(?:[{single}{MARKS}0-9]|[{firsts}][{seconds}]|\\Z)"

    def strength(self, text: str, end: int) -> int | None:
        """Weigh what follows a name: a mark or a word 2, a character 1, a post behind 为 or 任 none; else None."""
        behind = text[end : end + 1]
        if behind in CLOSING:
            return STRONG
        strength = STRONG if self.long.stand_at(text, end) else int(behind in self._followers)
        if not strength or self.governs(text, end):
            return None
        return 0 if text[end - 1] in self._weak and self.post.stand_at(text, end) else strength

    def governs(self, text: str, index: int) -> bool:
        """Tell whether the character at an index governs what stands behind, before a mark none: 孙振作|主持."""
        return self._no_follower.match(text, index) is not None

    @cached_property
    def _no_follower(self) -> re.Pattern[str]:
        return re.compile(tables.raw("names")["no_follower"])

    @cached_property
    def _weak(self) -> frozenset[str]:
        return frozenset(word for word in tables.raw("acts")["followers"] if len(word) == 1)

    @cached_property
    def _posts(self) -> list[str]:
        return [word for entry in tables.entries("posts") for word in entry.wordings]

    @cached_property
    def post(self) -> Words:
        """The words for posts."""
        return Words(self._posts)

    @cached_property
    def dotted(self) -> re.Pattern[str]:
        """What ends a name with a middle dot, whose characters are often the same as words that follow names."""
        return re.compile(f"[{MARKS}]|\\Z|{templates.alternation(tables.raw('acts')['dotted_followers'])}")

    @cached_property
    def inside(self) -> re.Pattern[str]:
        """Words that no name holds: it does not begin at 选举艾尔肯·买买提 or 执行主席吐尔逊·卡德尔."""
        cutting = [word for word in tables.raw("titles")["left"]["cutting"] if len(word) > 1]
        patterns = tables.raw("titles")["left"]["cutting_patterns"]
        return re.compile("|".join([templates.alternation([*self._posts, *cutting]), *patterns]))

    @cached_property
    def follower(self) -> re.Pattern[str]:
        """The plain words that follow names, of which what stands among names holds none."""
        return re.compile(templates.alternation(word for word in tables.raw("acts")["followers"] if len(word) > 1))
