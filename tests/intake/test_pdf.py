"""PDF files with text: paragraphs, headings, tables, page heads and feet."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.text import Heading, ListItem, Table, plain, plain_block, plain_runs
from agenda_app.intake.letters import lost_letters
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadTreatment
from tests.intake.account import account, missing, words_in
from tests.intake.pdf_files import BREAK, a_pdf

LONG = (
    "Kommunen har drevet kaia i over sytti år, men den er nå så dårlig at den må stenges for all"
    " ferdsel dersom det ikke blir bevilget penger til en ny kai i løpet av det kommende året."
)
HEADINGS = frozenset(("Forslag til vedtak", "Saksopplysninger", "Hva kaia koster"))
PARTS = [
    "Teknisk",
    "Dato: 20.04.2026",
    "Arkivsaksnummer: 2024/45",
    [
        ["Saksnummer", "Utvalg", "Møtedato"],
        ["", "Kommunestyret", ""],
        ["1/26", "Utvalget", "01.02.2026"],
    ],
    "Ny kai i Sandvika",
    "Forslag til vedtak",
    f"1. {LONG}",
    "2. Saken sendes videre.",
    "Saksopplysninger",
    LONG,
    LONG,
    "Hva kaia koster",
    "Dette er en linje som en side har delt i to slik at resten av den står på den neste siden og",
    BREAK,
    "fortsetter her med liten bokstav.",
    [["År", "Kroner", "Merknad"], ["2025", "100", "liten"], ["2026", "200", "stor"]],
    "Kari Myrvang, kommunedirektør",
]


def words_of(parts: list) -> list[str]:
    flat = [cell for part in parts if isinstance(part, list) for row in part for cell in row]
    return flat + [part for part in parts if isinstance(part, str)]


def test_a_paper_of_two_pages() -> None:
    read = read_paper(
        a_pdf(PARTS, head="Fjordvik kommune, saksframlegg", headings=HEADINGS), "sak.pdf"
    )
    paper = read.paper
    assert not missing(words_of(PARTS), read)
    assert (paper.unit, read.title) == ("Teknisk", "Ny kai i Sandvika")
    assert (paper.date, read.archive_case_no) == (date(2026, 4, 20), "2024/45")
    assert read.treatments == (
        ReadTreatment("", "Kommunestyret", None),
        ReadTreatment("1/26", "Utvalget", date(2026, 2, 1)),
    )
    points = [
        (b.label, plain_runs(b.runs)) for b in paper.proposals[0].text if isinstance(b, ListItem)
    ]
    assert points == [("1.", LONG), ("2.", "Saken sendes videre.")]
    assert [plain_runs(b.runs) for b in paper.body if isinstance(b, Heading)] == [
        "Saksopplysninger",
        "Hva kaia koster",
    ]
    texts = [plain_block(block) for block in paper.body]
    assert texts.count(LONG) == 2
    assert any(text.endswith("neste siden og fortsetter her med liten bokstav.") for text in texts)
    (table,) = [block for block in paper.body if isinstance(block, Table)]
    assert [[plain_runs(cell.runs) for cell in row] for row in table.rows] == PARTS[15]
    assert {"Fjordvik kommune, saksframlegg", "Side 1 av 9", "Side 2 av 9"} <= {
        one.text for one in paper.dropped
    }
    assert [(s.name, s.title) for s in paper.signers] == [("Kari Myrvang", "kommunedirektør")]


WORDS = st.text("abcdefghijklmnoprstuvøåABC0123456789.,:()", min_size=1, max_size=12)
LINE = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.one_of(LINE, st.sampled_from([p for p in PARTS if isinstance(p, str)])),
        min_size=1,
        max_size=15,
    )
)
def test_no_word_is_lost(lines: list[str]) -> None:
    parts = ["Notat om noe viktig", LONG, *lines]
    wanted = words_in(part for part in parts if part != BREAK)
    # A line that comes again at the edge of every page is listed once, so counts say nothing here.
    assert not set(wanted) - set(account_of(parts))


def account_of(parts: list[str]) -> Counter[str]:
    return account(read_paper(a_pdf(parts), "sak.pdf"))


def test_lines_are_joined_and_no_word_stands_twice() -> None:
    read = read_paper(a_pdf(["Ny kai", "Innstilling", "Ja.", "Vurdering", LONG]), "sak.pdf")
    assert plain(read.paper.body).splitlines() == ["Vurdering", LONG]


@pytest.mark.parametrize("letter", ["n", "e", "t"])
def test_a_long_text_without_a_common_letter_has_lost_it(letter: str) -> None:
    text = LONG * 5
    assert not lost_letters(text)
    assert lost_letters(text.replace(letter, ""))
    assert not lost_letters("kort")


def test_characters_without_meaning_are_lost_letters() -> None:
    assert lost_letters(LONG * 5 + "\ufffd" * 40)
    assert lost_letters(LONG * 5 + "\uf031" * 40)
