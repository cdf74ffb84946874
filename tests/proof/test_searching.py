"""A file is searched for titles, texts and names; what is open or excused is no hit."""

from __future__ import annotations

import hashlib
from datetime import datetime

import pytest

from agenda_app.documents.case_pdf import render_case
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import Secret, SecretKind, Secrets
from agenda_app.domain.text import Paragraph, runs
from tests.documents.papers import a_head
from tests.proof.world import (
    CASE,
    NOW,
    PERSON,
    PRICE,
    SECRETS,
    TITLE,
    proof_of,
    public_bundle,
    texts,
    titles,
)


def a_paper(*lines: str, title: str = "Ny kai") -> bytes:
    body = tuple(Paragraph(runs(line)) for line in lines)
    return render_case(CaseContent("case", a_head(), None, title, body=body))


def excused(words: str) -> Excuse:
    return Excuse(words, "Leif Båtnes", "Står i avisa", datetime(2026, 4, 21, 12))


def test_a_clean_file_passes_and_the_proof_says_what_was_searched() -> None:
    data = public_bundle()
    proof = proof_of(data, name="bunke.pdf")
    assert proof.is_clean
    assert proof.file.sha256 == hashlib.sha256(data).hexdigest()
    assert (proof.file.name, proof.file.size, proof.file.pages) == ("bunke.pdf", len(data), 8)
    assert proof.made_at == NOW
    searched = dict(proof.searched)
    assert searched[Place.PAGE] == 8
    assert {Place.BOOKMARK, Place.METADATA, Place.DESCRIPTION, Place.LINK} <= searched.keys()
    assert dict(proof.wanted)[SecretKind.TITLE] == 6  # also with "oe", "aa", both; reversed


def test_a_file_is_never_clean_while_a_meeting_hides_what_nobody_knows() -> None:
    proof = proof_of(a_paper("Ny kai"), Secrets(unknown=("møtet 29.04.2026 i Kommunestyret",)))
    assert proof.unknown == ("møtet 29.04.2026 i Kommunestyret",)
    assert proof.is_unproved
    assert not proof.is_clean
    assert not proof.hits[0].may_be_excused


def test_a_title_on_a_page_is_found_however_it_is_broken() -> None:
    for written in (TITLE, TITLE.upper(), TITLE.replace(" ", "\n"), f"Se «{TITLE}»."):
        (hit,) = proof_of(a_paper(written), titles(TITLE)).hits
        assert hit == Hit(SecretKind.TITLE, Place.PAGE, 1, TITLE, CASE)


def test_a_passage_is_found_wherever_the_page_ends() -> None:
    filler = "Her står det noe helt annet om båtruter og avganger på hverdager. "
    for lines in range(28, 44, 3):
        pdf = a_paper(*[filler] * lines, PRICE)
        assert proof_of(pdf, texts(PRICE)).hits, lines


def test_a_passage_over_two_pages_is_told_whole_for_each() -> None:
    filler = "Her står det noe helt annet om båtruter og avganger på hverdager. "
    syllables = ("ta", "ke", "ro", "mi", "su", "ny", "vå", "lø", "da", "fe")
    words = ("".join(syllables[int(digit)] for digit in str(n)) for n in range(1000, 1900))
    story = " ".join(words)
    hits = proof_of(a_paper(filler, story), texts(story)).hits
    pages = [hit.page for hit in hits if hit.place is Place.PAGE]
    assert pages == [1, 2]
    assert hits[0].words.startswith(story[:100])
    assert hits[-1].words.endswith(story[-100:])


def test_the_title_of_a_paper_is_found_on_the_page_in_the_outline_and_in_the_structure() -> None:
    places = {hit.place for hit in proof_of(a_paper(title=TITLE), titles(TITLE)).hits}
    assert {Place.PAGE, Place.BOOKMARK, Place.DESCRIPTION} <= places


