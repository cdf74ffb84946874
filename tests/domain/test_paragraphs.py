"""A legal basis names paragraphs that its acts have; other acts are not judged."""

from __future__ import annotations

import pytest

from agenda_app.domain.access import basis_refusal, exempt, names_paragraph
from agenda_app.domain.language import Language


@pytest.mark.parametrize(
    "basis",
    [
        "offl. § 33",
        "Offentleglova §§ 13 og 26",
        "offl. § 13 jf. fvl. § 13 første ledd nr. 1",
        "offl. § 13 jf. bvl. § 13-1",
        "offl. § 13, jf. hpl. § 210",
        "offl. § 13 jf. sosialtjenesteloven § 44",
        "koml. § 11-5, 2. ledd bokstav a",
        "kommuneloven §§ 11-3 til 11-5",
        "§ 11-5 tredje ledd i kommunelova",
        "offl.\u00a0§\u00a023 første ledd",
        "fvl. § 13 a nr. 1",
        "alkohollovens § 9-5",
        "offl. § 13 jf. hpl § 210",
        "pbl. § 12-99",
    ],
)
def test_a_paragraph_that_can_exist_is_a_basis(basis: str) -> None:
    assert basis_refusal(basis).bokmal == ""
    assert names_paragraph(basis)


@pytest.mark.parametrize(
    ("basis", "paragraph"),
    [
        ("offl. § 999", "offl. § 999"),
        ("offl. § 34", "offl. § 34"),
        ("offl § 130 første ledd", "offl. § 130"),
        ("offentleglova §§ 13 og 99", "offl. § 99"),
        ("offl. § 13 jf. fvl. § 1300", "fvl. § 1300"),
        ("koml. § 115", "koml. § 115"),
        ("koml. § 99-5", "koml. § 99-5"),
        ("kommunelova § 11-55", "koml. § 11-55"),
        ("offentleglovas § 99", "offl. § 99"),
        ("koml. § 11-5-3", "koml. § 11-5-3"),
        ("§ 999 første ledd i offentleglova", "offl. § 999"),
    ],
)
def test_a_paragraph_that_its_act_does_not_have_is_none(basis: str, paragraph: str) -> None:
    said = basis_refusal(basis).said(Language.BOKMAL)
    assert said == f"Hjemmelen «{basis}» er feil: det finnes ingen {paragraph}."
    assert exempt(basis).lacks_basis
