"""The index of a year: cases, keywords and paragraphs, each where it would be looked up."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.case import Proposal
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.keywords import keywords
from agenda_app.domain.language import Language
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.domain.year_index import IndexLine, OutsideItems, Treated, year_index
from tests.builders import a_text
from tests.documents.papers import a_head


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


def test_paragraphs_that_the_program_prints_are_found_too() -> None:
    item = MinutesItem(
        ItemNumber(ItemType.PS, 1, 2026),
        ItemKind.CASE,
        "Valg",
        votes=(VoteRow("Forslaget", 6, 5, "Vedtatt, jf. koml. § 11-9."),),
        elections=(ElectionText("Valg", ("Forholdsvalg etter koml. §§ 7-5 og 7-6.",)),),
        opening=("Innkallingen ble godkjent, jf. koml. § 11-3.",),
        closed=("Møtet ble lukket etter koml. § 11-5.",),
        breaks=("Pause etter reglementet § 4.",),
    )
    head = a_head()
    minutes = MinutesContent(
        head,
        None,
        (),
        (item,),
        opening=("Fjernmøte, jf. koml. § 11-7.",),
        remarks=a_text("Spørsmål etter koml. § 11-2."),
        questions=(PutForward("Spørsmål, jf. koml. § 11-6:", ()),),
    )
    places = [OutsideItems(minutes, "minutes-0", "3"), Treated(item, "minutes-0/1", "4")]
    found = year_index(places, Language.BOKMAL, "ukjent")
    pages = {word.replace("\xa0", " "): where for word, _, where in told(found.laws)}
    assert pages == {
        **{f"§ {one}": ["4"] for one in ("7-5", "7-6", "11-3", "11-5", "11-9", "4")},
        **{f"§ {one}": ["3"] for one in ("11-2", "11-6", "11-7")},
    }
    assert found.cases == ()


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