def test_the_phrases_that_everybody_uses_give_nothing_away() -> None:
    phrase = "Kommunedirektøren anbefaler at kommunestyret vedtar saken slik den er lagt fram."
    secrets = Secrets((Secret(SecretKind.TEXT, f"{phrase}\nVurdering", CASE),))
    pdf = a_paper(phrase, "Vurdering")
    assert proof_of(pdf, secrets, open_texts=[f"Før. {phrase}"]).is_clean
    assert not proof_of(pdf, secrets).is_clean


def test_an_open_text_does_not_excuse_an_exempt_title_but_an_open_title_does() -> None:
    pdf = a_paper(f"Dette henger sammen med {TITLE}.")
    assert not proof_of(pdf, titles(TITLE), open_texts=[f"med {TITLE}"]).is_clean
    (secret,) = titles(TITLE).secrets
    assert proof_of(pdf, Secrets((secret,), open_titles=(TITLE,))).is_clean


def test_a_short_title_is_found_as_words_of_its_own_only_and_an_open_text_excuses_it() -> None:
    assert not proof_of(a_paper("Det gjelder Kaigata 3."), titles("Kaigata 3")).is_clean
    assert proof_of(a_paper("Det gjelder Kaigata 31."), titles("Kaigata 3")).is_clean
    pdf = a_paper("Vi ser på Kaigata 3.")
    assert proof_of(pdf, titles("Kaigata 3"), open_texts=["på Kaigata 3."]).is_clean


def test_a_name_in_an_exempt_text_is_found_unless_its_bearer_holds_an_office() -> None:
    pdf = a_paper(f"Brev fra {PERSON} og Aud Strømsnes.")
    secrets = texts(f"{PERSON} klager. Etter Aud Strømsnes sitt syn er det feil.")
    assert [hit.words for hit in proof_of(pdf, secrets).hits] == [PERSON, "Aud Strømsnes"]
    held = Secrets(secrets.secrets, people=("Aud Strømsnes",))
    assert [hit.words for hit in proof_of(pdf, held).hits] == [PERSON]


def test_a_person_who_stands_in_an_open_text_too_is_still_told_but_a_place_is_not() -> None:
    secrets = texts(f"{PERSON} bor ved Ytre Brattholmen.")
    pdf = a_paper(f"{PERSON} og Ytre Brattholmen")
    hits = proof_of(pdf, secrets, open_texts=[f"{PERSON} Ytre Brattholmen"]).hits
    assert [hit.words for hit in hits] == [PERSON]


@pytest.mark.parametrize("words", [TITLE, TITLE.upper()])
def test_what_a_person_excused_is_no_hit_and_stands_in_the_proof(words: str) -> None:
    pdf = a_paper(f"Se {TITLE}.")
    other = excused("noe annet som ikke forekommer")
    proof = proof_of(pdf, titles(TITLE), excuses=(other, excused(words)))
    assert proof.is_clean
    assert proof.excuses == (excused(words),)


def test_an_excused_passage_excuses_its_parts_but_not_what_surrounds_it() -> None:
    story = f"{PRICE} Avtalen må være hemmelig til den er undertegnet av begge parter."
    assert proof_of(a_paper(PRICE), texts(story), excuses=(excused(PRICE),)).is_clean
    left = proof_of(a_paper(story), texts(story), excuses=(excused(PRICE),)).hits
    assert left
    assert "hemmelig" in left[0].words


def test_an_identity_number_can_be_excused() -> None:
    pdf = a_paper("Kontonummer 13097248022")
    (hit,) = proof_of(pdf, Secrets()).hits
    assert hit.kind is SecretKind.IDENTITY_NUMBER
    assert proof_of(pdf, Secrets(), excuses=(excused(hit.words),)).is_clean


def test_a_number_of_an_exempt_case_is_found_as_it_is_written() -> None:
    secrets = Secrets((Secret(SecretKind.NUMBER, "2026/87", CASE),))
    assert not proof_of(a_paper("Jf. sak 2026/87."), secrets).is_clean
    assert proof_of(a_paper("I 2026 87 ganger."), secrets).is_clean


