"""The beginning of the meeting: the roll call, the opening, and what stands before the cases."""

from __future__ import annotations

from agenda_app.domain.committee import StandardItem
from agenda_app.domain.opening import Approval
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from tests.stories.keyboard import choose, push, reach, write
from tests.stories.live_window import dialog, is_back, live, minutes, page, title, votes
from tests.stories.user import Step, User

REMARK = "Dina Moe ba om at budsjettet kommer opp igjen."
OTHER = "Plansjef Siv Hauknes"


def call_the_roll(user: User) -> Step:
    """Everybody is there but Cato Lund, who is ill; the first deputy of the list sits."""
    user.press("F7")
    yield user.sees("attendance_set")
    user.press("c")
    yield lambda: dialog(AttendanceDialog).roll.name.text() == "Cato Lund (Ap)"
    user.press("space")
    yield lambda: bool(dialog(AttendanceDialog).draft.away)
    user.press("F2")
    yield lambda: bool(dialog(AttendanceDialog).draft.calls)
    yield from push(user, "attendance_set", "Return")
    yield user.sees("live_proceedings")
    yield lambda: live().attendance.opened is not None


def open_the_meeting(user: User) -> Step:
    """Fill in the form: summoned by law, a remark to the agenda, a guest, and two who sign."""
    user.press("shift+F7")
    yield user.sees("opening_ok")
    yield from choose(user, "opening_summoned", "Ja")
    yield from choose(user, "opening_notice", "Godkjent")
    yield from choose(user, "opening_agenda", "Godkjent med merknader")
    yield from write(user, "opening_agenda_remarks", REMARK)
    yield from choose(user, f"opening_last_{_approval()}", "Godkjent")
    for name in ("Aud Strand", "Bo Vik"):
        yield from push(user, f"opening_signer_{_person(name)}")
    yield from push(user, "opening_elected")
    yield from write(user, "opening_others", OTHER)
    yield from push(user, "opening_ok", "Return")
    yield lambda: is_back() and minutes().opening.agenda.approval is Approval.WITH_REMARKS


def take_standard_items(user: User) -> Step:
    """Agree on what stands before the cases."""
    while title() != "Opprusting av kaia":
        before = title()
        if page().voting.vote is not None:
            user.press("ctrl+1")
            yield lambda: votes() > 0
        user.press("ctrl+Return")
        yield lambda: title() != before  # noqa: B023
    yield from reach(user, "live_proceedings")


def _approval() -> int | None:
    """Return the item in which the minutes of the last meeting are approved."""
    found = (one.id for one in live().items if one.standard is StandardItem.APPROVE_MINUTES)
    return next(found)


def _person(name: str) -> int:
    people = live().attendance.chamber.people
    return next(who for who, seat in people.items() if seat.person_name == name)
