"""Formulas in MathML are said on one line as those of Word are."""

from __future__ import annotations

import pytest

from agenda_app.intake.mathml import mathml_on_one_line
from agenda_app.intake.safe_xml import parse

_N, _X = "<mn>2</mn>", "<mi>x</mi>"
_HALF = "<mfrac><mn>1</mn><mn>2</mn></mfrac>"


def _said(inside: str) -> str:
    start = '<math xmlns="http://www.w3.org/1998/Math/MathML">'
    return mathml_on_one_line(parse(f"{start}{inside}</math>".encode()))


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (_HALF, "1/2"),
        (f"<mn>2</mn>{_HALF}<mi>x</mi>", "2 1/2 x"),
        (f"<mfrac><mrow>{_X}<mo>+</mo>{_N}</mrow>{_N}</mfrac>", "(x+2)/2"),
        (f"<mo>(</mo><mfrac linethickness='0'><mn>5</mn>{_N}</mfrac><mo>)</mo>", "(5; 2)"),
        (f"<msup><mn>10</mn>{_N}</msup>", "10²"),
        (f"<msup>{_X}<mi>n</mi></msup><mi>y</mi>", "x^n y"),
        (f"<msub>{_X}{_N}</msub>", "x₂"),
        (f"<msubsup>{_X}<mn>1</mn>{_N}</msubsup>", "x₁²"),
        ("<munder><mo>lim</mo><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder>", "lim_(x→0)"),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi>"
            "</munderover><mi>i</mi>",
            "∑_(i=1)^n i",
        ),
        (f"<msqrt>{_X}<mo>+</mo>{_N}</msqrt>", "√(x+2)"),
        ("<mroot><mn>8</mn><mn>3</mn></mroot>", "³√8"),
        (f"<mmultiscripts><mi>C</mi><none/>{_N}<mprescripts/>{_N}<none/></mmultiscripts>", "₂C²"),
        (f"<mfenced open='['><mi>a</mi>{_N}</mfenced>", "[a,2)"),
        (f"<mtable><mtr><mtd>{_X}</mtd><mtd>{_N}</mtd></mtr><mtr><mtd>{_N}</mtd></mtr></mtable>",
         "[x, 2; 2]"),
        (f"<mi>sin</mi>{_X}", "sin x"),
        ("<mn>3</mn><mtext> kr per år </mtext>", "3 kr per år"),
        ("<mn>3</mn><mspace width='1em'/><mi>m</mi>", "3 m"),
        ("<mi>a</mi><mo>\u2062</mo><mi>b</mi>", "ab"),
        (f"<semantics>{_HALF}<annotation>\\frac12</annotation></semantics>", "1/2"),
        ("<mrow><unknown>a<mn>2</mn>b</unknown></mrow>c", "a2bc"),
        ("løst", "løst"),
    ],
)  # fmt: skip
def test_a_formula_on_one_line(inside: str, said: str) -> None:
    assert _said(inside) == said


def test_what_is_nested_without_end_is_said_without_its_form() -> None:
    inside = "<mn>1</mn>"
    for _ in range(120):
        inside = f"<mfrac>{inside}<mn>2</mn></mfrac>"
    assert _said(inside).count("2") == 120
