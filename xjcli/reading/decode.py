"""Bytes of a file to the text it holds: UTF-8 with or without a mark, GB 18030, UTF-16 with a mark."""

from __future__ import annotations

from xjcli.errors import InputError

LIMIT = 16 * 1024 * 1024
"""The largest file that is read, in bytes: more than a thousand times the text of an issue."""

LONGEST_LINE = 400_000
"""The longest line that is read, in characters: more than any newspaper prints in a month."""

MAGIC = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"II*\x00": "a TIFF image",
    b"MM\x00*": "a TIFF image",
    b"BM": "a bitmap image",
    b"RIFF": "an image or a recording",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a rar archive",
    b"SQLite format 3": "a database",
    b"\x7fELF": "a program",
    b"{\\rtf": "a rich text document",
}
"""First bytes of what is no text, and what to call it. `BM` and `RIFF` count only where control bytes follow."""

TEXTLIKE = (b"BM", b"RIFF")
CONTROLS = bytes({*range(0x20)} - {*range(0x07, 0x0E), 0x1B})
CHINESE = bytes({*range(0x34, 0xA0), 0xF9, 0xFA})
"""The first bytes of Chinese characters in UTF-16; the rare ones beyond its first plane do not decide."""
SAMPLE = 20_000
"""How many characters are looked at to tell whether a text is Chinese."""

BROKEN_SHARE = 0.05
"""The share of unreadable characters up to which a damaged file is still read."""


def decode(data: bytes, source: str) -> tuple[str, str]:
    """Give the codec's name and the decoded text, newlines as they stand.

    A few broken bytes become U+FFFD. Raises InputError, naming `source`, for anything that is no Chinese text.
    """
    _refuse(data, source)
    for encoding in _candidates(data):
        text = data.decode(encoding, "replace")
        if text.count("\ufffd") <= BROKEN_SHARE * len(text):
            if "\0" in text:
                raise _no_text(source)
            _refuse_foreign(text, source)
            _refuse_endless(text, source)
            return encoding, text
    raise InputError(
        f"{source}: the bytes are neither UTF-8 nor GB 18030",
        hint="save the text as UTF-8; a scan or a PDF has to be turned into text first",
    )


def _candidates(data: bytes) -> tuple[str, ...]:
    if data.startswith(b"\xef\xbb\xbf"):
        return ("utf-8-sig",)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    return ("utf-8", "gb18030")


def _refuse(data: bytes, source: str) -> None:
    if not data.strip():
        raise InputError(f"{source}: the file is empty", hint="give a file with the text of a newspaper")
    if len(data) > LIMIT:
        raise InputError(
            f"{source}: {len(data):,} bytes are more than the {LIMIT:,} of the largest issue",
            hint="split the file into issues",
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    sample = data[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    binary = controls * 50 > len(data[:SAMPLE]) or b"\x00" in data
    for magic, name in MAGIC.items():
        if data.startswith(magic) and (binary or magic not in TEXTLIKE):
            raise InputError(f"{source}: this is {name}, not a text", hint="turn it into a text file first")
    if binary:
        raise _no_text(source)


def _no_text(source: str) -> InputError:
    return InputError(f"{source}: the file holds NUL or control bytes: it is no text", hint="give a text file")


def _refuse_foreign(text: str, source: str) -> None:
    # A page starts with mastheads and figures at times: a few Chinese characters in a hundred are enough.
    sample = text[:SAMPLE]
    rows = sample.encode("utf-16-be", "replace")[::2]
    chinese = len(rows) - len(rows.translate(None, CHINESE))
    if chinese < 2 or chinese * 20 < len(sample) - sum(map(sample.count, " \t\r\n\u3000")):
        raise InputError(
            f"{source}: there is hardly any Chinese in it",
            hint="give the text of a Chinese newspaper, as UTF-8 or GB 18030",
        )


def _refuse_endless(text: str, source: str) -> None:
    """Refuse a line that is no paragraph: what is read of one is held together, and would fill the memory."""
    for number, line in enumerate(text.splitlines(), 1) if len(text) > LONGEST_LINE else ():
        if len(line) > LONGEST_LINE:
            raise InputError(
                f"{source}: line {number} has {len(line):,} characters, more than the {LONGEST_LINE:,} of a paragraph",
                hint="give the text with its line breaks",
            )
