"""A name that a withheld letter has in small letters is found wherever it is written."""

from __future__ import annotations

import pytest

from agenda_app.domain.secrets import OpenPaper, Secrets
from agenda_app.proof.small_names import small_names
from tests.proof.world import BRUA, KAIA, PERSON, proof_of, texts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hei, det er ragnhild ytterøy som ringer", ["Ragnhild Ytterøy"]),
        ("ragnhild marie ytterøy klager", ["Ragnhild Marie Ytterøy"]),
        ("snakk med ingrid berg-olsen først", ["Ingrid Berg-Olsen"]),
        ("vi snakket med ragnhild og med ingrid, som bor der", []),
        ("de andre stedene vi kan endre, er der hans sak kan vente på vilja til folk", []),
        ("i august skal vi se om den er bent nok, og even kaster en stein ut", []),
        ("ragnhild ringer. ytterøy er en øy.", []),
        ("skriv til ragnhild.ytteroy@fjordvik.example", []),
        ("Ragnhild Ytterøy klager", []),
    ],
)
def test_a_given_name_with_a_surname_is_a_name(text: str, found: list[str]) -> None:
    assert [name for name, sure in small_names(text) if not sure] == found


@pytest.mark.parametrize("said", [PERSON, PERSON.lower(), PERSON.upper(), "Ytterøy, Ragnhild"])
def test_it_is_found_in_an_open_file(said: str) -> None:
    secrets = texts(f"hei, {PERSON.lower()} ringte i dag")
    proof = proof_of(f"Til stede: {said} og flere.".encode(), secrets, name="a.txt", pictures=())
    assert [hit.words for hit in proof.hits] == [PERSON]


def test_two_open_papers_that_have_the_same_words_excuse_it() -> None:
    words = "Vi gir ragnhild kake på fredag"
    secrets = texts("til ragnhild kake på mandag")
    papers = tuple(OpenPaper(words, source) for source in (KAIA, BRUA))
    every = Secrets(secrets.secrets, open_papers=papers)
    assert proof_of(words.encode(), every, name="a.txt", pictures=()).is_clean
    assert not proof_of(words.encode(), secrets, name="a.txt", pictures=()).is_clean
