"""The notice reads back as it was written, tagged, numbered, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf

from agenda_app.documents.notice_pdf import render_agenda, render_notice
from tests.documents.papers import BASIS, a_notice


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_every_line_of_the_agenda_is_printed_with_its_number() -> None:
    text = text_of(render_notice(a_notice()))
    for line in a_notice().lines:
        assert line.title in text
        assert line.number is None or str(line.number) in text
    assert BASIS in text


def test_an_empty_agenda_says_so() -> None:
    text = text_of(render_agenda(replace(a_notice(), lines=())))
    assert "Det er ingen saker på sakslisten." in text


def test_the_same_notice_gives_the_same_bytes() -> None:
    assert render_notice(a_notice()) == render_notice(a_notice())
