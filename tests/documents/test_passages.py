"""Exempt passages on paper: members see where they are and why, the public sees a mark."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.markup import markup
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience, CaseContent
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.shielding import shielded
from agenda_app.domain.text import Cell, Heading, Image, ListItem, Paragraph, Run, Table, Text, runs
from tests.documents.papers import a_head, number
from tests.documents.reading import elements, joined, spoken, words, words_by_pdfium

BASIS = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
NOTE = "(unntatt, offl. § 13)"


def a_paper(*body: object, language: Language = Language.BOKMAL) -> CaseContent:
    text: Text = body  # type: ignore[assignment]
    head = a_head(language, Audience.INTERNAL)
    return CaseContent("k", head, number(1), "Sak", body=text, language=language)


def secret(text: str, **looks: object) -> Run:
    return replace(Run(text, exempt=BASIS), **looks)  # type: ignore[arg-type]


def spans(pdf: bytes) -> list[str]:
    """Return the passages and links of a file in reading order."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        kinds = [str(element.S) for element in elements(opened)]
    return [kind for kind in kinds if kind in {"/Span", "/Link"}]


@pytest.mark.parametrize(
    ("language", "note"),
    [(Language.BOKMAL, NOTE), (Language.NYNORSK, "(unnateke, offl. § 13)")],
)
def test_members_read_the_words_and_why_they_are_exempt(language: Language, note: str) -> None:
    passage = (secret("Kari"), Run(" "), secret("Nes ", bold=True))
    paper = a_paper(Paragraph((Run("Søker "), *passage, Run("har søkt."))), language=language)
    pdf = render_case(paper)
    said = joined(f"Søker Kari Nes {note} har søkt.")
    assert said in joined(spoken(pdf))
    assert said in words(pdf)
    assert said in words_by_pdfium(pdf)
    assert spans(pdf) == ["/Span"]


def test_the_dots_are_drawn_under_the_passage_and_nowhere_else() -> None:
    def dotted(*parts: Run) -> int:
        with pikepdf.open(io.BytesIO(render_case(a_paper(Paragraph(parts))))) as opened:
            (page,) = opened.pages
            commands = pikepdf.parse_content_stream(page)
            return sum(str(c.operator) == "d" and len(c.operands[0]) > 0 for c in commands)

    assert dotted(Run("ord " * 40)) == 0
    assert dotted(secret("Kari"), Run(" har søkt")) == 1
    assert dotted(secret("en\nto\ntre")) == 3


def test_a_link_within_a_passage_is_still_a_link() -> None:
    parts = (secret("Se "), secret("siden", link="https://a.no"), secret(" i dag"), Run("."))
    pdf = render_case(a_paper(Paragraph(parts)))
    assert spans(pdf) == ["/Span", "/Link", "/Span"]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (link,) = opened.pages[0].Annots
        assert str(link.A.URI) == "https://a.no"
    assert joined(f"Se siden i dag {NOTE}.") in joined(spoken(pdf))


def test_a_heading_a_point_a_table_and_a_picture_say_it_too() -> None:
    out = io.BytesIO()
    Pillow.new("L", (30, 20), 90).save(out, "PNG")
    table = Table(((Cell(runs("Lønn")), Cell((secret("412 000"),))),) * 2)
    paper = a_paper(
        Heading(1, (secret("Helse"),)),
        ListItem(0, "1.", (secret("Lånet gis"),)),
        table,
        Image("ab", "Kart", 20.0, BASIS),
    )
    text = joined(spoken(render_case(replace(paper, images={"ab": out.getvalue()}))))
    assert joined(f"Helse {NOTE}") in text
    assert joined(f"Lånet gis {NOTE}") in text
    assert joined(f"412 000 (med prikker under: unntatt, offl. § 13) {NOTE}") in text


def test_figures_stay_to_the_right_beside_a_mark() -> None:
    rows = tuple((Cell(runs(name)), Cell(runs("1 200"))) for name in ("Vann", "Avløp"))
    table = Table(((Cell(runs("Post")), Cell(runs("Kr"))), *rows), 1)
    hidden = Table((*table.rows, (Cell(runs("Lønn")), Cell((secret("900"),)))), 1)
    places = []
    for body in ((table,), shielded((hidden,), Language.BOKMAL)):
        with pikepdf.open(io.BytesIO(render_case(a_paper(*body)))) as opened:
            (page,) = opened.pages
            moves = [
                round(float(c.operands[4]), 1)
                for c in pikepdf.parse_content_stream(page)
                if str(c.operator) == "Tm"
            ]
        places.append(set(moves))
    assert places[0] <= places[1]


def test_the_minutes_say_in_small_by_which_law_parts_are_exempt() -> None:
    item = MinutesItem(
        number(10), ItemKind.CASE, "Startlån", partly_exempt="deler unntatt, jf. offl. § 13"
    )
    pdf = render_minutes(MinutesContent(a_head(), None, (), (item,)))
    assert joined("Startlån Deler unntatt, jf. offl. § 13") in joined(spoken(pdf))


def test_a_blank_passage_leaves_no_trace() -> None:
    assert markup((Run("a"), secret("  "), Run("b")), Language.BOKMAL) == "a  b"


letters = st.text(st.sampled_from("abæ <&1 \n"), max_size=30)
some_runs = st.lists(
    st.builds(
        Run,
        letters,
        st.booleans(),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "https://a.no"]),
        st.sampled_from(["", BASIS, "offl. § 23", "<b>"]),
    ),
    max_size=5,
).map(tuple)


@given(some_runs)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_passages_are_printed_whole_and_the_same_each_time(parts: tuple[Run, ...]) -> None:
    paper = a_paper(Paragraph((Run("Fra "), *parts, Run(" til."))), Paragraph(parts))
    pdf = render_case(paper)
    said = iter(joined(spoken(pdf)))
    assert all(letter in said for part in parts for letter in "".join(part.text.split()))
    assert render_case(paper) == pdf
