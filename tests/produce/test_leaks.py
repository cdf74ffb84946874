"""Every public paper is searched before it leaves; withheld files count with all their words."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import docx
import pikepdf
import pytest

from agenda_app.db.storage import Storage
from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, CaseContent
from agenda_app.domain.proof import Hit, Place, Proof
from agenda_app.domain.secrets import SecretKind
from agenda_app.domain.text import Image
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.errors import BlockedError
from agenda_app.jobs import run_to_end
from agenda_app.normalise.recipe import RECIPE
from agenda_app.produce.paper_files import make_file
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import LeakError, search
from agenda_app.services import agendas, cases, meetings, putting_on
from agenda_app.services.normalised import keep_normalised
from tests.builders import (
    TODAY,
    a_municipality,
    a_paper,
    a_text,
    saved_case,
    saved_meeting,
)
from tests.documents.papers import a_head
from tests.proof.plants import saved
from tests.proof.plants_around import annotate
from tests.proof.plants_seen import jpeg_of, put, scanned
from tests.proof.world import scan

SECRET = "Kjøp av Kremmergården i Nordvågen"
LETTER = "Selgeren ber om oppgjør før jul fordi gården ellers må på tvangssalg."
KINDS = (Kind.NOTICE, Kind.AGENDA, Kind.BUNDLE, Kind.MINUTES, Kind.EXTRACT)


@dataclass(frozen=True, slots=True)
class World:
    storage: Storage
    meeting_id: MeetingId
    item_id: ItemId

    def made(self, kind: Kind = Kind.BUNDLE, audience: Audience = Audience.PUBLIC) -> bytes:
        wanted = Wanted(self.meeting_id, kind, audience, self.item_id)
        return run_to_end(make(self.storage, wanted, TODAY)).pdf

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Return what is found in the public bundle when a text stands in a remark on page 2."""
        with pikepdf.open(io.BytesIO(self.made())) as pdf:
            annotate(pdf, 2, "Text", Contents=pikepdf.String(text))
            planted = saved(pdf)
        now = datetime(2026, 4, 1, 12)
        asked = search(self.storage, self.meeting_id, planted, "bunke.pdf", TODAY, now)
        return run_to_end(asked).hits

    def leak(self, kind: Kind = Kind.BUNDLE) -> LeakError:
        with pytest.raises(LeakError) as caught:
            self.made(kind)
        return caught.value


def a_world(
    storage: Storage, *attachments: Attachment, unit: str = "Teknisk", place: str = "Salen"
) -> World:
    """Return a meeting with an open case that has attachments, and an exempt one."""
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        meeting = meetings.save_meeting(session, replace(meeting, place=place))
        case = saved_case(session, "Skolerute", "KST")
        paper = a_paper(unit=unit, body=a_text("Skolestart er 17. august."))
        case = replace(case, access=OPEN, paper=paper, attachments=attachments)
        case = cases.save_case(session, case)
        hidden = saved_case(session, SECRET, "KST")
        hidden = cases.save_case(session, replace(hidden, access=exempt("offl. § 23")))
        assert meeting.id is not None
        putting_on.put_cases(session, meeting.id, [case.id, hidden.id])
        items = agendas.read_agenda(session, meeting.id).items
        item = next(item for item in items if item.case_id == case.id)
        assert item.id is not None
        return World(storage, meeting.id, item.id)


def a_docx(text: str, author: str = "") -> bytes:
    document = docx.Document()
    document.core_properties.author = author
    document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def attached(storage: Storage, name: str, content: bytes, access: Access) -> Attachment:
    file = StoredFile(storage.files.put(content), name, len(content), "application/octet-stream")
    return Attachment(None, name.split(".")[0], file, access)


@pytest.mark.parametrize("kind", KINDS)
def test_a_clean_public_paper_comes_with_its_proof(storage: Storage, kind: Kind) -> None:
    world = a_world(storage)
    wanted = Wanted(world.meeting_id, kind, Audience.PUBLIC, world.item_id)
    made = run_to_end(make(storage, wanted, TODAY))
    assert made.proof is not None
    assert made.proof.is_clean
    assert made.proof.file.name == made.name
    assert made.proof.file.pages == made.pages
    assert dict(made.proof.wanted)[SecretKind.TITLE] > 0
    assert made.proof.meeting == "Kommunestyret 29. april 2026"


