"""Cases and meetings in which nothing is wrong, to be changed by one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from agenda_app.checks.facts import MeetingFacts
from agenda_app.domain.access import OPEN, Access
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemId, ItemKind, ItemNumber, ItemType
from agenda_app.domain.case import (
    Attachment,
    AttachmentId,
    Case,
    CaseId,
    CasePaper,
    Proposal,
    Treatment,
    TreatmentId,
)
from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
    Roster,
    Seat,
)
from agenda_app.domain.files import StoredFile
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingId, MeetingState
from agenda_app.domain.people import PersonId
from agenda_app.domain.text import Heading, ListItem, Text, paragraphs, runs

NB, NN = Language.BOKMAL, Language.NYNORSK
COUNCIL_ID, EXECUTIVE_ID = CommitteeId(1), CommitteeId(2)
COUNCIL = Committee(COUNCIL_ID, "KST", "Kommunestyret", CommitteeKind.MUNICIPAL_COUNCIL, 11)
EXECUTIVE = Committee(EXECUTIVE_ID, "FSK", "Formannskapet", CommitteeKind.EXECUTIVE_COMMITTEE, 5)
COMMITTEES = {COUNCIL_ID: COUNCIL, EXECUTIVE_ID: EXECUTIVE}
FIRST = Treatment(TreatmentId(1), 1, EXECUTIVE_ID, recommendation=paragraphs("Molen bygges."))
LAST = Treatment(TreatmentId(2), 2, COUNCIL_ID, is_final=True)
TODAY = date(2026, 4, 15)
"""Two weeks before the meeting, a week before the deadline."""


def body(*parts: tuple[str, str]) -> Text:
    """A body of headings, each with its text."""
    return tuple(
        block
        for title, text in parts
        for block in (Heading(1, runs(title)), *paragraphs(text))
        if title or not isinstance(block, Heading)
    )


def points(*texts: str) -> tuple[Proposal, ...]:
    """A proposal of numbered points."""
    items = (ListItem(0, f"{number}.", runs(text)) for number, text in enumerate(texts, 1))
    return (Proposal("Kommunedirektørens forslag til vedtak", tuple(items)),)


def a_paper(**changes: object) -> CasePaper:
    paper = CasePaper(
        unit="Teknisk",
        case_officer="Kari Strand",
        proposals=points("Prøvevik kommune bygger ny molo i Nordvågen."),
        body=body(("Saksopplysninger", "Moloen er gammel.")),
    )
    return replace(paper, **changes)


def a_case(*, paper: CasePaper | None = None, **changes: object) -> Case:
    case = Case(
        CaseId(7),
        "Ny molo i Nordvågen",
        archive_case_no="2026/45",
        access=OPEN,
        paper=paper or a_paper(),
        treatments=(FIRST, LAST),
    )
    return replace(case, **changes)


def attachments(count: int, access: Access = OPEN) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            AttachmentId(number),
            f"Kart {number}",
            StoredFile(f"{number:064x}", f"kart{number}.pdf", 1, "application/pdf"),
            access,
        )
        for number in range(1, count + 1)
    )


def a_seat(number: int, role: Role = Role.MEMBER) -> Seat:
    membership = Membership(MembershipId(number), COUNCIL_ID, PersonId(number), None, role, number)
    return Seat(membership, f"Medlem {number}")


def a_roster(count: int = 11, committee: Committee = COUNCIL) -> Roster:
    others = (a_seat(number) for number in range(2, count + 1))
    return Roster(committee, (a_seat(1, Role.CHAIR), *others) if count else ())


def a_meeting(**changes: object) -> Meeting:
    meeting = Meeting(
        MeetingId(1),
        COUNCIL_ID,
        datetime(2026, 4, 29, 18),
        place="Kommunestyresalen",
        state=MeetingState.DRAFT,
    )
    return replace(meeting, **changes)


def an_item(case: Case, *, serial: int = 12, **changes: object) -> AgendaItem:
    item = AgendaItem(
        ItemId(serial),
        ItemKind.CASE,
        case.title,
        ItemType.PS,
        case_id=case.id,
        treatment_id=LAST.id,
        access=case.access,
        number=ItemNumber(ItemType.PS, serial, 2026),
    )
    return replace(item, **changes)


def facts(
    *cases: Case, items: Iterable[AgendaItem] | None = None, **changes: object
) -> MeetingFacts:
    """A meeting that is ready, with one case that the executive committee has treated."""
    on_it = cases or (a_case(),)
    lines = tuple(an_item(case, serial=12 + n) for n, case in enumerate(on_it))
    held = Meeting(MeetingId(9), EXECUTIVE_ID, datetime(2026, 4, 8, 9), state=MeetingState.HELD)
    ready = MeetingFacts(
        meeting=a_meeting(),
        committee=COUNCIL,
        roster=a_roster(),
        agenda=Agenda(MeetingId(1), lines if items is None else tuple(items)),
        cases={case.id: case for case in on_it if case.id is not None},
        committees=COMMITTEES,
        steps={TreatmentId(1): held},
    )
    return replace(ready, **changes)


def said(rule: Callable[[Case, Language], Iterator[Finding]], case: Case) -> list[str]:
    """What a rule says of a case, in bokmål."""
    return [finding.text for finding in rule(case, NB)]


def codes(findings: Iterable[Finding]) -> list[str]:
    return [finding.code for finding in findings]
