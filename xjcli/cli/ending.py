"""Being told to end: Ctrl-C, `kill`, a terminal that was closed – and ending in order, once, whatever follows."""

from __future__ import annotations

import os
import signal
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from xjcli.cli import INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

GRACE = 3.0
"""Seconds that a run has to end in order. After them, being told once more ends it at once."""

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""What tells a program to end and lets it tidy up; not every system has all."""


class Ending:
    """What a program does when it is told to end: KeyboardInterrupt is raised in it, once.

    Being told again while it ends is passed over – nothing disturbs what is taken back and closed then – until
    `GRACE` is over. A database is whole even then: SQLite takes back what was not written to its end.
    """

    def __init__(self) -> None:
        self.began: float | None = None

    def listen(self) -> None:
        """Take over the signals; those that whoever started the program wants ignored (`nohup`) stay so."""
        for number in SIGNALS:
            if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
                signal.signal(number, self)

    def over(self) -> None:
        """Take it that all is done: nothing is left that a signal could stop, but the interpreter's own end."""
        for number in SIGNALS:
            if signal.getsignal(number) is self:
                signal.signal(number, signal.SIG_IGN)

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Hear a signal."""
        if self.began is None:
            self.began = time.monotonic()
            raise KeyboardInterrupt
        if time.monotonic() - self.began > GRACE:
            os._exit(INTERRUPTED)


@contextmanager
def held_back() -> Iterator[None]:
    """Let signals wait until what is done inside is done: what belongs together is not torn."""
    came: list[int] = []
    before: dict[int, Callable[[int, FrameType | None], object]] = {}
    try:
        for number in SIGNALS:
            handler = signal.getsignal(number)
            if callable(handler):
                before[number] = handler
                signal.signal(number, lambda number, frame: came.append(number))
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if came:
            before[came[0]](came[0], None)


@contextmanager
def unheard() -> Iterator[None]:
    """Let no process that is started inside hear a signal before it has called `leave_ctrl_c`."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_ctrl_c() -> None:
    """In a process that was started by this program: leave Ctrl-C, which all of them hear, to the first one."""
    for number in SIGNALS:
        if callable(signal.getsignal(number)):
            signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
