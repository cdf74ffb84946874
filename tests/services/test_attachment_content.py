"""Attachments follow their case: pages, a page in their place, or a line that says how."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import pytest

from agenda_app.db.storage import Storage
from agenda_app.documents.case_pdf import render_case
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.case import Attachment, CasePaper, Delivery
from agenda_app.domain.exempt_part import exempt_part
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttachmentContent, Audience, CaseContent, PlaceholderContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.verdict import FileKind, PageSize, Remark, TrackedChanges, Verdict
from agenda_app.domain.withheld import in_place_of_others
from agenda_app.errors import UserError
from agenda_app.services import agendas, cases, putting_on
from agenda_app.services.attachment_content import still_open
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.importing import keep
from agenda_app.services.normalised import keep_normalised
from tests.builders import TODAY, a_case, a_municipality, a_paper, saved_meeting
from tests.documents.reading import words

SIZE = PageSize(595.0, 842.0, (40.0,) * 12)
TWO_PAGES = Verdict(FileKind.PDF, (SIZE, SIZE), tagged=True, against_ua=(Remark("alt_missing", 2),))


def attachment(
    storage: Storage, title: str, access: Access = OPEN, delivery: Delivery = Delivery.WITH_PAPERS
) -> Attachment:
    file = keep(storage.files, title.encode(), f"{title}.pdf")
    return Attachment(None, title, file, access, pages=9, delivery=delivery)


def content_of(
    storage: Storage,
    *attachments: Attachment,
    audience: Audience = Audience.INTERNAL,
    access: Access = OPEN,
    verdict: Verdict | None = TWO_PAGES,
    paper: CasePaper | None = None,
) -> BundleContent:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = a_case("Kaia", access=access, attachments=attachments, paper=paper or a_paper())
        putting_on.put_cases(session, meeting.id, [cases.save_case(session, case).id])
        pages = keep(storage.files, b"pages", "pages.pdf")
        sources = [a.file for a in attachments] + [paper.source if paper else None]
        for source in filter(None, sources):
            if verdict is not None:
                made = pages if verdict.is_shown else None
                keep_normalised(session, source, TrackedChanges.ASK, 1, made, verdict)
        return bundle_content(session, storage.files, meeting.id, audience, TODAY)


def test_pages_that_were_made_of_a_file_follow_the_case_in_order(storage: Storage) -> None:
    kart, brev = attachment(storage, "Kart"), attachment(storage, "Brev")
    case, first, second = content_of(storage, kart, brev).papers
    assert isinstance(case, CaseContent)
    assert isinstance(first, AttachmentContent)
    assert isinstance(second, AttachmentContent)
    assert [(p.place, p.title, p.pages) for p in (first, second)] == [
        (1, "Kart", 2),
        (2, "Brev", 2),
    ]
    assert storage.files.get(first.pdf) == b"pages"
    assert (first.tagged, first.accessible, first.archivable) == (True, False, True)
    assert first.feet == (SIZE.foot, SIZE.foot)
    assert {first.case_key, second.case_key} == {case.key}
    assert [(line.key, line.pages) for line in case.attachments] == [
        (first.key, 2),
        (second.key, 2),
    ]


@pytest.mark.parametrize("verdict", [None, Verdict(FileKind.PDF, refused="password_needed")])
def test_a_page_stands_in_for_what_could_not_be_made_into_pages(
    storage: Storage, verdict: Verdict | None
) -> None:
    case, page = content_of(storage, attachment(storage, "Kart"), verdict=verdict).papers
    assert isinstance(page, AttachmentContent)
    assert (page.pdf, page.pages) == ("", 1)
    assert "«Kart.pdf» ligger i saken" in page.reason
    assert ("ennå" in page.reason) is (verdict is None)
    assert isinstance(case, CaseContent)
    assert case.attachments[0].pages == 0


@pytest.mark.parametrize("delivery", [d for d in Delivery if d is not Delivery.WITH_PAPERS])
def test_what_is_not_printed_has_a_line_and_no_pages(storage: Storage, delivery: Delivery) -> None:
    (case,) = content_of(storage, attachment(storage, "Kart", delivery=delivery)).papers
    assert isinstance(case, CaseContent)
    (line,) = case.attachments
    assert (line.delivery, line.key) == (delivery, "")


def test_an_announced_attachment_has_no_pages_before_it_comes(storage: Storage) -> None:
    (case,) = content_of(storage, Attachment(None, "Kart", None, OPEN)).papers
    assert isinstance(case, CaseContent)
    assert case.attachments[0].key == ""


def test_the_public_gets_one_page_for_a_case_with_all_that_follows_it(storage: Storage) -> None:
    files = [attachment(storage, "HEMMELIG", access) for access in (OPEN, exempt("offl. § 13"))]
    bundle = content_of(storage, *files, audience=Audience.PUBLIC, access=exempt("offl. § 23"))
    (page,) = bundle.papers
    assert isinstance(page, PlaceholderContent)
    assert page.attachment == 0
    assert "HEMMELIG" not in repr(asdict(bundle))


@pytest.mark.parametrize("access", [UNDECIDED, exempt("offl. § 13")])
def test_a_withheld_attachment_leaves_its_place_and_nothing_else(
    storage: Storage, access: Access
) -> None:
    files = [attachment(storage, "HEMMELIG", access), attachment(storage, "Kart")]
    bundle = content_of(storage, *files, audience=Audience.PUBLIC)
    case, withheld, shown = bundle.papers
    assert isinstance(withheld, PlaceholderContent)
    assert (withheld.attachment, withheld.basis, withheld.case_key) == (1, access.basis, case.key)
    assert isinstance(shown, AttachmentContent)
    assert shown.place == 2
    assert "HEMMELIG" not in repr(asdict(bundle))


def test_what_stands_for_a_withheld_title_is_in_the_language_of_the_paper(storage: Storage) -> None:
    paper = replace(a_paper(), language=Language.NYNORSK)
    secret = attachment(storage, "HEMMELIG", exempt("offl. § 13"))
    case, *_ = content_of(storage, secret, audience=Audience.PUBLIC, paper=paper).papers
    assert isinstance(case, CaseContent)
    assert case.head.language is Language.BOKMAL
    assert [line.title for line in case.attachments] == ["Unnateke offentleg innsyn"]
    assert "1. Unnateke offentleg innsyn (offl." in " ".join(words(render_case(case)).split())


def test_so_it_is_in_a_list_that_somebody_was_given(storage: Storage) -> None:
    case, *_ = content_of(storage, attachment(storage, "Brev"), audience=Audience.PUBLIC).papers
    assert isinstance(case, CaseContent)
    given = replace(case, language=Language.NYNORSK)
    withheld = attachment(storage, "Brev", exempt("offl. § 13"))
    now = a_case("Kaia", attachments=(withheld,))
    item = AgendaItem(ItemId(1), ItemKind.CASE, "Kaia")
    (line,) = still_open(given, now, item, case.head)
    assert line.title == "Unnateke offentleg innsyn"


@pytest.mark.parametrize("basis", ["", "."])
def test_an_exempt_attachment_without_basis_stops_the_public_version(
    storage: Storage, basis: str
) -> None:
    with pytest.raises(UserError, match="uten hjemmel"):
        content_of(storage, attachment(storage, "Kart", exempt(basis)), audience=Audience.PUBLIC)


def an_unread_paper(storage: Storage, **changes: Any) -> CasePaper:
    source = keep(storage.files, b"scan", "saken.pdf")
    return replace(CasePaper(source=source), **changes)


def test_a_paper_that_could_not_be_read_is_printed_as_it_came(storage: Storage) -> None:
    paper = an_unread_paper(storage)
    case, original, kart = content_of(storage, attachment(storage, "Kart"), paper=paper).papers
    assert isinstance(case, CaseContent)
    assert case.as_it_came
    assert isinstance(original, AttachmentContent)
    assert (original.place, original.pages) == (0, 2)
    assert isinstance(kart, AttachmentContent)
    assert kart.place == 1


def test_a_paper_with_words_of_its_own_is_not_printed_twice(storage: Storage) -> None:
    paper = an_unread_paper(storage, proposals=a_paper().proposals)
    (case,) = content_of(storage, paper=paper).papers
    assert isinstance(case, CaseContent)
    assert not case.as_it_came


def test_the_exempt_part_holds_just_what_the_public_does_not_get(storage: Storage) -> None:
    files = [attachment(storage, "Lønn", exempt("offl. § 13")), attachment(storage, "Kart")]
    members = content_of(storage, *files)
    with storage.database.read() as session:
        meeting = agendas.read_agenda(session, 1).meeting_id  # type: ignore[arg-type]
        public = bundle_content(session, storage.files, meeting, Audience.PUBLIC, TODAY)
    part = exempt_part(members, in_place_of_others(public.papers))
    assert part.only == {members.papers[1].key}
    assert part.papers == members.papers


def test_all_of_an_exempt_case_is_in_the_exempt_part(storage: Storage) -> None:
    files = [attachment(storage, "Lønn"), attachment(storage, "Kart")]
    members = content_of(storage, *files, access=exempt("offl. § 13"))
    with storage.database.read() as session:
        meeting = agendas.read_agenda(session, 1).meeting_id  # type: ignore[arg-type]
        public = bundle_content(session, storage.files, meeting, Audience.PUBLIC, TODAY)
    withheld = in_place_of_others(public.papers)
    assert exempt_part(members, withheld).only == {paper.key for paper in members.papers}


@pytest.mark.parametrize("access", [UNDECIDED, exempt("offl. § 13")])
def test_listed_titles_are_withheld_while_a_withheld_file_has_none(
    storage: Storage, access: Access
) -> None:
    paper = a_paper(listed_attachments=("Kart", "Varsel om mobbing", "Tegning"))
    files = attachment(storage, "IMG 1", access), attachment(storage, "Kart")
    public, *_ = content_of(storage, *files, audience=Audience.PUBLIC, paper=paper).papers
    assert isinstance(public, CaseContent)
    assert [line.title for line in public.attachments] == [
        "Unntatt offentlighet",
        "Kart",
        "Unntatt offentlighet",
        "Unntatt offentlighet",
    ]
    assert {line.exempt_basis for line in public.attachments} == {access.basis, ""}


def test_members_read_every_title_for_which_no_file_is_known_to_have_come(
    storage: Storage,
) -> None:
    paper = a_paper(listed_attachments=("Varsel om mobbing", "Tegning"))
    files = attachment(storage, "IMG 1"), attachment(storage, "1 varsel")
    case, *_ = content_of(storage, *files, paper=paper).papers
    assert isinstance(case, CaseContent)
    assert [line.title for line in case.attachments] == ["IMG 1", "1 varsel", "Tegning"]
