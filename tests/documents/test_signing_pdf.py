"""The sheet on which minutes are signed: it names the very file, and has room for each hand."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import pikepdf
import pypdf
import pytest

from agenda_app.documents.signing_pdf import render_signing
from agenda_app.domain.case import Signer
from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import SigningContent
from tests.documents.reading import elements, spoken, words, words_by_pdfium
from tests.written_minutes import full_minutes

SHA256 = "0123456789abcdef" * 4
GROUPS = "01234567 89abcdef " * 4


def a_sheet(language: Language = Language.BOKMAL, corrections: int = 0) -> SigningContent:
    locked_at = datetime(2026, 5, 4, 9, 5)
    return SigningContent(full_minutes(language), locked_at, 42, SHA256, corrections)


def said(content: SigningContent) -> str:
    return words(render_signing(content)).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            Language.BOKMAL,
            (
                "Låst 4. mai 2026, kl. 09.05",
                "Antall sider 42",
                "Vi bekrefter at protokollen",
                "Navn",
            ),
        ),
        (
            Language.NYNORSK,
            ("Låst 4. mai 2026, kl. 09.05", "Tal på sider 42", "Vi stadfestar", "Namn"),
        ),
    ],
)
def test_the_sheet_tells_which_file_is_signed_and_by_whom(
    language: Language, expected: tuple[str, ...]
) -> None:
    text = said(a_sheet(language))
    for part in (
        "Underskriftsark",
        GROUPS.strip(),
        "Aud Strømsnes ordfører",
        "Kari Nes",
        *expected,
    ):
        assert part in text
    assert (
        " ".join(words_by_pdfium(render_signing(a_sheet(language))).split()).count("Kari Nes") == 1
    )


def test_corrections_that_were_made_since_are_told() -> None:
    assert "rettet" not in said(a_sheet())
    assert "Rettelser: 2." in said(a_sheet(corrections=2))
    assert "Rettingar: 2." in said(a_sheet(Language.NYNORSK, 2))


def test_a_screen_reader_reads_each_who_signs_in_a_row_of_a_table() -> None:
    pdf = render_signing(a_sheet())
    read = spoken(pdf).replace("\xa0", " ")
    assert read.index("Underskriftsark") < read.index("Underskrifter") < read.index("Kari Nes")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        rows = [element for element in elements(opened) if element.S == "/TR"]
    assert len(rows) == 3


def test_a_whole_council_signs_on_as_many_pages_as_it_needs() -> None:
    signers = tuple(Signer(f"Navn Etternavn {n}", "medlem") for n in range(1, 36))
    content = a_sheet()
    sheet = replace(content, minutes=replace(content.minutes, signers=signers))
    pdf = render_signing(sheet)
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) > 1
    text = words(pdf)
    assert all(text.count(f"{signer.name} medlem") == 1 for signer in signers)


def test_the_same_sheet_has_the_same_bytes() -> None:
    assert render_signing(a_sheet()) == render_signing(a_sheet())
