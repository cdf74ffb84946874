"""A name is found as it is written: bent, cut, behind its initial; not inside another word."""

from __future__ import annotations

import pytest

from agenda_app.proof import name_places
from tests.proof.world import PERSON, proof_of, texts


@pytest.mark.parametrize(
    "said",
    [
        *("Ragnhild Ytterøys klage", "RAGNHILD YTTERØYS KLAGE", "Ragnhild Ytterøy's klage"),
        *("Ytterøy, Ragnhild", "YTTERØY Ragnhild", "navn;fornavn\nYtterøy;Ragnhild"),
        *("klage fra R. Ytterøy", "R Ytterøy klager", "R.M. Ytterøy klager"),
        *("Ragnhild Marie Ytterøy", "Ragnhild M. Ytterøys klage", "Per og Ragnhild Marie Ytterøy"),
        *("RagnhildYtterøySøknad.pdf", "2026RagnhildYtterøy", "ragnhild.ytteroy2@post.example"),
    ],
)
def test_a_name_is_found_however_it_is_written(said: str) -> None:
    proof = proof_of(said.encode(), texts(f"{PERSON} klager."), name="brev.txt")
    assert {hit.words for hit in proof.hits} == {PERSON}


@pytest.mark.parametrize("said", ["A. van der Berg", "A van der Berg", "Anna van der Berg"])
def test_an_initial_stands_before_the_small_words_of_a_surname(said: str) -> None:
    secrets = texts("Anna van der Berg klager.")
    assert not proof_of(f"klage fra {said} her".encode(), secrets, name="brev.txt").is_clean
    other = said.replace("A", "P", 1)
    assert proof_of(f"klage fra {other} her".encode(), secrets, name="brev.txt").is_clean


@pytest.mark.parametrize("said", ["A.-M. Berg-Olsen", "A-M Berg-Olsen", "A.M. Berg-Olsen"])
def test_two_initials_may_have_a_hyphen_as_the_names_they_stand_for(said: str) -> None:
    secrets = texts("Anne-Marie Berg-Olsen klager.")
    assert not proof_of(f"klage fra {said} her".encode(), secrets, name="brev.txt").is_clean
    other = said.replace("A", "P", 1)
    assert proof_of(f"klage fra {other} her".encode(), secrets, name="brev.txt").is_clean


@pytest.mark.parametrize(
    "said",
    [
        *("Ragnhild Ytterøysund", "Ragnhild klager", "Ytterøy er en øy", "P. Ytterøy klager"),
        *("Anna R. Ytterøy klager", "Per Ytterøy, Ragnhild Olsen", "Per Ytterøy\nRagnhild Olsen"),
        *("R.Ytterøyhamn", "Ved Ytterøy. Ragnhildsnes er nær."),
    ],
)
def test_another_name_is_none(said: str) -> None:
    assert proof_of(said.encode(), texts(f"{PERSON} klager."), name="brev.txt").is_clean


@pytest.mark.parametrize("said", ["Per Bø klager", "Bø, Per", "BØ PER"])
def test_a_surname_of_two_letters_is_found_with_its_given_name(said: str) -> None:
    secrets = texts("Per Bø klager.")
    assert not proof_of(said.encode(), secrets, name="brev.txt").is_clean
    assert proof_of(b"Per er fra Bor i Bo", secrets, name="brev.txt").is_clean


def test_the_initial_of_somebody_who_holds_an_office_tells_nobodys_name() -> None:
    secrets = texts("Aud Strand klager.")
    said = b"Saksbehandler A. Strand"
    assert not proof_of(said, secrets, name="brev.txt").is_clean
    held = type(secrets)(secrets.secrets, people=("Arne Strand",))
    assert proof_of(said, held, name="brev.txt").is_clean


def test_long_rows_of_capitals_are_looked_at_once() -> None:
    assert name_places._BEFORE.search("AAbAb" * 200 + "1") is None
    assert name_places._BEFORE.search("SvarKariNord") is not None
