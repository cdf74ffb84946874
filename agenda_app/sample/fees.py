"""What the invented municipality pays, and what some of the council claim for its meetings."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.committee import Committee, Role
from agenda_app.domain.fee_rates import FeeRate, HourStep, Rates, half_under
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sittings import Claim, ClaimKind
from agenda_app.services.attendance import read_attendance
from agenda_app.services.claims import read_sheet, replace_sheet
from agenda_app.services.fee_rates import replace_rates

_CLAIMS = {
    "Torbjørn Sandskjær": (
        Claim(ClaimKind.DOCUMENTED_EARNINGS, Decimal(1840), "1"),
        Claim(ClaimKind.TRAVEL, Decimal(34)),
    ),
    "Berit Klokkarnaust": (Claim(ClaimKind.TRAVEL, Decimal(22)),),
    "Eldbjørg Tareskjær": (Claim(ClaimKind.UNDOCUMENTED_EARNINGS, Decimal("4.5")),),
}


def add_rates(session: Session, executive: Committee, today: date) -> None:
    """Enter rates that have held since last year."""
    rates = Rates(
        date(today.year - 1, 1, 1),
        (
            FeeRate(Role.CHAIR, Decimal(1800)),
            FeeRate(Role.MEMBER, Decimal(900)),
            FeeRate(Role.MEMBER, Decimal(1100), executive.id),
        ),
        half_under(Fraction(1, 2)),
        documented_most=Decimal(3200),
        undocumented=(HourStep(Decimal(0), Decimal(750)), HourStep(Decimal(4), Decimal(1500))),
        care_most=Decimal(1000),
        per_kilometre=Decimal("4.25"),
        source=f"KST 61/{(today.year - 2) % 100:02d}",
    )
    replace_rates(session, None, rates)


def add_claims(session: Session, meeting_id: MeetingId) -> None:
    """Enter what those who were there handed in after a meeting of the council."""
    attendance = read_attendance(session, meeting_id)
    came = {stint.person_id for stint in attendance.stints}
    for person, seat in attendance.chamber.people.items():
        if person in came and seat.person_name in _CLAIMS:
            before = read_sheet(session, meeting_id, person)
            after = ClaimSheet(meeting_id, person, claims=_CLAIMS[seat.person_name])
            replace_sheet(session, before, after)
