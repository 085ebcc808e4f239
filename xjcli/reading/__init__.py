"""The text of an issue to articles: knows characters, lines and blocks, not meetings.

`read` decodes a file, folds it, takes it apart into lines and blocks, and joins paragraphs again that column ends,
captions and hard line ends have cut. What rules meet in `Article.text.folded` is

- simplified characters, ASCII figures and letters, no white space but the line feed between two paragraphs;
- the punctuation ，。；：！？（）《》“”‘’、 in full width whatever the page uses, and besides `·` for every middle dot,
  `-` for every dash or tilde, `.` as it stands, `,` and `:` only between figures (1,200 and 9:30), and ASCII signs.

`Article.text.written` is as long and holds the source's own characters (full-width figures and letters as ASCII).
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from xjcli.errors import InputError
from xjcli.model import Issue

if TYPE_CHECKING:
    from xjcli.reading.page import Page

MANY_LINES = 20_000
NARROWEST = 8
"""A long file whose lines have fewer characters on average is a column of words, and no page of any paper."""


def read(data: bytes, source: str, published: str | None = None) -> Issue:
    """Read the bytes of a newspaper text; `source` names them in messages, `published` is a date known beforehand.

    Every character of the decoded text belongs to exactly one block. Raises InputError for what is no Chinese text.
    """
    from xjcli.reading.articles import Setter, blocks_of
    from xjcli.reading.blocks import Compositor
    from xjcli.reading.decode import decode
    from xjcli.reading.fold import fold, write
    from xjcli.reading.lines import lines_of
    from xjcli.reading.pages import surroundings

    encoding, text = decode(data, source)
    folded = fold(text)
    _refuse_columns(text, source)
    page = Compositor(list(lines_of(text, folded))).compose()
    written = write(text)
    setter = Setter(text, folded, written)
    drafts = [draft for draft in page.drafts if draft.heading or draft.body]
    around = zip(drafts, *surroundings(page, len(drafts)), strict=True)
    articles = tuple(setter.article(ordinal, *one) for ordinal, one in enumerate(around, start=1))
    paper, number, printed = _masthead(page, written)
    dates = {article.published for article in articles}
    if printed is None and len(dates) == 1:
        printed = dates.pop()
    return Issue(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding,
        text=text,
        paper=paper,
        number=number,
        published=published or printed,
        published_basis="given" if published else "printed" if printed else None,
        blocks=blocks_of(page, len(text)),
        articles=articles,
    )


def _refuse_columns(text: str, source: str) -> None:
    from xjcli.reading.lines import PRINTED_LINE

    lines = sum(1 for _ in PRINTED_LINE.finditer(text)) if len(text) > MANY_LINES else 0
    if lines > MANY_LINES and len(text) < NARROWEST * lines:
        raise InputError(
            f"{source}: {lines:,} lines of hardly {-(-len(text) // lines)} characters are no text",
            hint="join the lines into paragraphs, or split the file into issues",
        )


def _masthead(page: Page, written: str) -> tuple[str | None, str | None, str | None]:
    """Give the paper's name as written, the issue's number and its date, as the mastheads print them."""
    from xjcli.reading import furniture

    lines = [unit.lines[0] for unit in page.masthead]
    titles = [line for line in lines if furniture.paper(line.words)] + ([page.title] if page.title else [])
    papers = (_without_latin(written[line.start : line.end]) for line in titles)
    numbers = (number for line in lines if (number := furniture.number(line.words)))
    dates = (date for line in lines if (date := furniture.date(line.words)))
    return next((paper.strip("《》") for paper in papers), None), next(numbers, None), next(dates, None)


def _without_latin(title: str) -> str:
    return "".join(word for word in title.split() if not word.isascii())
