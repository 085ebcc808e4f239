"""Score the pipeline: `python -m scoring [FOLDER…] [--noise 1-5] [--show] [--accept]`."""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from scoring import accepted, layout, passage
from scoring.facts import KINDS, Fact, from_gold, from_record
from scoring.score import Comparison, compare, mean, total
from xjcli import pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "data" / "gold", ROOT / "data" / "issues", ROOT.parent / "shared" / "seeds")
"""What is scored by default: each folder that exists."""
RULE_WIDTH = 60


@dataclass(slots=True)
class Article:
    """One scored article: its name, its decoded text, what became of it, and the error that it raised, if any."""

    name: str
    source: str
    comparison: Comparison
    error: str | None = None


@dataclass(slots=True)
class Run:
    """One folder scored once, clean (seed None) or with noise."""

    folder: str
    seed: int | None
    articles: list[Article] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def mean(self) -> float:
        """Give the mean F1 over all kinds of fact."""
        return mean(total(article.comparison for article in self.articles))

    def faults(self) -> dict[str, list[str]]:
        """Give the fault lines of every article."""
        return {article.name: article.comparison.faults() for article in self.articles}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give 1 if a folder lies below its accepted floor, 2 if there is nothing to score."""
    options = _parser().parse_args(arguments)
    folders = options.folders or [folder for folder in FOLDERS if folder.is_dir()]
    lay_out = _load_layout(options.layout) if options.layout else layout.page
    floors = accepted.load()
    below = False
    for folder in folders:
        clean = score_folder(folder, only=options.only)
        if not clean.articles:
            print(f"{folder}: no annotated articles", file=sys.stderr)
            return 2
        if not options.noise:
            _print_table(clean)
        noisy = [score_folder(folder, seed=seed, lay_out=lay_out, only=options.only) for seed in options.noise]
        for run in noisy:
            _print_noise(run, clean.mean)
        for run in noisy or [clean]:
            _print_faults(run) if options.show else _print_errors(run)
        if not options.noise and not options.only:
            below |= _against_floor(clean, floors, options)
    return int(below)


def score_folder(
    folder: Path,
    *,
    seed: int | None = None,
    lay_out: Callable[[str, int, str], bytes] = layout.page,
    only: str | None = None,
) -> Run:
    """Run the pipeline over every annotated article of a folder and compare; with a seed, lay each out first."""
    run = Run(folder.name, seed)
    for file in sorted(folder.glob("*.json")):
        text = file.with_suffix(".txt")
        if (only and file.stem != only) or not text.exists():
            continue
        gold = json.loads(file.read_text("utf-8"))
        data = text.read_bytes()
        if seed is not None:
            data = lay_out(_decode(data), seed, file.stem)
        start = time.perf_counter()
        run.articles.append(_score_article(file.stem, data, gold.get("published"), from_gold(gold)))
        run.seconds += time.perf_counter() - start
    return run


def _score_article(name: str, data: bytes, published: str | None, gold: list[Fact]) -> Article:
    try:
        record = pipeline.process(data, f"{name}.txt", published)
    except Exception as error:  # whatever a rule raises is a result of this measurement
        return Article(name, _decode(data), compare(gold, []), f"{type(error).__name__}: {error}")
    return Article(name, record.issue.text, compare(gold, from_record(record)))


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def _print_table(run: Run) -> None:
    print(f"\n{run.folder}: {len(run.articles)} articles in {run.seconds:.1f} s")
    print(f"{'kind':<14}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>6}")
    for kind, tally in total(article.comparison for article in run.articles).items():
        precision, recall, f1 = tally.figures()
        print(f"{kind:<14}{precision:>10.3f}{recall:>8.3f}{f1:>8.3f}{tally.hits + tally.missed:>6}")
    print(f"mean F1 {run.mean:.4f}, {sum(a.error is not None for a in run.articles)} without output")


def _print_noise(run: Run, clean: float) -> None:
    kinds = total(article.comparison for article in run.articles)
    worst = min(KINDS, key=lambda kind: kinds[kind].figures()[2])
    print(
        f"{run.folder} with noise {run.seed}: mean F1 {run.mean:.4f} ({run.mean - clean:+.4f}), "
        f"least {worst} {kinds[worst].figures()[2]:.3f}"
    )


def _print_errors(run: Run) -> None:
    for article in run.articles:
        if article.error:
            print(f"{article.name}: {article.error}")


def _print_faults(run: Run) -> None:
    _print_errors(run)
    for article in run.articles:
        comparison = article.comparison
        for verdict, facts in (("missed", comparison.missed), ("false", comparison.false)):
            for fact in facts:
                rule = f"  [{fact.rule[:RULE_WIDTH]}]" if fact.rule else ""
                print(f"{article.name}: {verdict} {fact}{rule}")
                if sentence := passage.behind(fact, article.source):
                    print(f"    {sentence}")


def _against_floor(run: Run, floors: dict[str, accepted.Accepted], options: argparse.Namespace) -> bool:
    """Print gains and losses since the accepted score, accept if asked to; tell whether the run is below the floor."""
    before = floors.get(run.folder)
    below = accepted.is_below(run.mean, before)
    if before:
        changes = accepted.changes(before, run.faults())
        gained, lost = sum(len(c.gained) for c in changes), sum(len(c.lost) for c in changes)
        print(
            f"accepted {before.mean:.4f}: {gained} facts gained, {lost} lost" + (", BELOW THE FLOOR" if below else "")
        )
        for change in changes:
            _print_lines("  + ", change.article, change.gained if options.show else [])
            _print_lines("  - ", change.article, change.lost)
    if options.accept and (not below or options.force):
        floors[run.folder] = accepted.Accepted(run.mean, run.faults(), options.force if below else None)
        accepted.save(floors)
        print(f"accepted {run.mean:.4f}")
        return False
    if options.accept:
        print('not accepted: the floor only rises (or give a reason: --force "…")', file=sys.stderr)
    return below


def _print_lines(sign: str, article: str, lines: list[str]) -> None:
    for line in lines:
        print(f"{sign}{article}: {line}")


def _seeds(words: str) -> list[int]:
    first, _, last = words.partition("-")
    return list(range(int(first), int(last or first) + 1))


def _load_layout(file: Path) -> Callable[[str, int, str], bytes]:
    spec = importlib.util.spec_from_file_location("other_layout", file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page: Callable[[str, int, str], bytes] = module.page
    return page


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scoring", description=__doc__)
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="NAME.txt with NAME.json; default: all known"
    )
    parser.add_argument("--noise", type=_seeds, default=[], metavar="N", help="lay articles out as pages: 3, or 1-5")
    parser.add_argument("--layout", type=Path, metavar="FILE", help="another module with page(text, seed, name)")
    parser.add_argument("--only", metavar="NAME", help="a single article")
    parser.add_argument("--show", action="store_true", help="every missed and false fact, its sentence and its rule")
    parser.add_argument("--accept", action="store_true", help="keep the present score as the floor")
    parser.add_argument("--force", metavar="REASON", help="accept a lower score, for this reason")
    return parser


if __name__ == "__main__":
    sys.exit(main())
