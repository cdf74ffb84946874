from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.language import Language
from agenda_app.domain.proof import Hit, Place, Proof, SearchedFile
from agenda_app.domain.secrets import SecretKind
from agenda_app.errors import BlockedError
from agenda_app.produce.proof import LeakError, refuse_what_stops
from agenda_app.services.cases import save_case
from agenda_app.services.putting_on import put_cases
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
        assert caught.value.message.said(language).replace("\N{NBSP}", " ") == why


def test_a_file_that_was_not_read_is_said_to_be_that_and_not_to_hold_a_secret() -> None:
    name = "møtebunke uten unntatte.pdf"
    unread = Hit(SecretKind.UNSEARCHED, Place.CONTENT, 0, name)
    file = SearchedFile(name, "0" * 64, 8, 1)
    proof = Proof(file, "KST", datetime(2026, 4, 20, 9), "1", (), (), hits=(unread,))
    error = LeakError(proof, b"%PDF-1.7")
    for language, words, never in (
        (Language.BOKMAL, f"Det er ikke bevist at «{name}» er ren", "ikke er offentlig"),
        (Language.NYNORSK, f"Det er ikkje bevist at «{name}» er rein", "ikkje er offentleg"),
    ):
        assert error.message.said(language).startswith(words)
        assert never not in error.said(language)


def test_what_was_not_searched_for_is_said_with_the_meeting_that_hides_it() -> None:
    unknown = Hit(SecretKind.UNKNOWN, Place.CONTENT, 0, "møtet 29.04.2026 i Kommunestyret")
    file = SearchedFile("bunke.pdf", "0" * 64, 8, 1)
    proof = Proof(file, "KST", datetime(2026, 4, 20, 9), "1", (), (), hits=(unknown,))
    error = LeakError(proof, b"%PDF-1.7")
    assert "ikke søkt etter det som er unntatt i møtet 29.04.2026" in error.message.bokmal
    assert "ikkje søkt etter det som er unnateke i møtet 29.04.2026" in error.message.nynorsk
    assert "sikkerhetskopien" in error.remedy.bokmal
