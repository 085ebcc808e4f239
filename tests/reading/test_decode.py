"""Bytes to text: every encoding that papers come in, and a sentence for whatever is no text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xjcli.errors import InputError
from xjcli.model import Issue
from xjcli.reading import read
from xjcli.reading.decode import LIMIT, decode

PAGE = "东桥镇召开人代会\r\n\r\n12月3日，东桥镇第五届人民代表大会第二次会议召开。\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PAGE.encode(), "utf-8"),
        (PAGE.encode("utf-8-sig"), "utf-8-sig"),
        (PAGE.encode("gb18030"), "gb18030"),
        (PAGE.encode("gbk"), "gb18030"),
        (PAGE.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + PAGE.encode("utf-16-be"), "utf-16"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    assert decode(data, "page.txt") == (encoding, PAGE)


def test_a_few_broken_bytes_are_read_around() -> None:
    data = (PAGE * 4).encode()
    encoding, text = decode(data[:40] + b"\xff" + data[43:], "page.txt")
    assert encoding == "utf-8"
    assert text.count("\ufffd") in (1, 2)
    assert "第五届人民代表大会" in text


def test_a_lone_surrogate_never_comes_out() -> None:
    data = b"\xff\xfe" + PAGE.encode("utf-16-le") + b"\x00\xd8" + PAGE.encode("utf-16-le")
    _, text = decode(data, "page.txt")
    assert not any("\ud800" <= character <= "\udfff" for character in text)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (b"PK\x03\x04\x14\x00", "a zip archive"),
        (b"SQLite format 3\x00", "a database"),
        (PAGE.encode() + b"\x00", "NUL"),
        ((PAGE + "\0").encode("utf-16"), "NUL"),
        (b"The town's congress met on Friday.", "hardly any Chinese"),
        (b"\xd6\xff\xb5\x20" * 60, "neither UTF-8 nor GB 18030"),
    ],
)
def test_what_is_no_chinese_text_is_named(data: bytes, words: str) -> None:
    with pytest.raises(InputError) as raised:
        decode(data, "page.txt")
    assert raised.value.message.startswith("page.txt: ")
    assert words in raised.value.message
    assert raised.value.hint


def test_a_file_that_is_no_issue_is_refused_by_its_size() -> None:
    with pytest.raises(InputError, match="more than"):
        decode(PAGE.encode() + b" " * LIMIT, "page.txt")


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.binary(max_size=80).map(lambda noise: PAGE.encode() + noise)))
def test_any_bytes_are_an_issue_or_an_input_error(data: bytes) -> None:
    try:
        issue = read(data, "page.txt")
    except InputError:
        return
    assert isinstance(issue, Issue)
    assert issue.text.strip()
