"""The plain content of the lists of a period: what people are paid, and who was there how often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agenda_app.domain.attendance_statistics import Attendance
from agenda_app.domain.fees import FeeStatement
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Letterhead
from agenda_app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class PeriodHead:
    """What every page of a list says.

    Attributes:
        letterhead: of the first page.
        language: of the list.
        printed: the day that it is made.
        first: the first day of the period.
        last: the last day.
        about: the person or the committee that it is limited to, "" for all.
    """

    letterhead: Letterhead
    language: Language
    printed: date
    first: date
    last: date
    about: str = ""


@dataclass(frozen=True, slots=True)
class FeesContent:
    """What people are paid for a period.

    ``remarks`` are what somebody should look at before it is paid; ``lacking`` the meetings of the
    period that are not in it, as nobody has written down who was there; ``rules`` say what a part
    of a meeting gives by the rates of the period.
    """

    head: PeriodHead
    statement: FeeStatement
    remarks: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatisticsLine:
    """How often somebody was there, under a name; ``beside`` is the party of a person."""

    name: str
    attendance: Attendance
    beside: str = ""


@dataclass(frozen=True, slots=True)
class StatisticsContent:
    """How often everybody was present in a period; ``lacking`` as above."""

    head: PeriodHead
    meetings: int
    total: Attendance
    persons: tuple[StatisticsLine, ...]
    parties: tuple[StatisticsLine, ...]
    committees: tuple[StatisticsLine, ...]
    lacking: tuple[Sentence, ...] = ()
