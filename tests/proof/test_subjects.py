"""What the title of an exempt case names is found in a file, unless an open paper says it."""

from __future__ import annotations

import pytest

from agenda_app.domain.secrets import OpenPaper, Secret, SecretKind, Secrets, Source
from agenda_app.proof.subjects import proper_nouns, properties
from tests.proof.world import CASE, proof_of

OTHER = Source("PS 15/26")
FARM = "Kjøp av Kremmergården, gnr. 21 bnr. 8 – fullmakt til å forhandle"


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (FARM, ["Kremmergården"]),
        ("Oppsigelse av Tor Vågstein", ["Vågstein"]),
        ("Vågstein må flytte", []),
        ("Personalsak – Rektor ved Kirkeberget skole", ["Kirkeberget"]),
        ("Søknad om støtte (Havna, indre del). Klage: Avslag på Nord-Holmen", ["Nord-Holmen"]),
        ("Avtale med NAV om IKT", []),
        ("", []),
    ],
)
def test_words_with_a_capital_of_their_own_are_names(title: str, found: list[str]) -> None:
    assert list(proper_nouns(title)) == found


@pytest.mark.parametrize(
    "written",
    [
        *("gnr. 21 bnr. 8", "Gnr 21, bnr 8", "gbnr. 21/8", "gnr./bnr. 21/8", "gnr 21/8"),
        *("gårdsnr. 21, bruksnr. 8", "gardsnummer 21 og bruksnummer 8", "g.nr. 21 b.nr. 8"),
    ],
)
def test_a_property_is_known_however_its_number_is_written(written: str) -> None:
    ((words, ways),) = properties(f"Salg av {written} på Leira")
    assert words == "gnr. 21 bnr. 8"
    assert "gnr21bnr8" in ways


@pytest.mark.parametrize("text", ["gnr. 21", "21/8", "den 21/8 bnr", "organisasjonsnr. 21/8"])
def test_other_numbers_are_no_property(text: str) -> None:
    assert list(properties(text)) == []


def hits(said: str, *, open_texts: tuple[str, ...] = (), people: tuple[str, ...] = ()) -> list[str]:
    secrets = Secrets((Secret(SecretKind.SUBJECT, FARM, CASE),), people=people)
    proof = proof_of(said.encode(), secrets, name="brev.txt", open_texts=open_texts)
    assert {hit.kind for hit in proof.hits} <= {SecretKind.SUBJECT}
    return [hit.words for hit in proof.hits]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Brevet gjelder gnr. 21 bnr. 8 og eieren.", ["gnr. 21 bnr. 8"]),
        ("Brevet gjelder gbnr 21/8.", ["gnr. 21 bnr. 8"]),
        ("Brevet gjelder gnr. 21 bnr. 80.", []),
        ("Eieren av Kremmergården har skrevet.", ["Kremmergården"]),
        ("Eieren av KREMMER-\nGÅRDEN har skrevet.", ["Kremmergården"]),
        ("Kremmergårdens eier har skrevet.", ["Kremmergården"]),
        ("Kremmergårdenes eiere har skrevet.", ["Kremmergården"]),
        ("Kremmergårdene har skrevet.", []),
        ("Eieren av en gård har skrevet.", []),
    ],
)
def test_what_a_title_names_is_a_hit_as_a_word_of_its_own(said: str, found: list[str]) -> None:
    assert hits(said) == found


def test_a_paper_that_the_office_wrote_excuses_the_name_of_a_place() -> None:
    said = "Veien går forbi Kremmergården."
    assert hits(said, open_texts=("Ny vei ved Kremmergården",)) == []


def test_the_name_of_somebody_who_holds_an_office_is_no_secret() -> None:
    assert hits("Eieren av Kremmergården", people=("Ole Kremmergården",)) == []


@pytest.mark.parametrize("kind", [SecretKind.TEXT, SecretKind.PASSAGE])
@pytest.mark.parametrize(
    "said",
    [
        *("gnr. 14 bnr. 88", "gnr 14 bnr 88", "gnr 14/88", "gnr. 14, bnr. 88", "gbnr 14/88"),
        *("gårdsnummer 14 bruksnummer 88", "gårdsnummer 14 og bruksnummer 88"),
    ],
)
def test_a_property_in_an_exempt_text_is_found_unless_the_paper_of_another_says_it(
    kind: SecretKind, said: str
) -> None:
    secret = Secret(kind, "Takst for gnr. 14 bnr. 88 er fire millioner kroner.", CASE)
    letter = f"Vi viser til {said} og ber om svar.".encode()
    proof = proof_of(letter, Secrets((secret,)), name="brev.txt")
    assert [hit.words for hit in proof.hits] == ["gnr. 14 bnr. 88"]
    opened = Secrets((secret,), open_papers=(OpenPaper(f"Tiltak på {said}.", OTHER),))
    assert proof_of(letter, opened, name="brev.txt").hits == ()


def test_another_property_than_that_of_an_exempt_text_is_none_of_it() -> None:
    secret = Secret(SecretKind.TEXT, "Takst for gnr. 14 bnr. 88 er fire millioner kroner.", CASE)
    letter = b"Gnr. 14 bnr. 8, gnr. 14 bnr. 880, gnr. 4 bnr. 88 og den 14/88."
    assert proof_of(letter, Secrets((secret,)), name="brev.txt").hits == ()
