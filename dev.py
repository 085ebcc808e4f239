#!/usr/bin/env python3
"""Set up, try, test and check the project with nothing but Python 3.11: `python3 dev.py demo|test|check`.

`demo` installs xjcli into `.venv`, reads the sample issues into `demo.db` and shows what is known; `test` runs the
tests; `check` runs everything else that the project asks of itself: style, types, layers, the accepted score, the
package. Needs no other tool; packages come from the package index that pip is set to.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
OLDEST = (3, 11)
DEMO = (
    "ingest data/issues",
    "sessions --body npc",
    "officials --post 镇长 --chart",
    "who 陈雨桐",
)
CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
    ("python", "-m", "scoring"),
)
WHEEL_CHECKS = (
    ("--version",),
    ("ingest", str(ROOT / "data" / "issues")),
    ("sessions", "--limit", "5"),
)


def main(arguments: list[str]) -> int:
    """Run the named command; give its exit code."""
    commands = {"demo": demo, "test": test, "check": check}
    if len(arguments) < 1 or arguments[0] not in commands:
        print(__doc__)
        return 2
    if sys.version_info < OLDEST:
        print(f"xjcli needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    os.chdir(ROOT)
    try:
        commands[arguments[0]](arguments[1:])
    except subprocess.CalledProcessError as error:
        print(f"\nfailed: {shlex.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    return 0


def demo(_: list[str]) -> None:
    """Read the sample issues and show what is known, in a database file of its own."""
    install(development=False)
    for file in ROOT.glob("demo.db*"):
        file.unlink()
    for command in DEMO:
        print(f"\n$ xjcli --db demo.db {command}", flush=True)
        run("xjcli", "--db", "demo.db", *command.split())
    print(f"\nGo on with: {Path('.venv', SCRIPTS, 'xjcli')} --db demo.db --help")


def test(arguments: list[str]) -> None:
    """Run the tests on all cores; further arguments go to pytest."""
    install(development=True)
    run("python", "-m", "pytest", "-n", "auto", *arguments)


def check(_: list[str]) -> None:
    """Check style, types, layers and score, then the package: all of them, whatever fails; fail if one did."""
    install(development=True)
    failures = []
    for command in CHECKS:
        print(f"\n$ {shlex.join(command)}", flush=True)
        try:
            run(*command)
        except subprocess.CalledProcessError as error:
            failures.append(error)
    with tempfile.TemporaryDirectory() as folder:
        check_package(Path(folder))
    if failures:
        raise failures[0]


def check_package(folder: Path) -> None:
    """Build the source archive and the wheel, install the wheel into a new environment, and use it."""
    run("python", "-m", "build", "--outdir", str(folder / "dist"))
    (wheel,) = (folder / "dist").glob("*.whl")
    environment = folder / "environment"
    make_environment(environment)
    run("python", *PIP, str(wheel), environment=environment)
    os.environ["XJCLI_DB"] = str(folder / "wheel.db")
    for arguments in WHEEL_CHECKS:
        print(f"\n$ xjcli {shlex.join(arguments)}", flush=True)
        run("xjcli", *arguments, environment=environment)


PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def install(*, development: bool) -> None:
    """Install the project, and for development its tools, into `.venv`, unless that was done since the last change."""
    stamp = ENVIRONMENT / ("development" if development else "plain")
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == state:
        return
    if not (ENVIRONMENT / "pyvenv.cfg").exists():
        make_environment(ENVIRONMENT)
    print("installing into .venv …", flush=True)
    run("python", *PIP, "--editable", ".", *(tools() if development else ()))
    stamp.write_text(state)


def tools() -> list[str]:
    """Give the development tools of pyproject.toml: read here, since older pips know no dependency groups."""
    import tomllib

    groups: dict[str, list[str]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    return groups["dev"]


def make_environment(folder: Path) -> None:
    """Create a virtual environment with pip."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        print(
            "This Python comes without ensurepip, so it can make no virtual environment.\n"
            "On Debian and Ubuntu: apt install python3-venv",
            file=sys.stderr,
        )
        raise SystemExit(1) from None
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")


def run(program: str, *arguments: str, environment: Path = ENVIRONMENT) -> None:
    """Run a program of a virtual environment; raises CalledProcessError if it fails."""
    command = [str(environment / SCRIPTS / program), *arguments]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONUTF8": "1"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