def test_a_paper_for_the_members_has_no_proof(storage: Storage) -> None:
    world = a_world(storage, unit=f"Se {SECRET}")
    wanted = Wanted(world.meeting_id, Kind.BUNDLE, Audience.INTERNAL)
    assert run_to_end(make(storage, wanted, TODAY)).proof is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_public_paper_is_stopped_by_a_leak(storage: Storage, kind: Kind) -> None:
    leak = a_world(storage, unit=f"Se {SECRET}", place=SECRET).leak(kind)
    assert {hit.words for hit in leak.proof.hits} == {SECRET}
    assert leak.file.startswith(b"%PDF")


def test_the_error_says_page_place_and_source_in_both_forms(storage: Storage) -> None:
    leak = a_world(storage, unit=f"Se {SECRET}").leak(Kind.EXTRACT)
    for language, words in (
        (Language.BOKMAL, ("på side 1 (tekst på siden), fra PS 5/26.", "ikke er offentlig")),
        (Language.NYNORSK, ("på side 1 (tekst på sida), frå PS 5/26.", "ikkje er offentleg")),
    ):
        said = leak.message.said(language)
        assert all(part in said for part in (*words, f"«{SECRET}»"))


def test_the_words_of_a_withheld_file_are_searched_for(storage: Storage) -> None:
    file = attached(storage, "Brev.docx", a_docx(LETTER), exempt("offl. § 13"))
    (hit,) = a_world(storage, file).hits(LETTER)
    assert (hit.kind, hit.place, hit.page) == (SecretKind.TEXT, Place.ANNOTATION, 2)
    assert hit.words == LETTER
    assert hit.source is not None
    assert (hit.source.number, hit.source.attachment, hit.source.title) == ("PS 3/26", 1, "Brev")


def test_the_pages_of_a_withheld_file_are_read_in_its_place(storage: Storage) -> None:
    scan = attached(storage, "Skann.bin", b"\x00\x01", exempt("offl. § 13"))
    pages = render_case(CaseContent("c", a_head(), None, "Brev", body=a_text(LETTER)))
    made = StoredFile(storage.files.put(pages), "Skann.pdf", len(pages), "application/pdf")
    with storage.database.write("test") as session:
        assert scan.file is not None
        verdict = Verdict(FileKind.PDF)
        keep_normalised(session, scan.file, TrackedChanges.ASK, RECIPE, made, verdict)
    assert [hit.words for hit in a_world(storage, scan).hits(LETTER)] == [LETTER]


def test_a_withheld_scan_is_told_by_what_it_looks_like(storage: Storage) -> None:
    file = attached(storage, "Takst.pdf", scan(), exempt("offl. § 13"))
    world = a_world(storage, file)
    with pikepdf.open(io.BytesIO(world.made())) as pdf:
        put(pdf, 1, jpeg_of(scanned(), 40))
        planted = saved(pdf)
    now = datetime(2026, 4, 1, 12)
    asked = search(storage, world.meeting_id, planted, "bunke.pdf", TODAY, now)
    (hit,) = run_to_end(asked).hits
    assert (hit.kind, hit.page, hit.place) == (SecretKind.PICTURE, 1, Place.PICTURE)
    assert hit.source is not None
    assert (hit.source.number, hit.source.attachment) == ("PS 3/26", 1)


@pytest.mark.parametrize(("basis", "count"), [("", 0), ("offl. § 13", 1)])
def test_an_exempt_picture_of_an_open_paper_is_told_and_an_open_one_is_not(
    storage: Storage, basis: str, count: int
) -> None:
    out = io.BytesIO()
    scanned().save(out, "PNG")
    body = (Image(storage.files.put(out.getvalue()), exempt=basis),)
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = replace(saved_case(session, "Skolerute", "KST"), access=OPEN)
        case = cases.save_case(session, replace(case, paper=a_paper(body=body)))
        assert meeting.id is not None
        putting_on.put_cases(session, meeting.id, [case.id])
    now = datetime(2026, 4, 1, 12)
    asked = search(storage, meeting.id, scan(), "bunke.pdf", TODAY, now)
    assert len(run_to_end(asked).hits) == count


