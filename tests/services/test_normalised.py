"""Pages of a file are kept once, by the hash of the file and the choice made for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.case import Attachment
from agenda_app.domain.verdict import FileKind, PageSize, Remark, TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import Refused
from agenda_app.services.importing import keep
from agenda_app.services.normalised import NormalisedFile, keep_normalised, normalised_of

VERDICT = Verdict(
    FileKind.PDF,
    pages=(PageSize(595.0, 842.0), PageSize(842.0, 595.0)),
    textless=(2,),
    unembedded=("Helvetica",),
    found=(Remark("scan", 2), Remark("signed", detail="Ola")),
    enclosed=("kart.png",),
)


def test_what_was_made_of_a_file_is_found_again_and_a_newer_result_takes_its_place(
    tmp_path: Path,
) -> None:
    storage = open_folder(tmp_path)
    source = keep(storage.files, b"source", "brev.pdf")
    pages = keep(storage.files, b"pages", "brev.pdf")
    ask, accept = TrackedChanges.ASK, TrackedChanges.ACCEPT
    attachment = Attachment(None, "Brev", source)
    refused = Verdict(FileKind.PDF, refused="password")
    with storage.database.write("test") as session:
        assert normalised_of(session, attachment) is None
        keep_normalised(session, source, ask, 1, None, refused)
        keep_normalised(session, source, ask, 2, pages, VERDICT)
        keep_normalised(session, source, accept, 2, None, refused)
    with storage.database.read() as session:
        assert normalised_of(session, attachment) == NormalisedFile(pages.sha256, VERDICT, 2)
        later = Attachment(None, "Ettersendes", None)
        assert normalised_of(session, later) is None
    storage.close()


@pytest.mark.parametrize(
    "refused", [Refused.PASSWORD_NEEDED, Refused.PASSWORD_WRONG, Refused.OFFICE_LOCKED]
)
def test_pages_that_a_password_opened_stay_when_nobody_is_there_to_type_it(
    storage: Storage, refused: Refused
) -> None:
    source = keep(storage.files, b"source", "brev.docx")
    pages = keep(storage.files, b"pages", "brev.pdf")
    ask = TrackedChanges.ASK
    attachment = Attachment(None, "Brev", source)
    locked = Verdict(FileKind.UNKNOWN, refused=refused)
    with storage.database.write("test") as session:
        keep_normalised(session, source, ask, 2, pages, VERDICT)
        keep_normalised(session, source, ask, 3, None, locked)
        assert normalised_of(session, attachment) == NormalisedFile(pages.sha256, VERDICT, 3)


@pytest.mark.parametrize(("made_by", "stay"), [(9, False), (10, True)])
def test_pages_of_a_locked_spreadsheet_that_may_show_its_comments_are_given_up(
    storage: Storage, made_by: int, stay: bool
) -> None:
    source = keep(storage.files, b"source", "tall.xlsx")
    pages = keep(storage.files, b"pages", "tall.pdf")
    ask = TrackedChanges.ASK
    sheet = replace(VERDICT, kind=FileKind.SPREADSHEET)
    locked = Verdict(FileKind.UNKNOWN, refused=Refused.PASSWORD_NEEDED)
    with storage.database.write("test") as session:
        keep_normalised(session, source, ask, made_by, pages, sheet)
        keep_normalised(session, source, ask, 11, None, locked)
        kept = normalised_of(session, Attachment(None, "Tall", source))
    assert kept == (
        NormalisedFile(pages.sha256, sheet, 11) if stay else NormalisedFile(None, locked, 11)
    )
