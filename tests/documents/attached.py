"""A meeting with attachments of all sorts, for the members and for the public."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentContent,
    AttachmentLine,
    Audience,
    CaseContent,
    PlaceholderContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from tests.documents.outside import Files, OutsidePage, outside
from tests.documents.papers import BASIS, a_case, a_head, a_notice, number

PLAIN, FULL = ((70, 300, 400, 12),), ((0, 0, 595.28, 841.89),)
SECRET = "Kremmergården"
LONG = (Paragraph(runs("Her står det noe om båtruter og avganger på hverdager. " * 9)),) * 12


def a_file(pages: int, **look: object) -> bytes:
    return outside([OutsidePage(**{"marks": PLAIN, **look})] * pages)  # type: ignore[arg-type]


def an_attachment(
    files: Files, data: bytes, case: CaseContent, place: int, title: str, pages: int
) -> AttachmentContent:
    return AttachmentContent(
        key=f"{case.key}-{place}",
        head=case.head,
        number=case.number,
        case_key=case.key,
        place=place,
        title=title,
        pdf=files.put(data),
        pages=pages,
        tagged=True,
    )


def with_list(case: CaseContent, *attachments: AttachmentContent) -> CaseContent:
    lines = tuple(AttachmentLine(a.title, a.pages, key=a.key) for a in attachments)
    return replace(case, attachments=lines)


def members(files: Files) -> BundleContent:
    """Return three cases: an open one, an exempt one, and one with an exempt attachment."""
    first = a_case("c11", 11)
    map_ = an_attachment(files, a_file(2), first, 1, "Kart", 2)
    plan = an_attachment(files, a_file(3, turn=90, marks=FULL), first, 2, "Plan", 3)
    secret = replace(a_case("c12", 12), title=f"Kjøp av {SECRET}", body=LONG)
    deed = an_attachment(files, a_file(4), secret, 1, f"Skjøte for {SECRET}", 4)
    last = a_case("c13", 13)
    pay = an_attachment(files, a_file(5), last, 1, f"Lønn på {SECRET}", 5)
    stays = an_attachment(files, a_file(1), last, 2, "Vedtekter", 1)
    papers = (
        *(with_list(first, map_, plan), map_, plan),
        *(with_list(secret, deed), deed),
        *(with_list(last, pay, stays), pay, stays),
    )
    return BundleContent(a_notice(), papers)


def a_report(files: Files) -> BundleContent:
    """Return a case with an attachment that has bookmarks, links and pictures of its own."""
    pages = [OutsidePage(links_to=2, marks=FULL), OutsidePage(turn=180), OutsidePage(links_to=0)]
    bookmarks = [("Innledning", 0), ("Kostnader", 2)]
    case = a_case("c11", 11)
    data = outside(pages, bookmarks, figure="Skannet side")
    report = an_attachment(files, data, case, 1, "Rapport", 3)
    return BundleContent(a_notice(), (with_list(case, report), report))


def public(files: Files) -> BundleContent:
    """Return the same meeting's content for the public, as the services build it."""
    head = a_head(audience=Audience.PUBLIC)
    inside = members(files)
    papers = []
    for paper in inside.papers:
        if paper.key == "c12":
            papers.append(PlaceholderContent("c12", head, number(12), "Kjøp av eiendom", BASIS))
        elif paper.key == "c13-1":
            papers.append(
                PlaceholderContent(
                    "c13-1", head, number(13), "Unntatt offentlighet", BASIS, 1, 1, "c13"
                )
            )
        elif paper.key == "c13" and isinstance(paper, CaseContent):
            lines = (
                AttachmentLine("Unntatt offentlighet", 0, BASIS, key="c13-1"),
                paper.attachments[1],
            )
            papers.append(replace(paper, head=head, attachments=lines))
        elif paper.key != "c12-1":
            papers.append(replace(paper, head=head))
    lines = tuple(_shielded(line) for line in inside.notice.lines)
    return BundleContent(replace(inside.notice, head=head, lines=lines), tuple(papers))


def _shielded(line: AgendaLine) -> AgendaLine:
    if line.key != "c12":
        return line
    return replace(
        line, title="Kjøp av eiendom", archive_case_no="", exempt=True, exempt_basis=BASIS
    )
