"""An invented meeting that was written down in full: who was there, proposals, votes, closed doors.

The words come from the domain, so that tests of content and of paper read what users get.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId, ItemKind, ItemNumber, ItemType
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported
from agenda_app.domain.attendance_events import Arrived, Left, Moment, Phase, Recusal, SteppedIn
from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.ballots import Ballots, NamedVote
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Role
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import AgendaLine, TreatmentLine
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.proposals import (
    MeetingProposal,
    MinuteStatement,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.telling import Telling
from agenda_app.domain.text import ListItem, Paragraph, Text, runs
from agenda_app.domain.treated_order import moved, order_words
from agenda_app.domain.votes import Motion, Room, Vote
from agenda_app.services.minutes_lines import (
    attendance_part,
    minutes_lines,
    with_people,
)
from tests.builders import an_item
from tests.council import a_chamber, a_seat, at, met
from tests.documents.papers import TITLE, a_head, a_proposal

BREAKWATER, LAND, POST, STAFF = ItemId(12), ItemId(13), ItemId(14), ItemId(15)
MEMBERS = {
    1: ("Aud Strømsnes", "Ap", Role.CHAIR),
    2: ("Olav Tangvær", "Sp", Role.VICE_CHAIR),
    3: ("Mona Skarv", "Ap", Role.MEMBER),
    4: ("Jan Øy", "Ap", Role.MEMBER),
    5: ("Siri Holm", "Ap", Role.MEMBER),
    6: ("Kari Nes", "Sp", Role.MEMBER),
    7: ("Liv Berg", "Sp", Role.MEMBER),
    8: ("Jon Brattøy", "H", Role.MEMBER),
    9: ("Eli Vestre", "H", Role.MEMBER),
    10: ("Per Dahl", "V", Role.MEMBER),
    11: ("Ane Vik", "V", Role.MEMBER),
}
DEPUTIES = {
    41: ("Rune Falk", "H", 1),
    42: ("Ann-Britt Lom", "H", 2),
    21: ("Nils Foss", "Ap", 1),
}
NUMBERS = {BREAKWATER: 12, LAND: 13, POST: 14, STAFF: 15}


def council() -> Chamber:
    members = [a_seat(n, party, role, name=name) for n, (name, party, role) in MEMBERS.items()]
    members[0] = replace(members[0], membership=replace(members[0].membership, office="ordfører"))
    deputies = [
        a_seat(n, party, Role.DEPUTY, rank, name) for n, (name, party, rank) in DEPUTIES.items()
    ]
    chamber = a_chamber(members, deputies)
    return replace(chamber, items=(BREAKWATER, POST, LAND, STAFF))


def attendance() -> Attendance:
    """Mona Skarv came late, Rune Falk sat for Eli Vestre, Jon Brattøy stepped aside in one."""
    p = PersonId
    held = reported(Attendance(council()), Absence(None, p(9), AbsenceReason.ILLNESS))
    held = replace(met(council(), away=[3, 9], d41=9), absences=held.absences)
    return entered(
        held,
        Arrived(None, p(3), Moment(Phase.BEFORE, BREAKWATER, at(18, 25))),
        Recusal(None, p(8), LAND, Ground.COMPANY, Ruling(aside=True, agreed=10)),
        SteppedIn(None, p(42), LAND, p(8)),
        Left(None, p(10), Moment(Phase.AFTER, LAND, at(20, 5)), on_leave=True),
    )


def titles() -> dict[ItemId, AgendaLine]:
    """Return the items in the order of the agenda; the last but one was treated second."""
    names = {
        BREAKWATER: TITLE,
        LAND: "Salg av tomt på Kaia",
        POST: "Melding om vedtak fra Statsforvalteren",
        STAFF: "Personalsak",
    }
    return {
        item: AgendaLine(ItemNumber(ItemType.PS, NUMBERS[item], 2026), ItemKind.CASE, name)
        for item, name in names.items()
    }


def telling(language: Language = Language.BOKMAL) -> Telling:
    return Telling(attendance(), titles(), language, at(18, 0).date())


def a_text(*lines: str) -> Text:
    return tuple(Paragraph(runs(line)) for line in lines)


def points(*lines: str) -> Text:
    return tuple(ListItem(0, f"{n}.", runs(line)) for n, line in enumerate(lines, start=1))


def breakwater_matters() -> Matters:
    extra = MeetingProposal(
        1,
        ProposalKind.ADDITION,
        (ProposalPoint(points("Rammen tas opp på nytt i budsjettet for 2027.")),),
        (Mover(2, "Olav Tangvær", "Sp"),),
        ("Sp", "V"),
        handed_in_at=time(18, 50),
    )
    change = MeetingProposal(
        2,
        ProposalKind.AMENDMENT,
        (ProposalPoint(a_text("Sluttrapporten legges fram innen 1. juni 2027."), 2),),
        (Mover(10, "Per Dahl", "V"),),
        handed_in_at=time(18, 55),
    )
    taken_back = MeetingProposal(
        3, ProposalKind.POSTPONE, (), (Mover(8, "Jon Brattøy", "H"),), withdrawn=True
    )
    statement = MinuteStatement(
        1, Mover(6, "Kari Nes", "Sp"), a_text("Vi er uroet for tidsplanen."), ("Sp",), entered=True
    )
    return Matters(a_proposal(), ProposalRegister((extra, change, taken_back), (statement,)))


def room(item: ItemId) -> Room:
    return Room(attendance().may_vote(item), 11)


def a_vote(item: ItemId, options: tuple[Matter, ...], **votes_for: int) -> Vote:
    """Return a vote in which so many of a party were on the first side, and all others as well.

    Parties that are not named were all on the first side.
    """
    inside = room(item)
    ballots = all_on(inside.voters)
    for party, number in votes_for.items():
        ballots = with_votes(ballots, inside.voters, party, 0, number)
    if votes_for.get("H") == 1:
        ballots = named(ballots, 41)
    return Vote(Motion(options), ballots)


def named(ballots: Ballots, person: int) -> Ballots:
    """Return ballots with a person known to have been on the first side."""
    return replace(ballots, named=(*ballots.named, NamedVote(person, 0)))


def breakwater() -> ItemRecord:
    matters = breakwater_matters()
    votes = (
        a_vote(BREAKWATER, (Matter(0, (2,)), Matter(2)), V=0, Sp=1),
        a_vote(BREAKWATER, (Matter(0),)),
        a_vote(BREAKWATER, (Matter(1),), Ap=0, H=1),
    )
    written = ItemMinutes(
        BREAKWATER,
        1,
        time(18, 40),
        time(19, 25),
        a_text("Kommunedirektøren orienterte om grunnundersøkelsene og svarte på spørsmål."),
        matters.register,
        votes,
    )
    return ItemRecord(an_item(id=BREAKWATER), written, matters, room(BREAKWATER))


def land() -> ItemRecord:
    matters = Matters(Proposal("Formannskapets innstilling", points("Tomten selges.")))
    written = ItemMinutes(
        LAND,
        1,
        time(19, 25),
        votes=(a_vote(LAND, (Matter(0),)),),
        closed=(
            ClosedSession(
                ClosingGround.PUBLIC_INTEREST, "offl. § 23", time(19, 30), time(19, 52), "enstemmig"
            ),
        ),
    )
    return ItemRecord(an_item(id=LAND), written, matters, room(LAND))


def items(language: Language = Language.BOKMAL) -> tuple[MinutesItem, ...]:
    told = telling(language)
    bare = {
        item: MinutesItem(line.number, line.kind, line.title) for item, line in titles().items()
    }
    first = replace(
        bare[BREAKWATER],
        archive_case_no="2024/45",
        earlier=(TreatmentLine("8/26", "Formannskapet", at(18, 0).date().replace(day=15)),),
        voted_on=a_proposal(),
        decided=Proposal(
            "Vedtak",
            (
                *a_proposal().text,
                *points("", "", "Rammen tas opp på nytt i budsjettet for 2027.")[2:],
            ),
        ),
    )
    second = replace(bare[LAND], decided=Proposal("Vedtak", points("Tomten selges.")))
    exempt = replace(bare[STAFF], exempt=True, exempt_basis="offl. § 13 jf. fvl. § 13")
    unwritten = replace(land(), item=an_item(id=POST), minutes=ItemMinutes(POST))
    return (
        with_people(minutes_lines(first, breakwater(), language), breakwater(), told),
        with_people(minutes_lines(second, land(), language), land(), told),
        with_people(bare[POST], unwritten, told),
        exempt,
    )


def full_minutes(language: Language = Language.BOKMAL) -> MinutesContent:
    return MinutesContent(
        head=a_head(language),
        ends_at=time(20, 45),
        members=(),
        items=items(language),
        signers=(Signer("Aud Strømsnes", "ordfører"), Signer("Kari Nes", "Sp")),
        attendance=attendance_part(telling(language)),
        others=("Kommunedirektør Per Vikholmen", "Møtesekretær Leif Båtnes"),
        remarks=a_text("Det kom ingen merknader til innkallingen og sakslisten."),
        order=order_words(moved(tuple(titles()), council().items), telling(language)),
    )
