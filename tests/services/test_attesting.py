"""Who attests an extract: the secretary, nobody yet, or there is nothing to attest."""

from __future__ import annotations

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.printed_extract import Attestation
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.services.attesting import attested_by
from tests.builders import a_text
from tests.services.protocol import a_protocol


def test_what_is_resolved_while_the_meeting_goes_on_is_provisional(storage: Storage) -> None:
    with storage.database.write("test") as session:
        meeting = a_protocol(session).meeting
        waiting = MinutesItem(None, ItemKind.CASE, "Kaia")
        decided = Proposal("Vedtak", a_text("Kaia rustes opp."))
        resolved = MinutesItem(None, ItemKind.CASE, "Kaia", decided=decided)
        assert attested_by(session, meeting, waiting, Language.BOKMAL) is None
        assert attested_by(session, meeting, resolved, Language.BOKMAL) == Attestation(None)
