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


def surroundings(page: Page, count: int) -> tuple[list[list[Unit]], list[str | None]]:
    """Give what stands beside each of the `count` articles, and the page that it begins on, None where not certain.

    Beside an article are the units behind its lines and before the next's; what stands above the first article is
    beside that one.
    """
    drafts = [draft for draft in page.drafts if draft.heading or draft.body]
    owners = {id(unit): index for index, draft in enumerate(drafts) for unit in (*draft.heading, *draft.body)}
    units: list[list[Unit]] = [[] for _ in range(count)]
    markers: list[Marker] = []
    article = begun = 0
    seen = None
    for line, unit in page.placed:
        owner = owners.get(id(unit))
        if owner is not None:
            article, begun = owner, max(begun, owner + 1)
            continue
        if count and unit is not seen:
            units[article].append(unit)
            seen = unit
        if unit.kind is BlockKind.MASTHEAD and (folio := furniture.folio(line.words)):
            markers.append((begun, folio))
    if not markers or any(int(one) >= int(other) for (_, one), (_, other) in pairwise(markers)):
        return units, [None] * count
    return units, _between(markers, count)


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
