"""Processes that work for this one, and may be killed: tasks go out, answers come back in the order of the tasks.

The pools of the standard library end, or wait for ever, when one of their processes is killed, as a system does that is
short of memory. Here each process has a pipe of its own and takes nothing with it but what it was working on; that is
given to another. There are no threads and no locks on this side, so an interruption finds nothing half done.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import threading
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from xjcli.cli.ending import leave_ctrl_c, unheard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.process import BaseProcess

Task = TypeVar("Task")
Answer = TypeVar("Answer")

AHEAD = 32
"""So many tasks a process has before it: none waits while this one stores some thirty issues."""

TRIES = 2
"""A task is given up when so many processes were killed that had nothing else to do."""


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, the pipes to it and from it, and the numbers of its tasks, in the order in which it does them."""

    process: BaseProcess
    pipe: Connection
    answers: Connection
    tasks: deque[int] = field(default_factory=deque)
    alone: bool = False

    def close(self) -> None:
        self.process.join()
        self.pipe.close()
        self.answers.close()


class Workers(Generic[Task, Answer]):
    """Some processes that call `work` with tasks; use it as a context: in the end none is left.

    Where a process is killed, each task that it had is done once more by itself; of one that kills its processes again
    and again `lost` gives the answer. `work` must raise nothing.
    """

    def __init__(self, work: Callable[[Task], Answer], lost: Callable[[Task], Answer], processes: int) -> None:
        self.work = work
        self.lost = lost
        self.workers: list[_Worker] = []
        self.doubtful: deque[int] = deque()
        self.deaths: Counter[int] = Counter()
        self.tasks: dict[int, Task] = {}
        self.answers: dict[int, Answer] = {}
        for _ in range(processes):
            self._start()

    def __enter__(self) -> Workers[Task, Answer]:
        return self

    def __exit__(self, *error: object) -> None:
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.close()

    def answers_to(self, tasks: Iterable[Task]) -> Iterator[Answer]:
        """Give the answer to each task, in their order; tasks are taken as they are needed."""
        left = enumerate(tasks)
        most = AHEAD * len(self.workers)
        number = 0
        while True:
            while len(self.tasks) + len(self.answers) < most and (free := self._free()) and (one := next(left, None)):
                self.tasks[one[0]] = one[1]
                self._send(free, one[0])
            if number in self.answers:
                yield self.answers.pop(number)
                number += 1
            elif self.tasks:
                self._hear()
            else:
                return

    def _free(self) -> _Worker | None:
        """Give the process that has the least to do; none while there are tasks that are to be done alone."""
        if self.doubtful:
            return None
        free = [worker for worker in self.workers if not worker.alone]
        return min(free, key=lambda worker: len(worker.tasks), default=None)

    def _start(self) -> None:
        # two pipes of one way each: one of both would be a socket
        given, pipe = multiprocessing.Pipe(duplex=False)
        answers, told = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_serve, args=(self.work, given, told), daemon=True)
        with unheard():
            process.start()
            self.workers.append(_Worker(process, pipe, answers))
        given.close()
        told.close()

    def _send(self, worker: _Worker, number: int) -> None:
        worker.tasks.append(number)
        with suppress(OSError):  # its process has ended: that is heard in its turn
            worker.pipe.send((number, self.tasks[number]))

    def _hear(self) -> None:
        """Wait for answers, and for the end of processes; give what is doubtful to those that have nothing to do."""
        for worker in self.workers:
            if self.doubtful and not worker.tasks:
                worker.alone = True
                self._send(worker, self.doubtful.popleft())
        ready = wait([worker.answers for worker in self.workers])
        for worker in [worker for worker in self.workers if worker.answers in ready]:
            try:
                number, answer = pickle.loads(worker.answers.recv_bytes())
            except (EOFError, OSError):
                self._replace(worker)
            else:
                self._answer(worker, number, answer)

    def _answer(self, worker: _Worker, number: int, answer: Answer) -> None:
        worker.tasks.remove(number)
        worker.alone = False
        del self.tasks[number]
        self.answers[number] = answer

    def _replace(self, worker: _Worker) -> None:
        """Start another process in the place of one that has ended."""
        worker.process.kill()
        worker.close()
        self.workers.remove(worker)
        if worker.alone:
            (number,) = worker.tasks
            self.deaths[number] += 1
            if self.deaths[number] == TRIES:
                self._answer(worker, number, self.lost(self.tasks[number]))
        self.doubtful.extend(worker.tasks)
        self._start()


def _serve(work: Callable[[Any], Any], pipe: Connection, told: Connection) -> None:
    """Do the tasks that come, to the end of the process that started this one.

    A thread sends the answers: the next task is done while that one is busy and does not listen.
    """
    leave_ctrl_c()
    threading.Thread(target=_follow, daemon=True).start()
    answers: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_send, args=(answers, told), daemon=True).start()
    with suppress(EOFError, OSError):  # nobody is left to work for
        while True:
            number, task = pipe.recv()
            answers.put(pickle.dumps((number, work(task))))


def _send(answers: SimpleQueue[bytes], told: Connection) -> None:
    with suppress(OSError):
        while True:
            told.send_bytes(answers.get())


def _follow() -> None:
    """End with the process that started this one, even if that is killed."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)
