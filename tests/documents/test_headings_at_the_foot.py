"""A heading, or several in a row, never stands at the foot of a page without what follows it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby, pairwise

import pypdfium2
import pypdfium2.raw
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from agenda_app.documents.case_pdf import render_case
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.printed import AttachmentLine, CaseContent
from agenda_app.domain.text import Block, Cell, Heading, Image, ListItem, Paragraph, Table, runs
from tests.documents.papers import a_head, number

SIGNERS = (Signer("Aud Underskriver", "ordfører"), Signer("Per Underskriver"))
ENOUGH = 2


@dataclass(frozen=True)
class Part:
    """A block of the paper: what it is, and how many lines, rows, points or centimetres it has."""

    kind: str
    size: int


def heading(level: int = 1) -> Part:
    return Part("heading", level)


def a_picture() -> bytes:
    out = io.BytesIO()
    Pillow.new("L", (40, 40), 90).save(out, "PNG")
    return out.getvalue()


def blocks(parts: Sequence[Part]) -> Iterator[Block]:
    """Return the blocks of a paper in which every line, row and point bears its own number."""
    numbers = count(1)

    def lines(size: int, sign: str = "L") -> list[str]:
        return [f"{sign}{next(numbers):05d}" for _ in range(size)]

    for part in parts:
        match part.kind:
            case "heading":
                yield Heading(part.size % 3 + 1, runs(lines(1, "H")[0]))
            case "paragraph":
                yield Paragraph(runs("\n".join(lines(part.size))))
            case "list":
                yield from (ListItem(0, "", runs(line)) for line in lines(part.size))
            case "table":
                rows = [("Hode", "Tall"), *((line, "12") for line in lines(part.size + 1))]
                yield Table(tuple(tuple(Cell(runs(text)) for text in row) for row in rows))
            case _:
                yield Image("bilde", width_mm=10 * part.size)


def a_paper(parts: Sequence[Part], *, proposal: int, attachments: int) -> CaseContent:
    points = tuple(ListItem(0, f"{n}.", runs(f"L9{n:04d}")) for n in range(proposal))
    return replace(
        CaseContent("k", a_head(), number(1), "Sak"),
        main=Proposal("H90000", points) if points else None,
        body=tuple(blocks(parts)),
        attachments=tuple(AttachmentLine(f"L8{n:04d}") for n in range(attachments)),
        signers=SIGNERS,
        images={"bilde": a_picture()},
    )


@dataclass(frozen=True)
class Printed:
    """A line, row, point or picture on its page."""

    mark: str
    page: int

    @property
    def is_heading(self) -> bool:
        return self.mark.startswith("H") or self.mark == "Vedlegg"


def printed(pdf: bytes, wanted: Sequence[str]) -> list[Printed]:
    """Return the marks of a paper in order with the pages they were found on."""
    pages: dict[str, int] = {}
    pictures: list[int] = []
    document = pypdfium2.PdfDocument(pdf)
    for page_number, page in enumerate(document):
        text = page.get_textpage()
        for mark in re.findall(r"[HL]\d{5}|Vedlegg|Underskriver", text.get_text_bounded()):
            pages.setdefault(mark, page_number)
        images = page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        pictures += [page_number for _ in images]
        text.close()
        page.close()
    document.close()
    rest = iter(pictures)
    return [Printed(mark, next(rest) if mark == "picture" else pages[mark]) for mark in wanted]


def marks(paper: CaseContent) -> list[str]:
    """Return what must be found on the pages, in the order of the paper."""
    found = []
    if paper.main is not None:
        found += ["H90000", *(point.runs[0].text for point in paper.main.text)]  # type: ignore[union-attr]
    for block in paper.body:
        match block:
            case Table(rows):
                found += [row[0].runs[0].text for row in rows[1:]]
            case Image():
                found.append("picture")
            case _:
                found += block.runs[0].text.split("\n")
    if paper.attachments:
        found += ["Vedlegg", *(line.title for line in paper.attachments)]
    return found


def check_headings(found: Sequence[Printed]) -> None:
    runs_ = [(key, list(group)) for key, group in groupby(found, key=lambda part: part.is_heading)]
    for (is_heading, heads), (_, under) in pairwise(runs_):
        if is_heading:
            first = under[:1] if under[0].mark == "picture" else under[:ENOUGH]
            places = {part.page for part in (*heads, *first)}
            assert len(places) == 1, [*heads, *first]


def check_signatures(found: Sequence[Printed], page: int) -> None:
    beside = [part for part in found if part.page == page]
    enough = any(part.mark == "picture" for part in beside) or len(beside) >= ENOUGH
    assert enough or len(beside) == len(found), (page, found[-6:])


kinds = st.sampled_from(["heading", "heading", "paragraph", "list", "table", "picture"])
short = st.builds(Part, kinds, st.integers(1, 12))
long = st.builds(Part, st.sampled_from(["paragraph", "list", "table"]), st.integers(13, 70))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.one_of(short, short, short, long), min_size=1, max_size=25),
    st.integers(0, 30),
    st.integers(0, 6),
)
@example([Part("paragraph", 36), heading(0), heading(1), Part("table", 9)], 0, 0)
@example([Part("paragraph", 38), heading(0), Part("paragraph", 1), Part("picture", 15)], 0, 1)
@example([Part("paragraph", 34), heading(0), Part("paragraph", 3)], 0, 2)
def test_headings_and_signatures_never_stand_alone(
    parts: list[Part], proposal: int, attachments: int
) -> None:
    paper = a_paper(parts, proposal=proposal, attachments=attachments)
    pdf = render_case(paper)
    found = printed(pdf, marks(paper))
    signed = printed(pdf, ["Underskriver"])[0].page
    check_headings(found)
    check_signatures(found, signed)
