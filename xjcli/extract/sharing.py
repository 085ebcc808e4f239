"""How the titles of a list share their organisation.

青溪新区党工委副书记、管委会副主任，东溪镇党委副书记、镇长甲 gives four titles of one person,
区人大常委会主任甲，副主任乙、丙 one each of three.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from xjcli.extract.titles import TitleMention
from xjcli.lexicon import tables, templates

if TYPE_CHECKING:
    from xjcli.extract.titles import Post, Range

SEPARATORS = "、，兼；和及与"
CARRYING_ON = re.compile(rf"(?:等[0-9一二三四五六七八九十]+[名人位])?[{SEPARATORS}]{{1,2}}")


def carries_on(text: str, end: int, start: int) -> bool:
    """Tell whether nothing but one separator stands between two elements of a list."""
    return start == end or CARRYING_ON.fullmatch(text, end, start) is not None


class TitleSharing:
    """Writes into each title of a list the organisation that it shares with those before it."""

    @cached_property
    def _sharing(self) -> dict[str, Any]:
        sharing: dict[str, Any] = tables.raw("titles")["sharing"]
        return sharing

    @cached_property
    def _committee(self) -> re.Pattern[str]:
        return re.compile(f"(?:{templates.alternation(self._sharing['committees'])})(?!员会)")

    @property
    def _government(self) -> str:
        government: str = tables.raw("titles")["offices"]["government"]
        return government

    @cached_property
    def _of_place(self) -> re.Pattern[str]:
        designate = templates.alternation(tables.raw("titles")["status"]["designate"])
        posts = templates.alternation(self._sharing["of_place"])
        return re.compile(rf"(?:常务)?(?:副|代理|代)*(?:{posts})(?:{designate})?\Z")

    @cached_property
    def _unshared(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["unshared"]))

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self._sharing["whole"])

    @cached_property
    def _of_committee(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["of_committee"]))

    @cached_property
    def _beside(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["beside"]))

    @cached_property
    def _within(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["within"]))

    @cached_property
    def _place_of(self) -> re.Pattern[str]:
        levels = [s for suffixes in tables.raw("places")["levels"].values() for s in suffixes]
        units = templates.alternation([*self._sharing["committees"], *self._sharing["beside"], *self._sharing["units"]])
        return re.compile(rf"(?:中共|中国共产党)?(?P<place>.*?(?:{templates.alternation(levels)}|新城))(?={units})")

    def share(self, text: str, elements: list[tuple[int, Post]], before: TitleMention | None) -> list[TitleMention]:
        """Make titles of the elements of a list, each given as its start and its post.

        `before` is the last title of the person before, with whom a bare post (，副主任乙) shares.
        """
        titles: list[TitleMention] = []
        last = before
        for start, post in elements:
            own = (start, post.start)
            prefix = self._prefix(text, text[start : post.start], text[post.start : post.end], last) if last else ()
            organisation = tuple(piece for piece in (*prefix, own) if piece[0] < piece[1])
            whole = (*prefix, (start, post.end))
            last = TitleMention(
                tuple(p for p in whole if p[0] < p[1]), organisation, (post.start, post.end), bool(prefix)
            )
            titles.append(last)
        return titles

    def before(self, text: str, end: int, first: tuple[int, Post], last: TitleMention | None) -> TitleMention | None:
        """Give the title before, whose names end at `end`, if the next, of this start and post, shares with it."""
        going_on = last and (carries_on(text, end, first[0]) or self._resumes(text, end, *first, last))
        return last if going_on else None

    def _resumes(self, text: str, end: int, start: int, post: Post, last: TitleMention) -> bool:
        """Tell whether a deputy alone goes on behind what the one before does: 主任甲主持会议，副主任乙出席."""
        own = start == post.start and text[start : post.end].endswith(text[slice(*last.post)])
        return own and self._resuming.fullmatch(text, end, start) is not None

    @cached_property
    def _resuming(self) -> re.Pattern[str]:
        return re.compile(tables.raw("titles")["sharing"]["resuming"])

    def _prefix(self, text: str, own: str, post: str, last: TitleMention) -> tuple[Range, ...]:
        """Choose what of the organisation before goes before this title: all of it, its place, or nothing."""
        organisation = self._lent(text, last.organisation)
        if not organisation or self._unshared.fullmatch(own + post) or self._whole.match(own):
            return ()
        if not own or self._manner.fullmatch(own):
            return (*self._prefix_of_bare(text, post, organisation), *self._presidium_piece(text, post, last))
        if self._of_committee.match(own + post):
            return self._committee_piece(text, organisation)
        if self._within.match(own):
            return self._body_piece(text, organisation)
        return self._place_piece(text, organisation) if self._beside.match(own) else ()

    def _presidium_piece(self, text: str, post: str, last: TitleMention) -> tuple[Range, ...]:
        """Give the presidium of a chair to the deputies: 主席团主席甲，副主席乙."""
        presidium = self._presidium.match(text, *last.post) if self._deputies.fullmatch(post) else None
        return (presidium.span(),) if presidium else ()

    @cached_property
    def _presidium(self) -> re.Pattern[str]:
        return re.compile(self._sharing["presidium"])

    @cached_property
    def _deputies(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["deputies_of_presidium"]))

    def _lent(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        """Drop the manner of a post, which nobody shares: 镇妇联兼职副主席甲，副主席乙."""
        manner = self._manner.search(text, *organisation[-1]) if organisation else None
        if manner is None:
            return organisation
        start = organisation[-1][0]
        return (*organisation[:-1], *([(start, manner.start())] if start < manner.start() else []))

    @cached_property
    def _manner(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(tables.raw('titles')['offices']['manners'])})\Z")

    def _prefix_of_bare(self, text: str, post: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        """Choose what goes before a post alone: the place before 镇长, the committee before 组织部长, else all."""
        of_government = text[organisation[-1][0] : organisation[-1][1]].endswith(self._government)
        if self._of_place.match(post) and not of_government:
            place = self._place_piece(text, organisation)
            # 镇党委副书记、镇长: a place that is only its level is already in the post
            return place if place and place[0][1] - place[0][0] > 1 else ()
        if self._of_committee.match(post):
            return self._committee_piece(text, organisation) or organisation
        if self._foreign.search(f"{''.join(text[start:end] for start, end in organisation)} {post}"):
            return ()
        return self._without_party_group(text, organisation, post)

    def _without_party_group(self, text: str, organisation: tuple[Range, ...], post: str) -> tuple[Range, ...]:
        """Drop 党组 or 党委 of a unit for the unit's own post: 县总工会党组书记、常务副主席; a judge is the court's.

        A secretary is the committee's, not its standing committee's.
        """
        start, end = organisation[-1]
        division = self._division.search(text, start, end) if self._of_court.fullmatch(post) else None
        standing = self._standing.search(text, start, end) if self._of_committee_itself.fullmatch(post) else None
        group = division or standing or self._party_group.search(text, start, end)
        if group is None or (standing is None and self._party_post.search(post)):
            return organisation
        rest = (start, group.start())
        if rest[0] == rest[1]:
            return organisation[:-1] or organisation
        return (*organisation[:-1], rest)

    @cached_property
    def _division(self) -> re.Pattern[str]:
        return re.compile("|".join(self._sharing["division"]))

    @cached_property
    def _standing(self) -> re.Pattern[str]:
        return re.compile(self._sharing["standing"])

    @cached_property
    def _of_committee_itself(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["posts_of_committee"]))

    @cached_property
    def _of_court(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["posts_of_court"]))

    @cached_property
    def _foreign(self) -> re.Pattern[str]:
        """An organisation before a post that it does not have: 人大 副书记, 区委 副主任, 监察委员会 人民陪审员."""
        organs, committees = (templates.alternation(self._sharing[key]) for key in ("without_secretary", "committees"))
        chairs = templates.alternation(self._sharing["chairs"])
        judges = rf"\A[^院]* (?:{templates.alternation(self._sharing['posts_of_court'])})\Z"
        prosecutors = rf"法院 (?:{templates.alternation(self._sharing['prosecutors'])})\Z"
        return re.compile(rf"(?:{organs}) 副?书记\Z|(?:{committees}) (?:常务)?副?(?:{chairs})\Z|{judges}|{prosecutors}")

    @cached_property
    def _party_group(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(self._sharing['party_groups'])})\Z")

    @cached_property
    def _party_post(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(self._sharing['party_posts'])})\Z")

    def _place_piece(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        start, end = organisation[0]
        match = self._place_of.match(text, start, end) or self._place_alone.match(text, start, end)
        return (match.span("place"),) if match else ()

    @cached_property
    def _place_alone(self) -> re.Pattern[str]:
        levels = [s for suffixes in tables.raw("places")["levels"].values() for s in suffixes]
        return re.compile(rf"(?:中共|中国共产党)?(?P<place>.+?(?:{templates.alternation(levels)}))")

    def _committee_piece(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        start, end = organisation[0]
        match = self._committee.search(text, start, end)
        return ((start, match.end()),) if match else ()

    def _body_piece(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        start, end = organisation[0]
        match = self._within.search(text, start + 1, end)
        return ((start, match.start() if match else end), *organisation[1:])
