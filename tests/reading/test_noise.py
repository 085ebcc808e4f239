"""Laid out as scanned pages, the annotated articles and sample issues say what they say when clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from scoring import layout
from xjcli.reading import read
from xjcli.reading.decode import decode

DATA = Path(__file__).parents[2] / "data"
FILES = sorted([*(DATA / "gold").glob("*.txt"), *(DATA / "issues").glob("*.txt")])
SEEDS = range(20)
TOLERATED = 0.005
"""The share of paragraphs that may suffer: a page can cut one so that nobody could tell its half from a caption."""
LONG = 60
BEFORE = "社区食堂开到家门口\n\n近日，柳荫小区的食堂开张，老人们一早就排起了队。大家说，饭菜可口，价钱公道。\n\n"
AFTER = "\n\n雨后的菜场\n\n日前，一场大雨停在清早，菜场门口的积水还没有退，老吴已经摆好了摊子。\n"


def paragraphs(data: bytes) -> list[str]:
    issue = read(data, "page.txt")
    return [line for article in issue.articles for line in article.text.folded.split("\n")]


def test_pages_change_paragraphs_only_by_furniture() -> None:
    said = hurt = 0
    for file in FILES:
        clean = decode(file.read_bytes(), file.name)[1]
        told = [line for line in paragraphs(clean.encode()) if len(line) >= LONG]
        for seed in SEEDS:
            page = "".join(paragraphs(layout.page(clean, seed, file.stem)))
            said += len(told)
            hurt += sum(line not in page for line in told)
    assert said > 1000
    assert hurt <= TOLERATED * said, f"{hurt} of {said}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_unrelated_articles_around_change_no_text(file: Path) -> None:
    clean = decode(file.read_bytes(), file.name)[1]
    alone = [line for line in paragraphs(clean.encode()) if len(line) >= LONG]
    among = paragraphs(f"{BEFORE}{clean}{AFTER}".encode())
    assert [line for line in among if line in alone] == alone
