"""The documents are true: each command that they print is typed, and prints what they say.

With XJCLI_WRITE_DOCS=1 the outputs are written into the documents anew.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

console = pytest.importorskip("console", reason="needs a terminal of its own", exc_type=ImportError)

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    file.relative_to(ROOT)
    for file in (ROOT / "README.md", *ROOT.glob("docs/*.md"))
    if console.steps(file.read_text("utf-8"))
)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
CODE = re.compile(r"(?ms)^```.*?^```$|`[^`\n]*`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_commands_print_what_the_document_says(document: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data" / "issues", tmp_path / "data" / "issues")
    text = (ROOT / document).read_text("utf-8")
    printed = [(step, console.run(step.command, tmp_path)) for step in console.steps(text)]
    if os.environ.get("XJCLI_WRITE_DOCS"):
        (ROOT / document).write_text(console.rewritten(text, printed), "utf-8")
        return
    for step, output in printed:
        assert console.agrees(step.expected, output), f"{document}: $ {step.command}\n{output}"


def test_readme_names_the_two_commands_that_ci_runs() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    ci = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    for command in ("python3 dev.py demo", "python3 dev.py test"):
        assert f"\n{command}\n" in readme
        assert command in ci


@pytest.mark.parametrize(
    "document", sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("docs/*.md")), ids=lambda file: file.name
)
def test_links_lead_to_files(document: Path) -> None:
    links = LINK.findall(CODE.sub("", document.read_text("utf-8")))
    assert [link for link in links if not (document.parent / link).exists()] == []
