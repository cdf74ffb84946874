"""What one source shares with open papers is excused at once; names and numbers one by one."""

from __future__ import annotations

import pytest

from agenda_app.domain.proof import Excuse, Hit, Place, Proof
from agenda_app.domain.secrets import Secret, SecretKind, Secrets
from agenda_app.proof.same_source import by_source
from tests.proof.world import CASE, KAIA, NOW, proof_of

LAW = (
    "Opplysninger om noens personlige forhold er underlagt taushetsplikt etter forvaltningsloven "
    "når de ikke er alminnelig kjent andre steder."
)
APPEAL = (
    "Vedtaket kan påklages innen tre uker fra du fikk dette brevet og klagen sendes til kommunen "
    "som har gjort vedtaket."
)
NAMED = "Etter dette har Ragnhild Ytterøy rett til å få dekket utgiftene fra og med neste år."
CALLED = "Spørsmål om denne saken rettes til oss på telefon 75 60 12 34 mellom klokken ni og tre."
NAME, PHONE = "Ragnhild Ytterøy", "75 60 12 34"
EVERY = (LAW, APPEAL, NAMED, CALLED)


def found(*said: str, excuses: tuple[Excuse, ...] = ()) -> Proof:
    """Search an open file that says texts of an exempt case, in lines between which others are."""
    lines = "\nNoe annet står her mellom avsnittene.\n".join(said)
    hidden = "\nDette står bare i den unntatte saken og ikke i noen annen.\n".join(EVERY)
    secrets = Secrets((Secret(SecretKind.TEXT, hidden, CASE),))
    return proof_of(lines.encode(), secrets, name="a.txt", pictures=(), excuses=excuses)


def excused(*words: str) -> tuple[Excuse, ...]:
    return tuple(Excuse(one, "leif", "Står i loven", NOW) for one in words)


def test_all_texts_of_a_source_are_excused_at_once() -> None:
    proof = found(LAW, APPEAL)
    (one,) = by_source(proof.hits, proof.named)
    assert one.source == CASE
    assert one.named == ()
    assert one.words_with(()) == (LAW, APPEAL)
    assert found(LAW, APPEAL, excuses=excused(*one.words_with(()))).is_clean


def test_names_and_numbers_are_excused_when_they_are_said_only() -> None:
    proof = found(*EVERY)
    (one,) = by_source(proof.hits, proof.named)
    assert set(one.named) == {NAME, PHONE}
    assert set(one.words_with(())) == {LAW, APPEAL}
    assert set(one.words_with((NAME,))) == {LAW, APPEAL, NAMED, NAME}
    left = found(*EVERY, excuses=excused(*one.words_with(()))).hits
    assert {hit.words for hit in left} == {NAMED, CALLED}
    assert found(*EVERY, excuses=excused(*one.words_with((NAME, PHONE)))).is_clean


def test_a_name_is_found_again_when_only_the_text_around_it_is_excused() -> None:
    left = found(NAMED, excuses=excused(NAMED))
    assert [(hit.kind, hit.words) for hit in left.hits] == [(SecretKind.NAME, NAME)]


def hit(kind: SecretKind, words: str) -> Hit:
    return Hit(kind, Place.PAGE, 1, words, CASE)


@pytest.mark.parametrize(
    "kind", [SecretKind.TITLE, SecretKind.PARTY, SecretKind.NAME, SecretKind.NUMBER]
)
def test_what_is_no_text_is_always_named(kind: SecretKind) -> None:
    long = "Kjøp av den gamle gården ved havna i Nordvågen"
    (one,) = by_source((hit(SecretKind.TEXT, LAW), hit(kind, long)), ())
    assert (one.texts, one.named) == ((LAW,), (long,))


def test_a_marked_word_and_the_name_of_an_owner_are_no_texts() -> None:
    short = (hit(SecretKind.PASSAGE, "kreft"), hit(SecretKind.TEXT, "Ola Nordmann Eiendom AS"))
    (one,) = by_source((hit(SecretKind.PASSAGE, LAW), *short), ())
    assert one.named == ("kreft", "Ola Nordmann Eiendom AS")


def test_identity_numbers_and_one_text_by_itself_are_left_to_their_own_lines() -> None:
    number = Hit(SecretKind.IDENTITY_NUMBER, Place.PAGE, 1, "13097248022")
    assert by_source((hit(SecretKind.TEXT, LAW), number), ()) == ()
    other = Hit(SecretKind.TEXT, Place.PAGE, 2, APPEAL, KAIA)
    assert by_source((hit(SecretKind.TEXT, LAW), other), ()) == ()
