from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled, joined, listed
from agenda_app.errors import UserError

OPEN = Sentence("Filen er åpen.", "Fila er open.")
CLOSE = Sentence("Lukk den.", "Lukk ho.")


def test_values_are_filled_into_either_form() -> None:
    sentence = Sentence("{} av {} saker er åpne.", "{} av {} saker er opne.")
    assert sentence.said(Language.BOKMAL, 2, 3) == "2 av 3 saker er åpne."
    assert sentence.said(Language.NYNORSK, 2, 3) == "2 av 3 saker er opne."


def test_braces_in_a_name_stand_as_they_are() -> None:
    assert alike("«møte {1}.docx» er tom.").said(Language.NYNORSK) == "«møte {1}.docx» er tom."


def test_a_sentence_is_filled_in_with_another_in_the_same_form() -> None:
    count = Sentence("1 stemme", "1 røyst")
    found = filled(Sentence("{} fikk {}.", "{} fekk {}."), "Møtet {1}", count)
    assert found == Sentence("Møtet {1} fikk 1 stemme.", "Møtet {1} fekk 1 røyst.")


def test_what_says_nothing_leaves_no_gap() -> None:
    assert joined((NOTHING, OPEN, NOTHING, CLOSE)) == Sentence(
        "Filen er åpen. Lukk den.", "Fila er open. Lukk ho."
    )
    assert not joined(())
    assert OPEN


def test_an_error_says_what_is_wrong_and_what_to_do_in_either_form() -> None:
    error = UserError(OPEN, CLOSE)
    assert error.said(Language.NYNORSK) == "Fila er open. Lukk ho."
    assert str(error) == error.said(Language.BOKMAL) == "Filen er åpen. Lukk den."
    assert str(UserError(OPEN)) == "Filen er åpen."


@pytest.mark.parametrize(
    ("parts", "shown"),
    [([], ""), (["Ap"], "Ap"), (["Ap", "H"], "Ap og H"), (list("ABC"), "A, B og C")],
)
def test_a_list_is_joined_with_og(parts: list[str], shown: str) -> None:
    assert listed(parts) == shown
