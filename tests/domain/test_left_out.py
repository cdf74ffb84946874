"""What a reading left out is told in the form of Norwegian that its reader writes."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.BOKMAL, "Figur som ikke kan vises: Folketall"),
        (Language.NYNORSK, "Figur som ikkje kan visast: Folketall"),
    ],
)
def test_it_is_told_in_the_form_that_is_asked_for(language: Language, told: str) -> None:
    assert LeftOut(LeftOutKind.FIGURE, "Folketall").said(language) == told


def test_what_has_no_name_is_told_by_what_it_is() -> None:
    assert LeftOut(LeftOutKind.FILE).said(Language.BOKMAL) == "Fil som ikke kan vises"


@pytest.mark.parametrize("kind", LeftOutKind)
def test_only_words_as_they_stood_are_not_called_anything(kind: LeftOutKind) -> None:
    said = LeftOut(kind, "Side 1").said(Language.NYNORSK)
    assert (said == "Side 1") == (kind is LeftOutKind.TEXT)


def test_white_space_is_nothing_to_be_told() -> None:
    assert texts_left_out([" Side 1\n", " \t", ""]) == (LeftOut(LeftOutKind.TEXT, "Side 1"),)
