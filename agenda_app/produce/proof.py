"""What stands between a public paper and the world: nothing exempt may leave."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.documents.leak_proof import leaked
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import NOTHING, Sentence, alike, joined
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
        stops = _stops(meeting_findings(session, meeting_id, Language.BOKMAL, today))
        if not stops:
            return
        nynorsk = _stops(meeting_findings(session, meeting_id, Language.NYNORSK, today))
        items = read_agenda(session, meeting_id).items
    item_id = stops[0].item_id
    about = next((item for item in items if item_id and item.id == item_id), None)
    name = NOTHING if about is None else alike(str(about.number or about.title))
    raise BlockedError(
        joined((name, Sentence(stops[0].text, nynorsk[0].text)), ": "),
        Sentence(
            "Rett det, så kan den offentlige utgaven lages.",
            "Rett det, så kan den offentlege utgåva lagast.",
        ),
    )


def _stops(found: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in found if finding.level is Level.STOP]


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
            Sentence(
                f"Den offentlige utgaven inneholder tekst som ikke er offentlig: «{found[0]}».",
                f"Den offentlege utgåva inneheld tekst som ikkje er offentleg: «{found[0]}».",
            ),
            Sentence(
                "Se hvor teksten står i de offentlige sakene, og ta den bort der.",
                "Sjå kvar teksten står i dei offentlege sakene, og ta han bort der.",
            ),
        )
