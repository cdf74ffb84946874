"""The proof is one page that says what was searched, in both languages, and quotes nothing."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import pypdf
import pytest

from agenda_app.documents.proof_pdf import render_proof
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Excuse, Hit, Place, Proof, SearchedFile
from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.proof.open_words import MOST_STOCK_WORDS
from tests.documents.papers import a_head
from tests.documents.reading import spoken, words

SECRET = "Kjøp av Kremmergården"
CLEAN = Proof(
    SearchedFile("bunke.pdf", "0123456789abcdef" * 4, 1234567, 25),
    "Kommunestyret 29. april 2026",
    datetime(2026, 4, 22, 9, 30),
    "1.2.3",
    tuple((place, 3 + number) for number, place in enumerate(Place)),
    tuple((kind, 70 + number) for number, kind in enumerate(SecretKind)),
    (Excuse(SECRET, "Leif Båtnes", "Står i kunngjøringen.", datetime(2026, 4, 21)),),
)
HIT = Hit(SecretKind.TITLE, Place.BOOKMARK, 3, SECRET, Source("PS 14/26", 0, SECRET))


def text_of(proof: Proof, language: Language = Language.BOKMAL) -> str:
    head = a_head(language, Audience.PUBLIC)
    return words(render_proof(proof, head)).replace("\u00a0", " ")


def test_it_names_the_file_by_its_hash_and_says_that_nothing_was_found() -> None:
    text = text_of(CLEAN)
    assert "Ingenting av det som er unntatt offentlighet, ble funnet." in text
    assert "".join(text.split()).count("0123456789abcdef" * 4) == 1
    assert "25 sider, 1 234 567 byte" in text
    assert "22. april 2026 kl. 09.30, Saksliste 1.2.3" in text
    assert "Leif Båtnes, 21. april 2026: Står i kunngjøringen." in text


def test_it_says_that_a_few_words_in_a_row_may_be_known_from_open_papers() -> None:
    assert f"Inntil {MOST_STOCK_WORDS} ord" in text_of(CLEAN).replace("tjue", "20")
    nynorsk = text_of(CLEAN, Language.NYNORSK).replace("tjue", "20")
    assert f"Inntil {MOST_STOCK_WORDS} ord på rad som òg står i eit ope papir" in nynorsk


@pytest.mark.parametrize(
    "hit",
    [
        Hit(SecretKind.UNSEARCHED, Place.CONTENT, 0, "bunke.pdf"),
        Hit(SecretKind.UNREADABLE, Place.CONTENT, 0, "bunke.pdf"),
    ],
)
def test_of_a_file_that_was_not_read_it_says_just_that(hit: Hit) -> None:
    unread = replace(CLEAN, hits=(hit,))
    assert "det er ikke bevist at den er ren" in text_of(unread)
    assert "det er ikkje bevist at ho er rein" in text_of(unread, Language.NYNORSK)
    for proof in (CLEAN, replace(CLEAN, hits=(HIT,))):
        assert "ikke bevist" not in text_of(proof)


def test_it_says_that_not_everything_was_searched_for_and_not_in_which_meeting() -> None:
    hit = Hit(SecretKind.UNKNOWN, Place.CONTENT, 0, "møtet 29.04.2026 i Kremmernemnda")
    text = text_of(replace(CLEAN, hits=(hit,)))
    assert "Det er ikke søkt etter alt som er unntatt" in text
    assert "Kremmer" not in text


@pytest.mark.parametrize("proof", [CLEAN, replace(CLEAN, hits=(HIT, HIT))])
def test_it_never_quotes_what_must_not_be_known(proof: Proof) -> None:
    pdf = render_proof(proof, a_head(audience=Audience.PUBLIC))
    for said in (words(pdf), spoken(pdf)):
        assert "Kremmer" not in said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.BOKMAL, "elleve sifre i ett"),
        (Language.NYNORSK, "elleve siffer i eitt"),
    ],
)
def test_it_says_how_identity_numbers_were_searched_for(language: Language, said: str) -> None:
    text = text_of(CLEAN, language)
    assert said in text
    assert "uansett" not in text


@pytest.mark.parametrize(
    ("language", "said"), [(Language.BOKMAL, "QR-koder"), (Language.NYNORSK, "QR-kodar")]
)
def test_it_says_which_codes_were_not_read(language: Language, said: str) -> None:
    assert said in text_of(CLEAN, language)


def test_it_says_it_in_nynorsk() -> None:
    text = text_of(CLEAN, Language.NYNORSK)
    assert "Bevis for offentleg utgåve" in text
    assert "Ingenting av det som er unnateke offentleg innsyn, vart funne." in text
    assert "Skildring for skjermlesar" in text


def test_it_says_that_a_file_with_hits_must_not_leave() -> None:
    assert "Det ble funnet 2 steder" in text_of(replace(CLEAN, hits=(HIT, HIT)))
    assert "Det ble funnet ett sted med noe" in text_of(replace(CLEAN, hits=(HIT,)))


def test_everything_that_was_searched_stands_on_one_page() -> None:
    pdf = render_proof(CLEAN, a_head())
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1
    assert "Filnavnet" in words(pdf)


def test_it_does_not_tell_the_public_what_there_is_to_find() -> None:
    assert render_proof(CLEAN, a_head()) == render_proof(replace(CLEAN, wanted=()), a_head())


def test_a_reason_that_is_withheld_is_named_so() -> None:
    (excuse,) = CLEAN.excuses
    text = text_of(replace(CLEAN, excuses=(replace(excuse, reason=""),)))
    assert "Begrunnelsen står hos kommunen." in text


def test_a_name_that_is_withheld_is_named_so() -> None:
    (excuse,) = CLEAN.excuses
    text = text_of(replace(CLEAN, excuses=(replace(excuse, who=""),)))
    assert f"Navnet står hos kommunen, 21. april 2026: {excuse.reason}" in text


def test_the_same_proof_is_the_same_file() -> None:
    assert render_proof(CLEAN, a_head()) == render_proof(CLEAN, a_head())


@pytest.mark.parametrize("others", [0, 2, 40])
@pytest.mark.parametrize("excused", [1, 4, 60])
def test_it_is_one_page_however_much_there_is_to_say(others: int, excused: int) -> None:
    also = [SearchedFile(f"saksliste {n}.pdf", f"{n:064}", 900, 2) for n in range(others)]
    excuses = tuple(
        Excuse(SECRET, f"Leif Båtnes {n}", "Står i avisa.", datetime(2026, 4, 21))
        for n in range(excused)
    )
    proof = replace(CLEAN, searched=CLEAN.searched[:12], excuses=excuses)
    pdf = render_proof(proof, a_head(audience=Audience.PUBLIC), also)
    text = words(pdf).replace("\u00a0", " ")
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1
    assert ("40 i alt." in text) == (others == 40)
    assert ("60 i alt." in text) == (excused == 60)
    assert text.count("Leif Båtnes ") == (excused if excused < 60 else 0)
