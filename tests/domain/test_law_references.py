"""The paragraphs that a text refers to, however people write them."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.law_references import Reference, act_name, references


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Etter koml. § 11-5 andre ledd.", [("koml.", "11-5")]),
        ("kommuneloven §§ 11-3 og 11-5", [("koml.", "11-3"), ("koml.", "11-5")]),
        ("kommunelova § 11-5, jf. § 11-3", [("koml.", "11-5"), ("koml.", "11-3")]),
        ("jf. offl. § 13 og fvl. § 13 første ledd nr. 1", [("offl.", "13"), ("fvl.", "13")]),
        ("§ 12-12 i plan- og bygningsloven", [("pbl.", "12-12")]),
        ("forvaltningsloven av 10. februar 1967 § 18 c", [("fvl.", "18 c")]),
        ("fvl. § 13a", [("fvl.", "13 a")]),
        ("alkoholloven § 1-7a", [("alkohollov", "1-7 a")]),
        ("Møtet lukkes. § 5 i reglementet gjelder.", [("reglement", "5")]),
        ("Kommuneloven § 11-5. § 3 gjelder ikke.", [("koml.", "11-5"), ("", "3")]),
        ("Etter kommunelovens § 11-5 kan møtet lukkes.", [("koml.", "11-5")]),
        ("koml. § 11-5, 2. ledd og § 11-3", [("koml.", "11-5"), ("koml.", "11-3")]),
        ("offl § 13 og forskriftens § 2", [("offl.", "13"), ("forskrift", "2")]),
        ("offl.\u00a0§\u00a023", [("offl.", "23")]),
        ("koml. § 11-5 og koml. § 11-5", [("koml.", "11-5")]),
        ("koml. §§ 7-5–7-7", [("koml.", "7-5"), ("koml.", "7-7")]),
        ("fvl. §§ 24–27", [("fvl.", "24"), ("fvl.", "27")]),
        ("fvl. §§ 14, 24–27", [("fvl.", "14"), ("fvl.", "24"), ("fvl.", "27")]),
        ("koml. § 11–5", [("koml.", "11-5")]),
        ("barnehageloven (bhl.) § 8", [("barnehagelov", "8")]),
        ("byggteknisk forskrift (TEK17) § 7-2", [("forskrift", "7-2")]),
        ("Ingen lov er nevnt.", []),
        ("§", []),
    ],
)
def test_references(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.act, one.paragraph) for one in references(text)] == found


def test_paragraphs_are_sorted_as_numbers() -> None:
    numbers = ["11-3", "9", "13 a", "13", "11-10"]
    ordered = sorted((Reference("koml.", n) for n in numbers), key=lambda one: one.order)
    assert [one.paragraph for one in ordered] == ["9", "11-3", "11-10", "13", "13 a"]


@pytest.mark.parametrize(
    ("act", "bokmal", "nynorsk"),
    [
        ("koml.", "Kommuneloven", "Kommunelova"),
        ("alkohollov", "Alkoholloven", "Alkohollova"),
        ("reglement", "Reglementet", "Reglementet"),
        ("", "", ""),
    ],
)
def test_an_act_is_named_in_the_form_of_the_volume(act: str, bokmal: str, nynorsk: str) -> None:
    assert (act_name(act, Language.BOKMAL), act_name(act, Language.NYNORSK)) == (bokmal, nynorsk)
