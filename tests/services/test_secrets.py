"""What is searched for: everything of what the public may not read, and what excuses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.secrets import Secrets
from agenda_app.services import agendas, cases
from agenda_app.services.secrets import secrets_of
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting


def secrets_with(storage: Storage, access: Access, on: date = TODAY) -> Secrets:
    """Return the secrets of a meeting with an open case, and one with this access."""
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        files = [
            _attachment(f"Vedlegg {access}", access) for access in (OPEN, exempt("offl. § 13"))
        ]
        other = saved_case(session, "Brua", "KST")
        other = cases.save_case(session, replace(other, access=OPEN, attachments=tuple(files)))
        case = saved_case(session, "Kaia", "KST")
        hidden = replace(case, access=access, public_title="Eiendom")
        case = cases.save_case(session, hidden)
        agendas.put_cases(session, MeetingId(meeting.id or 0), [other.id, case.id])
        return secrets_of(session, MeetingId(meeting.id or 0), on)


def _attachment(title: str, access: Access) -> Attachment:
    file = StoredFile(title.encode().hex()[:64].ljust(64, "0"), "fil.pdf", 3, "application/pdf")
    return Attachment(None, "Kart" if access == OPEN else "Takst", file, access)


def test_an_exempt_case_is_secret_but_for_its_public_title(storage: Storage) -> None:
    secrets = secrets_with(storage, exempt("offl. § 23"))
    assert set(secrets.titles) == {"Kaia", "Takst"}
    assert {"Brua", "Eiendom", "Kart"} <= set(secrets.open_titles)
    assert "1. Kaia rustes opp." in secrets.texts
    assert "Kaia er fra 1974." in secrets.open_texts


def test_undecided_counts_as_exempt(storage: Storage) -> None:
    assert "Kaia" in secrets_with(storage, Access()).titles


def test_an_exemption_that_is_over_is_no_secret(storage: Storage) -> None:
    until = date(2026, 4, 30)
    secrets = secrets_with(storage, exempt("offl. § 23", until), on=date(2026, 5, 1))
    assert "Kaia" not in secrets.titles
    assert "1. Kaia rustes opp." not in secrets.texts
