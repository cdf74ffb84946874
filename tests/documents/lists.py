"""An invented fee list and an invented attendance list, as they are printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from fractions import Fraction

from agenda_app.domain.attendance_statistics import Attendance
from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.fee_rates import FeeRate, HourStep, Rates, half_under
from agenda_app.domain.fees import fee_statement
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import UNREPORTED
from agenda_app.domain.printed import Letterhead
from agenda_app.domain.printed_lists import (
    FeesContent,
    PeriodHead,
    StatisticsContent,
    StatisticsLine,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.sittings import Claim, ClaimKind, Sitting

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
RATES = Rates(
    FIRST,
    (FeeRate(Role.MEMBER, Decimal(900)), FeeRate(Role.CHAIR, Decimal(1800))),
    half_under(Fraction(1)),
    documented_most=Decimal(3000),
    undocumented=(HourStep(Decimal(0), Decimal(750)),),
    per_kilometre=Decimal("4.25"),
)
SITTING = Sitting(
    MeetingId(1),
    PersonId(1),
    "Åse Øy <leder>",
    CommitteeId(1),
    "Kommunestyret",
    date(2026, 4, 29),
    Role.CHAIR,
    stays=((time(18, 2), time(20, 30)),),
    claims=(
        Claim(ClaimKind.DOCUMENTED_EARNINGS, Decimal(4100), "3"),
        Claim(ClaimKind.UNDOCUMENTED_EARNINGS, Decimal("4.5")),
        Claim(ClaimKind.TRAVEL, Decimal(34)),
    ),
)


def a_head(language: Language = Language.BOKMAL) -> PeriodHead:
    return PeriodHead(Letterhead("Ytterholm kommune"), language, LAST, FIRST, LAST)


def a_fee_list(language: Language = Language.BOKMAL, people: int = 2) -> FeesContent:
    """A chair with claims, and members of whom each was there for half of the meeting."""
    others = (
        replace(
            SITTING,
            person_id=PersonId(n),
            person_name=f"Person {n}",
            role=Role.MEMBER,
            share=Fraction(1, 2),
            claims=(),
        )
        for n in range(2, people + 1)
    )
    sittings = (SITTING, *others) if people else ()
    statement = fee_statement(sittings, (RATES,), FIRST, LAST)
    return FeesContent(a_head(language), statement, ("Se på kravet.",), ("Møtet mangler.",))


def statistics(language: Language = Language.BOKMAL, meetings: int = 3) -> StatisticsContent:
    half = Fraction(1, 2)
    counted = Attendance(6, 3, 2, 1, Fraction(17, 4), half, half, ((UNREPORTED, 1),))
    none = Attendance(0, 0, 0, 0, Fraction(0), Fraction(1, 2))
    return StatisticsContent(
        a_head(language),
        meetings,
        counted,
        (StatisticsLine("Åse Øy", counted, "Ap"), StatisticsLine("Bo Vik", none, "H")),
        (StatisticsLine("", counted),),
        (StatisticsLine("Kommunestyret", counted),),
        (Sentence("Møtet mangler.", "Møtet manglar."),),
    )
