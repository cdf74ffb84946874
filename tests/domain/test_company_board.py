"""The board of a municipal company has rules of its own, and its minutes name no others.

Koml. § 11-1: of the rules on how elected bodies treat cases few hold for it; § 9-9 does.
"""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Chaired
from agenda_app.domain.attendance_words import told
from agenda_app.domain.ballots import AGAINST, BLANK, FOR, Ballots, Method, NamedVote
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.language import Language
from agenda_app.domain.majorities import Majority
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gap_words import gap_basis
from agenda_app.domain.outcome_words import tally_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.quorum_words import too_few, would_decide_nothing
from agenda_app.domain.some_points import THE_WHOLE
from agenda_app.domain.votes import Vote, tally
from tests.council import a_chamber, a_seat, eleven, met
from tests.domain.attending import telling
from tests.domain.voting import by_party, room


def a_board() -> Chamber:
    members = [a_seat(number) for number in (1, 2, 3)]
    return a_chamber(members, kind=CommitteeKind.COMPANY_BOARD, seats=5)


def test_all_of_its_seats_count_for_what_is_not_on_its_list() -> None:
    assert (a_board().board, eleven().board) == (5, 0)


def test_its_quorum_and_its_ties_are_by_its_own_paragraph() -> None:
    laws = [chamber.quorum_law.split()[-1] for chamber in (eleven(), a_board())]
    assert laws == ["11-9", "9-9"]
    voting = replace(room(Ap=2, H=2), usual=Majority.BOARD)
    tie = Vote(THE_WHOLE, by_party(voting.voters, Ap=2), Majority.BOARD)
    assert "Møtelederens stemme avgjorde (koml. § 9-9)." in tally_words(tally(tie, voting)).bokmal
    few = room(seats=9, Ap=2)
    for words in (too_few, would_decide_nothing):
        board, usual = words(replace(few, usual=Majority.BOARD)), words(few)
        assert ("koml. § 9-9" in board.bokmal, "koml. § 9-9" in board.nynorsk) == (True, True)
        assert "koml. § 11-9" in usual.bokmal


def test_who_is_elected_to_chair_it_is_so_by_no_paragraph_of_other_bodies() -> None:
    chosen = Chaired(None, PersonId(2), ItemId(1), elected=True)
    attendance: Attendance = entered(met(a_board()), chosen)
    texts = [one.text for one in told(telling(attendance, Language.NYNORSK))]
    assert "Person 2 (Ap) vart vald til møteleiar." in texts[0]
    assert "11-2" not in " ".join(texts)


def test_an_equal_vote_that_the_chair_left_blank_is_told_by_its_own_paragraph() -> None:
    voting = replace(room(Ap=3), usual=Majority.BOARD)
    named = tuple(map(NamedVote, (1, 2, 3), (BLANK, FOR, AGAINST)))
    ballots = Ballots(Method.ROLL_CALL, named=named)
    blank = Vote(THE_WHOLE, ballots, Majority.BOARD, is_appointment=True)
    for majority, law in ((Majority.BOARD, "§ 9-9"), (Majority.SIMPLE, "§ 11-9 andre ledd")):
        said = tally_words(tally(replace(blank, majority=majority), voting)).bokmal
        assert f"så det ble ikke avgjort (koml. {law})." in said


def test_what_its_minutes_lack_is_asked_for_by_its_own_paragraph() -> None:
    board, council = (telling(met(one), Language.BOKMAL) for one in (a_board(), eleven()))
    laws = [gap_basis(MinutesGap(GapCode.NOT_QUORATE), one) for one in (board, council)]
    assert laws == ["koml. § 9-9", "koml. § 11-9"]
    assert gap_basis(MinutesGap(GapCode.NO_CHAIR), board) == ""
