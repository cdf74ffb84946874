"""Each kind of election by keyboard: entered, counted, kept, and what must follow it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.ballots import BLANK, NamedVote
from agenda_app.domain.committee import Role
from agenda_app.domain.elections import Ballot, Count, ElectionMode
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import MajorityElection
from agenda_app.domain.proportional_election import ProportionalElection
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.elected_dialog import ElectedDialog
from agenda_app.ui.live.election_dialog import ElectionDialog
from agenda_app.ui.live.motion_line import MotionLine
from agenda_app.ui.live.ways_to_elect import MODES_IN_ORDER
from agenda_app.ui.theme import Theme
from tests.services.protocol import DAY
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def fill_in(*steps: Callable[[ElectionDialog], None]) -> None:
    """Fill in each screen of an election that opens, one after the other, and close it."""

    def step(left: tuple[Callable[[ElectionDialog], None], ...]) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ElectionDialog)
        dialog.activateWindow()
        QApplication.processEvents()
        if left[1:]:
            QTimer.singleShot(0, lambda: step(left[1:]))
        try:
            left[0](dialog)
        finally:
            if dialog.isVisible():
                QTest.keyClick(dialog, K.Key_Escape)

    QTimer.singleShot(0, lambda: step(steps))


def a_new_one(world: LiveWorld, *steps: Callable[[ElectionDialog], None]) -> None:
    fill_in(*steps)
    world.press(K.Key_F8, SHIFT)


def choose(dialog: ElectionDialog, mode: ElectionMode) -> None:
    """Choose the way to elect with the arrows."""
    while MODES_IN_ORDER[dialog.mode.current] is not mode:
        QTest.keyClick(dialog.mode, K.Key_Right)


def write(dialog: QWidget, name: str, text: str) -> None:
    """Write into a field, over what stands there."""
    field = dialog.findChild(QWidget, name)
    assert isinstance(field, QWidget), name
    field.setFocus()
    QTest.keyClick(field, K.Key_A, CTRL)
    if not text:
        QTest.keyClick(field, K.Key_Delete)
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(field, K.Key_Return)
        QTest.keyClicks(field, line)


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    QTest.keyClick(button, K.Key_Space)


def kept(world: LiveWorld) -> tuple[HeldElection, ...]:
    return world.kept(world.case).elections


def lines(world: LiveWorld) -> list[MotionLine]:
    """Return the lines of the elections that are shown."""
    QApplication.processEvents()
    found = world.page.vote.elections.findChildren(MotionLine)
    return [line for line in found if not line.isHidden()]


def resolution(world: LiveWorld) -> list[str]:
    shown = world.page.vote.resolution.shown.toPlainText()
    return [line for line in shown.splitlines() if line]


def says(dialog: ElectionDialog) -> str:
    return dialog.outcome.minutes.toPlainText()


def test_everything_on_each_screen_has_a_name(world: LiveWorld) -> None:
    def look(dialog: ElectionDialog) -> None:
        # The case is about something else: its title is not what is elected.
        assert dialog.about.text() == ""
        for mode in MODES_IN_ORDER:
            dialog.mode.choose(0)
            choose(dialog, mode)
            assert_all_named(dialog)
            assert dialog.outcome.line.sentence.startswith("7 may vote. ")

    a_new_one(world, look)
    assert kept(world) == ()


def test_an_agreed_election_is_unanimous_twice(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        write(dialog, "election_about", "Eldrerådet")
        write(dialog, "agreed_seats", "2")
        write(dialog, "agreed_members", "Kari Holm (Ap), k\nPer Lie (H) m")
        write(dialog, "agreed_deputies", "Kaia Dal (Ap) k\nJon Vik (Ap) m")
        QTest.keyClick(dialog, K.Key_1, CTRL)
        assert "ikke ferdig ført" in says(dialog)
        QTest.keyClick(dialog, K.Key_1, CTRL)
        assert "Det ble enstemmig vedtatt å holde avtalevalg" in says(dialog)
        assert not dialog.follow.isVisible()

    a_new_one(world, fill)
    (held,) = kept(world)
    election = held.election
    assert isinstance(election, AgreedElection)
    assert (election.on_method, election.on_names) == (Count(7), Count(7))
    assert [who.gender for who in election.members] == [Gender.WOMAN, Gender.MAN]
    assert resolution(world) == [
        "Eldrerådet: Kari Holm (Ap), Per Lie (H).",
        "Varamedlemmer for Ap: 1. Kaia Dal, 2. Jon Vik.",
    ]


def test_one_vote_against_leads_to_an_election_by_lists_with_the_same_names(
    world: LiveWorld,
) -> None:
    def refuse(dialog: ElectionDialog) -> None:
        write(dialog, "agreed_seats", "3")
        write(dialog, "agreed_members", "Kari Holm (Ap), k\nPer Lie (H) m\nNils Berg (H) m")
        write(dialog, "agreed_on_method_for", "6")
        write(dialog, "agreed_on_method_against", "1")
        assert dialog.follow.isVisible()
        press(dialog, "election_follow")

    def by_lists(dialog: ElectionDialog) -> None:
        assert dialog.panel is dialog.lists
        assert [len(row.candidates) for row in dialog.lists.rows] == [1, 2, 0]
        assert dialog.lists.seats.value() == 3
        for number, votes in enumerate("331", start=1):
            write(dialog, f"list_votes_{number}", votes)

    a_new_one(world, refuse, by_lists)
    one, two = kept(world)
    assert (one.mode, two.mode) == (ElectionMode.AGREED, ElectionMode.PROPORTIONAL)
    assert len(lines(world)) == 2


def test_a_joint_list_names_several_groups(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.PROPORTIONAL)
        write(dialog, "list_name_1", "Samling")
        write(dialog, "list_groups_1", "Ap,  H, Ap")
        for number, votes in enumerate("43", start=1):
            write(dialog, f"list_votes_{number}", votes)
        assert "«Samling» var en felles liste fra Ap og H." in says(dialog)

    def again(dialog: ElectionDialog) -> None:
        assert dialog.lists.rows[0].behind.text() == "Ap, H"

    a_new_one(world, fill)
    (held,) = kept(world)
    assert isinstance(held.election, ProportionalElection)
    assert [entry.candidates.groups for entry in held.election.lists] == [("Ap", "H"), ("H",)]
    (line,) = lines(world)
    fill_in(again)
    line.click()


def test_a_leader_of_a_committee_is_elected_by_majority_and_entered(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        row = dialog.to
        place = row.committee.findText("Kommunestyret")
        assert place > 0
        row.committee.setCurrentIndex(place)
        row.committee.activated.emit(place)
        assert row.starts.value == DAY + timedelta(days=1)
        row.role.setCurrentIndex(1)
        row.role.activated.emit(1)
        assert MODES_IN_ORDER[dialog.mode.current] is ElectionMode.MAJORITY
        assert row.consent.isVisible()
        write(dialog, "majority_name_1", "Bo Vik")
        write(dialog, "majority_votes_1", "7")
        assert "Bo Vik" in dialog.outcome.doubts.text()
        assert "formannskapet" not in dialog.outcome.doubts.text()
        row.consent.setChecked(True)
        assert not dialog.outcome.doubts.text()

    a_new_one(world, fill)
    (held,) = kept(world)
    assert held.to is not None
    assert (held.to.role, held.to.is_mayor, held.to.has_consented) == (Role.CHAIR, True, True)
    page = world.page

    def enter() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ElectedDialog)
        try:
            assert_all_named(dialog)
            (box,) = dialog.boxes.values()
            assert box.text() == "Kommunestyret: leder fra 30.04.2026 til 30.09.2027"
            box.setChecked(False)
            assert not dialog.ok.isEnabled()
            box.setChecked(True)
            dialog.ok.click()
        finally:
            dialog.close()

    QTimer.singleShot(0, enter)
    page.keys.elected.trigger()
    assert [one.is_entered for one in page.data.elected()] == [True]
    assert page.notices.message is not None
    page.notices.message.acted.emit(0)
    assert [one.is_entered for one in page.data.elected()] == [False]


def test_lists_are_handed_in_counted_and_the_lot_is_entered(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.PROPORTIONAL)
        write(dialog, "lists_seats", "3")
        for number, names in enumerate(
            ("Kari Holm k\nPer Lie m\nKaia Dal k", "Nils Berg m\nKine Foss k", "Kjersti Aa k"),
            start=1,
        ):
            if number == 1:
                name = dialog.findChild(QWidget, "list_name_1")
                assert isinstance(name, QWidget)
                name.setFocus()
                QTest.keyClick(name, K.Key_Return)
            else:
                QTest.keyClick(dialog.lists.names, K.Key_Return, CTRL)
            assert focused() is dialog.lists.names
            write(dialog, "lists_names", names)
            signed = dialog.findChild(QWidget, f"list_signed_{number}")
            assert isinstance(signed, QWidget)
            QTest.keyClick(signed, K.Key_Down)
        dialog.lists.names.setFocus()
        QTest.keyClick(dialog.lists.names, K.Key_Return, CTRL)
        for votes in "331":
            QTest.keyClicks(focused(), votes)
            for _ in range(3):
                QTest.keyClick(focused(), K.Key_Tab)
        assert "Det må trekkes lodd om den siste plassen." in says(dialog)
        press(dialog, "lists_lot_1")
        assert "Loddet falt på «H»." in says(dialog)
        assert "1,5" in says(dialog)

    a_new_one(world, fill)
    (held,) = kept(world)
    election = held.election
    assert isinstance(election, ProportionalElection)
    assert [entry.votes for entry in election.lists] == [3, 3, 1]
    assert election.drawn == (1,)
    assert all(entry.candidates.signed_by is not None for entry in election.lists)
    assert resolution(world)[0].endswith("Kari Holm (Ap), Nils Berg (H), Kine Foss (H).")


def test_the_program_draws_the_lot_among_those_that_are_equal(world: LiveWorld) -> None:
    asked = []

    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.PROPORTIONAL)
        write(dialog, "lists_seats", "1")
        for number, votes in enumerate("331", start=1):
            write(dialog, f"list_votes_{number}", votes)

        def draw(among: object, number: int) -> tuple[int, ...]:
            asked.append((among, number))
            return (1,)

        dialog.lists.lot.draw = draw
        press(dialog, "lists_lot_draw")

    a_new_one(world, fill)
    assert asked == [([0, 1], 1)]
    election = kept(world)[0].election
    assert isinstance(election, ProportionalElection)
    assert election.drawn == (1,)


def test_a_written_vote_keeps_votes_by_list_only(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.PROPORTIONAL)
        QTest.keyClick(dialog.lists.ballot, K.Key_Right)
        write(dialog, "list_votes_1", "6")
        write(dialog, "lists_blank", "1")
        assert "Stemmene ble gitt skriftlig." in says(dialog)

    a_new_one(world, fill)
    election = kept(world)[0].election
    assert isinstance(election, ProportionalElection)
    assert (election.ballot, election.blank) == (Ballot.WRITTEN, 1)


def test_a_majority_election_has_a_second_vote_and_a_lot(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "election_about", "Leder i eldrerådet")
        again = dialog.findChild(QWidget, "majority_again_1")
        assert isinstance(again, QWidget)
        write(dialog, "majority_name_1", "Aud Strand")
        for text in ("3", "Bo Vik", "3"):
            QTest.keyClick(focused(), K.Key_Tab)
            QTest.keyClicks(focused(), text)
        assert not again.isVisible()
        write(dialog, "majority_blank", "1")
        assert again.isVisible()
        for number in (1, 2):
            write(dialog, f"majority_again_{number}", "3")
        write(dialog, "majority_blank_again", "1")
        assert "Det må trekkes lodd." in says(dialog)
        QApplication.processEvents()
        QTest.keyClick(focused(), K.Key_Tab)
        while "_parties_" in focused().objectName():  # how the parties voted comes between
            QTest.keyClick(focused(), K.Key_Tab)
        assert focused().objectName() == "majority_lot_0"
        press(dialog, "majority_lot_1")
        lot = dialog.findChild(QPushButton, "majority_lot_1")
        for _ in range(2):
            QTest.keyClick(lot, K.Key_Return)
            assert "Loddet falt på Bo Vik, som ble valgt" in says(dialog)

    a_new_one(world, fill)
    election = kept(world)[0].election
    assert isinstance(election, MajorityElection)
    assert election.drawn is not None
    assert election.drawn.person_id == world.protocol.person("Bo")
    assert resolution(world) == ["Leder i eldrerådet: Bo Vik (H)."]


def test_how_the_parties_voted_is_entered_and_gives_the_sums(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand")
        write(dialog, "majority_name_2", "Bo Vik")
        write(dialog, "majority_parties_ballot_0_Ap", "2")
        write(dialog, "majority_parties_ballot_1_H", "3")
        write(dialog, "majority_parties_ballot_0_V", "1")
        assert dialog.majority.blank.value() == 0
        QApplication.processEvents()
        dialog.majority.blank.setFocus()
        QTest.keyClick(focused(), K.Key_Tab)
        assert focused().objectName() == "majority_parties_ballot_0_Ap"
        assert "Aud Strand: 2 Ap, 1 V; Bo Vik: 1 Ap, 3 H." in says(dialog)
        box = dialog.findChild(QWidget, "majority_parties_box")
        assert box is not None
        assert box.isVisible()
        QTest.keyClick(dialog.majority.ballot, K.Key_Right)
        assert not box.isVisible()
        assert "partiene" not in says(dialog)
        QTest.keyClick(dialog.majority.ballot, K.Key_Left)

    a_new_one(world, fill)
    (before,) = kept(world)
    assert isinstance(before.election, MajorityElection)
    assert [entry.votes for entry in before.election.first.votes] == [3, 4]
    ballots = before.election.first.ballots
    assert ballots is not None
    assert {row.party: row.votes for row in ballots.parties} == {
        "Ap": (2, 1),
        "H": (0, 3),
        "V": (1, 0),
    }
    (line,) = lines(world)
    fill_in(lambda dialog: None)
    QTest.keyClick(line, K.Key_Space)
    assert kept(world) == (before,)


def name_with(dialog: ElectionDialog, name: str, figure: Qt.Key) -> None:
    """Go with Tab to the choices beside a name, and take one by its number."""
    choices = dialog.findChild(QWidget, name)
    assert isinstance(choices, QWidget), name
    QApplication.processEvents()
    for _ in range(30):
        if choices.isAncestorOf(focused()):
            break
        QTest.keyClick(focused(), K.Key_Tab)
    assert choices.isAncestorOf(focused())
    QTest.keyClick(focused(), figure)


def test_who_of_a_party_that_split_voted_what_is_entered(world: LiveWorld) -> None:
    aud = world.protocol.person("Aud")

    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand")
        write(dialog, "majority_name_2", "Bo Vik")
        write(dialog, "majority_parties_ballot_0_V", "1")
        write(dialog, "majority_parties_ballot_1_H", "3")
        write(dialog, "majority_parties_ballot_0_Ap", "2")
        write(dialog, "majority_parties_ballot_-1_Ap", "1")
        assert "i Ap som stemte hva" in dialog.outcome.doubts.text()
        assert_all_named(dialog)
        name_with(dialog, f"majority_parties_side_{aud}", K.Key_3)
        assert "i Ap som stemte hva" not in dialog.outcome.doubts.text()
        assert "Aud Strand: Cato Lund (Ap), Dina Moe (Ap), 1 V; Bo Vik: 3 H; " in says(dialog)
        assert "blankt: Aud Strand (Ap)." in says(dialog)

    a_new_one(world, fill)
    (before,) = kept(world)
    assert isinstance(before.election, MajorityElection)
    assert before.election.first.ballots is not None
    assert NamedVote(aud, BLANK) in before.election.first.ballots.named
    (line,) = lines(world)
    fill_in(lambda dialog: None)
    QTest.keyClick(line, K.Key_Space)
    assert kept(world) == (before,)


def test_who_was_against_an_election_by_agreement_is_entered(world: LiveWorld) -> None:
    egil = world.protocol.person("Egil")

    def fill(dialog: ElectionDialog) -> None:
        write(dialog, "agreed_seats", "1")
        write(dialog, "agreed_members", "Kari Holm (Ap), k")
        box = dialog.agreed.who_on_method
        assert not box.isVisible()
        write(dialog, "agreed_on_method_for", "6")
        write(dialog, "agreed_on_method_against", "1")
        assert box.isVisible()
        write(dialog, "agreed_method_parties_ballot_1_H", "1")
        name_with(dialog, f"agreed_method_parties_side_{egil}", K.Key_2)
        assert "mot: Egil Nes (H)." in says(dialog)

    a_new_one(world, fill)
    (held,) = kept(world)
    assert isinstance(held.election, AgreedElection)
    count = held.election.on_method
    assert (count.votes_for, count.against) == (6, 1)
    assert count.ballots is not None
    assert NamedVote(egil, 1) in count.ballots.named


def test_what_was_entered_is_there_when_it_is_opened_again(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand (Ap), k")
        write(dialog, "majority_votes_1", "7")

    a_new_one(world, fill)
    before = kept(world)
    (line,) = lines(world)
    fill_in(lambda dialog: None)
    QTest.keyClick(line, K.Key_Space)
    assert kept(world) == before

    def take_away(dialog: ElectionDialog) -> None:
        dialog.remove.click()

    (line,) = lines(world)
    fill_in(take_away)
    QTest.keyClick(line, K.Key_Space)
    assert kept(world) == ()
    message = world.page.notices.message
    assert message is not None
    assert message.sentence.startswith("The election in ")
    message.acted.emit(0)
    assert kept(world) == before


def test_an_appointment_asks_how_the_chair_voted_and_may_be_voted_on_anew(
    world: LiveWorld,
) -> None:
    def undecided(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.APPOINTMENT)
        write(dialog, "appointment_name_1", "Ada Vik")
        write(dialog, "appointment_name_2", "Odd Lien")
        for number in (1, 2):
            write(dialog, f"appointment_votes_{number}", "3")
        write(dialog, "appointment_blank", "1")
        press(dialog, "election_follow")

    def again(dialog: ElectionDialog) -> None:
        assert dialog.panel is dialog.appointment
        QTest.keyClick(dialog.appointment.chair, K.Key_Down)
        QTest.keyClick(dialog.appointment.chair, K.Key_Down)
        assert "møtelederens stemme er avgjørende" in says(dialog)

    a_new_one(world, undecided, again)
    one, two = (held.election for held in kept(world))
    assert isinstance(one, AppointmentVote)
    assert isinstance(two, AppointmentVote)
    assert one.chair_for is None
    assert two.chair_for is not None
    assert two.chair_for.name == "Odd Lien"


def test_what_does_not_add_up_is_said_and_kept(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand")
        write(dialog, "majority_votes_1", "5")
        assert "Stemmene er 5 i alt, men 7 er til stede." in dialog.outcome.doubts.text()

    a_new_one(world, fill)
    assert len(kept(world)) == 1
    assert resolution(world) == []


def test_the_result_is_in_sight_however_many_lists_and_doubts_there_are(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.PROPORTIONAL)
        write(dialog, "lists_seats", "5")
        for number in range(1, 10):
            if number > len(dialog.lists.rows):
                dialog.lists.add_list()
            write(dialog, f"list_name_{number}", f"Liste {number}")
            QTest.keyClick(focused(), K.Key_Return)
            write(dialog, "lists_names", f"Kari Holm{number} k\nKaia Dal{number} k")
        for number in range(1, 10):
            write(dialog, f"list_votes_{number}", "1" if number < 8 else "0")
        QApplication.processEvents()
        assert dialog.height() <= 700
        assert len(dialog.outcome.doubts.text().splitlines()) > 8
        for part in (dialog.outcome.line, dialog.outcome.minutes, dialog.shut):
            assert part.visibleRegion().boundingRect() == part.rect()
        assert dialog.outcome.minutes.height() >= 170

    a_new_one(world, fill)


def test_who_is_elected_stands_over_the_minutes(world: LiveWorld) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand")
        assert not dialog.outcome.elected.isVisible()
        write(dialog, "majority_votes_1", "7")
        assert dialog.outcome.elected.isVisible()
        assert dialog.outcome.elected.text() == "Aud Strand (Ap)."

    a_new_one(world, fill)


def test_what_cannot_be_saved_stays_on_the_screen(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError(Sentence("Disken er full.", "Disken er full."))

    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand")
        write(dialog, "majority_votes_1", "7")
        with monkeypatch.context() as patched:
            patched.setattr("agenda_app.services.treating.change_item", refuse)
            QTest.keyClick(dialog, K.Key_Escape)
            assert dialog.isVisible()
            assert dialog.trouble.sentence == "Disken er full."

    a_new_one(world, fill)
    assert len(kept(world)) == 1


def test_typing_is_saved_after_a_pause(world: LiveWorld, qtbot: QtBot) -> None:
    def fill(dialog: ElectionDialog) -> None:
        choose(dialog, ElectionMode.MAJORITY)
        write(dialog, "majority_name_1", "Aud Strand")
        qtbot.waitUntil(lambda: len(kept(world)) == 1)
        write(dialog, "majority_votes_1", "7")
        qtbot.waitUntil(lambda: resolution(world) != [])

    a_new_one(world, fill)
    assert len(kept(world)) == 1
