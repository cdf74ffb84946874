"""The lists of a period on paper: every amount, how it came about, and what is lacking."""

from __future__ import annotations

import pytest

from agenda_app.documents import measures, style
from agenda_app.documents.fees_pdf import _PEOPLE, render_fees
from agenda_app.documents.fonts import width
from agenda_app.documents.statistics_pdf import render_statistics
from agenda_app.documents.typeface import BOLD, REGULAR
from agenda_app.domain.language import Language
from tests.documents.lists import a_fee_list, statistics
from tests.documents.reading import words, words_by_pdfium


def plain(pdf: bytes) -> str:
    return words(pdf).replace("\xa0", " ")


def test_the_fee_list_says_how_each_amount_came_about() -> None:
    text = plain(render_fees(a_fee_list()))
    for told in (
        "1. januar 2026 – 30. juni 2026",
        "Møtegodtgjøring, leder 1 800,00",
        "dokumentert, bilag 3 krevd 4 100,00 3 000,00",
        "udokumentert 4,5 timer 750,00",
        "34 km × 4,25 144,50",
        "Møtegodtgjøring, medlem 1/2 × 900,00 450,00",
        "18.02–20.30",
        "Sum 2 250,00 3 750,00 144,50 6 144,50",
        "Attestert",
        "Se på kravet.",
        "Møtet mangler.",
        "skal ikke legges på internett",
    ):
        assert told in text


def test_names_are_never_read_as_markup() -> None:
    assert "Åse Øy <leder>" in words_by_pdfium(render_fees(a_fee_list()))


def test_a_period_without_anything_to_pay_says_so() -> None:
    text = plain(render_fees(a_fee_list(people=0)))
    assert "Ingen har noe til gode i perioden." in text
    assert "Attestert" not in text


def test_a_long_list_goes_over_many_pages_without_losing_anybody() -> None:
    text = plain(render_fees(a_fee_list(people=120)))
    assert all(text.count(f"Person {n} ") >= 2 for n in (2, 60, 119))


def test_the_statistics_give_shares_and_leave_them_out_where_there_is_none() -> None:
    text = plain(render_statistics(statistics()))
    assert "Uten parti 6 3 2 1 1 70,8 % 0,5 79,2 %" in text
    # Nobody is told to have filled more seats than the own one: that is another member's.
    assert "Åse Øy, Ap 6 3 2 1 1 70,8 % 0,5 Bo Vik" in text
    assert "Bo Vik, H 0 0 0 0 0 0,5 Sum" in text
    assert "Uten parti 6 3" in text
    assert "Møtet mangler." in text


def test_statistics_of_no_meetings_say_so() -> None:
    assert "Det er ikke ført frammøte" in plain(render_statistics(statistics(meetings=0)))


@pytest.mark.parametrize(
    ("language", "fees", "part"),
    [
        (Language.BOKMAL, "Godtgjøring til folkevalgte", "Skulle møte"),
        (Language.NYNORSK, "Godtgjersle til folkevalde", "Utan forfall"),
    ],
)
def test_both_forms_of_norwegian(language: Language, fees: str, part: str) -> None:
    assert fees in plain(render_fees(a_fee_list(language)))
    assert part in plain(render_statistics(statistics(language)))


def test_the_same_list_gives_the_same_file() -> None:
    assert render_fees(a_fee_list()) == render_fees(a_fee_list())
    assert render_statistics(statistics()) == render_statistics(statistics())


def test_a_long_surname_and_a_sum_in_millions_have_room_in_the_list_of_people() -> None:
    size = style.TABLE_SMALL.fontSize
    name, _, *sums = _PEOPLE
    assert width("Venkatanarasimharajuvaripeta", REGULAR, size) <= name
    assert all(width("1 234 567,00", BOLD, size) + 8 <= wide for wide in sums)
    assert sum(_PEOPLE) == pytest.approx(measures.TEXT_WIDTH)
