"""Chinese folded as it is set: nothing lost, nothing wider than its column, no comma at the beginning of a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from xjcli.render.prose import Prose


def folded(words: str, width: int) -> list[str]:
    """Fold words and give the lines."""
    return [line.plain for line in Prose(words).wrap(Console(width=width), width)]


@pytest.mark.parametrize(
    ("words", "width", "lines"),
    [
        ("白鹭镇召开会议", 20, ["白鹭镇召开会议"]),
        ("白鹭镇召开会议", 8, ["白鹭镇召", "开会议"]),
        ("白鹭镇开会，会后", 10, ["白鹭镇开", "会，会后"]),
        ("作题为《水》的报告", 8, ["作题为", "《水》的", "报告"]),
        ("白鹭镇人大 · 副主席", 16, ["白鹭镇人大 ·", "副主席"]),
        ("two words of English", 10, ["two words", "of English"]),
        ("  镇长贺一舟作报告", 10, ["  镇长贺一", "  舟作报告"]),
        ("，，，，", 4, ["，，", "，，"]),
        ("bailu-2024-01-19", 8, ["bailu-20", "24-01-19"]),
        ("", 8, [""]),
    ],
)
def test_words_are_folded_between_characters_and_not_before_a_comma(words: str, width: int, lines: list[str]) -> None:
    assert folded(words, width) == lines


@given(st.text(alphabet="镇白鹭ab1 ，。《》“”·", max_size=60), st.integers(min_value=2, max_value=30))
def test_nothing_is_lost_and_nothing_too_wide(words: str, width: int) -> None:
    lines = folded(words, width)
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert max(map(cell_len, lines)) <= width


def test_styles_stay_with_their_words() -> None:
    text = Text("白鹭镇").append("人大", "bold").append("主席团")
    lines = Prose.of(text).wrap(Console(width=8), 8)
    bold = ["".join(line.plain[span.start : span.end] for span in line.spans if span.style == "bold") for line in lines]
    assert bold == ["人", "大"]
