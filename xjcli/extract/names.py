"""Names of people in running text, which sets no mark around them.

A name is never guessed from its surname and length alone: it must begin where a title, a verb or a mark ends, and
what follows it must be something that follows a name (王青|在回顾…, 李大明|代表镇党委…).
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, cast

from xjcli.extract.name_ends import MARKS, STRONG, NameEnds
from xjcli.extract.rows import words_of_row
from xjcli.lexicon import numerals, tables, templates
from xjcli.lexicon.words import Words

if TYPE_CHECKING:
    from xjcli.text import Text

CHINESE = re.compile(r"[\u4e00-\u9fff]")
DOTTED = re.compile(r"[\u4e00-\u9fff]{1,9}·")
LONGEST_PART = 10
"""How many characters a part of a name has at most, its dot included."""
LINKS = "为任作"
JOINING = "及和与"
ITEM = re.compile("[\u4e00-\u9fff]{2,4}")
AFTER_ITEM = ("、", "，", "。", "；", "（")
LONGEST_AMONG = 4
KNOWN = 4096
"""Of so many words it is remembered whether they can stand among names."""
COUNTED = re.compile(f"{numerals.NUMERAL}[名人位个]")
"""What counts people and names none: 委员三十一名."""
LONGER = 3
"""How long a name is that may be one of two characters with a word behind it."""
CHOOSING = frozenset({"任命", "选举", "补选", "推选"})
"""Between these and 为 stands a name, be it of two characters: 任命萨仁为局长."""
MARKS_BEFORE = "、，：；。\n（"
SHORTEST_TRANSLITERATED = 3
NOTE = re.compile(r"（[^（）]{1,16}）")
Range = tuple[int, int]


class NameReader:
    """Reads the name, or the list of names, that begins at a given place of a folded text."""

    def __init__(self) -> None:
        self._ends = NameEnds()
        # a long row of posts would ask for the same words behind each of them
        self.can_stand_among = lru_cache(KNOWN)(self._can_stand_among)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return tables.words("names", "single")

    @cached_property
    def _compound(self) -> frozenset[str]:
        return tables.words("names", "compound")

    @cached_property
    def beginning(self) -> str:
        """Give an expression for where a name may begin, as far as single characters tell: to look only there."""
        given = f"[{self._inner}]?[^{''.join(sorted(self._never))}{MARKS}0-9·]"
        behind = self._ends.expression
        first = "".join(sorted(self._any_first))
        compound = "".join(sorted({name[0] for name in self._compound}))
        syllable = f"[{tables.raw('names')['transliterated']}]"
        return (
            f"[{first}](?:{given}{{1,2}}{behind}|{syllable}{{3}})|[{compound}]{given}{{2,3}}{behind}"
            f"|{syllable}{{2}}|[\u4e00-\u9fff]{{1,9}}·"
        )

    @cached_property
    def _never(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["never"])

    @cached_property
    def _words(self) -> Words:
        return Words(tables.words("names", "words"))

    def at(self, text: str, start: int, roster: frozenset[str] = frozenset(), *, safe: bool = False) -> int | None:
        """Read one name that begins at `start` and give where it ends, or None.

        `safe` says that a title or a verb of choosing stands before it: rare surnames and names without one count too.
        """
        first = text[start : start + 1]
        dotted = text.find("·", start, start + LONGEST_PART) > 0
        if (dotted or first in self._in_rows) and (outright := self._outright(text, start, roster)):
            return outright
        if first not in (self._any_first if safe else self._first) or self._words.stand_at(text, start):
            return None
        if text[start : start + 2] in self._compound:
            return self._choose(text, start, (4, 3), roster)
        end = None
        if first in self._surnames:
            end = self._choose(text, start, (3, 2), roster)
        if end is None and safe:
            return self._unusual(text, start, roster)
        if end and safe and text[end : end + 1] in self._going_on and text[start:end] not in roster:
            return max(end, self.transliterated_at(text, start) or end)
        return end

    def _outright(self, text: str, start: int, roster: frozenset[str]) -> int | None:
        """Read a name with a middle dot, or one that only a row of names has shown to be one."""
        if dotted := self._dotted(text, start):
            return dotted
        in_row = text[start : start + 1] in self._in_rows and text[start : start + LONGER] in roster
        return start + LONGER if in_row else None

    @cached_property
    def _first(self) -> frozenset[str]:
        return self._surnames | {name[0] for name in self._compound}

    @cached_property
    def _any_first(self) -> frozenset[str]:
        return self._first | self._rare | self._syllables

    def _unusual(self, text: str, start: int, roster: frozenset[str]) -> int | None:
        """Read a name with a rare surname or, in transliteration, with none; a strong follower must stand behind."""
        # 韩额尔敦: some people write a Mongolian or Tibetan name behind a surname
        end = self.transliterated_at(text, start + 1) if text[start : start + 1] in self._surnames else None
        if end and end - start > SHORTEST_TRANSLITERATED:
            return end
        if end := self.transliterated_at(text, start):
            return end
        if text[start : start + 1] in self._rare:
            end = self._choose(text, start, (3, 2), roster)
            plain = end and not self._ends.post.stand_at(text, end)
            strong = end and (self._ends.strength(text, end) == STRONG or text[end] in LINKS)
            # 院长应永康和县检察院负责人: an everyday word would have two characters
            joined = end and end - start == LONGER and text[end : end + 1] in JOINING
            if end and plain and (strong or joined):
                return end
        return None

    def transliterated_at(self, text: str, start: int) -> int | None:
        """Read a name without a surname: 才旺多吉, 斯琴高娃; of two characters only where it must be."""
        run = self._transliterated.match(text, start)
        if run is None:
            return None
        # 林海生|再次: a word that follows names is no part of one
        stop = next((i for i in range(start + 2, run.end()) if self._ends.long.stand_at(text, i)), run.end())
        for end in range(stop, start + 1, -1):
            if text[start:end] in self._ends.post:
                return None
            strength = self._ends.strength(text, end)
            if strength == STRONG or (strength is not None and self._ends.dotted.match(text, end)):
                between_marks = text[end : end + 1] in MARKS and text[start - 1 : start] in MARKS_BEFORE
                chosen = text[end : end + 1] in LINKS and text[start - 2 : start] in CHOOSING
                if end - start >= SHORTEST_TRANSLITERATED or between_marks or chosen:
                    return end
        return None

    def _long_transliterated(self, text: str, start: int) -> int | None:
        end = self.transliterated_at(text, start)
        return end if end and end - start > SHORTEST_TRANSLITERATED else None

    def row_at(self, text: Text, start: int, end: int) -> list[Range]:
        """Read a row of names that white space may set apart: 才旺多吉　周大海; a name of two may be set 李　明.

        The whole stretch must be names, or nothing is read; a new line cuts a name where it must, and else parts two.
        """
        return self._row(text, start, end, lines=False) or self._row(text, start, end, lines=True)

    def _row(self, text: Text, start: int, end: int, *, lines: bool) -> list[Range]:
        names: list[Range] = []
        for word in words_of_row(text, start, end, lines=lines):
            if not self._is_any_name(text.folded[slice(*word)]):
                return []  # at the first: a page may hold nothing but posts, each with such a stretch behind it
            names.append(word)
        return names if len(names) > 1 else []

    def _can_stand_among(self, words: str) -> bool:
        """Tell whether words bounded by marks could be a name where names stand on both sides."""
        if self.is_name(words):
            return True
        if not 2 <= len(words) <= LONGEST_AMONG or not self._never_among.isdisjoint(words) or COUNTED.fullmatch(words):
            return False
        if any(words[start:] in self._ends.post for start in range(len(words) - 1)):
            return False
        if self._words.stand_at(words, 0) or not self._can_be_given(self._given_among.sub("", words)):
            return False
        return self._ends.follower.search(words) is None

    @cached_property
    def _given_among(self) -> re.Pattern[str]:
        return re.compile(f"(?!^)[{tables.raw('names')['given_among']}]")

    @cached_property
    def _never_among(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["never_among"])

    def _is_any_name(self, words: str) -> bool:
        run = self._transliterated.fullmatch(words)
        return (
            self.is_name(words)
            or (run is not None and len(words) > 1)
            or (words[:1] in self._rare | self._in_rows and 2 <= len(words) <= 3)
        )

    @cached_property
    def _in_rows(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["in_rows"])

    @cached_property
    def _rare(self) -> frozenset[str]:
        return tables.words("names", "rare")

    @cached_property
    def _transliterated(self) -> re.Pattern[str]:
        return re.compile(f"[{tables.raw('names')['transliterated']}]{{1,6}}")

    @cached_property
    def _syllables(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["transliterated"])

    @cached_property
    def _going_on(self) -> frozenset[str]:
        """Give the syllables that may go on with a name that could end: 温德山|作《…》的报告 does not."""
        return self._syllables - frozenset(self._seldom_last)

    def _choose(self, text: str, start: int, sizes: tuple[int, int], roster: frozenset[str]) -> int | None:
        """Choose between a longer and a shorter name by what follows each; the roster decides before that."""
        given = self._given.match(text, start + 1)
        longest = given.end() if given else start
        fitting: list[tuple[int, int]] = []
        for size in sizes:
            end = start + size
            if end > longest or text[end - 1] in self._never_last:
                continue
            if text[end - 1] in self._seldom_last and not self._ends.governs(text, end - 1):
                continue
            strength = self._ends.strength(text, end)
            if strength is None or (size == LONGER and self._governing.match(text, end - 1)):
                continue
            if text[start:end] in roster:
                fitting = [(strength, end)]
                break
            fitting.append((strength, end))
            if strength == STRONG and not (roster or self._leading_to_post.match(text, end - 1)):
                # a shorter one cannot win
                break
        if not fitting or self._ends.post.stand_at(text, start + 1):
            # 何主任作报告 says no more of a name than its surname
            return None
        # the longer one stands first: it wins unless the shorter has the stronger follower
        (strength, end), (other, shorter) = fitting[0], fitting[-1]
        if other > strength:
            return shorter
        # 李明均以64票当选, 李明为和平乡乡长: with nothing stronger behind, 均 and 为 are no part of the name
        return shorter if shorter < end and other == strength and self._leading_to_post.match(text, shorter) else end

    def _can_be_given(self, characters: str) -> bool:
        return self._given.fullmatch(characters) is not None and characters[-1] not in self._never_last

    @cached_property
    def _given(self) -> re.Pattern[str]:
        given = f"[{templates.chinese_but(self._never)}]"
        return re.compile(f"(?:[{self._inner}](?={given}))?{given}{{1,{LONGEST_AMONG}}}")

    @cached_property
    def _inner(self) -> str:
        inner: str = tables.raw("names")["inner"]
        return inner

    @cached_property
    def _leading_to_post(self) -> re.Pattern[str]:
        return re.compile(tables.raw("names")["leading_to_post"])

    @cached_property
    def _never_last(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["never_last"] + self._inner)

    @cached_property
    def _governing(self) -> re.Pattern[str]:
        return re.compile(tables.raw("names")["governing"])

    @cached_property
    def _seldom_last(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["seldom_last"])

    def _dotted(self, text: str, start: int) -> int | None:
        """Read a name with a middle dot: 艾山·买买提; the part behind the last dot ends at the first follower."""
        match = DOTTED.match(text, start)
        if match is None:
            return None
        if self._ends.inside.search(text, start, match.end()):
            return None
        while further := DOTTED.match(text, match.end()):
            match = further
        for end in range(match.end() + 2, min(match.end() + 10, len(text)) + 1):
            if not CHINESE.match(text[end - 1]):
                return end - 1 if end - 1 > match.end() else None
            if self._ends.dotted.match(text, end):
                return end
        return None

    def list_at(
        self, text: str, start: int, roster: frozenset[str] = frozenset(), *, safe: bool = False
    ) -> tuple[list[Range], int]:
        """Read names in a row from `start` on (甲、乙，丙和丁) and where the row ends, notes and 同志 included."""
        names: list[Range] = []
        position = end = start
        while True:
            name_end = self.at(text, position, roster, safe=safe)
            if names and (name_end is None or text[name_end : name_end + 1] in self._syllables):
                # 甲、乙、艾热提古丽三人: so long a one is a name among names
                name_end = self._long_transliterated(text, position) or name_end
            if name_end is None and safe and names:
                name_end = self._among(text, position)
            if name_end is None:
                break
            names.append((position, name_end))
            # it fits everywhere, if only nothing
            behind = cast("re.Match[str]", self._behind.match(text, name_end))
            position = end = behind.end()
            if not behind["joint"]:
                break
            end = behind.start("joint")
        return names, end

    @cached_property
    def _behind(self) -> re.Pattern[str]:
        """A note and 同志 behind a name of a row, in either order, its votes, and what joins the next: any, or none."""
        honorifics = templates.alternation(tables.raw("names")["honorifics"])
        note, honorific = NOTE.pattern, f"(?:{honorifics})(?!们|[大会团])"
        votes, joint = tables.raw("names")["votes"], "[、，]|和|及|与|以及"
        return re.compile(f"(?:{note}(?:{honorific})?|{honorific}(?:{note})?)?(?:{votes})?(?P<joint>{joint})?")

    def _among(self, text: str, start: int) -> int | None:
        """Read what stands between two 、 in a list of names: it is one, though its surname is known nowhere else."""
        item = ITEM.match(text, start)
        if item is None or text[start - 1] != "、":
            return None
        if text[item.end() : item.end() + 1] in AFTER_ITEM:
            # 甲、乙、时代、丙: a word of every day is a name where names go on behind it
            word = self._is_surname_and_word(item.group()) and self.at(text, item.end() + 1, safe=True) is not None
            return item.end() if word or self.can_stand_among(item.group()) else None
        # 甲、乙、奇军当选为副主席: the last one, before a word that follows names
        ends = (end for end in (start + LONGER, start + LONGER - 1) if end <= item.end())
        rare = text[start] in self._rare  # 甲、印德荣及委员17人: an everyday word has no surname
        told = (
            end
            for end in ends
            if (
                self._ends.long.stand_at(text, end)
                or (rare and end < len(text) and text[end] in JOINING)
                or self._leading_to_post.match(text, end)
            )
            and not self._ends.post.stand_at(text, end)
        )
        return next((end for end in told if self.can_stand_among(text[start:end])), None)

    def _is_surname_and_word(self, words: str) -> bool:
        return len(words) < LONGER and words[0] in self._surnames and words in self._words

    def is_name(self, words: str) -> bool:
        """Tell whether the words, bounded on both sides, can be a whole name."""
        if "·" in words:
            return self._ends.inside.search(words) is None
        if words[:2] in self._compound:
            fits = 3 <= len(words) <= 4
        else:
            fits = 2 <= len(words) <= 3 and words[0] in self._surnames
        return fits and self._can_be_given(words[1:]) and not self._words.stand_at(words, 0)

    def ending_at(self, text: str, end: int, left: re.Pattern[str]) -> int | None:
        """Read a name that ends at `end` and begins where `left` matches before it; give its start, or None."""
        for size in (4, 3, 2):
            start = end - size
            if start >= 0 and self.is_name(text[start:end]) and left.search(text, max(0, start - 4), start):
                return start
        for size in (6, 5, 4, 3):
            start = end - size
            whole = start >= 0 and self._transliterated.fullmatch(text, start, end)
            if whole and left.search(text, max(0, start - 4), start):
                return start
        return None

    @cached_property
    def _authorities(self) -> frozenset[str]:
        return frozenset(tables.raw("names")["authorities"]["names"])

    @cached_property
    def _authority_behind(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(tables.raw("names")["authorities"]["behind"]))

    def is_authority(self, text: str, start: int, end: int) -> bool:
        """Tell whether a name is that of somebody whom papers only quote: 习近平总书记, at no head of a row."""
        if text[start:end] in self._authorities:
            return self._present.match(text, end) is None
        return self._authority_behind.match(text, end) is not None

    @cached_property
    def _present(self) -> re.Pattern[str]:
        return re.compile(tables.raw("names")["authorities"]["present"])
