"""What the protocol says of who was there, in both written forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId, ItemKind
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported
from agenda_app.domain.attendance_events import (
    Arrived,
    Chaired,
    Left,
    Moment,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.attendance_gaps import Gap, GapKind, gaps
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.attendance_words import numbers, opening, told
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.language import Language
from agenda_app.domain.making_way import taking_over
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import AgendaLine
from agenda_app.domain.telling import Telling
from tests.council import a_chamber, a_seat, at, lines, met

PS12, PS13, PS14 = ItemId(12), ItemId(13), ItemId(14)
NB, NN = Language.BOKMAL, Language.NYNORSK
NAMES = {
    1: ("Turid Hauge", "Ap", Role.CHAIR),
    2: ("Gunnar Myhre", "Sp", Role.VICE_CHAIR),
    3: ("Mona Solli", "Ap", Role.MEMBER),
    4: ("Per Lunde", "H", Role.MEMBER),
    5: ("Eli Strand", "H", Role.MEMBER),
    6: ("Odd Nes", "", Role.MEMBER),
    7: ("Kari Nilsen", "Ap", Role.MEMBER),
}
DEPUTIES = {21: ("Rune Moe", "H", 1), 22: ("Ann Lie", "H", 2), 31: ("Jens Vik", "Ap", 1)}


def p(number: int) -> PersonId:
    return PersonId(number)


def council(kind: CommitteeKind = CommitteeKind.MUNICIPAL_COUNCIL) -> Chamber:
    chamber = a_chamber(
        [a_seat(n, party, role, name=name) for n, (name, party, role) in NAMES.items()],
        [a_seat(n, party, Role.DEPUTY, rank, name) for n, (name, party, rank) in DEPUTIES.items()],
        kind=kind,
    )
    return replace(chamber, items=(PS12, PS13, PS14))


def telling(attendance: Attendance, language: Language = NB) -> Telling:
    return Telling(attendance, lines(attendance.chamber), language, date(2026, 4, 29))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def said(attendance: Attendance, language: Language = NB) -> list[str]:
    return [plain(one.text) for one in told(telling(attendance, language))]


def test_the_opening_counts_seats_and_deputies_and_says_when_the_meeting_was_set() -> None:
    attendance = met(council(), away=[3, 5], d21=5)
    attendance = entered(attendance, Arrived(None, p(3), Moment(Phase.BEFORE, PS12, at(18, 25))))
    assert plain(opening(telling(attendance))) == (
        "7 av 7 representanter møtte, av disse 1 varamedlem. Møtet var lovlig satt kl. 18.02."
    )
    assert plain(opening(telling(attendance, NN))) == (
        "7 av 7 representantar møtte, av desse 1 varamedlem. Møtet var lovleg sett kl. 18.02."
    )


def test_other_committees_have_members_and_several_deputies_are_counted() -> None:
    board = met(council(CommitteeKind.COMMITTEE), away=[3, 5, 4, 6], d21=5, d31=3)
    assert plain(opening(telling(board))) == (
        "5 av 7 medlemmer møtte, av disse 2 varamedlemmer. Møtet var lovlig satt kl. 18.02."
    )
    assert plain(opening(telling(board, NN))) == (
        "5 av 7 medlemer møtte, av desse 2 varamedlemer. Møtet var lovleg sett kl. 18.02."
    )


def test_deputies_who_met_for_a_part_are_counted_besides_those_who_fill_a_seat() -> None:
    left = Left(None, p(21), Moment(Phase.BEFORE, PS13, at(18, 50)))
    came = Arrived(None, p(5), Moment(Phase.BEFORE, PS13, at(18, 51)))
    one = entered(met(council(), away=[3, 5], d21=5, d31=3), left, came)
    assert plain(opening(telling(one))) == (
        "7 av 7 representanter møtte, av disse 1 varamedlem. "
        "I tillegg møtte 1 varamedlem i en del av møtet. Møtet var lovlig satt kl. 18.02."
    )
    assert "I tillegg møtte 1 varamedlem i ein del av møtet. " in opening(telling(one, NN))
    two = entered(one, recused(6, Ground.PARTY), SteppedIn(None, p(22), PS13, p(6)))
    assert "I tillegg møtte 2 varamedlemmer i en del av møtet. " in opening(telling(two))
    assert "I tillegg møtte 2 varamedlemer i ein del av møtet. " in opening(telling(two, NN))


def test_two_deputies_who_shared_a_seat_fill_one() -> None:
    left = Left(None, p(21), Moment(Phase.BEFORE, PS13))
    instead = Arrived(None, p(22), Moment(Phase.BEFORE, PS13), p(5))
    shared = entered(met(council(), away=[5], d21=5), left, instead)
    assert (shared.totals.deputies, shared.totals.besides) == (1, 1)


def test_a_meeting_without_a_quorum_is_not_called_set() -> None:
    three = met(council(), away=[1, 2, 3, 4])
    assert plain(opening(telling(three))) == (
        "3 av 7 representanter møtte. "
        "Møtet ble åpnet kl. 18.02 med 3 av 7 til stede og var ikke vedtaksført."
    )
    assert plain(opening(telling(three, NN))) == (
        "3 av 7 representantar møtte. "
        "Møtet vart opna kl. 18.02 med 3 av 7 til stades og var ikkje vedtaksført."
    )
    assert opening(telling(Attendance(council()))) == "0 av 7 representanter møtte."


def test_nobody_who_answered_the_roll_call_is_told_again() -> None:
    assert said(met(council(), away=[5], d21=5)) == []


def test_who_comes_and_goes_is_told_with_the_item_and_the_clock() -> None:
    attendance = entered(
        met(council(), away=[3, 5]),
        Arrived(None, p(3), Moment(Phase.BEFORE, PS12, at(18, 25))),
        Arrived(None, p(21), Moment(Phase.DURING, PS12, at(18, 40)), p(5)),
        Left(None, p(7), Moment(Phase.DURING, PS13)),
        Left(None, p(6), Moment(Phase.AFTER, PS13, at(19, 30)), on_leave=True),
        Arrived(None, p(7), Moment(Phase.BEFORE, PS14)),
    )
    assert said(attendance) == [
        "Mona Solli (Ap) møtte kl. 18.25 før behandling av sak PS 12/26.",
        "Rune Moe (H) møtte for Eli Strand (H) kl. 18.40 under behandling av sak PS 12/26.",
        "Kari Nilsen (Ap) forlot møtet under behandling av sak PS 13/26.",
        "Odd Nes fikk permisjon og forlot møtet kl. 19.30 etter behandling av sak PS 13/26.",
        "Kari Nilsen (Ap) kom tilbake før behandling av sak PS 14/26.",
    ]
    assert said(attendance, NN) == [
        "Mona Solli (Ap) møtte kl. 18.25 før handsaming av sak PS 12/26.",
        "Rune Moe (H) møtte for Eli Strand (H) kl. 18.40 under handsaming av sak PS 12/26.",
        "Kari Nilsen (Ap) gjekk frå møtet under handsaming av sak PS 13/26.",
        "Odd Nes fekk permisjon og gjekk frå møtet kl. 19.30 etter handsaming av sak PS 13/26.",
        "Kari Nilsen (Ap) kom tilbake før handsaming av sak PS 14/26.",
    ]


def test_those_who_come_or_go_together_are_told_in_one_sentence() -> None:
    gone, back = (Moment(Phase.BEFORE, PS13, at(18, m)) for m in (41, 51))
    attendance = entered(
        met(council()),
        *(Left(None, p(n), gone) for n in (3, 4, 5)),
        Left(None, p(6), Moment(Phase.BEFORE, PS13, at(18, 42))),
        *(Arrived(None, p(n), back) for n in (3, 4)),
    )
    names = [f"{NAMES[n][0]} ({NAMES[n][1]})" for n in (3, 4, 5)]
    assert said(attendance) == [
        f"{names[0]}, {names[1]} og {names[2]} forlot møtet kl. 18.41 før behandling av sak "
        "PS 13/26.",
        "Odd Nes forlot møtet kl. 18.42 før behandling av sak PS 13/26.",
        f"{names[0]} og {names[1]} kom tilbake kl. 18.51 før behandling av sak PS 13/26.",
    ]


def test_a_deputy_gives_up_the_seat_before_the_member_takes_it() -> None:
    attendance = met(council(), away=[5], d21=5)
    moment = Moment(Phase.BEFORE, PS13, at(18, 50))
    attendance = entered(attendance, *taking_over(attendance, p(5), moment))
    assert said(attendance) == [
        "Rune Moe (H) fratrådte kl. 18.50 før behandling av sak PS 13/26.",
        "Eli Strand (H) møtte kl. 18.50 før behandling av sak PS 13/26.",
    ]
    assert said(attendance, NN)[0] == (
        "Rune Moe (H) gjekk frå kl. 18.50 før handsaming av sak PS 13/26."
    )


def test_a_deputy_who_goes_home_leaves_the_meeting() -> None:
    gone = Left(None, p(21), Moment(Phase.BEFORE, PS13, at(18, 50)))
    attendance = entered(met(council(), away=[5], d21=5), gone)
    assert said(attendance) == [
        "Rune Moe (H) forlot møtet kl. 18.50 før behandling av sak PS 13/26."
    ]
    assert said(attendance, NN) == [
        "Rune Moe (H) gjekk frå møtet kl. 18.50 før handsaming av sak PS 13/26."
    ]
    later = Arrived(None, p(5), Moment(Phase.BEFORE, PS14, at(19, 20)))
    assert said(entered(attendance, later))[0] == said(attendance)[0]


def recused(person: int, ground: Ground, ruling: Ruling | None = None) -> Recusal:
    return Recusal(None, p(person), PS13, ground, ruling)


def test_who_looks_in_during_one_item_is_told_as_coming_before_going() -> None:
    attendance = entered(
        met(council(), away=[7]),
        Arrived(None, p(7), Moment(Phase.DURING, PS12)),
        Left(None, p(7), Moment(Phase.DURING, PS12)),
    )
    assert said(attendance) == [
        "Kari Nilsen (Ap) møtte under behandling av sak PS 12/26.",
        "Kari Nilsen (Ap) forlot møtet under behandling av sak PS 12/26.",
    ]


@pytest.mark.parametrize(
    ("event", "bokmal", "nynorsk"),
    [
        (
            recused(7, Ground.CIRCUMSTANCES, Ruling(True, 6)),
            "Kari Nilsen (Ap) ble enstemmig erklært inhabil i sak PS 13/26 etter "
            "fvl. § 6 andre ledd, jf. koml. § 11-10 første ledd, og fratrådte.",
            "Kari Nilsen (Ap) vart samrøystes erklært ugild i sak PS 13/26 etter "
            "fvl. § 6 andre ledd, jf. koml. § 11-10 fyrste ledd, og gjekk frå.",
        ),
        (
            recused(7, Ground.EMPLOYEE, Ruling(True, 4, 2)),
            "Kari Nilsen (Ap) ble med 4 mot 2 stemmer erklært inhabil i sak PS 13/26 etter "
            "koml. § 11-10 andre ledd, og fratrådte.",
            "Kari Nilsen (Ap) vart med 4 mot 2 røyster erklært ugild i sak PS 13/26 etter "
            "koml. § 11-10 andre ledd, og gjekk frå.",
        ),
        (
            recused(7, Ground.EMPLOYEE, Ruling(False, 3, 3)),
            "Kari Nilsen (Ap) ble med 3 mot 3 stemmer og møtelederens stemme som avgjørende "
            "erklært habil i sak PS 13/26 etter koml. § 11-10 andre ledd.",
            "Kari Nilsen (Ap) vart med 3 mot 3 røyster og røysta til møteleiaren som avgjerande "
            "erklært habil i sak PS 13/26 etter koml. § 11-10 andre ledd.",
        ),
        (
            recused(7, Ground.PARTY),
            "Kari Nilsen (Ap) fratrådte som inhabil i sak PS 13/26 etter "
            "fvl. § 6 første ledd bokstav a, jf. koml. § 11-10 første ledd.",
            "Kari Nilsen (Ap) gjekk frå som ugild i sak PS 13/26 etter "
            "fvl. § 6 fyrste ledd bokstav a, jf. koml. § 11-10 fyrste ledd.",
        ),
        (
            recused(6, Ground.PERSONAL_REASONS, Ruling(True, 6)),
            "Odd Nes ble enstemmig fritatt fra å delta i sak PS 13/26 av personlige grunner etter "
            "koml. § 11-11, og fratrådte.",
            "Odd Nes vart samrøystes friteken frå å ta del i sak PS 13/26 av personlege grunnar "
            "etter koml. § 11-11, og gjekk frå.",
        ),
        (
            recused(6, Ground.PERSONAL_REASONS, Ruling(False, 5, 1)),
            "Odd Nes ble med 5 mot 1 stemme ikke fritatt fra å delta i sak PS 13/26 etter "
            "koml. § 11-11.",
            "Odd Nes vart med 5 mot 1 røyst ikkje friteken frå å ta del i sak PS 13/26 etter "
            "koml. § 11-11.",
        ),
        (
            recused(6, Ground.PERSONAL_REASONS),
            "Odd Nes ba om fritak i sak PS 13/26 etter koml. § 11-11 og fratrådte.",
            "Odd Nes bad om fritak i sak PS 13/26 etter koml. § 11-11 og gjekk frå.",
        ),
    ],
)
def test_stepping_aside_is_told_with_the_law_and_how_it_was_ruled(
    event: Recusal, bokmal: str, nynorsk: str
) -> None:
    attendance = entered(met(council()), event)
    assert said(attendance) == [bokmal]
    assert said(attendance, NN) == [nynorsk]


def test_the_law_stays_on_one_line_where_it_must() -> None:
    attendance = entered(met(council()), recused(7, Ground.CIRCUMSTANCES))
    (one,) = told(telling(attendance))
    assert "fvl.\u00a0§\u00a06 andre ledd, jf.\u00a0koml.\u00a0§\u00a011-10" in one.text


def test_deputies_of_deputies_and_a_change_of_chair_are_told_in_turn() -> None:
    attendance = entered(
        met(council()),
        recused(1, Ground.PARTY, Ruling(True, 6)),
        SteppedIn(None, p(31), PS13, p(1)),
        recused(4, Ground.SPOUSE),
        SteppedIn(None, p(21), PS13, p(4)),
        recused(21, Ground.CIRCUMSTANCES),
        SteppedIn(None, p(22), PS13, p(21)),
    )
    assert said(attendance)[1::2] == [
        "Jens Vik (Ap) møtte for Turid Hauge (Ap) i sak PS 13/26.",
        "Rune Moe (H) møtte for Per Lunde (H) i sak PS 13/26.",
        "Ann Lie (H) møtte for Rune Moe (H) i sak PS 13/26.",
    ]
    assert said(attendance)[-1] == (
        "Gunnar Myhre (Sp) ledet møtet under behandling av sak PS 13/26."
    )
    assert said(attendance, NN)[-1] == (
        "Gunnar Myhre (Sp) leidde møtet under handsaming av sak PS 13/26."
    )


def test_who_chairs_instead_is_told_once_for_the_items_that_follow_each_other() -> None:
    gone = entered(met(council()), Left(None, p(1), Moment(Phase.BEFORE, PS13)))
    assert said(gone)[-1] == (
        "Gunnar Myhre (Sp) ledet møtet fra sak PS 13/26 til og med sak PS 14/26."
    )
    elected = entered(met(council(), away=[1, 2]), Chaired(None, p(6), elected=True))
    assert said(elected) == [
        "Odd Nes ble valgt til møteleder etter koml. § 11-2 tredje ledd. Odd Nes ledet møtet."
    ]
    assert said(elected, NN) == [
        "Odd Nes vart vald til møteleiar etter koml. § 11-2 tredje ledd. Odd Nes leidde møtet."
    ]


def test_an_election_to_chair_is_told_once() -> None:
    attendance = entered(
        met(council(), away=[2]),
        Chaired(None, p(6), elected=True),
        *(Recusal(None, p(1), item, Ground.PARTY) for item in (PS12, PS14)),
    )
    led = [text for text in said(attendance) if "ledet" in text]
    assert led == [
        "Odd Nes ble valgt til møteleder etter koml. § 11-2 tredje ledd. "
        "Odd Nes ledet møtet under behandling av sak PS 12/26.",
        "Odd Nes ledet møtet under behandling av sak PS 14/26.",
    ]


def test_an_item_without_a_number_is_called_by_the_title_its_audience_sees() -> None:
    attendance = entered(
        met(council()), Left(None, p(7), Moment(Phase.AFTER, PS13)), recused(6, Ground.PARTY)
    )
    shown = lines(attendance.chamber)
    shown[PS13] = AgendaLine(None, ItemKind.BRIEFING, "Orientering om ferja")
    texts = [one.text for one in told(replace(telling(attendance), lines=shown))]
    assert "i «Orientering om ferja» etter" in texts[0]
    assert texts[1] == "Kari Nilsen (Ap) forlot møtet etter behandling av «Orientering om ferja»."


def test_each_sentence_knows_where_it_belongs() -> None:
    attendance = entered(
        met(council()),
        Left(None, p(7), Moment(Phase.AFTER, PS12)),
        recused(6, Ground.PARTY),
        Left(None, p(3), Moment(Phase.BEFORE, PS12)),
    )
    places = [(one.item_id, one.phase) for one in told(telling(attendance))]
    assert places == [(PS12, Phase.BEFORE), (PS12, Phase.AFTER), (PS13, Phase.DURING)]


def test_why_somebody_is_away_is_never_told() -> None:
    ill = Absence(None, p(7), AbsenceReason.ILLNESS, note="operert i hoften")
    attendance = met(replace(council()), away=[7])
    attendance = reported(attendance, ill)
    lists = attendance_lists(telling(attendance))
    everything = f"{opening(telling(attendance))} {said(attendance)} {lists}"
    assert "operert" not in everything
    assert "illness" not in everything.casefold()


def test_the_numbers_of_an_item_tell_voters_only_where_they_are_fewer() -> None:
    attendance = entered(met(council(), away=[5]), recused(7, Ground.PARTY))
    assert numbers(telling(attendance), PS12) == "6 av 7 til stede"
    assert numbers(telling(attendance), PS13) == "6 av 7 til stede, 5 med stemmerett"
    assert numbers(telling(attendance, NN), PS13) == "6 av 7 til stades, 5 med røysterett"


def test_the_lists_say_who_met_when_and_for_whom() -> None:
    attendance = met(council(), away=[3, 5], d21=5)
    attendance = entered(
        attendance,
        Arrived(None, p(3), Moment(Phase.BEFORE, PS12, at(18, 25))),
        Recusal(None, p(4), PS13, Ground.SPOUSE),
        SteppedIn(None, p(22), PS13, p(4)),
        Left(None, p(7), Moment(Phase.AFTER, PS13, at(19, 30)), on_leave=True),
        Recusal(None, p(6), PS12, Ground.PERSONAL_REASONS),
        Recusal(None, p(2), PS12, Ground.EMPLOYEE, Ruling(False, 5)),
    )
    made = attendance_lists(telling(attendance))
    assert [(one.seat.person_name, plain(one.remark)) for one in made.members] == [
        ("Turid Hauge", ""),
        ("Gunnar Myhre", ""),
        ("Mona Solli", "fra kl. 18.25, før PS 12/26"),
        ("Per Lunde", "inhabil i PS 13/26"),
        ("Odd Nes", "fritatt i PS 12/26"),
        ("Kari Nilsen", "permisjon fra kl. 19.30, etter PS 13/26"),
    ]
    assert [(one.seat.person_name, plain(one.met_for)) for one in made.deputies] == [
        ("Rune Moe", "Eli Strand"),
        ("Ann Lie", "Per Lunde, PS 13/26"),
    ]
    assert [(one.seat.person_name, one.reported, one.deputies) for one in made.away] == [
        ("Eli Strand", False, ("Rune Moe",))
    ]
    nynorsk = attendance_lists(telling(attendance, NN))
    assert [plain(one.remark) for one in nynorsk.members if one.remark] == [
        "frå kl. 18.25, før PS 12/26",
        "ugild i PS 13/26",
        "friteken i PS 12/26",
        "permisjon frå kl. 19.30, etter PS 13/26",
    ]


def test_a_remark_tells_every_coming_and_going() -> None:
    attendance = entered(
        met(council(), away=[5, 7]),
        Left(None, p(4), Moment(Phase.BEFORE, PS13, at(19, 0))),
        Arrived(None, p(4), Moment(Phase.BEFORE, PS14, at(19, 30))),
        Arrived(None, p(7), Moment(Phase.DURING, PS12)),
        Left(None, p(7), Moment(Phase.AFTER, PS14)),
        Arrived(None, p(21), Moment(Phase.BEFORE, PS13), p(5)),
        Recusal(None, p(21), PS13, Ground.PARTY),
    )
    made = attendance_lists(telling(attendance))
    remarks = {one.seat.person_name: plain(one.remark) for one in made.members}
    assert remarks["Per Lunde"] == "til kl. 19.00, før PS 13/26; fra kl. 19.30, før PS 14/26"
    assert remarks["Kari Nilsen"] == "kom under PS 12/26; gikk etter PS 14/26"
    assert plain(made.deputies[0].met_for) == "Eli Strand, kom før PS 13/26; inhabil i PS 13/26"


def test_reported_absence_is_told_apart_from_staying_away() -> None:
    attendance = reported(met(council(), away=[5, 7]), Absence(None, p(5), AbsenceReason.WORK))
    away = attendance_lists(telling(attendance)).away
    assert [(one.seat.person_name, one.reported) for one in away] == [
        ("Eli Strand", True),
        ("Kari Nilsen", False),
    ]


def test_a_seat_nobody_holds_is_told_as_such() -> None:
    chamber = a_chamber([a_seat(1)], [a_seat(9, role=Role.DEPUTY)], seats=2)
    attendance = entered(met(chamber), SteppedIn(None, p(9), ItemId(1)))
    assert said(attendance) == ["Person 9 (Ap) møtte på en ubesatt plass i sak PS 1/26."]
    assert attendance_lists(telling(attendance)).deputies[0].met_for.startswith("ubesatt plass, ")
    whole = entered(met(chamber), Arrived(None, p(9), Moment(Phase.BEFORE, ItemId(2))))
    assert said(whole, NN) == [
        "Person 9 (Ap) møtte på ein ledig plass før handsaming av sak PS 2/26."
    ]


def test_what_is_missing_before_the_protocol_is_finished() -> None:
    assert gaps(Attendance(council())) == (Gap(GapKind.NO_ROLL_CALL),)
    assert gaps(met(council())) == ()
    thin = entered(
        met(council(), away=[1, 3, 5]), recused(2, Ground.PARTY), SteppedIn(None, p(31), PS12, p(5))
    )
    assert gaps(thin) == (
        Gap(GapKind.NOT_QUORATE, PS13),
        Gap(GapKind.NO_CHAIR, PS13),
        Gap(GapKind.NO_RULING, PS13, p(2)),
        Gap(GapKind.OTHER_GROUP, PS12, p(31)),
    )


def test_a_refusal_names_who_and_where_and_what_to_do() -> None:
    attendance = met(council(), away=[4, 5], d21=5)
    problem = Problem(ProblemKind.DEPUTY_FOR_TWO, p(21), PS13, p(5))
    message, remedy = refusal(problem, telling(attendance))
    assert plain(message.bokmal) == (
        "Rune Moe (H) møter allerede for Eli Strand (H) i sak PS 13/26 og kan ikke møte for to."
    )
    assert plain(message.nynorsk) == (
        "Rune Moe (H) møter alt for Eli Strand (H) i sak PS 13/26 og kan ikkje møte for to."
    )
    assert remedy.bokmal == "Velg et annet varamedlem."


@pytest.mark.parametrize("kind", list(ProblemKind))
@pytest.mark.parametrize("about", [(None, None, None), (21, PS13, 5), (99, ItemId(99), 99)])
def test_every_refusal_has_words_whoever_it_is_about(
    kind: ProblemKind, about: tuple[int | None, ItemId | None, int | None]
) -> None:
    person, item, other = about
    problem = Problem(
        kind, None if person is None else p(person), item, None if other is None else p(other)
    )
    for sentence in refusal(problem, telling(met(council()))):
        assert sentence.bokmal.endswith(".")
        assert sentence.bokmal != sentence.nynorsk
        assert "{" not in sentence.bokmal + sentence.nynorsk
