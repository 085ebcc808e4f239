"""Medians of things timed in turn, so that what else the machine does falls on all of them alike."""

from __future__ import annotations

import subprocess
import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROUNDS = 7


def in_turn(works: Mapping[str, Callable[[], object]], rounds: int = ROUNDS, *, wall: bool = False) -> dict[str, float]:
    """Do all works once unmeasured and then in turn, round by round; give the median seconds of each.

    Time is that of the processor, so that a busy machine counts less; with `wall` that of the clock.
    """
    clock = time.perf_counter if wall else time.process_time
    taken: dict[str, list[float]] = {name: [] for name in works}
    for done in range(rounds + 1):
        for name, work in works.items():
            begin = clock()
            work()
            if done:
                taken[name].append(clock() - begin)
    return {name: median(times) for name, times in taken.items()}


def program(command: Sequence[str]) -> Callable[[], object]:
    """Give the work of running a program to its end, its output thrown away; CalledProcessError if it fails.

    A program that cannot start is the fastest of all: it must not be measured.
    """
    return lambda: subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def programs(commands: Mapping[str, Sequence[str]], rounds: int = ROUNDS) -> dict[str, float]:
    """Run programs in turn; give the median processor seconds of each, those of what they start included."""
    import resource

    def used() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    taken: dict[str, list[float]] = {name: [] for name in commands}
    for done in range(rounds + 1):
        for name, command in commands.items():
            begin = used()
            program(command)()
            if done:
                taken[name].append(used() - begin)
    return {name: median(times) for name, times in taken.items()}
