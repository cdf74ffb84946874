"""A meeting that can be sent, and short ways to send, change and read it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime

import pypdf

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemState, set_state
from agenda_app.domain.case import Case, CaseId, Proposal
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.dispatch import (
    Channel,
    Dispatch,
    DispatchKind,
    RecipientKind,
    SentTo,
    Version,
)
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.text import ListItem, Paragraph, Text, runs
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.putting_on import put_cases
from agenda_app.services.sending import Order
from tests.builders import a_case, a_municipality, a_paper, saved_meeting
from tests.documents.reading import joined
from tests.once import once

NOW = datetime(2026, 4, 20, 9, 30)
LATER = datetime(2026, 4, 23, 14, 0)
MEMBER = SentTo("Aud Strømsnes", RecipientKind.MEMBER, Version.INTERNAL, Channel.PAPER, 1)
PRESS = SentTo("Ytterholm Avis", RecipientKind.PRESS, Version.PUBLIC, Channel.EMAIL, 1)
SECRET = "Oppsigelse av avdelingsleder Olav Tangvær etter varsel"


def long_text(words: str = "Kaia er fra 1974 og må rustes opp.", count: int = 12) -> Text:
    return tuple(Paragraph(runs(f"Avsnitt {n}. {words} " * 12)) for n in range(1, count + 1))


def a_proposal(words: str = "Kaia rustes opp for inntil kr 220 000 i år.") -> tuple[Proposal, ...]:
    return (Proposal("Kommunedirektørens forslag til vedtak", (ListItem(0, "1.", runs(words)),)),)


def new_case(storage: Storage, title: str, *, body: Text = (), **changes: object) -> CaseId:
    # Each case has words of its own: what is exempt in one and open in another would be a leak.
    year = 1920 + sum(map(ord, title)) % 80
    words = f"Kaia er fra {year} og må rustes opp."
    paper = a_paper(body=body or long_text(words, 4), proposals=a_proposal())
    case = a_case(title, paper=paper, access=OPEN, **changes)
    with storage.database.write("test") as session:
        saved = save_case(session, case)
    assert saved.id is not None
    return saved.id


def put(storage: Storage, meeting: MeetingId, *cases: CaseId) -> None:
    with storage.database.write("test") as session:
        put_cases(session, meeting, cases)


def a_meeting(storage: Storage) -> tuple[MeetingId, list[CaseId]]:
    """Make a meeting with two open cases and an exempt one, nothing sent.

    It is printed on one side: so a correction has the pages that changed and no others.
    """
    return once(storage, "a meeting", lambda: _a_meeting(storage))


def _a_meeting(storage: Storage) -> tuple[MeetingId, list[CaseId]]:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST")
        save_committee(session, replace(council, standard_items=(StandardItem.APPROVE_NOTICE,)))
        assert council.id is not None
        save_print_plan(session, council.id, PrintPlan(two_sided=False), 0)
        meeting = saved_meeting(session)
    assert meeting.id is not None
    cases = [
        new_case(storage, "Opprusting av kaia", body=long_text()),
        new_case(storage, "Økonomirapport"),
        new_case(storage, SECRET),
    ]
    with storage.database.write("test") as session:
        secret = read_case(session, cases[2])
        basis = exempt("offl. § 13 jf. fvl. § 13 første ledd nr. 1")
        save_case(session, replace(secret, access=basis, public_title="Personalsak"))
    put(storage, meeting.id, *cases)
    return meeting.id, cases


def use_plan(storage: Storage, plan: PrintPlan) -> None:
    """Print the meetings otherwise than on one side."""
    with storage.database.write("test") as session:
        council = committee_by_code(session, "KST")
        assert council.id is not None
        save_print_plan(session, council.id, plan, 1)


def order(meeting: MeetingId, kind: DispatchKind = DispatchKind.NOTICE, **more: object) -> Order:
    return Order(meeting, kind, (MEMBER, PRESS), **more)  # type: ignore[arg-type]


def send(
    storage: Storage,
    meeting: MeetingId,
    kind: DispatchKind = DispatchKind.NOTICE,
    at: datetime = NOW,
    **more: object,
) -> Dispatch:
    wanted = order(meeting, kind, **more)
    return once(storage, (wanted, at), lambda: run_to_end(dispatch(storage, wanted, at)))


def change(storage: Storage, case_id: CaseId, **changes: object) -> Case:
    with storage.database.write("test") as session:
        case = read_case(session, case_id)
        return save_case(session, replace(case, **changes))  # type: ignore[arg-type]


def change_paper(storage: Storage, case_id: CaseId, **changes: object) -> Case:
    with storage.database.read() as session:
        paper = read_case(session, case_id).paper
    return change(storage, case_id, paper=replace(paper, **changes))  # type: ignore[arg-type]


def set_fate(storage: Storage, meeting: MeetingId, case_id: CaseId, state: ItemState) -> None:
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        at = next(i for i, item in enumerate(agenda.items) if item.case_id == case_id)
        save_agenda(session, set_state(agenda, at, state))


def pages_of(storage: Storage, sent: Dispatch, version: Version = Version.INTERNAL) -> list[str]:
    """Return the text of each page of a kept file, read by another library."""
    file = next(f for f in sent.files if f.version is version)
    reader = pypdf.PdfReader(io.BytesIO(storage.files.get(file.sha256)))
    return [joined(page.extract_text()) for page in reader.pages]


def labels_of(storage: Storage, sent: Dispatch, version: Version = Version.INTERNAL) -> list[str]:
    file = next(f for f in sent.files if f.version is version)
    return pypdf.PdfReader(io.BytesIO(storage.files.get(file.sha256))).page_labels


TODAY: date = NOW.date()