def test_the_author_of_a_withheld_file_is_searched_for(storage: Storage) -> None:
    file = attached(storage, "Brev.docx", a_docx("Hei.", "Ragnhild Ytterøy"), exempt("offl. § 13"))
    hits = a_world(storage, file, unit="Ved Ragnhild Ytterøy").leak().proof.hits
    assert {(hit.kind, hit.words) for hit in hits} == {(SecretKind.NAME, "Ragnhild Ytterøy")}


def test_what_an_open_attachment_says_is_open(storage: Storage) -> None:
    pages = render_case(CaseContent("c", a_head(), None, "Brev", body=a_text(LETTER)))
    closed = attached(storage, "Notat.docx", a_docx(LETTER), exempt("offl. § 13"))
    opened = attached(storage, "Brev.pdf", pages, OPEN)
    made = StoredFile(storage.files.put(pages), "Brev.pdf", len(pages), "application/pdf")
    with storage.database.write("test") as session:
        assert opened.file is not None
        keep_normalised(session, opened.file, TrackedChanges.ASK, 1, made, Verdict(FileKind.PDF))
    assert a_world(storage, closed, opened).hits(LETTER) == ()


def test_nothing_is_public_while_a_withheld_file_cannot_be_read(storage: Storage) -> None:
    gone = Attachment(
        None, "Borte", StoredFile("f" * 64, "Borte.pdf", 3, "application/pdf"), exempt("offl. § 13")
    )
    with pytest.raises(BlockedError, match="«Borte»: En fil som hører til saken, mangler"):
        a_world(storage, gone).made()


def test_an_open_file_that_cannot_be_read_excuses_nothing(storage: Storage) -> None:
    closed = attached(storage, "Notat.docx", a_docx(LETTER), exempt("offl. § 13"))
    opened = attached(storage, "Brev.docx", a_docx("Hei."), OPEN)
    gone = StoredFile("f" * 64, "Brev.pdf", 3, "application/pdf")
    with storage.database.write("test") as session:
        assert opened.file is not None
        keep_normalised(session, opened.file, TrackedChanges.ASK, 1, gone, Verdict(FileKind.PDF))
    world = a_world(storage, closed, opened)
    wanted = Wanted(world.meeting_id, Kind.NOTICE, Audience.PUBLIC)
    with pikepdf.open(io.BytesIO(run_to_end(make(storage, wanted, TODAY)).pdf)) as pdf:
        annotate(pdf, 1, "Text", Contents=pikepdf.String(LETTER))
        planted = saved(pdf)
    asked = search(storage, world.meeting_id, planted, "a.pdf", TODAY, datetime(2026, 4, 1, 12))
    assert [hit.words for hit in run_to_end(asked).hits] == [LETTER]


def test_the_search_can_be_stopped_between_two_pages(storage: Storage) -> None:
    world = a_world(storage)
    wanted = Wanted(world.meeting_id, Kind.BUNDLE, Audience.PUBLIC)
    laid_out = RenderCache()
    run_to_end(make(storage, wanted, TODAY, laid_out))
    steps = 0
    while True:
        job = make(storage, wanted, TODAY, laid_out)
        try:
            for _ in range(steps):
                next(job)
        except StopIteration:
            break
        job.close()
        steps += 1
    assert steps > 6
    assert world.made()


def test_the_name_that_somebody_gives_a_public_file_is_searched(
    storage: Storage, tmp_path: Path
) -> None:
    world = a_world(storage)
    wanted = Wanted(world.meeting_id, Kind.AGENDA, Audience.PUBLIC)
    now = datetime(2026, 4, 1, 12)

    def made(name: str) -> Proof | None:
        work = make_file(storage, wanted, tmp_path / name, TODAY, RenderCache(), now)
        return run_to_end(work)

    proof = made("saker i april.pdf")
    assert proof is not None
    assert proof.file.name == "saker i april.pdf"
    with pytest.raises(LeakError) as caught:
        made(f"{SECRET}.pdf")
    assert {hit.place for hit in caught.value.proof.hits} == {Place.FILE_NAME}
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["saker i april.pdf"]


def test_an_open_attachment_that_is_called_by_an_exempt_case_gives_it_away(
    storage: Storage,
) -> None:
    named = attached(storage, f"{SECRET}.docx", a_docx("Et notat om brygger."), OPEN)
    hits = a_world(storage, named).leak().proof.hits
    assert {hit.kind for hit in hits} == {SecretKind.TITLE}
