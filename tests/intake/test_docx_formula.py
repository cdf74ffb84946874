"""Formulas of a Word file are said on one line, and what is marked in them is decided there."""

from __future__ import annotations

import pytest

from agenda_app.domain.text import plain
from agenda_app.intake.docx_formula import M, on_one_line
from agenda_app.intake.formula_words import AS_TEXT
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import Marks
from agenda_app.intake.safe_xml import parse
from tests.intake.word_files import a_paper, add_run_xml, saved

_M = f'xmlns:m="{M[1:-1]}"'


def _r(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def _of(name: str, **parts: str) -> str:
    inside = "".join(f"<m:{part}>{said}</m:{part}>" for part, said in parts.items())
    return f"<m:{name}>{inside}</m:{name}>"


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (_of("f", num=_r("1"), den=_r("2")), "1/2"),
        (_of("f", num=_r("a+b"), den=_r("2,5")), "(a+b)/2,5"),
        (_of("f", num=_r("(a+b)"), den=_r("(c)(d)")), "(a+b)/((c)(d))"),
        (_of("sSup", e=_r("10"), sup=_r("5")), "10⁵"),
        (_of("sSup", e=_r("1+p"), sup=_r("n")), "(1+p)^n"),
        (_of("sSup", e=_r("2"), sup=_r("n+1")), "2^(n+1)"),
        (_of("sSub", e=_r("x"), sub=_r("2")), "x₂"),
        (_of("rad", deg="", e=_r("16")), "√16"),
        (_of("rad", deg=_r("3"), e=_r("a+b")), "³√(a+b)"),
        (_of("d", e=_r("a+b")), "(a+b)"),
        (_of("d", dPr='<m:begChr m:val="["/><m:endChr m:val=""/>', e=_r("a")), "[a"),
        (
            _of("nary", naryPr='<m:chr m:val="∑"/>', sub=_r("i=1"), sup=_r("n"), e=_r("i")),
            "∑_(i=1)^n i",
        ),
        (_of("func", fName=_r("log "), e=_r("x")), "log x"),
        (_of("limLow", e=_r("lim"), lim=_r("x→0")), "lim_(x→0)"),
        (_r("2") + _of("f", num=_r("1"), den=_r("2")) + _r("x"), "2 1/2 x"),
        (_of("sSup", e=_r("x"), sup=_r("n")) + _r("y"), "x^n y"),
        (_r("1") + _r("2"), "12"),
        (
            _of("f", fPr='<m:type m:val="noBar"/>', num=_r("5"), den=_r("2")),
            "5; 2",
        ),
        (_r("E=mc") + _of("bar", e=_r("y")), "E=mcy"),
    ],
)
def test_a_formula_on_one_line(formula: str, said: str) -> None:
    assert on_one_line(parse(f"<m:oMath {_M}>{formula}</m:oMath>".encode())) == said


def test_what_is_nested_without_end_is_said_without_its_form() -> None:
    formula = _r("1")
    for _ in range(120):
        formula = _of("f", num=formula, den=_r("2"))
    said = on_one_line(parse(f"<m:oMath {_M}>{formula}</m:oMath>".encode()))
    assert said.count("2") == 120


def test_a_paper_with_a_formula_warns_of_it() -> None:
    document = a_paper()
    half = _of("f", num=_r("1"), den=_r("2"))
    add_run_xml(document, f"<w:r><w:t>Andel: </w:t></w:r><m:oMath {_M}>{half}</m:oMath>")
    paper = read_paper(saved(document), "sak.docx")
    assert plain(paper.paper.body).endswith("Andel: 1/2")
    assert AS_TEXT in paper.warnings


@pytest.mark.parametrize(("marks", "said"), [(Marks.ACCEPT, "bc"), (Marks.REJECT, "ac")])
def test_changes_in_a_formula_are_decided(marks: Marks, said: str) -> None:
    author = 'w:id="1" w:author="Kari"'
    deleted = f"<m:r><w:rPr><w:del {author}/></w:rPr><m:t>a</m:t></m:r>"
    document = a_paper()
    add_run_xml(
        document,
        f"<m:oMath {_M}>{deleted}<w:ins {author}>{_r('b')}</w:ins>{_r('c')}</m:oMath>",
    )
    read = read_paper(saved(document), "sak.docx", marks=marks)
    assert plain(read.paper.body).splitlines()[-1] == said
    asked = read_paper(saved(document), "sak.docx").marks
    assert {mark.text for mark in asked} == {"a", "b"}
