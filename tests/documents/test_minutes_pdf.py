"""The printed minutes: everything in them is read back, in both forms of Norwegian."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import time

import pypdf
import pytest

from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttendanceLine, MinutesContent, MinutesItem
from agenda_app.domain.text import ListItem, runs
from tests.documents.papers import a_head
from tests.documents.reading import spoken, words


def number(serial: int, kind: ItemType = ItemType.PS) -> ItemNumber:
    return ItemNumber(kind, serial, 2026)


def a_resolution(text: str = "Kaia rives.") -> Proposal:
    return Proposal("Vedtak", (ListItem(0, "1.", runs(text)),))


def minutes(*items: MinutesItem, language: Language = Language.BOKMAL) -> MinutesContent:
    return MinutesContent(
        head=replace(a_head(), language=language),
        ends_at=time(20, 45),
        members=(AttendanceLine("Aud Holmen", "Ap", "ordfører"),),
        items=items,
        signers=(Signer("Aud Holmen", "ordfører"),),
    )


def read(content: MinutesContent) -> str:
    return words(render_minutes(content)).replace("\xa0", " ")


def test_numbers_members_and_resolutions_are_printed() -> None:
    text = read(
        minutes(
            MinutesItem(number(10), ItemKind.CASE, "Kaia", decided=a_resolution()),
            MinutesItem(number(12), ItemKind.CASE, "Brua", decided=a_resolution("Brua bygges.")),
            MinutesItem(number(5, ItemType.RS), ItemKind.CASE, "Et brev"),
        )
    )
    for said in (
        "Møteprotokoll",
        "PS 10/26–PS 12/26, RS 5/26",
        "–20.45",
        "Aud Holmen ordfører Ap",
        "Kaia rives.",
        "Brua bygges.",
    ):
        assert said in text


def test_a_screen_reader_reads_them_in_order() -> None:
    item = MinutesItem(number(10), ItemKind.CASE, "Kaia", decided=a_resolution())
    text = spoken(render_minutes(minutes(item)))
    assert text.index("Aud Holmen") < text.index("Kaia") < text.index("Kaia rives.")


@pytest.mark.parametrize(
    ("state", "language", "said"),
    [
        (ItemState.POSTPONED, Language.BOKMAL, "UTSATT"),
        (ItemState.WITHDRAWN, Language.NYNORSK, "TREKT"),
        (ItemState.TREATED, Language.BOKMAL, "Vedtaket er ikke ført ennå."),
        (ItemState.TREATED, Language.NYNORSK, "Vedtaket er ikkje ført enno."),
        (ItemState.PLANNED, Language.NYNORSK, "Til handsaming"),
    ],
)
def test_an_item_without_a_decision_says_why(
    state: ItemState, language: Language, said: str
) -> None:
    item = MinutesItem(number(10), ItemKind.CASE, "Kaia", state=state)
    assert said in read(minutes(item, language=language))


def test_an_exempt_item_says_so_with_its_basis() -> None:
    item = MinutesItem(number(10), ItemKind.CASE, "Eiendom", exempt=True, exempt_basis="offl. § 23")
    assert "Unntatt offentlighet · offl. § 23" in read(minutes(item))


def test_a_title_never_stands_alone_at_the_foot() -> None:
    items = tuple(
        MinutesItem(
            number(n), ItemKind.CASE, f"Sak{n:02d}", decided=a_resolution(f"Vedtatt{n:02d}.")
        )
        for n in range(1, 40)
    )
    pdf = render_minutes(minutes(*items))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    for n in range(1, 40):
        (page,) = [text for text in pages if f"Sak{n:02d}" in text]
        assert f"Vedtatt{n:02d}." in page


def test_the_same_minutes_are_the_same_file() -> None:
    content = minutes(MinutesItem(number(1), ItemKind.CASE, "Kaia", decided=a_resolution()))
    assert render_minutes(content) == render_minutes(content)
