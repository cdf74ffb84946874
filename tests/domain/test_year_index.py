"""The index of a year: cases, keywords and paragraphs, each where it would be looked up."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.case import Proposal
from agenda_app.domain.keywords import keywords
from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.year_index import IndexLine, Treated, year_index
from tests.builders import a_text


def treated(serial: int, title: str, archive: str = "", text: str = "", page: int = 1) -> Treated:
    item = MinutesItem(
        ItemNumber(ItemType.PS, serial, 2026),
        ItemKind.CASE,
        title,
        archive,
        decided=Proposal("Vedtak", a_text(text)) if text else None,
    )
    return Treated(item, f"minutes-0/{serial}", str(page))


def told(lines: tuple[IndexLine, ...]) -> list[tuple[str, str, list[str]]]:
    return [(one.word, one.beside, [place.page for place in one.places]) for one in lines]


def test_a_case_stands_once_with_all_the_pages_it_was_treated_on() -> None:
    items = [
        treated(1, "Kaia", "2026/12", page=4),
        treated(2, "Skolen", "2026/9", page=5),
        treated(9, "Kaia", "2026/12", page=31),
    ]
    index = year_index(items, Language.BOKMAL, "ukjent")
    assert told(index.cases) == [("2026/9", "Skolen", ["5"]), ("2026/12", "Kaia", ["4", "31"])]


def test_keywords_are_the_words_that_mean_something_in_norwegian_order() -> None:
    items = [treated(1, "Øvre bru", page=2), treated(2, "Ny avtale om Åsen i år", page=3)]
    index = year_index(items, Language.BOKMAL, "ukjent")
    assert [one.word for one in index.keywords] == ["Avtale", "Bru", "Øvre", "Åsen"]


def test_forms_of_a_word_stand_together_when_the_bare_word_is_there_too() -> None:
    assert keywords(["Budsjett 2027", "Justering av budsjettet"])["Budsjett"] == (0, 1)
    assert keywords(["Justering av budsjettet"])["Budsjettet"] == (0,)
    assert "Sak" not in keywords(["Sak om saken"])


def test_paragraphs_stand_under_their_act_and_those_without_one_last() -> None:
    items = [
        treated(1, "A", text="Etter offl. § 13.", page=7),
        treated(2, "B", text="Etter kommuneloven § 11-5. § 3 gjelder.", page=8),
    ]
    index = year_index(items, Language.NYNORSK, "ukjend")
    assert told(index.laws) == [
        ("§\u00a011-5", "Kommunelova", ["8"]),
        ("§\u00a013", "Offentleglova", ["7"]),
        ("§\u00a03", "ukjend", ["8"]),
    ]
