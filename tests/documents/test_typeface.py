"""The fixed codes and widths are those that ReportLab gives the letters of a document."""

from __future__ import annotations

from typing import Any

import pytest
from reportlab.pdfbase import pdfmetrics

from agenda_app.documents.fonts import register, width
from agenda_app.documents.typeface import FIXED_SUBSET, REGULAR, Letters, fixed_codes

_ASCII = "".join(map(chr, range(0x20, 0x7F)))


class _Document:
    """Whatever ReportLab keeps subsets for."""


def _state() -> Any:
    register()
    font, document = pdfmetrics.getFont(REGULAR), _Document()
    font.splitString(FIXED_SUBSET, document)
    return font.state.pop(document)


@pytest.mark.parametrize("character", [*_ASCII, *FIXED_SUBSET])
def test_a_letter_has_the_code_of_every_document(character: str) -> None:
    if character == "‑":
        assert fixed_codes(character) == b"-"
    else:
        assert fixed_codes(character)[0] == _state().assignments[ord(character)]


def test_no_break_spaces_are_spaces() -> None:
    assert fixed_codes("a\u00a0b") == b"a b"


def test_a_letter_outside_the_subset_has_no_code() -> None:
    with pytest.raises(UnicodeEncodeError):
        fixed_codes("中")


def test_letters_are_as_wide_as_those_that_are_laid_out() -> None:
    face = pdfmetrics.getFont(REGULAR).face
    letters = Letters([face.getCharWidth(code) for code in _state().subsets[0]])
    text = "Vedlegg 3 til PS 12/26, Møtebok «Ŋ»"
    assert letters.width(text, 8.5) == pytest.approx(width(text, REGULAR, 8.5))
