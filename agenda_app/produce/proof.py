"""What stands between a public paper and the world: nothing exempt may leave."""

from __future__ import annotations

from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.documents.leak_proof import leaked
from agenda_app.domain.findings import Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import BlockedError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.control import meeting_findings
from agenda_app.services.secrets import secrets_of


def refuse_what_stops(storage: Storage, meeting_id: MeetingId, today: date) -> None:
    """Make no public paper while a check says stop.

    Raises:
        BlockedError: with the gravest finding, and the case that it is about.
    """
    with storage.database.read() as session:
        found = meeting_findings(session, meeting_id, Language.BOKMAL, today)
        stop = next((finding for finding in found if finding.level is Level.STOP), None)
        if stop is None:
            return
        items = read_agenda(session, meeting_id).items
    about = next((item for item in items if stop.item_id and item.id == stop.item_id), None)
    name = f"{about.number or about.title}: " if about is not None else ""
    raise BlockedError(f"{name}{stop.text}", "Rett det, så kan den offentlige utgaven lages.")


def prove(storage: Storage, meeting_id: MeetingId, pdf: bytes, today: date) -> None:
    """Search a finished public file for what is exempt.

    Raises:
        BlockedError: something was found; the file must not leave.
    """
    with storage.database.read() as session:
        secrets = secrets_of(session, meeting_id, today)
    found = leaked(pdf, secrets)
    if found:
        raise BlockedError(
            f"Den offentlige utgaven inneholder tekst som ikke er offentlig: «{found[0]}».",
            "Se hvor teksten står i de offentlige sakene, og ta den bort der.",
        )
