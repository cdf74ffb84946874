"""A correction for the public, when what it was sent is exempt by now."""

from __future__ import annotations

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.text import Paragraph, Run, runs
from tests.produce.dispatch_world import (
    LATER,
    a_meeting,
    change,
    change_paper,
    long_text,
    new_case,
    pages_of,
    put,
    send,
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
    text = " ".join(pages_of(storage, send(storage, meeting, CORRECTION, LATER), Version.PUBLIC))
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
