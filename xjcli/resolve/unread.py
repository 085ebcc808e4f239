"""Why is it not there? Sentences that name a session, an office or a number of delegates and gave no fact.

The finders are asked once more, sentence by sentence, and what they find where no fact was read is told with the rule
that found it and the reason why nothing came of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xjcli.extract.delegates import DelegateFinder
from xjcli.extract.names import NameReader
from xjcli.extract.people import PersonFinder
from xjcli.extract.places import PlaceReader
from xjcli.extract.sessions import SessionFinder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xjcli.model import Article
    from xjcli.text import Spans

SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")

SESSION, OFFICE, DELEGATES = "session", "office", "delegates"
"""What a sentence names."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unread:
    """Words of which no fact was made: what they name, the words, why, and the rule that found them."""

    names: str
    words: str
    reason: str
    rule: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Told:
    """What an article's facts say: the ranges of the source they were read from, and what need not be said twice.

    `sessions` are (body, term, number), `people` names without spaces, `counts` numbers of delegates; `reported` says
    whether the article reports a session at all.
    """

    spans: tuple[Range, ...]
    sessions: frozenset[tuple[str, int | None, int | None]]
    people: frozenset[str]
    counts: frozenset[int]
    reported: bool

    def names(self, body: str, term: int | None, number: int | None) -> bool:
        """Say whether a session is told of, as far as its name goes: a congress without a number is any of its term."""
        return any(
            body == known[0] and term in (None, known[1]) and number in (None, known[2]) for known in self.sessions
        )


class UnreadFinder:
    """Finds what was not read; made once, used for any number of articles."""

    def __init__(self) -> None:
        self._sessions = SessionFinder(PlaceReader())
        self._delegates = DelegateFinder()
        self._people = PersonFinder(NameReader())

    def find(self, article: Article, told: Told) -> Iterator[Unread]:
        """Give the first thing that each silent sentence names, in the order of the text.

        Offices are looked for only where a session is reported: elsewhere they are in every other sentence.
        """
        text = article.text
        read = [(text.position(start), text.position(end)) for start, end in told.spans]
        sentences = [sentence.span() for sentence in SENTENCE.finditer(text.folded)]
        begins = [sentence[0] for sentence in sentences]
        found: dict[int, Unread] = {}
        for start, unread in self._named(article, told):
            index = bisect_right(begins, start) - 1
            if not any(first < sentences[index][1] and sentences[index][0] < last for first, last in read):
                found.setdefault(index, unread)
        yield from (found[index] for index in sorted(found))

    def _named(self, article: Article, told: Told) -> Iterable[tuple[int, Unread]]:
        text = article.text

        def unread(names: str, start: int, end: int, reason: str, rule: str) -> tuple[int, Unread]:
            return start, Unread(names, text.quote(start, end), reason, rule, text.spans(start, end))

        for session in self._sessions.find_in(article):
            if not told.names(session.body.value, session.term, session.number):
                yield unread(
                    SESSION, session.start, session.end, "its body, term or place was not settled", session.rule
                )
        for count in self._delegates.find(text.folded):
            if count.count not in told.counts:
                reason = "outside of what tells of the session" if told.reported else "the article reports no session"
                yield unread(DELEGATES, count.start, count.end, reason, count.rule)
        for person in self._people.find(text) if told.reported else ():
            name = text.folded[person.start : person.end]
            if person.titles and name not in told.people:
                first = min(start for title in person.titles for start, _ in title.pieces)
                start, end = min(first, person.start), max(person.end, *(e for t in person.titles for _, e in t.pieces))
                yield unread(OFFICE, start, end, "no act at the session was read for this person", person.rule)
