"""The keywords of a case: those of its title, or those that somebody typed."""

from __future__ import annotations

import pytest

from agenda_app.domain.keywords import keywords, title_words, typed_keywords


def test_a_title_gives_the_words_that_mean_something_each_once() -> None:
    assert title_words("Sak om ny bru og brua på Øya – bru nr. 2") == ("Bru", "Brua", "Øya")
    assert title_words("") == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Havn, molo", ("Havn", "molo")),
        (" Kommunal  planstrategi ;\nHavn,, havn ", ("Kommunal planstrategi", "Havn")),
        (" , ;\n", ()),
    ],
)
def test_keywords_are_typed_with_signs_between_them(typed: str, kept: tuple[str, ...]) -> None:
    assert typed_keywords(typed) == kept


def test_chosen_keywords_stand_instead_of_those_of_the_title() -> None:
    found = keywords(["Molo på Nordøya", "Havna"], {0: ("kommunal planstrategi", "havn"), 1: ()})
    assert found == {"Kommunal planstrategi": (0,), "Havn": (0, 1)}


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Møteplan september–desember 2026", ("Møteplan",)),
        ("Økonomirapport per 2. tertial 2026, mandag 5. oktober", ("Økonomirapport",)),
        ("Kommunestyrets møter i mai og juni 2027", ()),
        (
            "Val av medlemer til eldrerådet – formannskapet si innstilling",
            ("Val", "Eldrerådet"),
        ),
        ("Kommunal forskrift om båndtvang", ("Forskrift", "Båndtvang")),
        ("Byggesak på Mandagshaugen", ("Byggesak", "Mandagshaugen")),
    ],
)
def test_times_and_the_words_of_every_council_are_no_keywords(
    title: str, words: tuple[str, ...]
) -> None:
    assert title_words(title) == words


def test_what_somebody_chose_stands_whatever_it_is() -> None:
    assert keywords(["Plan for september"], {0: ("September",)}) == {"September": (0,)}
