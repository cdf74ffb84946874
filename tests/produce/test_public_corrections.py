"""A correction for the public, when what it was sent is exempt by now."""

from __future__ import annotations

import io

import pypdf
import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.domain.text import Paragraph, Run, runs
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.services.meetings import act
from agenda_app.services.sent_content import frozen_content
from tests.documents.reading import joined
from tests.produce.dispatch_world import (
    LATER,
    TODAY,
    a_meeting,
    change,
    change_paper,
    labels_of,
    long_text,
    new_case,
    pages_of,
    put,
    send,
    set_fate,
    use_plan,
)

BASIS = "offl. § 13 jf. fvl. § 13"
CORRECTION, SUPPLEMENT = DispatchKind.CORRECTION, DispatchKind.SUPPLEMENT
HIDDEN = "Havnesjefen har vært sykmeldt lenge etter uenighet om turnus og lønn i vinter."
OPEN_REST = " Gebyret er likevel uendret i år."


def test_a_passage_that_was_sent_open_is_not_quoted_when_it_is_exempt_by_now(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    before = long_text(count=3)
    change_paper(storage, cases[0], body=(*before, Paragraph(runs(HIDDEN + OPEN_REST))))
    send(storage, meeting)
    shielded = Paragraph((Run(HIDDEN, exempt=BASIS), Run(OPEN_REST)))
    change_paper(storage, cases[0], body=(*before, shielded))
    sent = send(storage, meeting, CORRECTION, LATER)
    text = " ".join(pages_of(storage, sent, Version.PUBLIC))
    assert "hos medlemmene" not in text
    assert "deler av teksten er unntatt, jf. offl." in text.replace("\u00a0", " ")
    assert not {"Havnesjefen", "sykmeldt", "uenighet", "vinter."} & set(text.split())


def test_words_that_were_taken_out_are_not_quoted_to_the_public(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    before = long_text(count=3)
    change_paper(storage, cases[0], body=(*before, Paragraph(runs(HIDDEN))))
    send(storage, meeting)
    change_paper(storage, cases[0], body=before)
    sent = send(storage, meeting, CORRECTION, LATER)
    assert "Havnesjefen" not in " ".join(pages_of(storage, sent, Version.PUBLIC))
    assert "Havnesjefen" in pages_of(storage, sent)[0]


def test_a_case_that_was_sent_open_and_made_exempt_is_corrected_for_the_public(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    change(storage, cases[1], title="Lønn til Havnesjefen", archive_case_no="2026/166")
    send(storage, meeting)
    change(storage, cases[1], access=exempt(BASIS), public_title="Personalsak i havna")
    sent = send(storage, meeting, CORRECTION, LATER)
    text = " ".join(pages_of(storage, sent, Version.PUBLIC))
    assert "Personalsak i havna" in text
    assert "Saken er unntatt offentlighet, jf. offl." in text.replace("\u00a0", " ")
    assert "Havnesjefen" not in text
    assert "2026/166" not in text


def test_the_note_to_the_members_is_not_for_the_public(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    note = "Saken om Vågstein kom inn fredag."
    more = send(storage, meeting, SUPPLEMENT, LATER, note=note)
    change(storage, cases[1], title="Økonomirapport for våren")
    corrected = send(storage, meeting, CORRECTION, LATER, note=note)
    for sent in (more, corrected):
        assert "Vågstein" in pages_of(storage, sent)[0]
        assert "Vågstein" not in " ".join(pages_of(storage, sent, Version.PUBLIC))
    assert (more.note, corrected.note) == (note, note)


def public_bundle(storage: Storage, meeting: MeetingId) -> pypdf.PdfReader:
    made = run_to_end(make(storage, Wanted(meeting, Kind.BUNDLE, Audience.PUBLIC), TODAY))
    return pypdf.PdfReader(io.BytesIO(made.pdf))


def words_of(reader: pypdf.PdfReader) -> str:
    return " ".join(joined(page.extract_text()) for page in reader.pages)


def test_a_page_in_place_of_others_has_the_numbers_that_the_members_have(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    change_paper(storage, cases[0], body=long_text(count=9))
    send(storage, meeting)
    change(storage, cases[0], access=exempt(BASIS), public_title="Personalsak i havna")
    sent = send(storage, meeting, CORRECTION, LATER)
    assert labels_of(storage, sent) == ["R1.1", "1a", "2a", "3a"]
    assert labels_of(storage, sent, Version.PUBLIC) == ["R1.1", "1a", "2a–3"]
    texts = pages_of(storage, sent, Version.PUBLIC)
    assert "Side 2a–3, unntatt offentlighet" in texts[-1]
    assert "side 2a–3, erstatter side 2–3" in texts[-1]
    assert "2–3 2a–3" in texts[0]
    assert public_bundle(storage, meeting).page_labels[:3] == ["1a", "2a–3", "4"]
    change(storage, cases[0], access=OPEN)
    again = send(storage, meeting, CORRECTION, LATER)
    assert labels_of(storage, again)[1:] == ["1b", "2b", "3b"]
    assert labels_of(storage, again, Version.PUBLIC)[1:] == ["1b", "2b", "3b"]


def test_before_it_is_corrected_nobody_makes_a_public_version_of_what_is_exempt_by_now(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[0], access=exempt(BASIS), public_title="Personalsak i havna")
    with pytest.raises(UserError, match="Send en rettelse først"):
        public_bundle(storage, meeting)
    send(storage, meeting, CORRECTION, LATER, with_public=False)
    assert "Opprusting" not in words_of(public_bundle(storage, meeting))
    sent = send(storage, meeting, DispatchKind.PUBLIC, LATER)
    assert "Personalsak i havna" in " ".join(pages_of(storage, sent, Version.PUBLIC))


def test_after_the_meeting_what_was_made_exempt_since_is_left_out(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.HOLD)
    change(storage, cases[0], access=exempt(BASIS), public_title="Personalsak i havna")
    text = words_of(public_bundle(storage, meeting))
    assert "Opprusting" not in text
    assert "Økonomirapport" in text


def test_a_withdrawn_case_that_is_exempt_by_now_leaves_a_page_with_its_numbers(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    set_fate(storage, meeting, cases[0], ItemState.WITHDRAWN)
    send(storage, meeting, CORRECTION, LATER)
    change(storage, cases[0], access=exempt(BASIS), public_title="Personalsak i havna")
    sent = send(storage, meeting, CORRECTION, LATER)
    assert labels_of(storage, sent, Version.PUBLIC)[-1] == "2b–3"
    for text in (
        " ".join(pages_of(storage, sent, Version.PUBLIC)),
        words_of(public_bundle(storage, meeting)),
    ):
        assert "Opprusting" not in text
        assert "TRUKKET" in text


def test_a_passage_of_a_withdrawn_case_that_is_exempt_by_now_is_left_out(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    before = long_text(count=3)
    change_paper(storage, cases[0], body=(*before, Paragraph(runs(HIDDEN + OPEN_REST))))
    send(storage, meeting)
    set_fate(storage, meeting, cases[0], ItemState.WITHDRAWN)
    send(storage, meeting, CORRECTION, LATER)
    shielded = Paragraph((Run(HIDDEN, exempt=BASIS), Run(OPEN_REST)))
    change_paper(storage, cases[0], body=(*before, shielded))
    change(storage, cases[1], title="Økonomirapport for våren")
    sent = send(storage, meeting, CORRECTION, LATER)
    assert "sykmeldt" not in " ".join(pages_of(storage, sent, Version.PUBLIC))
    assert "sykmeldt" not in words_of(public_bundle(storage, meeting))


@pytest.mark.parametrize("version", [Version.INTERNAL, Version.PUBLIC])
def test_the_paper_of_a_withdrawn_case_says_so_itself(storage: Storage, version: Version) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    set_fate(storage, meeting, cases[0], ItemState.WITHDRAWN)
    sent = send(storage, meeting, CORRECTION, LATER)
    assert labels_of(storage, sent, version) == ["R1.1", "1a", "2a"]
    assert "TRUKKET" in pages_of(storage, sent, version)[-1]


def test_exempt_pages_of_a_correction_are_a_file_apart(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[1], title="Økonomirapport for våren")
    open_only = send(storage, meeting, CORRECTION, LATER)
    assert Version.EXEMPT not in {file.version for file in open_only.files}
    change_paper(storage, cases[2], body=long_text("Ny tekst.", count=4))
    sent = send(storage, meeting, CORRECTION, LATER)
    (file,) = (file for file in sent.files if file.version is Version.EXEMPT)
    assert file.name == "2026-04-29 Kommunestyret rettelse 2 unntatt del.pdf"
    front, text = pages_of(storage, sent, Version.EXEMPT)
    assert "Rettelse 2 til møteinnkalling, unntatt del" in " ".join(front.split())
    assert "Ny tekst." in text
    assert "Rettelse 2" in text
    again = run_to_end(built(frozen_content(storage.files, sent), storage.files))
    assert again[Version.EXEMPT].pdf == storage.files.get(file.sha256)


@pytest.mark.parametrize("two_sided", [False, True])
def test_the_sheet_before_an_exempt_case_is_with_its_pages(
    storage: Storage, *, two_sided: bool
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(two_sided=two_sided, dividers=True))
    send(storage, meeting)
    change(storage, cases[2], title="Oppsigelse av Olav Tangvær")
    sent = send(storage, meeting, CORRECTION, LATER)
    divider, *_ = pages_of(storage, sent, Version.EXEMPT)
    assert "Oppsigelse av Olav Tangvær" in divider
    assert "saksnr" not in divider.casefold()
