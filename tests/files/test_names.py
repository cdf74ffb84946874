"""Names that every PC accepts, and that overwrite nothing."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.errors import UserError
from agenda_app.files.names import fitted_name, free_name, of_kind, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("PS 12/26 særutskrift.pdf", "PS 12-26 særutskrift.pdf"),
        ("CON", "CON_"),
        ("a:b*c?.pdf", "abc.pdf"),
        ("slutter på punktum. .", "slutter på punktum"),
        ("CON.pdf", "CON_.pdf"),
        ("\ud800 halvt tegn.pdf", "halvt tegn.pdf"),
        ("😀" * 300 + ".pdf", "😀" * 49 + ".pdf"),
        ("melding om vedtak Sund\u202efdp.exe", "melding om vedtak Sund fdp.exe"),
        ("\u2067Mari\u2069 \u200fSund\u200e.pdf", "Mari Sund.pdf"),
        ("Ma\u200bri\u00ad Su\u2060nd\U000e0041\ufeff.pdf", "Mari Sund.pdf"),
        ("Mari\tSund\n.pdf", "Mari Sund.pdf"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_every_name_becomes_one_that_can_be_used(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= 120
    assert len(safe.encode()) <= 200
    assert not set(safe) & set('/\\:*?"<>|')
    assert not {unicodedata.category(letter) for letter in safe} & {"Cc", "Cf", "Cs"}


def test_nothing_is_overwritten_silently(tmp_path: Path) -> None:
    target = tmp_path / "møte.pdf"
    assert free_name(target) == target
    target.touch()
    (tmp_path / "møte v2.pdf").touch()
    assert free_name(target).name == "møte v3.pdf"


def test_a_long_name_in_the_middle_is_cut_and_the_rest_can_be_read() -> None:
    long = ("Utvalg for alt mulig ", "å" * 15, "😀" * 15, "a/b\\c:", "\u0958" * 15, "\u202eÅ")
    for body in (words * 20 for words in long):
        name = fitted_name("2026-04-29", body, "møtebunke uten unntatte", "pdf")
        assert name.startswith("2026-04-29 ")
        assert name.endswith(" møtebunke uten unntatte.pdf")
        assert len(name) <= 120
        assert len(name.encode()) <= 200


def test_a_name_that_fits_is_whole() -> None:
    assert fitted_name("2026", "Havnestyret", "møtebok", "pdf") == "2026 Havnestyret møtebok.pdf"
    assert fitted_name("2026", "", "møtebok", "pdf") == "2026 møtebok.pdf"


def test_a_folder_that_cannot_be_looked_into_keeps_nobody_from_a_name(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 300) / "møte.pdf"
    assert free_name(target) == target


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("honorar.ods", "honorar.ods"),
        ("honorar.ODS", "honorar.ODS"),
        ("honorar.pdf", "honorar.pdf"),
        ("honorar", "honorar.ods"),
        ("honorar 1.2", "honorar 1.2.ods"),
        ("til og med 1. mai", "til og med 1. mai.ods"),
    ],
)
def test_a_name_without_a_kind_is_given_the_first_that_is_offered(typed: str, named: str) -> None:
    assert of_kind(Path(typed), ".ods", ".pdf").name == named


def test_a_file_that_nobody_was_asked_about_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "honorar.ods").touch()
    assert of_kind(tmp_path / "honorar", ".ods").name == "honorar v2.ods"
    assert of_kind(tmp_path / "honorar.ods", ".ods").name == "honorar.ods"


def test_a_kind_that_is_not_offered_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        of_kind(Path("honorar.XLSX"), ".ods", ".pdf")
    assert refused.value.message.bokmal == "Filen kan ikke lagres som .xlsx."
    assert refused.value.remedy.nynorsk.startswith("Vel eit namn som sluttar på .ods eller .pdf.")
