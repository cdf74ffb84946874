"""The notice reads back as it was written, tagged, numbered, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from agenda_app.documents.labels import _LABELS, _TABLES, label
from agenda_app.documents.meeting_paper import place_and_day
from agenda_app.documents.notice_pdf import render_agenda, render_notice
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience, Letterhead
from tests.documents.papers import BASIS, TITLE, a_head, a_notice
from tests.documents.reading import joined, spoken


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


def a_line(**fields: object) -> str:
    line = replace(a_notice().lines[3], **fields)  # type: ignore[arg-type]
    return joined(spoken(render_notice(replace(a_notice(), lines=(line,)))))


def test_an_item_that_was_taken_off_keeps_its_number() -> None:
    assert f"PS 12/26 {TITLE} TRUKKET" in a_line(state=ItemState.WITHDRAWN)
    assert f"PS 12/26 {TITLE} UTSATT" in a_line(state=ItemState.POSTPONED)


def test_an_exempt_line_with_a_title_says_both() -> None:
    text = a_line(exempt=True, exempt_basis="offl. § 13")
    assert f"{TITLE} Unntatt offentlighet · offl. § 13" in text


def test_an_exempt_line_without_a_title_says_it_once() -> None:
    text = a_line(title="", exempt=True, exempt_basis="offl. § 13")
    assert text.count("Unntatt offentlighet") == 1


def test_a_briefing_has_its_time_and_its_speaker() -> None:
    text = text_of(render_notice(a_notice()))
    assert "kl. 18.30 Orientering om brannvernet ved brannsjef Nils Aasen" in text


def test_the_foot_says_who_the_paper_is_for() -> None:
    public = a_notice(a_head(audience=Audience.PUBLIC))
    assert "Møteinnkalling, offentlig" in text_of(render_notice(public))
    assert "Møteinnkalling, intern" in text_of(render_notice(a_notice()))


def test_no_column_is_kept_for_what_no_line_has() -> None:
    lines = tuple(replace(line, archive_case_no="") for line in a_notice().lines)
    text = text_of(render_notice(replace(a_notice(), lines=lines)))
    assert "Arkivsak" not in text
    assert " Side 1 av 1" in text


@pytest.mark.parametrize("language", list(Language))
def test_every_label_has_words_in_both_languages(language: Language) -> None:
    for key in _LABELS:
        assert label(key, language).strip()


def test_no_label_has_words_in_two_tables() -> None:
    keys = [key for table in _TABLES for key in table]
    assert [key for key in keys if keys.count(key) > 1] == []


def test_lone_surrogates_and_control_characters_do_no_harm() -> None:
    assert render_notice(replace(a_notice(), note="a\ud800b\x00c\x0bd"))
    head = replace(a_head(), committee="Ut\ud800valg\x07", place="\ufeffRådhuset")
    assert "Rådhuset" in text_of(render_notice(a_notice(head)))


@pytest.mark.parametrize(
    ("municipality", "above_signatures"),
    [
        ("Fjordvik kommune", "Fjordvik, 22. april 2026"),
        ("Ytre Nes herad", "Ytre Nes, 22. april 2026"),
        ("Kommunen Nes", "Kommunen Nes, 22. april 2026"),
        ("", "22. april 2026"),
    ],
)
def test_the_line_above_signatures_names_the_place(
    municipality: str, above_signatures: str
) -> None:
    head = replace(a_head(), letterhead=Letterhead(municipality))
    assert place_and_day(head).replace("\xa0", " ") == above_signatures


def test_contact_lines_neither_begin_nor_end_with_a_dot() -> None:
    letter = Letterhead(
        "Nes", "Politisk sekretariat", "Havnegata 1, 8064 Nes", "1", "post@" + "p" * 30
    )
    text = (
        pypdf.PdfReader(io.BytesIO(render_notice(a_notice(replace(a_head(), letterhead=letter)))))
        .pages[0]
        .extract_text()
    )
    assert "post@" + "p" * 30 in text
    assert not [line for line in text.splitlines() if line.strip()[-1:] == "·"]


def test_the_agenda_alone_says_so_at_the_foot() -> None:
    assert "Saksliste, intern" in text_of(render_agenda(a_notice()))
