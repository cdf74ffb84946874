"""A council of which the meetings have open and exempt cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.services import cases, putting_on
from agenda_app.services.committees import committee_by_code
from agenda_app.services.distribution import (
    prints_apart,
)
from agenda_app.services.print_plans import save_print_plan
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting, saved_member

CLOSED = exempt("offl. § 13")


class World:
    """A council of two members with one meeting and one open case."""

    def __init__(self, storage: Storage, session: Session) -> None:
        self.storage, self.session = storage, session
        a_municipality(session)
        for name in ("Aud Strømsnes", "Olav Tangvær"):
            saved_member(session, "KST", name, "Ap")
        self.council = committee_by_code(session, "KST").id
        meeting = saved_meeting(session).id
        assert meeting is not None
        self.meeting: MeetingId = meeting
        self.put("Skolerute", OPEN)

    def put(self, title: str, access: Access, *attached: Access) -> None:
        case = saved_case(self.session, title, "KST")
        sha256 = self.storage.files.put(b"%PDF")
        file = StoredFile(sha256, "kart.pdf", 4, "application/pdf")
        attachments = tuple(Attachment(None, "Kart", file, access=own) for own in attached)
        case = cases.save_case(self.session, replace(case, access=access, attachments=attachments))
        assert case.id is not None
        putting_on.put_cases(self.session, self.meeting, [case.id])

    def apart(self, today: date = TODAY) -> bool:
        return prints_apart(self.session, self.storage.files, self.meeting, today)

    def plan(self, **changes: object) -> None:
        assert self.council is not None
        plan = replace(PrintPlan(), **changes)  # type: ignore[arg-type]
        save_print_plan(self.session, self.council, plan, 0)
