"""Few pages are read by their columns: those that hold all words of something near each other."""

from __future__ import annotations

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import Secret, SecretKind, Secrets
from agenda_app.jobs import run_to_end
from agenda_app.proof.letters import letters
from agenda_app.proof.needles import needles_in
from agenda_app.proof.piece import Piece
from agenda_app.proof.scattered import of_several_words, places_of_scattered
from tests.proof.world import CASE, TITLE, titles

BY_ROWS = "Kjøp av Ny kai ved\nKremmergården ferjeleiet på\ni Nordvågen Ytterholmen"


def found(*texts: str, secrets: Secrets | None = None) -> list[int]:
    pages = [(Piece(Place.PAGE, n, text), letters(text)) for n, text in enumerate(texts, start=1)]
    several = of_several_words(run_to_end(needles_in(secrets or titles(TITLE))))
    return places_of_scattered(several, [(piece.text, letters) for piece, letters in pages])


def test_a_page_with_the_words_of_a_title_in_other_lines_is_found() -> None:
    assert found("Ny kai", BY_ROWS, "Kjøp av tomt", "") == [1]


def test_a_page_that_has_it_as_it_stands_need_not_be_read_again() -> None:
    assert found(f"Se {TITLE}.") == []


def test_a_long_word_may_be_cut_but_no_other_may_be_missing() -> None:
    assert found(
        BY_ROWS.replace("Kremmergården", "Kremmer\ufffe").replace("i Nord", "gården i Nord")
    )
    assert found(BY_ROWS.replace("Kremmergården", "Kremmerhuset")) == []
    assert found(BY_ROWS.replace("Kjøp", "Salg")) == []


def test_words_far_from_each_other_are_not_those_of_a_title() -> None:
    filler = "Her står det noe annet om havna.\n" * 5
    assert found(f"Kjøp av kai.\n{filler}Kremmergården er gammel.\n{filler}i Nordvågen") == []


def test_a_part_of_a_word_far_from_the_others_is_none_of_a_title() -> None:
    near, far = ("Her er noe annet.\n" * lines for lines in (1, 4))
    cut = "Kremmer i Nordvågen\ngården"
    assert found(f"Kjøp av\n{near}{cut}") == [0]
    assert found(f"Kjøp av\n{far}{cut}") == []


def test_more_gaps_than_a_cell_has_lines_are_chance() -> None:
    prose = "Kjøp vi så av hva Kremmergården eier\nfor vei i byen\nog så Nordvågen"
    assert found(prose) == []


def test_words_that_stand_on_many_pages_tell_nothing() -> None:
    assert found(*[BY_ROWS] * 20) == list(range(20))
    assert found(*[BY_ROWS] * 21) == []


def test_a_name_has_capitals() -> None:
    person = Secrets((Secret(SecretKind.TEXT, "Selger er Ragnhild Ytterøy.", CASE),))
    assert found("Ragnhild Kai\nYtterøy Vei", secrets=person) == [0]
    assert found("ragnhild Kai\nytterøy Vei", secrets=person) == []


def test_one_word_by_itself_is_never_scattered() -> None:
    assert found("Kremmer\ngården", secrets=titles("Kremmergårdstunet")) == []
