"""Once papers were sent, the bundle is what the readers hold, under the numbers that they have."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace

import pypdf
import pypdfium2
import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Made, Wanted, make
from agenda_app.services.meetings import act
from tests.documents.reading import joined, listed_by_pdfium, listed_by_pypdf
from tests.produce.dispatch_world import (
    LATER,
    SECRET,
    TODAY,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    labels_of,
    long_text,
    new_case,
    pages_of,
    put,
    send,
    use_plan,
)

SUPPLEMENT, CORRECTION = DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION
Read = Callable[[bytes], list[str]]
Listed = Callable[[bytes, str, int], str]
LATE = "Valg av nemnd"


def made(
    storage: Storage,
    meeting: MeetingId,
    kind: Kind = Kind.BUNDLE,
    audience: Audience = Audience.INTERNAL,
) -> Made:
    return run_to_end(make(storage, Wanted(meeting, kind, audience), TODAY))


def kept(storage: Storage, sent: Dispatch, version: Version = Version.INTERNAL) -> bytes:
    return storage.files.get(next(f for f in sent.files if f.version is version).sha256)


def left_edges(pdf: bytes) -> list[float]:
    """Return where the text of each page begins, in points from the left."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            min(text.get_bounds()[0] for text in page.get_objects(filter=[1])) for page in document
        ]


