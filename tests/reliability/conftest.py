"""Places where writing fails, on any system that lets us make them."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SMALL = 1_500_000
"""Bytes of a file system that a few dozen issues fill."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system that is soon full; skipped where that is not allowed."""
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    if (
        not mount
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", place], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("no right to mount a small file system here")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def bound() -> list[str]:
    """Give the words before a command that make permissions bind it: they do not bind root otherwise."""
    if not hasattr(os, "geteuid"):
        pytest.skip("no permissions of this kind on this system")
    if os.geteuid() != 0:
        return []
    words = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if not shutil.which(words[0]) or subprocess.run([*words, "true"], check=False, capture_output=True).returncode:
        pytest.skip("permissions do not bind root, and there is no setpriv to change that")
    return words
