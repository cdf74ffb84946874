"""Formulas, shapes and pictures of an OpenDocument text are read, or told."""

from __future__ import annotations

import io

import pytest
from PIL import Image as Pillow

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import Image, plain_block
from agenda_app.intake.formula_words import AS_TEXT
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import MarkKind, Marks, ReadPaper
from tests.intake.open_files import a_paper, p

_HALF = (
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'
)
_OUTSIDE = '<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./bytter/Object 1"/>'


def _read(rest: str, **more: object) -> ReadPaper:
    return read_paper(a_paper(rest, **more), "sak.odt")


def _lines(read: ReadPaper) -> list[str]:
    return [plain_block(block) for block in read.paper.body[1:]]


@pytest.mark.parametrize("held", [f"<draw:object>{_HALF}</draw:object>", _OUTSIDE])
def test_a_formula_is_read_in_its_line(held: str) -> None:
    files = {"Object 1/content.xml": _HALF.encode()}
    read = _read(p(f"Renten er <draw:frame>{held}</draw:frame> prosent."), files=files)
    assert _lines(read) == ["Renten er 1/2 prosent."]
    assert read.paper.dropped == ()
    assert read.warnings == (AS_TEXT,)


@pytest.mark.parametrize("kind", ["path", "line", "polygon", "connector", "caption", "circle"])
def test_text_in_a_shape_does_not_run_into_the_line(kind: str) -> None:
    read = _read(p(f"Før<draw:{kind}><text:p>Inni</text:p></draw:{kind}>etter"))
    assert _lines(read) == ["Føretter", "Inni"]


def test_a_shape_that_shows_what_no_text_says_is_told() -> None:
    read = _read(p("<draw:custom-shape><svg:desc>Pil mot kaia</svg:desc></draw:custom-shape>x"))
    assert read.paper.dropped == (LeftOut(LeftOutKind.FIGURE, "Pil mot kaia"),)


def _picture() -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (40, 40), "red").save(file, "PNG")
    return file.getvalue()


_FRAME = '<draw:frame draw:name="Kart"><draw:image xlink:href="kart.png"/></draw:frame>'
_CHANGE = (
    '<text:tracked-changes><text:changed-region text:id="c"><text:{0}><office:change-info>'
    "<dc:creator>Per</dc:creator><text:p>Fordi</text:p></office:change-info>{1}</text:{0}>"
    "</text:changed-region></text:tracked-changes>"
)
_DRAWN_IN = _CHANGE.format("insertion", "") + p(
    f'A<text:change-start text:change-id="c"/>{_FRAME}<text:change-end text:change-id="c"/>'
)
_TAKEN_AWAY = _CHANGE.format("deletion", p(f"B{_FRAME}")) + p('A<text:change text:change-id="c"/>')


@pytest.mark.parametrize(
    ("change", "decision", "lines", "is_shown"),
    [
        (_DRAWN_IN, Marks.ACCEPT, "A", True),
        (_DRAWN_IN, Marks.REJECT, "A", False),
        (_TAKEN_AWAY, Marks.ACCEPT, "A", False),
        (_TAKEN_AWAY, Marks.REJECT, "AB", True),
    ],
)
def test_a_picture_that_is_a_change_follows_the_decision(
    change: str, decision: Marks, lines: str, is_shown: bool
) -> None:
    file = a_paper(change, files={"kart.png": _picture()})
    body = read_paper(file, "sak.odt", marks=decision).paper.body
    assert plain_block(body[1]) == lines
    assert any(isinstance(block, Image) for block in body) == is_shown


@pytest.mark.parametrize(
    ("change", "kind", "text"),
    [(_DRAWN_IN, MarkKind.INSERTION, "Kart"), (_TAKEN_AWAY, MarkKind.DELETION, "B\nKart")],
)
def test_a_picture_that_is_a_change_is_asked_about(change: str, kind: MarkKind, text: str) -> None:
    read = _read(change, files={"kart.png": _picture()})
    assert [(mark.kind, mark.text) for mark in read.marks] == [
        (MarkKind.COMMENT, "Fordi"),
        (kind, text),
    ]
