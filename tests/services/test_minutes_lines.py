"""What was written down becomes lines of the minutes, and for the public nothing too much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported
from agenda_app.domain.attendance_events import Chaired, Left, Moment, Phase
from agenda_app.domain.case import Proposal
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MetRow, MinutesItem
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalPoint
from agenda_app.domain.text import Paragraph, Run, plain, runs
from agenda_app.services.minutes_lines import (
    attendance_part,
    is_held,
    minutes_lines,
    with_people,
    without_items,
    without_words,
)
from agenda_app.services.passages import minutes_item_for
from tests.council import at, met
from tests.documents.papers import a_head
from tests.services.test_passages import everything
from tests.written_minutes import (
    BREAKWATER,
    LAND,
    attendance,
    breakwater,
    council,
    items,
    land,
    telling,
)

NB, NN = Language.BOKMAL, Language.NYNORSK
PUBLIC = a_head(audience=Audience.PUBLIC)
SECRET = Run("hemmelig navn", exempt="offl. § 13")


def bare(title: str = "Salg av tomt på Kaia") -> MinutesItem:
    return MinutesItem(ItemNumber(ItemType.PS, 13, 2026), ItemKind.CASE, title)


def unvoted(record: ItemRecord) -> ItemRecord:
    return replace(record, minutes=replace(record.minutes, votes=()))


def test_nobody_is_there_before_the_roll_call() -> None:
    early = reported(
        Attendance(council()), Absence(None, PersonId(9), AbsenceReason.ILLNESS, note="Influensa")
    )
    assert not is_held(early)
    assert is_held(attendance())


def test_who_did_not_come_stands_with_the_deputy_or_without_one() -> None:
    held = replace(met(council(), away=[9, 11], d41=9), absences=attendance().absences)
    part = attendance_part(replace(telling(), attendance=held))
    assert part.away == (
        MetRow("Eli Vestre", "medlem", "H", "forfall, Rune Falk møtte"),
        MetRow("Ane Vik", "medlem", "V", "ingen vara møtte"),
    )


def test_why_somebody_was_away_is_never_printed() -> None:
    absence = Absence(None, PersonId(9), AbsenceReason.ILLNESS, note="Influensa")
    held = replace(attendance(), absences=(absence,))
    part = attendance_part(replace(telling(), attendance=held))
    assert "Influensa" not in str(part)


def test_votes_proposals_and_statements_are_taken_over() -> None:
    item = minutes_lines(bare(), breakwater(), NN)
    assert [row.votes_for for row in item.votes] == [7, 4, 11, 6]
    assert [one.fate for one in item.proposals] == [
        "Framlegget vart vedteke.",
        "Framlegget fall.",
        "Framlegget vart trekt.",
    ]
    assert [plain(one.text) for one in item.statements] == ["Vi er uroet for tidsplanen."]


@pytest.mark.parametrize("entered_", [None, False])
def test_a_statement_that_was_not_entered_is_not_printed(entered_: bool | None) -> None:
    record = breakwater()
    register = record.minutes.register
    statements = (replace(register.statements[0], entered=entered_),)
    minutes = replace(record.minutes, register=replace(register, statements=statements))
    assert minutes_lines(bare(), replace(record, minutes=minutes), NB).statements == ()


def test_what_came_with_the_papers_is_called_what_the_paper_calls_it() -> None:
    own = MeetingProposal(
        4,
        ProposalKind.ALTERNATIVE,
        (ProposalPoint((Paragraph(runs("Kaia selges.")),)),),
        owner="Kommunedirektørens forslag",
    )
    record = breakwater()
    register = replace(record.matters.register, proposals=(own,))
    record = unvoted(replace(record, matters=replace(record.matters, register=register)))
    (shown,) = minutes_lines(bare(), record, NB).proposals
    assert (shown.heading, shown.fate) == ("Kommunedirektørens forslag:", "")


def test_who_came_before_and_who_left_after_stand_where_it_happened() -> None:
    item = with_people(bare(), land(), telling())
    assert [text.split(" ble ")[0] for text in item.before[:1]] == ["Jon Brattøy (H)"]
    assert item.after[0].startswith("Per Dahl (V) fikk permisjon")
    assert item.present == "11 av 11 til stede"


@pytest.mark.parametrize(("left_at", "is_after"), [((19, 20), False), ((19, 40), True)])
def test_who_leaves_once_the_doors_are_closed_is_told_after_them(
    left_at: tuple[int, int], is_after: bool
) -> None:
    leaves = Left(None, PersonId(11), Moment(Phase.DURING, LAND, at(*left_at)))
    there = replace(telling(), attendance=entered(attendance(), leaves))
    item = with_people(minutes_lines(bare(), land(), NB), land(), there)
    (doors,), (left,) = item.closed, (line for line in item.before if "Ane Vik" in line)
    order = item.came_and_closed
    assert sorted(order) == sorted((*item.before, *item.closed))
    assert (order.index(left) > order.index(doors)) is is_after
    assert order[0].startswith("Jon Brattøy (H)")


def test_a_draft_from_before_the_roll_call_tells_nobody_that_none_are_there() -> None:
    nobody = replace(attendance(), events=())
    assert with_people(bare(), land(), replace(telling(), attendance=nobody)).present == ""


def test_an_item_that_the_meeting_did_not_have_says_nothing_of_people() -> None:
    held = replace(attendance(), chamber=replace(council(), items=(BREAKWATER,)))
    assert with_people(bare(), land(), replace(telling(), attendance=held)) == bare()


def test_who_stepped_aside_in_a_withheld_item_is_nowhere_in_the_public_lists() -> None:
    held = entered(attendance(), Chaired(None, PersonId(2), LAND))
    part = attendance_part(replace(telling(), attendance=without_items(held, {LAND})))
    assert "PS" in str(part)
    assert "13/26" not in str(part).replace("etter PS\\xa013/26", "")
    assert {row.name for row in part.deputies} == {"Rune Falk"}


@pytest.mark.parametrize(
    ("vote", "shown"),
    [
        ("enstemmig", " (enstemmig)"),
        ("10 mot 1 stemmer", " (10 mot 1 stemmer)"),
        ("samrøystes", " (samrøystes)"),
        ("enstemmig, etter ønske fra Rune Falk", ""),
        ("taksten er 4 mot 1", ""),
        ("", ""),
    ],
)
def test_an_exempt_line_keeps_law_times_and_vote_of_the_closing_but_nobody_s_words(
    vote: str, shown: str
) -> None:
    record = land()
    sessions = tuple(replace(session, vote=vote) for session in record.minutes.closed)
    record = replace(record, minutes=replace(record.minutes, closed=sessions))
    (closed,) = without_words(bare(), record, NB).closed
    assert closed.replace("\u00a0", " ") == (
        "Møtet ble lukket kl. 19.30 etter koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23"
        f"{shown}. Det ble åpnet igjen kl. 19.52."
    )


def test_the_public_reads_nothing_of_an_exempt_item_whatever_it_was_given() -> None:
    full = replace(
        items()[0], exempt=True, exempt_basis="offl. § 23", title="Eiendom", aside="Trukket av Siv."
    )
    shown = minutes_item_for(full, PUBLIC)
    assert shown == MinutesItem(
        full.number,
        full.kind,
        "Eiendom",
        state=full.state,
        exempt=True,
        exempt_basis="offl. § 23",
        closed=full.closed,
    )
    assert minutes_item_for(full, a_head()) == full


def test_exempt_passages_are_marked_in_every_text_of_an_open_item() -> None:
    line = (Paragraph((Run("Søker "), SECRET)),)
    record = breakwater()
    register = record.matters.register
    proposals = tuple(
        replace(one, points=(ProposalPoint(line),), introduction=line) for one in register.proposals
    )
    statements = tuple(replace(one, text=line) for one in register.statements)
    register = replace(register, proposals=proposals, statements=statements)
    record = replace(
        record,
        matters=replace(record.matters, register=register),
        minutes=replace(record.minutes, register=register, proceedings=line, votes=()),
    )
    text = Proposal("Vedtak", line)
    given = replace(bare(), recommendations=(text,), voted_on=text, decided=text, text=line)
    shown = minutes_item_for(minutes_lines(given, record, NB), PUBLIC)
    assert "hemmelig" not in str(shown)
    assert not any(value for name, value in everything(shown) if name == "exempt")
    assert str(shown).count("[offl. § 13]") == str(minutes_lines(given, record, NB)).count(
        "hemmelig"
    )
    assert shown.partly_exempt.replace("\u00a0", " ") == "deler unntatt, jf. offl. § 13"
