"""A paper as the rules read it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.checks.paper import check_paper
from agenda_app.checks.reading import parts, points, sentences
from agenda_app.domain.case import Case
from agenda_app.domain.text import (
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Table,
    paragraphs,
    plain,
    runs,
)
from tests.checks import cases
from tests.checks.cases import COMMITTEES, NB, a_case, a_paper, body

FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "Kommunedirektøren anbefaler",
            "avslutter",
            "videreføre",
            "innvilges",
            "ikke",
            "jf.",
            "Kommuneloven",
            "se vedlegg 3",
            "kr 5 000",
            "kystforvaltningen",
            "kystfrovaltningen",
            "legger til grunn",
            ".",
            ". ",
            "  ",
            "\t",
            "\n",
            "!",
            "Bes",
        ]
    ),
    max_size=25,
).map(" ".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Én. To! Tre? Fire", ["Én.", "To!", "Tre?", "Fire"]),
        ("Jf. Kommuneloven § 5. Det er klart.", ["Jf. Kommuneloven § 5.", "Det er klart."]),
        ("Møtet er 31. januar kl. 18.00.", ["Møtet er 31. januar kl. 18.00."]),
        ("Brev fra K. Strand kom.", ["Brev fra K. Strand kom."]),
        ("Det ble 5.  Så gikk de.", ["Det ble 5.", "Så gikk de."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert sentences(paragraphs(text)) == expected


def test_headings_pictures_and_labels_are_no_sentences() -> None:
    text = (
        Heading(1, runs("Vurdering.")),
        Image("0" * 64, "Kart."),
        ListItem(0, "1.", runs("Moloen bygges.")),
        Table(((Cell(runs("Sum")), Cell(runs("5"))),)),
    )
    assert sentences(text) == ["Moloen bygges.", "Sum\t5"]


def test_a_body_is_split_at_headings_of_every_level() -> None:
    text = (*body(("", "Før"), ("Fakta", "A")), Heading(3, runs("Under")), Paragraph(runs("B")))
    found = [(part.title, plain(part.text)) for part in parts(a_paper(body=text))]
    assert found == [("", "Før"), ("Fakta", "A"), ("Under", "B")]


def test_points_have_no_labels_and_blank_ones_are_left_out() -> None:
    assert points(a_paper(proposals=cases.points("A", " ", "B"))) == ["A", "B"]


@given(st.text(max_size=200))
def test_splitting_loses_nothing_but_space(text: str) -> None:
    block = Paragraph(runs(text))
    assert "".join("".join(sentences([block])).split()) == "".join(text.split())


@settings(deadline=None)
@given(FRAGMENTS, FRAGMENTS, FRAGMENTS)
def test_what_is_quoted_can_be_found_in_the_paper(title: str, proposal: str, text: str) -> None:
    """Whatever is written, rules answer, and a reader is led to a place that exists."""
    case = a_case(
        title=f"Sak {title}",
        paper=a_paper(
            proposals=cases.points(proposal),
            body=body(("Sammendrag", text), ("Konklusjon", proposal)),
        ),
    )
    for finding in check_paper(case, NB, COMMITTEES):
        for quote in finding.quotes:
            assert quote in _characters(case)


def _characters(case: Case) -> str:
    return "\n".join([case.title, plain(case.paper.body), *map(_proposals, case.paper.proposals)])


def _proposals(proposal: object) -> str:
    return plain(proposal.text)
