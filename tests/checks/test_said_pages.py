"""Which pages something is about and how large they are, as whoever prints them says it."""

from __future__ import annotations

import pytest

from agenda_app.checks.said_pages import pages_said, sizes_said
from agenda_app.checks.verdicts import reader_sees
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, PageSize, Verdict

A4, LYING_A4 = PageSize(595.3, 841.9), PageSize(841.9, 595.3)
LYING_A3, STAMP = PageSize(1190.6, 841.9), PageSize(60, 40)
NB, NN = Language


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ([], ""),
        ([A4, PageSize(600, 845)], ""),
        ([LYING_A3], "A3 liggende"),
        ([PageSize(841.9, 1190.6)] * 2, "A3"),
        ([STAMP], "21 × 14 mm"),
        ([A4, LYING_A3, LYING_A4, LYING_A3], "side 2 og 4: A3 liggende, side 3: A4 liggende"),
        ([LYING_A4] * 8 + [A4], "side 1, 2, 3, 4, 5, 6 og 2 til: A4 liggende"),
    ],
)
def test_a_size_is_told_where_the_paper_is_not_a4(pages: list[PageSize], said: str) -> None:
    assert sizes_said(pages, NB) == said
    assert sizes_said(pages, NN) == said.replace("liggende", "liggjande")


def test_what_a_reader_sees_says_how_large_it_is() -> None:
    assert reader_sees(Verdict(FileKind.PDF, (LYING_A3,)), NB) == (
        "1 side rett etter saken, A3 liggende"
    )


def test_pages_are_listed_each_once_in_their_order() -> None:
    assert pages_said([5, 2, 5], NB) == "side 2 og 5"
    assert pages_said([0], NN) == "heile fila"