def test_the_public_bundle_on_paper_is_bound_like_that_of_the_members(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    use_plan(storage, PrintPlan(binding_mm=12))
    public = Wanted(meeting, Kind.BUNDLE, Audience.PUBLIC)
    papers = (public, replace(public, on_paper=True), Wanted(meeting, Kind.BUNDLE))
    for sends in (False, True):
        if sends:
            send(storage, meeting)
        pdfs = [run_to_end(make(storage, wanted, TODAY)).pdf for wanted in papers]
        on_screen, on_paper, of_members = (left_edges(pdf)[:4] for pdf in pdfs)
        assert on_paper == pytest.approx(of_members, abs=0.5)
        assert [x - y > 0 for x, y in zip(on_paper, on_screen, strict=True)] == [True, False] * 2


def texts_by_pypdf(pdf: bytes) -> list[str]:
    return [joined(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def texts_by_pdfium(pdf: bytes) -> list[str]:
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text_page = page.get_textpage()
        found.append(joined(text_page.get_text_bounded()))
        text_page.close()
        page.close()
    document.close()
    return found


def labels(pdf: bytes) -> list[str]:
    return list(pypdf.PdfReader(io.BytesIO(pdf)).page_labels)


def with_supplement(storage: Storage) -> tuple[MeetingId, Dispatch, Dispatch]:
    meeting, _ = a_meeting(storage)
    first = send(storage, meeting)
    put(storage, meeting, new_case(storage, LATE), new_case(storage, "Salg av naust"))
    return meeting, first, send(storage, meeting, SUPPLEMENT, LATER)


@pytest.mark.parametrize(
    ("audience", "version"),
    [(Audience.INTERNAL, Version.INTERNAL), (Audience.PUBLIC, Version.PUBLIC)],
)
def test_the_bundle_of_a_meeting_that_was_just_sent_is_the_file_that_was_kept(
    storage: Storage, audience: Audience, version: Version
) -> None:
    meeting, _ = a_meeting(storage)
    use_plan(storage, PrintPlan(dividers=True, binding_mm=12))
    sent = send(storage, meeting)
    assert made(storage, meeting, audience=audience).pdf == kept(storage, sent, version)


def test_archive_and_exempt_part_are_those_that_were_kept(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    use_plan(storage, PrintPlan(binding_mm=12))
    sent = send(storage, meeting)
    for kind, version in ((Kind.ARCHIVE, Version.ARCHIVE), (Kind.EXEMPT, Version.EXEMPT)):
        assert made(storage, meeting, kind).pdf == kept(storage, sent, version)


@pytest.mark.parametrize(
    ("read", "listed_in"),
    [(texts_by_pypdf, listed_by_pypdf), (texts_by_pdfium, listed_by_pdfium)],
)
@pytest.mark.parametrize("version", [Version.INTERNAL, Version.PUBLIC])
def test_a_case_of_a_supplement_is_on_the_same_page_everywhere(
    storage: Storage, read: Read, listed_in: Listed, version: Version
) -> None:
    meeting, first, more = with_supplement(storage)
    alone = kept(storage, more, version)
    audience = Audience.PUBLIC if version is Version.PUBLIC else Audience.INTERNAL
    whole = made(storage, meeting, audience=audience)
    pages, all_pages, all_labels = read(alone), read(whole.pdf), labels(whole.pdf)
    front = all_labels.index(str(first.last_page + 1))
    for title in (LATE, "Salg av naust"):
        listed = listed_in(alone, title, 0)
        assert listed_in(whole.pdf, title, front) == listed
        at = next(n for n, text in enumerate(pages) if n and title in text)
        assert int(listed) == first.last_page + 1 + at
        assert f"Side {listed} av {more.last_page}" in pages[at]
        there = all_labels.index(listed)
        assert title in all_pages[there]
        assert f"Side {listed} av {more.last_page}" in all_pages[there]
        key = next(key for key, number in whole.first_pages.items() if number == listed)
        assert whole.opens_at[key] == there + 1
    assert "Tilleggsinnkalling 1" in all_pages[front]


def test_the_whole_has_every_page_that_was_sent_once(storage: Storage) -> None:
    meeting, first, more = with_supplement(storage)
    found = labels(made(storage, meeting).pdf)
    assert found == [str(number) for number in range(1, more.last_page + 1)]
    texts = [*pages_of(storage, first), *pages_of(storage, more)]
    stamp = re.compile(r"Side \d+ av \d+")
    whole = texts_by_pypdf(made(storage, meeting).pdf)
    assert [stamp.sub("", text) for text in whole] == [stamp.sub("", text) for text in texts]


def test_papers_of_a_supplement_lead_back_to_its_own_agenda(storage: Storage) -> None:
    meeting, first, _ = with_supplement(storage)
    whole = made(storage, meeting)
    reader = pypdf.PdfReader(io.BytesIO(whole.pdf))
    targets = set()
    for page in reader.pages[first.last_page + 1 :]:
        for annotation in page.get("/Annots", ()):
            destination = annotation.get_object().get("/Dest")
            if destination is not None:
                targets.add(reader.get_page_number(destination[0].get_object()) + 1)
    assert targets == {first.last_page + 1}


def test_pages_that_were_corrected_are_put_in_under_their_letters(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    body = list(long_text())
    body[-1] = long_text("Kaia er fra 1975 og må rustes opp.")[-1]
    change_paper(storage, cases[0], body=tuple(body))
    corrected = labels_of(storage, send(storage, meeting, CORRECTION, LATER))[1:]
    whole = made(storage, meeting)
    found, texts = labels(whole.pdf), texts_by_pypdf(whole.pdf)
    (label,) = corrected
    assert label in found
    assert label.removesuffix("a") not in found
    assert "1975" in texts[found.index(label)]
    assert f"Side {label} av" in texts[found.index(label)]
    assert len(found) == len(set(found))


def test_a_case_whose_first_page_was_replaced_begins_on_the_new_one(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    before = made(storage, meeting).first_pages
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    send(storage, meeting, CORRECTION, LATER)
    after = made(storage, meeting).first_pages
    changed = {key: (before[key], after[key]) for key in before if before[key] != after[key]}
    assert all(new == f"{old}a" for old, new in changed.values())
    assert len(changed) == 2, "the notice and the case"


def test_what_was_not_sent_yet_is_not_in_the_bundle(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    sent = send(storage, meeting)
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    put(storage, meeting, new_case(storage, LATE))
    assert made(storage, meeting).pdf == kept(storage, sent)


def test_the_public_gets_the_same_numbers_and_nothing_exempt(storage: Storage) -> None:
    meeting, _, more = with_supplement(storage)
    public = made(storage, meeting, audience=Audience.PUBLIC)
    assert public.proof is not None
    assert SECRET not in " ".join(texts_by_pypdf(public.pdf))
    found = labels(public.pdf)
    assert any("–" in label or label.isdecimal() for label in found)
    assert found[-1] == str(more.last_page)
    assert public.first_pages == made(storage, meeting).first_pages


def test_on_paper_each_case_begins_on_the_right_in_the_supplement_and_in_the_whole(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(start_right=True))
    first = send(storage, meeting)
    late = new_case(storage, LATE)
    put(storage, meeting, late)
    more = send(storage, meeting, SUPPLEMENT, LATER)
    change_paper(storage, cases[0], proposals=a_proposal("Kaia rives."), body=long_text(count=20))
    send(storage, meeting, CORRECTION, LATER)
    alone = texts_by_pypdf(kept(storage, more))
    assert next(n for n, text in enumerate(alone) if n and LATE in text) % 2 == 0
    whole = made(storage, meeting)
    assert all(
        at % 2 == 1 for key, at in whole.opens_at.items() if whole.first_pages[key].isdecimal()
    )
    numbered = [label for label in labels(whole.pdf) if label]
    assert len(numbered) == len(set(numbered))
    assert str(first.last_page + 1) in numbered


def test_a_meeting_that_is_called_anew_has_a_draft_again(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.CANCEL)
        act(session, meeting, MeetingAction.REOPEN)
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    assert "første kvartal" in " ".join(texts_by_pypdf(made(storage, meeting).pdf))


def test_page_numbers_hold_when_a_paper_is_laid_out_on_other_pages(storage: Storage) -> None:
    """As a newer program may do with what an older one sent."""
    from agenda_app.documents.whole_bundle import build_whole
    from agenda_app.services.sent_content import held_papers

    meeting, _, more = with_supplement(storage)
    with storage.database.read() as session:
        held = held_papers(session, storage.files, meeting)
    assert held is not None
    notice, supplement = held.internal.sent
    longer, rest = notice.parts[1], notice.parts[2:]
    assert len(longer.labels) > 1
    shorter = replace(longer, labels=longer.labels[:-1])
    more_pages = (*longer.labels, replace(longer.labels[-1], letter=1))
    for part in (shorter, replace(longer, labels=more_pages)):
        changed = replace(notice, parts=(notice.parts[0], part, *rest))
        found = labels(run_to_end(build_whole((changed, supplement), files=storage.files)).pdf)
        assert found[-1] == str(more.last_page)
        assert len(found) == len(set(found))
