"""Pages of a file are kept once, by the hash of the file and the choice made for it."""

from __future__ import annotations

from pathlib import Path

from agenda_app.db.storage import open_folder
from agenda_app.domain.case import Attachment
from agenda_app.domain.verdict import FileKind, PageSize, Remark, TrackedChanges, Verdict
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
