"""The sheets for the pen carry what is known before the meeting, and nothing that is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed_sheets import AttendanceLine, ProtocolSheetContent
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.requests import Request
from agenda_app.domain.text import plain
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.deputy_calls import log_call
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.sheets_content import party_seats, sheets_content
from agenda_app.services.sheets_lines import Beforehand, deputy_line, member_line, sheet_lines
from tests.builders import TODAY
from tests.council import a_chamber, a_seat
from tests.documents.papers import a_head
from tests.services.protocol import a_protocol, an_addition, roll_called
from tests.written_minutes import BREAKWATER, LAND, breakwater_matters, council, telling

NB, NN = Language.BOKMAL, Language.NYNORSK
ELI, JON, ANE = PersonId(9), PersonId(8), PersonId(11)
RUNE, ANN = PersonId(41), PersonId(42)
CALLED = datetime(2026, 4, 27, 9)


def known(
    *calls: Call,
    absences: tuple[Absence, ...] = (),
    events: tuple[Recusal, ...] = (),
    requests: tuple[Request, ...] = (),
    language: Language = NB,
) -> Beforehand:
    told = telling(language)
    attendance = replace(told.attendance, absences=absences, events=events, requests=requests)
    return Beforehand(replace(told, attendance=attendance), calls)


def away(person: PersonId, *items: ItemId) -> Absence:
    return Absence(None, person, AbsenceReason.ILLNESS, items=items, note="Influensa")


def called(
    deputy: PersonId,
    member: PersonId | None,
    answer: Answer = Answer.ACCEPTED,
    item: ItemId | None = None,
    at: datetime = CALLED,
) -> Call:
    return Call(None, deputy, member, at, answer, item)


def seat(person: PersonId) -> Seat:
    return council().people[person]


def line(person: PersonId) -> AttendanceLine:
    return AttendanceLine(seat(person).person_name, "H")


def sheet(item: ItemId, beforehand: Beforehand) -> ProtocolSheetContent:
    blank = ProtocolSheetContent("k", a_head(), None, "Sak", None, (), 11)
    return sheet_lines(blank, item, breakwater_matters(), beforehand)


def test_absence_from_the_whole_meeting_is_ticked_and_never_says_why() -> None:
    shown = member_line(line(ELI), seat(ELI), known(absences=(away(ELI),)))
    assert (shown.is_absent, shown.remark) == (True, "meldt")


def test_absence_from_some_items_names_them_and_leaves_the_box() -> None:
    shown = member_line(line(JON), seat(JON), known(absences=(away(JON, LAND, ItemId(99)),)))
    assert (shown.is_absent, shown.remark.replace("\u00a0", " ")) == (False, "PS 13/26")


def test_who_has_reported_nothing_has_an_empty_line() -> None:
    assert member_line(line(JON), seat(JON), known(absences=(away(ELI),))) == line(JON)


def test_a_deputy_who_said_yes_stands_with_the_member() -> None:
    beforehand = known(called(RUNE, ELI), absences=(away(ELI),))
    assert deputy_line(line(RUNE), seat(RUNE), beforehand).remark == "Eli Vestre"
    assert deputy_line(line(ANN), seat(ANN), beforehand).remark == ""


def test_a_no_a_later_no_and_a_yes_that_nobody_needs_any_more_are_left_out() -> None:
    asked = known(called(RUNE, ELI, Answer.ASKED), absences=(away(ELI),))
    later = called(RUNE, ELI, Answer.DECLINED, at=datetime(2026, 4, 28, 9))
    withdrew = known(called(RUNE, ELI), later, absences=(away(ELI),))
    comes_after_all = known(called(RUNE, ELI))
    for beforehand in (asked, withdrew, comes_after_all):
        assert deputy_line(line(RUNE), seat(RUNE), beforehand).remark == ""


def test_a_deputy_for_a_seat_that_nobody_holds_says_so_in_both_forms() -> None:
    for language, said in ((NB, "ubesatt plass"), (NN, "ledig plass")):
        beforehand = known(called(RUNE, None), language=language)
        assert deputy_line(line(RUNE), seat(RUNE), beforehand).remark == said


def test_an_item_s_sheet_says_who_is_away_and_who_steps_in() -> None:
    beforehand = known(
        called(RUNE, ELI),
        called(ANN, JON, item=LAND),
        absences=(away(ELI), away(ANE, BREAKWATER)),
        events=(Recusal(None, JON, LAND, Ground.PARTY),),
    )
    assert sheet(LAND, beforehand).known == (
        "Meldt forfall: Eli Vestre (Rune Falk møter).",
        "Inhabil: Jon Brattøy (Ann-Britt Lom møter).",
    )
    assert sheet(BREAKWATER, beforehand).known == (
        "Meldt forfall: Eli Vestre (Rune Falk møter) og Ane Vik.",
    )


def test_who_is_out_of_some_points_only_is_named_with_them() -> None:
    point = RecusedPoint(3, "3", "p")
    aside = Recusal(None, JON, LAND, Ground.PARTY, points=(point,))
    beforehand = known(called(ANN, JON, item=LAND), events=(aside,))
    assert sheet(LAND, beforehand).known == (
        "Inhabil: Jon Brattøy (punkt 3, Ann-Britt Lom møter).",
    )
    asks = Request(None, JON, (LAND,), Ground.PARTY, points=(point,))
    asked = known(requests=(asks,))
    assert sheet(LAND, asked).known == ("Ber om å få vurdert habiliteten: Jon Brattøy (punkt 3).",)
    remark = member_line(line(JON), seat(JON), asked).remark.replace("\u00a0", " ")
    assert remark == "habilitet: PS 13/26 (punkt 3)"


def test_a_sheet_in_nynorsk_says_ugild() -> None:
    aside = Recusal(None, JON, LAND, Ground.PARTY)
    assert sheet(LAND, known(events=(aside,), language=NN)).known == ("Ugild: Jon Brattøy.",)
    excused = Recusal(None, JON, LAND, Ground.PERSONAL_REASONS)
    assert sheet(LAND, known(events=(excused,))).known == ("Fritatt: Jon Brattøy.",)


def test_proposals_that_stand_are_printed_and_have_a_row_to_be_voted_on() -> None:
    shown = sheet(BREAKWATER, known())
    assert [one.heading for one in shown.proposals] == [
        "Tilleggsforslag fra Sp og V ved Olav Tangvær (Sp):",
        "Endringsforslag fra V ved Per Dahl (V):",
    ]
    assert shown.motions == ("Tilleggsforslag fra Sp og V", "Endringsforslag fra V")
    assert all(one.fate == "" for one in shown.proposals)


def test_the_sheets_of_a_meeting_are_filled_from_what_is_kept(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        geir, jon = protocol.person("Geir"), protocol.person("Jon")
        report_absence(session, protocol.meeting, Absence(None, geir, AbsenceReason.WORK))
        log_call(session, protocol.meeting, Call(None, jon, geir, CALLED, Answer.ACCEPTED))
        roll_called(session, protocol, "Geir")
        kept = read_item_minutes(session, protocol.case(1))
        addition = an_addition(protocol.mover("Bo", "H"), "Kaia får lys.")
        save_item_minutes(session, replace(kept, register=ProposalRegister((addition,))))
        made = sheets_content(session, storage.files, protocol.meeting, TODAY)
    members = {one.name: one for one in made.attendance.members}
    assert members["Geir Li"].is_absent
    assert not members["Aud Strand"].is_absent
    deputies = {
        one.name: one.remark for group in made.attendance.deputies for one in group.deputies
    }
    assert deputies["Jon Fure"] == "Geir Li"
    (case,) = (one for one in made.sheets if one.title == "Kaia")
    assert case.known == ("Meldt forfall: Geir Li (Jon Fure møter).",)
    assert [plain(one.text) for one in case.proposals] == ["Kaia får lys."]
    assert case.motions == ("Tilleggsforslag fra H",)


def test_what_is_asked_for_stands_on_the_sheets_with_who_comes_instead() -> None:
    told = telling(NB)
    asked = (
        Request(None, JON, (LAND,), Ground.SPOUSE, note="gift med søkeren"),
        Request(None, ANE, (LAND, BREAKWATER)),
    )
    attendance = replace(told.attendance, events=(), absences=(), requests=asked)
    yes = called(RUNE, JON, item=LAND)
    beforehand = Beforehand(replace(told, attendance=attendance), (yes,))
    assert sheet(LAND, beforehand).known == (
        "Ber om permisjon: Ane Vik.",
        "Ber om å få vurdert habiliteten: Jon Brattøy (Rune Falk møter).",
    )
    assert sheet(BREAKWATER, beforehand).known == ("Ber om permisjon: Ane Vik.",)
    shown = member_line(line(JON), seat(JON), beforehand)
    assert (shown.is_absent, shown.remark.replace("\u00a0", " ")) == (False, "habilitet: PS 13/26")


def test_a_deputy_who_reports_absence_after_a_yes_comes_for_nobody() -> None:
    absences = (away(ELI), away(RUNE))
    beforehand = known(called(RUNE, ELI), absences=absences)
    shown = deputy_line(line(RUNE), seat(RUNE), beforehand)
    assert (shown.is_absent, shown.remark) == (True, "meldt forfall")
    assert sheet(LAND, beforehand).known == ("Meldt forfall: Eli Vestre og Rune Falk (vara).",)


def test_a_deputy_who_is_away_in_one_item_comes_in_the_others() -> None:
    beforehand = known(called(RUNE, ELI), absences=(away(ELI), away(RUNE, LAND)))
    shown = deputy_line(line(RUNE), seat(RUNE), beforehand)
    assert shown.remark.replace("\u00a0", " ") == "Eli Vestre; forfall: PS 13/26"
    assert sheet(LAND, beforehand).known == ("Meldt forfall: Eli Vestre og Rune Falk (vara).",)
    assert sheet(BREAKWATER, beforehand).known == ("Meldt forfall: Eli Vestre (Rune Falk møter).",)


def test_the_vote_row_sums_over_those_who_are_expected(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga")
        cato, geir = protocol.person("Cato"), protocol.person("Geir")
        hild, second = protocol.person("Hild"), protocol.case(2)
        for one in (away(cato), away(geir)):
            report_absence(session, protocol.meeting, one)
        log_call(session, protocol.meeting, called(hild, cato))
        report_absence(session, protocol.meeting, away(hild, second))
        made = sheets_content(session, storage.files, protocol.meeting, TODAY)
    parties = {one.title: one.parties for one in made.sheets}
    rows = {t: [(p.abbreviation, p.seats) for p in parties[t]] for t in ("Kaia", "Ferga")}
    assert rows["Kaia"] == [("Ap", 3), ("H", 3), ("V", 0)]
    assert rows["Ferga"] == [("Ap", 2), ("H", 3), ("V", 0)]
    labour = parties["Kaia"][0]
    assert sorted(labour.names) == ["Aud Strand", "Dina Moe", "Hild Bakke"]


def test_those_without_a_party_have_the_last_column() -> None:
    members = [a_seat(1, "Ap"), a_seat(2, "Ap"), a_seat(3, ""), a_seat(4, "V"), a_seat(5, "")]
    roster = a_chamber(members).roster
    columns = [(one.abbreviation, one.seats) for one in party_seats(roster, members)]
    assert columns == [("Ap", 2), ("V", 1), ("", 2)]
