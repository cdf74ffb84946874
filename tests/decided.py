"""A council that has held a meeting and decided its cases, for tests of what comes after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from sqlalchemy.orm import Session

from agenda_app.domain.access import OPEN, Access
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, CaseId, Proposal
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.text import Text
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.locking import adjourn
from agenda_app.services.minutes import save_item_minutes
from tests.builders import a_point
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

TWO_POINTS = (a_point("1.", "Kaia rustes opp."), a_point("2.", "Rapport legges fram i mai."))


def held(
    session: Session,
    *titles: str,
    text: Text = TWO_POINTS,
    access: Access = OPEN,
    ended: time = time(20),
    code: str = "KST",
) -> Protocol:
    """Call, hold and close a meeting in which every case was decided as it was proposed."""
    protocol = a_protocol(session, *(titles or ("Kaia",)), code=code)
    for item in cases_of(protocol):
        case = read_case(session, case_id(item))
        paper = replace(case.paper, proposals=(Proposal("Forslag", text),))
        save_case(session, replace(case, paper=paper, access=access, public_title="Lånesak"))
    roll_called(session, protocol)
    for item in cases_of(protocol):
        assert item.id is not None
        save_item_minutes(session, ItemMinutes(item.id, votes=(a_vote(session, item.id),)))
    adjourn(session, protocol.meeting, ended)
    return protocol


def cases_of(protocol: Protocol) -> list[AgendaItem]:
    return [item for item in protocol.items if item.case_id is not None]


def case_id(item: AgendaItem) -> CaseId:
    assert item.case_id is not None
    return item.case_id


def first_case(session: Session, protocol: Protocol) -> Case:
    return read_case(session, case_id(read_item(session, protocol.case(1))))
