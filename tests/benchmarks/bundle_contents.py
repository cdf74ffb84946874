"""The bundle of some 480 pages that is built and proved: its papers and its attachments."""

from __future__ import annotations

import bench_render

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentContent,
    AttachmentLine,
    Audience,
    CaseContent,
    NoticeContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Text
from agenda_app.files.store import FileStore
from agenda_app.normalise.normal import Normalised
from tests.documents.papers import a_head

_PARAGRAPHS = 39


def paper_texts() -> list[Text]:
    """Return the texts of the papers, six pages each when they are printed with their headings."""
    bench_render.PARAGRAPHS = _PARAGRAPHS
    return bench_render.papers()


def bundle_content(
    files: list[Normalised],
    store: FileStore,
    times: int = 1,
    audience: Audience = Audience.INTERNAL,
) -> BundleContent:
    """Return a bundle of papers, each with a file attached, and put the files in a store.

    Args:
        files: what is attached, already normalised.
        store: where the bundle finds them.
        times: how often papers and files are repeated.
        audience: who may read it.
    """
    head = a_head(audience=audience)
    papers: list[CaseContent | AttachmentContent] = []
    lines = []
    for number, (body, made) in enumerate(zip(paper_texts() * times, files * times, strict=True)):
        key, item = f"case-{number}", ItemNumber(ItemType.PS, number + 1, 2026)
        data, verdict = made.pdf or b"", made.verdict
        pages = len(verdict.pages)
        attached = AttachmentContent(
            key=f"{key}-1",
            head=head,
            number=item,
            case_key=key,
            place=1,
            title=f"Vedlegget til sak {number}",
            pdf=store.put(data + b"\n%" + str(number).encode()),
            pages=pages,
            tagged=verdict.tagged,
            accessible=not verdict.against_ua,
            archivable=not verdict.against_a,
            feet=tuple(page.foot for page in verdict.pages),
        )
        line = AttachmentLine(attached.title, pages, key=attached.key)
        case = CaseContent(key, head, item, f"Sak {number}", body=body, attachments=(line,))
        papers += [case, attached]
        lines.append(AgendaLine(item, ItemKind.CASE, case.title, f"2026/{number}", key=key))
    return BundleContent(NoticeContent(head, tuple(lines), "", ""), tuple(papers))
