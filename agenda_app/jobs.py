"""Long work: a job is a generator that yields Progress and returns its result.

Whoever drives it decides what progress looks like (a bar, a line, nothing) and may stop it between
two steps by closing the generator, whose ``finally`` blocks then clean up.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from agenda_app.domain.sentence import NOTHING, Sentence

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``done`` of ``total`` steps, and what it is doing."""

    done: int
    total: int
    text: Sentence = NOTHING


Work = Generator[Progress, None, Result]


def said_as(progress: Progress, work: Work[Result]) -> Work[Result]:
    """Do work as one step of a larger job: whatever it tells, ``progress`` is told."""
    try:
        while True:
            try:
                next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            yield progress
    finally:
        work.close()


def run_to_end(work: Work[Result], report: Callable[[Progress], None] | None = None) -> Result:
    """Drive a job to its end in this thread and return its result."""
    while True:
        try:
            progress = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        if report is not None:
            report(progress)
