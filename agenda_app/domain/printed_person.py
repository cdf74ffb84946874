"""The plain content of what is printed of one elected person over a period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from agenda_app.domain.printed_lists import PeriodHead
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.stays import Clock
from agenda_app.domain.typography import clock


@dataclass(frozen=True, slots=True)
class ProofLine:
    """A meeting that somebody was at.

    Attributes:
        day: when.
        committee: whose meeting.
        role: as what they met ("medlem").
        stays: from when to when, each stretch.
        is_part: they were there for some of it only.
        hour: when it began, where the committee had another meeting on the day; else empty.
    """

    day: date
    committee: str
    role: str
    stays: tuple[Clock, ...]
    is_part: bool = False
    hour: str = ""

    def came(self, unknown: str) -> str:
        """Return from when, each stretch: "18.02, 19.40"; ``unknown`` where nobody noted it."""
        return _told((came for came, _ in self.stays), unknown)

    def left(self, unknown: str) -> str:
        """Return until when, likewise."""
        return _told((left for _, left in self.stays), unknown)


def _told(times: Iterable[time | None], unknown: str) -> str:
    return ", ".join(unknown if at is None else clock(at) for at in times) or unknown


@dataclass(frozen=True, slots=True)
class AttendanceProof:
    """The meetings of a period that somebody was at; ``head.about`` is who.

    ``lacking`` are the meetings of which nobody wrote down who was there; it is for the office, and
    not printed in the letter.
    """

    head: PeriodHead
    lines: tuple[ProofLine, ...]
    lacking: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class VoteLine:
    """A vote that somebody took part in.

    Attributes:
        day: when.
        committee: in which.
        number: of the item, empty without one.
        title: of the item.
        about: what was voted on.
        side: what the person voted.
        result: what came of it.
        is_named: whether the minutes tell how the person voted.
        corrected: that the item was put right after the minutes were locked, empty where it was
            not. The vote itself stands here as it was locked.
    """

    day: date
    committee: str
    number: str
    title: str
    about: str
    side: str
    result: str
    is_named: bool = True
    corrected: str = ""

    @property
    def outcome(self) -> str:
        """What came of it, and that it was put right."""
        return f"{self.result}. {self.corrected}" if self.corrected else self.result


@dataclass(frozen=True, slots=True)
class VoteReport:
    """The public votes of somebody in a period; ``lacking`` are the meetings that are not in it."""

    head: PeriodHead
    lines: tuple[VoteLine, ...]
    lacking: tuple[Sentence, ...] = ()
