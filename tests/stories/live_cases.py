"""The cases of the meeting, each with something of its own; all by keyboard."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.breaks import open_break
from agenda_app.domain.speaking import running
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.order_dialog import OrderDialog
from tests.stories.keyboard import cell, choose, focus, push, reach, write
from tests.stories.live_window import (
    dialog,
    is_back,
    item,
    live,
    minutes,
    page,
    proceedings,
    record,
    title,
    votes,
)
from tests.stories.user import Step, User

BOLLARDS, LIGHT = "Pollerne byttes.", "Kaia skal ha lys."
STATEMENT = "Venstre viser til rapporten om pollerne."
QUESTION, ANSWER = "Hva koster det nye biblioteket?", "Det koster 31 millioner kroner."
NOTED = "Saken ble tatt til orientering."
HIDDEN = "Unntatt offentlighet"


def the_quay(user: User) -> Step:
    """One steps aside, two proposals are voted on in the order of the chair, and much is said."""
    yield from _step_aside(user)
    yield from _speakers(user)
    yield from _propose(user, "Geir Li", BOLLARDS)
    yield from _propose(user, "Bo Vik", LIGHT)
    yield from _break(user)
    yield from _order(user)
    user.press("ctrl+1")
    yield lambda: votes() == 1
    yield from _vote(user, 2, Ap=0)
    yield from _vote(user, 3, Ap=0, H=0)
    yield from _state(user)
    yield from reach(user, "live_proceedings")
    user.press("F9")
    yield lambda: bool(proceedings())
    user.type("Pause. Strek ble satt.")
    yield lambda: proceedings().endswith("satt.")


def the_ferry(user: User) -> Step:
    """The minority of one is against; the others are filled in."""
    user.press("F8")
    yield lambda: focus() == "live_ballot_0_Ap"
    yield from cell(user, 1, "V")
    user.type("1")
    yield lambda: votes() == 1
    user.press("Return")


def take_note(user: User) -> Step:
    """Take note of what is only told; minutes that say nothing of it are not finished."""
    user.press("ctrl+4")
    yield lambda: proceedings() == NOTED


def ask(user: User) -> Step:
    """Ask the mayor in the question time."""
    user.press("F11")
    yield user.sees("question_ok")
    yield from choose(user, "question_asker", "Frid Aas")
    yield from write(user, "question_text", QUESTION)
    yield from choose(user, "question_answered", "Besvart")
    yield from write(user, "question_answer", ANSWER)
    yield from push(user, "question_ok", "Return")
    yield lambda: is_back() and len(minutes().questions) == 1


def put_off(user: User) -> Step:
    """Put the case off, in the menu."""
    user.press("alt+p")
    user.press("s")
    user.press("u")
    yield lambda: record().item.state is ItemState.POSTPONED


def elect(user: User) -> Step:
    """Elect two by agreement, with a deputy each; everybody is for, twice."""
    user.press("shift+F8")
    yield user.sees("election_close")
    yield from write(user, "agreed_seats", "2")
    yield from write(user, "agreed_members", "Egil Nes (H), m\nDina Moe (Ap), k")
    yield from write(user, "agreed_deputies", "Frid Aas (H), k\nCato Lund (Ap), m")
    user.press("ctrl+1")
    user.press("ctrl+1")
    user.press("Escape")
    yield lambda: is_back() and len(item().elections) == 1


def behind_closed_doors(user: User) -> Step:
    """Nothing of an exempt case is seen before the doors are closed; then it is voted on."""
    yield lambda: title() == HIDDEN and not page().case.recommendation.isVisible()
    user.press("F8")
    user.press("F4")
    user.press("alt+p")
    user.press("s")
    user.press("l")
    yield user.sees("doors_ok")
    yield from choose(user, "doors_ground", "hensynet til personvern")
    yield from push(user, "doors_ok", "Return")
    yield lambda: is_back() and title() == "Forlik med entreprenøren"
    yield from reach(user, "live_proceedings")
    yield from _vote(user, 1, H=0)
    user.press("alt+p")
    user.press("s")
    user.press("n")
    yield lambda: item().closed[-1].opened_at is not None


def _step_aside(user: User) -> Step:
    """Dina Moe is on the board of a company that builds; the deputy whose turn it is steps in."""
    user.press("F7")
    yield user.sees("attendance_close")
    user.press("d")
    yield lambda: dialog(AttendanceDialog).seat.name.text() == "Dina Moe (Ap)"
    yield from choose(user, "recusal_ground", "leder eller sitter i styret for et selskap")
    yield from push(user, "recusal_enter")
    yield lambda: "6 med stemmerett" in dialog(AttendanceDialog).facts.text()
    user.press("F2")
    yield lambda: "6 med stemmerett" not in dialog(AttendanceDialog).facts.text()
    user.press("Escape")
    yield user.sees("live_proceedings")
    yield lambda: len(live().attendance.items[item().item_id].voters) == 7


def _speakers(user: User) -> Step:
    """Two want to speak; one replies to the first, and comes before the second."""
    user.press("F2")
    yield lambda: focus() == "live_speaker_name"
    for number, name in enumerate(("geir", "bo"), start=1):
        user.type(name)
        user.press("Return")
        yield lambda: len(item().speeches) == number  # noqa: B023
    user.press("ctrl+F2")
    yield lambda: _has_the_floor("Geir Li")
    user.press("shift+F2")
    yield lambda: focus() == "live_speaker_name"
    user.type("aud")
    user.press("Return")
    yield lambda: len(item().speeches) == 3
    for name in ("Aud Strand", "Bo Vik"):
        user.press("ctrl+F2")
        yield lambda: _has_the_floor(name)  # noqa: B023
    user.press("ctrl+shift+F2")
    yield lambda: running(item().speeches) is None
    user.press("Escape")
    yield lambda: focus() == "live_proceedings"


def _has_the_floor(name: str) -> bool:
    one = running(item().speeches)
    return one is not None and one.name == name


def _propose(user: User, by: str, words: str) -> Step:
    before = len(item().register.proposals)
    user.press("F4")
    yield user.sees("proposal_ok")
    yield from choose(user, "proposal_mover", by)
    yield from write(user, "proposal_text", words)
    yield from push(user, "proposal_ok", "Return")
    yield lambda: is_back() and len(item().register.proposals) == before + 1


def _break(user: User) -> Step:
    """Key F12 begins the break, and ends it."""
    user.press("F12")
    yield user.sees("break_ok")
    yield from write(user, "break_about", "middag")
    user.press("Return")
    yield lambda: is_back() and open_break(minutes().breaks) is not None
    user.press("F12")
    yield lambda: len(minutes().breaks) == 1 and open_break(minutes().breaks) is None


def _order(user: User) -> Step:
    """The chair wants the last proposal voted on before the one that was handed in first."""
    user.press("ctrl+F8")
    yield user.sees("order_list")
    yield lambda: focus() == "order_list"
    for key in ("Down", "Down", "alt+Up"):
        user.press(key)
    yield lambda: [m.options[0].proposal for m in dialog(OrderDialog).plan] == [0, 2, 1]
    user.press("Return")
    yield lambda: is_back() and item().plan is not None


def _vote(user: User, number: int, **votes_for: int) -> Step:
    """Take a vote down in which some parties have so many for."""
    user.press("F8")
    yield lambda: focus() == "live_ballot_0_Ap"
    for party, many in votes_for.items():
        yield from cell(user, 0, party)
        user.type(str(many))
        yield lambda: votes() == number or page().voting.draft_json() != ""
    user.press("Return")
    yield lambda: votes() == number


def _state(user: User) -> Step:
    user.press("shift+F4")
    yield user.sees("statement_ok")
    yield from choose(user, "statement_mover", "Geir Li")
    yield from choose(user, "statement_entered", "Tatt inn")
    yield from write(user, "statement_text", STATEMENT)
    yield from push(user, "statement_ok", "Return")
    yield lambda: is_back() and len(item().register.statements) == 1
