"""A title in the cells of a table is found, told like any other, and excused like any other."""

from __future__ import annotations

import io
from datetime import datetime

import pikepdf
import pytest

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind, Secrets
from tests.proof.plants import PLANTS, saved, write
from tests.proof.plants_columns import CELL, FREE, OTHER, THIRD, Placed, at, by_rows, cell
from tests.proof.world import CASE, TITLE, proof_of, public_bundle, titles

LEAK = "a cell of a table drawn line by line"


def drawn(places: Placed) -> bytes:
    with pikepdf.open(io.BytesIO(public_bundle())) as pdf:
        write(pdf, FREE, at(places))
        return saved(pdf)


def test_it_is_told_with_its_page_its_place_and_its_source() -> None:
    proof = proof_of(PLANTS[LEAK].grow(public_bundle()), titles(TITLE))
    assert proof.hits == (Hit(SecretKind.TITLE, Place.PAGE, FREE, TITLE, CASE),)
    assert dict(proof.searched)[Place.PAGE] == proof.file.pages


def test_one_word_of_a_person_excuses_it_and_so_does_an_open_title() -> None:
    leaking = PLANTS[LEAK].grow(public_bundle())
    excuse = Excuse(TITLE, "Leif Båtnes", "Står i avisa", datetime(2026, 4, 21, 12))
    proof = proof_of(leaking, titles(TITLE), excuses=(excuse,))
    assert (proof.hits, proof.excuses) == ((), (excuse,))
    opened = Secrets(titles(TITLE).secrets, open_titles=(TITLE,))
    assert proof_of(leaking, opened).is_clean


UNRELATED: dict[str, Placed] = {
    "words in columns that have nothing to do with each other": by_rows(
        cell(60, ("Kjøp av", "ferje", "og vei")),
        cell(180, ("Ny kai", "Kremmergården", "male")),
        cell(320, ("Havna", "Kaigata", "i Nordvågen")),
    ),
    "words in the rows of one column with others between": by_rows(
        cell(60, ("Kjøp av", "ny ferje", "Kremmergården", "og vei", "i Nordvågen")),
        cell(180, OTHER),
    ),
    "words below each other in another order": by_rows(cell(60, CELL[::-1]), cell(180, THIRD)),
    "words far below each other": by_rows(cell(60, CELL, step=60), cell(180, OTHER, step=60)),
}


@pytest.mark.parametrize("name", UNRELATED)
def test_words_in_unrelated_cells_are_no_hit(name: str) -> None:
    assert proof_of(drawn(UNRELATED[name]), titles(TITLE)).hits == ()
