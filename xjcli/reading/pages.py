"""What stands beside the articles of an issue: the lines that belong to none of them, and the pages (版) they are on.

A page's number is printed at its head (第2版 要闻) or at its foot. An issue that begins with one prints it at the head,
one that ends with one at the foot; where neither or both is so, nobody can tell, and no article has a page.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from xjcli.model import BlockKind
from xjcli.reading import furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.reading.page import Page, Unit

Marker = tuple[int, str]
"""How many articles begin before a line with a page's number, and the number."""


def beside(page: Page, count: int) -> list[list[Unit]]:
    """Give for each of the `count` articles the units set beside it: those behind its lines and before the next's.

    What stands above the first article is beside that one.
    """
    owners = _owners(page)
    units: list[list[Unit]] = [[] for _ in range(count)]
    article, seen = 0, set()
    for _, unit in page.placed:
        if id(unit) in owners:
            article = owners[id(unit)]
        elif id(unit) not in seen and count:
            units[article].append(unit)
            seen.add(id(unit))
    return units


def folios(page: Page, count: int) -> list[str | None]:
    """Give for each of the `count` articles the page that it begins on, None where that is not certain."""
    owners = _owners(page)
    markers: list[Marker] = []
    begun = 0
    for line, unit in page.placed:
        if id(unit) in owners:
            begun = max(begun, owners[id(unit)] + 1)
        elif unit.kind is BlockKind.MASTHEAD and (folio := furniture.folio(line.words)):
            markers.append((begun, folio))
    if not markers or any(int(one) >= int(other) for (_, one), (_, other) in pairwise(markers)):
        return [None] * count
    return _between(markers, count)


def _between(markers: Sequence[Marker], count: int) -> list[str | None]:
    """Set pages between markers: a head holds for what follows it, a foot for what is above it."""
    above, below = markers[0][0] > 0, markers[-1][0] < count
    if below and (not above or markers[0][1] == "2"):  # the first page often has its masthead alone
        bounds = [*(begun for begun, _ in markers), count]
        pages: list[str | None] = [None] * bounds[0]
    elif above and not below:
        bounds, pages = [0, *(begun for begun, _ in markers)], []
    else:
        return [None] * count
    for (start, end), (_, folio) in zip(pairwise(bounds), markers, strict=True):
        pages += [folio] * (end - start)
    return pages


def _owners(page: Page) -> dict[int, int]:
    """Give for each unit of an article, by identity, the index of the article."""
    drafts = (draft for draft in page.drafts if draft.heading or draft.body)
    return {id(unit): index for index, draft in enumerate(drafts) for unit in (*draft.heading, *draft.body)}
