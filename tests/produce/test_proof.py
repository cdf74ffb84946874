from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.language import Language
from agenda_app.errors import BlockedError
from agenda_app.produce.proof import refuse_what_stops
from agenda_app.services.agendas import put_cases
from agenda_app.services.cases import save_case
from tests.builders import a_municipality, saved_case, saved_meeting

TODAY = date(2026, 4, 20)


def test_what_stops_the_public_version_is_said_with_its_case_in_both_forms(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session, "KST")
        case = saved_case(session, "Opprusting av kaia", "KST")
        save_case(session, replace(case, access=Access(AccessState.EXEMPT)))
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, (case.id,))
    with pytest.raises(BlockedError) as caught:
        refuse_what_stops(storage, meeting.id, TODAY)
    for language, why in (
        (Language.BOKMAL, "PS 4/26: Saken er unntatt offentlighet, men hjemmelen mangler."),
        (Language.NYNORSK, "PS 4/26: Saka er unnateken offentleg innsyn, men heimelen manglar."),
    ):
        assert caught.value.message.said(language) == why
