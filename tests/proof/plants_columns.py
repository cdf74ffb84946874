"""Leaks in the cells of tables and in columns: their words are drawn between those of others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.plants import in_pdf, shown, write
from tests.proof.plants_around import annotate
from tests.proof.world import PERSON, TITLE

FREE = 8
"""The page for the exempt case, most of which is empty."""
CELL = ("Kjøp av", "Kremmergården", "i Nordvågen")
OTHER = ("Ny kai ved", "ferjeleiet på", "Ytterholmen")
THIRD = ("15. mai", "Havnesjefen", "utreder")
assert " ".join(CELL) == TITLE

Line = tuple[float, float, str]
Placed = Iterable[Line]


def at(places: Placed, size: float = 11, turn: bytes = b"1 0 0 1") -> bytes:
    """Draw words at places, in their order."""
    return b"/Plain %.1f Tf " % size + b"".join(
        turn + b" %.1f %.1f Tm " % (x, y) + shown(words) + b" Tj " for x, y, words in places
    )


def cell(x: float, lines: Sequence[str], y: float = 400, step: float = 14) -> list[Line]:
    """Return the lines of a cell with their places, from the top down."""
    return [(x, y - step * number, line) for number, line in enumerate(lines)]


def by_rows(*cells: list[Line]) -> list[Line]:
    """Return the lines of cells in the order in which a table is drawn line by line."""
    return [line for line in chain.from_iterable(zip_longest(*cells)) if line]


@in_pdf(Place.PAGE, FREE)
def a_cell_of_a_table_drawn_line_by_line(pdf: pikepdf.Pdf) -> None:
    write(pdf, FREE, at(by_rows(cell(60, OTHER), cell(150, CELL), cell(250, THIRD))))


@in_pdf(Place.PAGE, FREE)
def a_cell_whose_neighbours_leave_little_room(pdf: pikepdf.Pdf) -> None:
    # "Kremmergården" is 78 points wide; six are left between it and what follows.
    write(pdf, FREE, at(by_rows(cell(60, CELL), cell(144, OTHER), cell(230, THIRD))))


@in_pdf(Place.PAGE, FREE)
def a_cell_with_fewer_lines_than_its_neighbour(pdf: pikepdf.Pdf) -> None:
    lines = ("Kjøp av Kremmergården", "i Nordvågen")
    write(pdf, FREE, at(by_rows(cell(60, lines), cell(250, OTHER))))


@in_pdf(Place.PAGE, FREE)
def a_cell_whose_lines_stand_between_those_of_another(pdf: pikepdf.Pdf) -> None:
    write(pdf, FREE, at(by_rows(cell(60, CELL), cell(200, OTHER, y=393))))


@in_pdf(Place.PAGE, FREE)
def a_cell_below_its_heading(pdf: pikepdf.Pdf) -> None:
    heading = [(60, 420, "Saker som formannskapet har til behandling denne våren")]
    write(pdf, FREE, at((*heading, *by_rows(cell(60, OTHER), cell(180, CELL)))))


@in_pdf(Place.PAGE, FREE)
def a_cell_set_to_the_right(pdf: pikepdf.Pdf) -> None:
    right = [(300 - 5.6 * len(line), y, line) for _, y, line in cell(0, CELL)]
    write(pdf, FREE, at(by_rows(cell(60, OTHER), right, cell(330, THIRD))))


@in_pdf(Place.PAGE, FREE)
def a_long_word_divided_in_a_cell(pdf: pikepdf.Pdf) -> None:
    lines = ("Kjøp av Krem-", "mergården i", "Nordvågen")
    write(pdf, FREE, at(by_rows(cell(60, lines), cell(180, OTHER))))


@in_pdf(Place.PAGE, FREE)
def a_long_word_cut_in_a_cell(pdf: pikepdf.Pdf) -> None:
    lines = ("Kjøp av", "Kremmergå", "rden i", "Nordvågen")
    write(pdf, FREE, at(by_rows(cell(60, lines), cell(140, (*OTHER, "til høsten")))))


@in_pdf(Place.PAGE, FREE)
def two_columns_drawn_line_by_line(pdf: pikepdf.Pdf) -> None:
    left = ("Ferjeleiet på Ytterholmen har", "vært stengt siden i fjor, og", "ny kai må bygges.")
    right = ("Administrasjonen melder at kjøp", "av Kremmergården i", "Nordvågen er utsatt.")
    write(pdf, FREE, at(by_rows(cell(60, left), cell(290, right))))


@in_pdf(Place.PAGE, FREE)
def three_columns_drawn_from_the_last_one(pdf: pikepdf.Pdf) -> None:
    drawn = list(by_rows(cell(60, CELL), cell(200, OTHER), cell(330, THIRD)))
    write(pdf, FREE, at(reversed(drawn)))


@in_pdf(Place.PAGE, FREE)
def a_later_line_drawn_before_an_earlier_one(pdf: pikepdf.Pdf) -> None:
    write(pdf, FREE, at(reversed(cell(60, CELL))))


@in_pdf(Place.PAGE, FREE)
def the_words_of_a_line_drawn_in_another_order(pdf: pikepdf.Pdf) -> None:
    words = [(60, 400, "Kjøp av"), (182, 400, "i Nordvågen"), (102, 400, "Kremmergården")]
    write(pdf, FREE, at((words[1], (300, 500, "Ny kai"), words[0], words[2])))


def _turned(places: Placed, x: float = 100, y: float = 200) -> Placed:
    """Turn places to the left around one of them, so that lines go up the page."""
    return [(x + 400 - down, y + along, words) for along, down, words in places]


@in_pdf(Place.PAGE, FREE)
def cells_that_go_up_the_page(pdf: pikepdf.Pdf) -> None:
    drawn = by_rows(cell(0, OTHER), cell(100, CELL), cell(200, THIRD))
    write(pdf, FREE, at(_turned(drawn), turn=b"0 1 -1 0"))


@in_pdf(Place.PAGE, FREE)
def cells_that_go_down_the_page(pdf: pikepdf.Pdf) -> None:
    drawn = by_rows(cell(0, OTHER), cell(100, CELL))
    turned = [(100 - 400 + down, 450 - along, words) for along, down, words in drawn]
    turned = [(x + 200, y, words) for x, y, words in turned]
    write(pdf, FREE, at(turned, turn=b"0 -1 1 0"))


@in_pdf(Place.PAGE, FREE)
def cells_of_a_page_that_is_shown_turned(pdf: pikepdf.Pdf) -> None:
    drawn = by_rows(cell(0, OTHER), cell(100, CELL))
    write(pdf, FREE, at(_turned(drawn), turn=b"0 1 -1 0"))
    pdf.pages[FREE - 1].obj.Rotate = 90


@in_pdf(Place.PAGE, FREE)
def cells_in_small_type(pdf: pikepdf.Pdf) -> None:
    places = by_rows(cell(60, OTHER, step=7), cell(100, CELL, step=7))
    write(pdf, FREE, at(places, size=5))


@in_pdf(Place.PAGE, FREE)
def cells_in_large_type_by_a_matrix(pdf: pikepdf.Pdf) -> None:
    places = by_rows(cell(60, CELL, step=30), cell(300, OTHER, step=30))
    write(pdf, FREE, at(places, size=1, turn=b"22 0 0 22"))


@in_pdf(Place.PAGE, FREE, SecretKind.NAME)
def a_name_in_a_narrow_cell(pdf: pikepdf.Pdf) -> None:
    write(pdf, FREE, at(by_rows(cell(60, PERSON.split()), cell(140, OTHER[:2]))))


@in_pdf(Place.ANNOTATION, 5)
def notes_laid_like_the_cells_of_a_table(pdf: pikepdf.Pdf) -> None:
    for x, y, line in by_rows(cell(60, OTHER, step=20), cell(160, CELL, step=20)):
        place = Array([x, y, x + 100, y + 20])
        annotate(pdf, 5, "FreeText", Rect=place, Contents=String(line))


@in_pdf(Place.ANNOTATION, 5)
def fields_laid_like_the_cells_of_a_table(pdf: pikepdf.Pdf) -> None:
    drawn, made = by_rows(cell(60, CELL, step=24), cell(260, OTHER, step=24)), Array()
    for number, (x, y, line) in enumerate(drawn):
        place, name = Array([x + 200, y + 24, x, y]), String(f"felt {number}")
        made.append(annotate(pdf, 5, "Widget", Rect=place, FT=Name.Tx, T=name, V=String(line)))
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=made))
