#!/usr/bin/env python3
"""Set up, try, test and check the project with nothing but Python 3.11: `python3 dev.py COMMAND`.

`demo` installs xjcli into `.venv`, reads the sample issues into `demo.db` and shows what is known; `test` runs the
tests; `check` runs everything else that the project asks of itself: style, types, layers, the accepted score, the
package. `oldest` tests with the lowest versions of the dependencies that pyproject.toml allows; `lock` writes
`requirements-dev.lock` anew, the versions that development keeps to; `audit` asks whether one of them is known to be
weak. Needs no other tool; packages come from the package index that pip is set to.
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
LOCKED = "# Every package of the development environment, as tried. Written by `python3 dev.py lock`.\n"
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
OLDEST_TESTS = ("tests/cli", "tests/render")
"""What touches a dependency; the other rooms know none."""
WHEEL_CHECKS = (
    ("--version",),
    ("ingest", str(ROOT / "data" / "issues")),
    ("sessions", "--limit", "5"),
)


def main(arguments: list[str]) -> int:
    """Run the named command; give its exit code."""
    commands = {"demo": demo, "test": test, "check": check, "oldest": oldest, "audit": audit, "lock": lock}
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


def oldest(arguments: list[str]) -> None:
    """Test with the lowest versions of the dependencies; arguments go to pytest in place of the rooms that use them."""
    project, groups = pyproject()
    lowest = [requirement.split(",")[0].replace(">=", "==") for requirement in project["dependencies"]]
    trial = [tool for tool in groups["dev"] if tool.startswith(("pytest", "hypothesis", "jsonschema>"))]
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder)
        make_environment(environment)
        run("python", *PIP, *lowest, *trial, environment=environment)
        run("python", *PIP, "--no-deps", "--editable", ".", environment=environment)
        run("python", "-m", "pytest", "-n", "auto", *(arguments or OLDEST_TESTS), environment=environment)


def audit(_: list[str]) -> None:
    """Ask for known weaknesses of the locked versions, and say of how many the service knew anything at all."""
    with tempfile.TemporaryDirectory() as folder:
        environment, answer = Path(folder, "environment"), Path(folder, "audit.json")
        make_environment(environment)
        run("python", *PIP, "pip-audit", environment=environment)
        options = ("-r", str(LOCK), "--no-deps", "--disable-pip", "-f", "json", "-o", str(answer))
        try:
            run("pip-audit", *options, environment=environment)
        except subprocess.CalledProcessError:
            if not answer.exists():
                print("pip-audit: the service that knows weaknesses cannot be reached; nothing was audited")
                return
        known = json.loads(answer.read_text("utf-8"))["dependencies"]
        asked = [package for package in known if "skip_reason" not in package]
        weak = [package["name"] for package in asked if package["vulns"]]
        if not asked:
            print(f"pip-audit: the service knows none of the {len(known)} packages here; nothing was audited")
            return
        print(
            f"pip-audit: {len(asked)} of {len(known)} packages audited, {len(weak)} weak: {', '.join(weak) or 'none'}"
        )
        if weak:
            raise SystemExit(1)


def lock(_: list[str]) -> None:
    """Write down the versions in `.venv`, which `install` then keeps to."""
    install(development=True)
    words = subprocess.run(
        [str(ENVIRONMENT / SCRIPTS / "python"), "-m", "pip", "freeze", "--exclude-editable"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    LOCK.write_text(LOCKED + words, "utf-8")


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
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == state:
        return
    if not (ENVIRONMENT / "pyvenv.cfg").exists():
        make_environment(ENVIRONMENT)
    print("installing into .venv …", flush=True)
    run(
        "python", *PIP, "--editable", ".", *((*pyproject()[1]["dev"], "--constraint", str(LOCK)) if development else ())
    )
    stamp.write_text(state)


def pyproject() -> tuple[dict[str, Any], dict[str, list[str]]]:
    """Give the project's table and the dependency groups: read here, since older pips know no groups."""
    import tomllib

    tables = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return tables["project"], tables["dependency-groups"]


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
