"""Words from a source, made harmless: nothing that steers a terminal, a spreadsheet or Markdown gets out raw."""

from __future__ import annotations

import re

STEERING = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
"""Controls, format characters, separators of lines and paragraphs, lone surrogates: Unicode's Cc, Cf, Zl, Zp and Cs.

They turn, hide or join what stands beside them, or steer a terminal. Written out, as to ask for the category of each
character takes ten times as long; a test compares. What chooses the form of a Chinese character (variation selectors)
and what a font of its own draws (private use) is no format character, and stays.
"""

FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
"""What a spreadsheet takes for the beginning of a formula, in both widths."""

MARKDOWN = r"([\\`*_\[\]<>|#])"
"""What Markdown would take for markup within a line or a table's cell."""


def visible(text: str) -> str:
    """Show each steering character instead of sending it: ESC becomes `␛`, U+202E `<U+202E>`."""
    return STEERING.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


def json_escapes(text: str) -> str:
    r"""Write the steering characters of a JSON text as `\u....`; they can stand only within its strings.

    `json.dumps` has escaped C0 already; line feeds and spaces of its own layout stay.
    """
    return STEERING.sub(lambda match: "\n" if match[0] == "\n" else _json_escape(ord(match[0])), text)


def _json_escape(code: int) -> str:
    if code > 0xFFFF:  # two UTF-16 units, as JSON asks
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"


def spreadsheet(text: str) -> str:
    """Set an apostrophe before what a spreadsheet would run as a formula: `=cmd` becomes `'=cmd`."""
    return "'" + text if text.startswith(tuple(FORMULA)) else text


def markdown(text: str) -> str:
    """Escape what Markdown would read as markup, so that `[red]` and `a|b` stay words."""
    return re.sub(MARKDOWN, r"\\\1", visible(text))