def test_a_table_of_figures_is_no_text() -> None:
    row = "1 0 0 1 1 0 0 2 0 1 0 0 3 1 0 0 0 1 0 0 0"
    assert proof_of(a_paper(row), texts(row)).is_clean


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("innkalling.ics", f"SUMMARY:{TITLE[:25]}\r\n {TITLE[25:]}".encode()),
        (
            "liste.json",
            f'{{"a": ["{TITLE.encode("ascii", "backslashreplace").decode()}"]}}'.encode(),
        ),
        ("side.html", "<p>Kjøp av <b>Kremmer</b>gården i Nordvågen".encode()),
        ("liste.csv", TITLE.encode("cp1252")),
    ],
)
def test_files_of_text_are_searched_too(name: str, data: bytes) -> None:
    hits = proof_of(data, name=name).hits
    assert (SecretKind.TITLE, Place.CONTENT, 0) in {(h.kind, h.place, h.page) for h in hits}


def test_a_file_that_nobody_can_read_is_not_clean() -> None:
    (hit,) = proof_of(b"%PDF-1.7\nnothing that a reader could use", SECRETS).hits
    assert hit.kind is SecretKind.UNREADABLE


def test_a_reason_that_gives_a_secret_away_does_not_get_into_the_proof() -> None:
    pdf = a_paper(f"Se {TITLE}.")
    telling = Excuse(TITLE, "Leif Båtnes", f"Brev fra {PERSON}", NOW)
    secrets = Secrets((*titles(TITLE).secrets, *texts(f"{PERSON} klager.").secrets))
    assert [excuse.reason for excuse in proof_of(pdf, secrets, excuses=(telling,)).excuses] == [""]


def test_nor_does_a_name_that_gives_a_secret_away_and_the_reason_stays() -> None:
    pdf = a_paper(f"Se {TITLE}.")
    telling = Excuse(TITLE, f"Leif Båtnes for {PERSON}", "Står i kunngjøringen.", NOW)
    secrets = Secrets((*titles(TITLE).secrets, *texts(f"{PERSON} klager.").secrets))
    (excuse,) = proof_of(pdf, secrets, excuses=(telling,)).excuses
    assert (excuse.who, excuse.reason) == ("", "Står i kunngjøringen.")


@pytest.mark.parametrize(
    "said",
    ["Kjop av Kremmergaarden i Nordvaagen", "Kjöp av Kremmergaarden", "Kjoep av Kremmergarden"],
)
def test_one_of_two_vowels_may_be_written_out(said: str) -> None:
    title = "Kjøp av Kremmergården"
    assert [hit.words for hit in proof_of(said.encode(), titles(title), name="a.txt").hits] == [
        title
    ]


def test_one_of_two_vowels_of_a_name_may_be_written_out() -> None:
    secret = texts("Eieren er Håkon Sørlivåg, som har gjeld.")
    for said in ("Haakon Sorlivaag", "Hakon Soerlivag", "Sorlivaag, Haakon"):
        assert proof_of(f"Ved {said} her.".encode(), secret, name="a.txt").hits, said


@pytest.mark.parametrize(
    "written", ["Ragnhild Ytter?y", "RAGNHILD YTTER\ufffdY", "Ragnhild Ytter|y"]
)
def test_a_name_is_found_whose_letter_was_lost(written: str) -> None:
    hits = proof_of(f"Brev fra {written}.".encode(), texts(f"{PERSON} klager."), name="x.txt").hits
    assert [(hit.kind, hit.words) for hit in hits] == [(SecretKind.NAME, PERSON)]


def test_a_name_that_lost_its_first_letter_may_be_anybodys() -> None:
    secret = texts("Åge Bakkemoen klager.")
    assert proof_of("Gjør ingenting, ge Bakkemoen!".encode(), secret, name="x.txt").hits == ()
