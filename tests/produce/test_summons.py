"""The files for the deputies who are called: a tagged letter, an e-mail and a text message each."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.summons import summons_files
from tests.builders import TODAY
from tests.services.protocol import a_protocol
from tests.services.test_summons import away, called


def test_each_deputy_gets_a_letter_and_the_texts(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        for member, deputy in (("Cato", "Hild"), ("Geir", "Jon")):
            away(session, protocol, member)
            called(session, protocol, deputy, member)
    made = run_to_end(summons_files(storage, protocol.meeting, TODAY))
    stem = "2026-04-29 Kommunestyret innkalling av varamedlem"
    assert sorted(file.name for file in made.files) == sorted(
        f"{stem} {name}{end}"
        for name in ("Hild Bakke", "Jon Fure")
        for end in (".pdf", " e-post.txt", " SMS.txt")
    )
    letter = next(file.data for file in made.files if file.name.endswith("Bakke.pdf"))
    with pikepdf.open(BytesIO(letter)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang).startswith("nb")


def test_without_calls_it_says_what_to_do(storage: Storage) -> None:
    with storage.database.write("test") as session:
        meeting: MeetingId = a_protocol(session).meeting
    with pytest.raises(UserError, match="Ingen varamedlemmer"):
        run_to_end(summons_files(storage, meeting, TODAY))
