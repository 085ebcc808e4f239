"""Whose congress, committee or presidium a session is of where its own name does not say: 第一次代表大会."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.bounds import line_start
from xjcli.lexicon import tables, templates
from xjcli.model import Body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.sessions import Name, SessionMention

NEAR = 6
"""So many sessions back the body is looked for of which a committee is that does not say whose it is."""


class Congresses:
    """Tells the body of a session whose name leaves it to the words, or the sessions, before it."""

    @cached_property
    def words(self) -> re.Pattern[str]:
        """An expression for the last words of a stretch that name a body that holds congresses."""
        return re.compile(templates.last_of(tables.raw("bodies")["congresses"]))

    @cached_property
    def _congressional(self) -> dict[Body | None, Body]:
        """Give the bodies whose congresses or committees may be named without them, by that of the session before."""
        bodies = {Body(name) for name in tables.raw("bodies")["congresses"].values()}
        return {**{body: body for body in bodies}, Body.CPPCCSC: Body.CPPCC}

    @cached_property
    def _held(self) -> str:
        verbs: str = tables.raw("standing")["held"]["verbs"]
        return verbs

    @cached_property
    def standing_committees(self) -> dict[Body | None, Body]:
        """Give the standing committees by the bodies that elect them."""
        return {Body(of): Body(body) for of, body in tables.raw("bodies")["standing_committees"].items()}

    def _before(self, text: str, name: Name, found: Sequence[SessionMention]) -> Body | None:
        """Give the body of the session before, of a plenum of a committee that of the last one that has committees.

        A presidium's meeting is one that was named before, or is told of as held behind the congress that chose it.
        """
        if name.body is Body.CPPCCSC:
            term = name.counts()[0]
            same = (m.body for m in reversed(found) if m.term == term and m.body in self.standing_committees)
            return next(same, None)
        if name.body is Body.PRESIDIUM:
            held = re.search(self._held, text[name.start : name.core.start()]) is not None
            chosen = (m for m in reversed(found) if m.body is Body.PRESIDIUM or (held and m.body is Body.NPC))
            return Body.PRESIDIUM if next(chosen, None) else None
        near = (mention.body for mention in reversed(found[-NEAR:]))
        if name.body is Body.PLENUM:
            return next((body for body in near if body in self._congressional), None)
        return next(near, None)

    def whose(self, text: str, name: Name, found: Sequence[SessionMention]) -> Body | None:
        """Find whose congress or committee a bare name is of: by the words before it in its line.

        第一次代表大会 is that of the body named last, in its line or as a session `found` before it, else the
        Party's; a committee's plenum is none but the Party's.
        """
        before = self._before(text, name, found)
        if name.body is Body.PRESIDIUM:
            return before
        if name.body is Body.CPPCCSC:
            return self.standing_committees.get(before)
        start = name.core.start()
        named = tables.raw("bodies")["congresses"]
        if words := self.words.match(text, line_start(text, start), start):
            ending = (word for word in named if text.endswith(word, 0, words.end(1)))
            body = Body(named[max(ending, key=len)])  # 妇女联合会 is more than a 联合会
        else:
            body = self._congressional.get(before, Body.PARTY)
        if name.body in (Body.PARTY, Body.OTHER):
            return body if body not in (Body.PARTY, Body.CPPCC) else name.body
        return {Body.PARTY: name.body, Body.CPPCC: body}.get(body)
