"""Papers of what is decided in writing say nothing of a meeting, in both forms of Norwegian."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.notice_pdf import render_notice
from agenda_app.documents.sheets_pdf import render_sheets
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import MinutesLayout, printed
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.printed_sheets import AttendanceLine
from agenda_app.domain.text import paragraphs
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.domain.written_words import IN_WRITING
from tests.documents.papers import a_head, a_notice, sheets
from tests.documents.reading import joined, spoken

NB, NN = Language.BOKMAL, Language.NYNORSK


def a_written_head(language: Language) -> MeetingHead:
    return replace(a_head(language), is_written=True, form="Skriftlig behandling")


def text_of(pdf: bytes) -> str:
    return joined(spoken(pdf))


@pytest.mark.parametrize(
    ("language", "heads"),
    [(NB, "Det ble svart på Ja Nei Resultat"), (NN, "Det vart svara på Ja Nei Resultat")],
)
def test_minutes_have_answers_and_neither_votes_nor_a_meeting(
    language: Language, heads: str
) -> None:
    row = VoteRow(IN_WRITING.said(language), 7, 0, "Alle svarte ja.")
    item = MinutesItem(
        ItemNumber(ItemType.PS, 10, 2026),
        ItemKind.CASE,
        "Kaia",
        state=ItemState.TREATED,
        votes=(row,),
        decided=Proposal("Vedtak", paragraphs("Kaia rives.")),
    )
    content = MinutesContent(
        head=a_written_head(language),
        ends_at=None,
        members=(AttendanceLine("Aud Holmen", "Ap", "ordfører"),),
        items=(item,),
        signers=(Signer("Aud Holmen", "ordfører"),),
        layout=printed(MinutesLayout(), language, is_written=True),
    )
    text = text_of(render_minutes(content))
    assert heads in text
    for words in ("stemt", "røyst", "Stemm", "i møtet", "Møte nr", "Møteprotokoll", "Møteform"):
        assert words not in text


@pytest.mark.parametrize(
    ("language", "title"),
    [(NB, "Saker til skriftlig behandling"), (NN, "Saker til skriftleg handsaming")],
)
def test_the_notice_calls_nobody_to_a_meeting(language: Language, title: str) -> None:
    text = text_of(render_notice(replace(a_notice(), head=a_written_head(language))))
    assert title in text
    assert "Svarfrist" in text
    assert "Møteinnkalling" not in text


def test_a_sheet_has_a_line_for_each_who_has_to_answer_and_nobody_meets() -> None:
    content = sheets(a_written_head(NB))
    first = replace(content.sheets[0], answering=(("Aud Holmen", "Ap"), ("Rune Falk", "H")))
    made = render_sheets(replace(content, sheets=(first,)))
    text = text_of(made)
    assert len(pypdf.PdfReader(io.BytesIO(made)).pages) == 1
    for words in ("Svarark", "Aud Holmen Ap", "Rune Falk H", "Ikke svart", "Svaret kom"):
        assert words in text
    for words in ("Frammøteark", "Votering", "Til stede", "Enstemmig"):
        assert words not in text
