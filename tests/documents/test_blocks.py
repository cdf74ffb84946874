"""What a text becomes on paper: every word is there, in order, whatever its author wrote."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.platypus import Spacer

from agenda_app.documents import style
from agenda_app.documents.blocks import barred
from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.flowables import TaggedParagraph, paragraph
from agenda_app.documents.fonts import register
from agenda_app.documents.glyphs import REPLACEMENT, drawable, missing_in
from agenda_app.documents.markup import figure, is_number, markup, no_breaks
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.text import Cell, Heading, Image, ListItem, Paragraph, Run, Table, Text, runs
from tests.documents.papers import a_head, number
from tests.documents.reading import joined, spoken, words, words_by_pdfium

EUROPEAN = (
    "ÆØÅæøå ČčĐđŊŋŠšŦŧŽž Áá Üü ÄÖ ß Œœ Ðð Þþ ĄąĆćĘęŁłŃńŚśŹźŻż ŐőŰű ĂăȘșȚț ĞğİıŞş "
    "ĀāĒēĢģĪīĶķĻļŅņŪū ĖėĮįŲų ŘřŮůĚěŤťĎďŇň Ññ Çç Ġġ Ħħ Ċċ Ŵŵ Ŷŷ Ελλάδα Київ Ґґ Її България"
)


def a_paper(*blocks: object, title: str = "Sak") -> CaseContent:
    body: Text = blocks  # type: ignore[assignment]
    return CaseContent("k", a_head(), number(1), title, body=body)


def paper_text(*blocks: object) -> str:
    return joined(spoken(render_case(a_paper(*blocks))))


@pytest.mark.parametrize(
    "text",
    [
        "Vi i <kommune> avslår",
        "a & b < c > d &aelig; <b>feit</b> </para>",
        "<img src='file:///etc/passwd'/> <a href='javascript:x'>her</a>",
        EUROPEAN,
        "Helse- og sosialtjenester, § 11-5 og 29. april",
    ],
)
def test_text_is_printed_as_it_was_written(text: str) -> None:
    assert joined(text) in paper_text(Paragraph(runs(text)))
    pdf = render_case(a_paper(Paragraph(runs(text))))
    assert joined(text) in words(pdf)
    assert joined(text) in words_by_pdfium(pdf)


letters = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x17F, blacklist_categories=["Cc", "Cf"]),
    max_size=60,
).map(lambda text: unicodedata.normalize("NFC", text))
some_runs = st.builds(
    Run, letters, st.booleans(), st.booleans(), st.booleans(), st.sampled_from(["", "https://a.no"])
)
all_runs = st.lists(some_runs, max_size=4).map(tuple)
blocks = st.one_of(
    st.builds(Paragraph, all_runs),
    st.builds(Heading, st.integers(1, 3), all_runs),
    st.builds(ListItem, st.integers(0, 3), st.sampled_from(["", "1.", "a)"]), all_runs),
)


def characters(text: str) -> str:
    """Return the characters that are neither blank nor a label of our own."""
    return "".join(c for c in text if not c.isspace() and c not in "\xad•–◦")


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(blocks, max_size=5))
def test_no_character_of_any_text_is_lost(text: list[Paragraph | Heading | ListItem]) -> None:
    read = characters(spoken(render_case(a_paper(*text))))
    place = 0
    for block in text:
        written = characters(drawable("".join(run.text for run in block.runs)))
        found = read.find(written, place)
        assert found >= 0, written
        place = found + len(written)


def test_a_character_without_a_glyph_prints_as_a_box_and_is_reported() -> None:
    paper = a_paper(Paragraph(runs("Hei 🙂 שלום 中")))
    assert "Hei □" in joined(spoken(render_case(paper)))
    assert set(missing_in(paper)) == set("🙂שלום中")


def test_letters_that_are_missing_are_put_together_from_parts() -> None:
    assert drawable("ǩ") == "k\u030c"
    assert drawable("5 ㎏") == "5 kg"


@given(st.text(max_size=80))
def test_every_drawable_character_has_a_glyph(text: str) -> None:
    shown = drawable(text)
    assert drawable(shown) == shown
    assert "\x00" not in shown


def test_invisible_characters_leave_no_trace() -> None:
    assert drawable("a\u200b\u00adb\ufeff\u200dc\ufe0f") == "abc"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("§ 11-5", "§\xa011-5"),
        ("kr 2 220 000", "kr\xa02\xa0220\xa0000"),
        ("29. april", "29.\xa0april"),
        ("PS 12/26", "PS\xa012/26"),
        ("J. P. Hansen", "J.\xa0P.\xa0Hansen"),
        ("år 2026 200 saker", "år 2026 200 saker"),
        ("ord og ord", "ord og ord"),
        ("Vara: 1. Ada, 2. Bo.", "Vara: 1.\xa0Ada, 2.\xa0Bo."),
        ("slik, som 1. Det gjelder", "slik, som 1. Det gjelder"),
    ],
)
def test_lines_do_not_end_inside_what_belongs_together(written: str, kept: str) -> None:
    assert no_breaks(written) == kept


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("-4,2", "\u22124,2"),
        ("1 140", "1\xa0140"),
        ("12 %", "12\xa0%"),
        ("– 3 000,-", "\u22123\xa0000,-"),
    ],
)
def test_figures_get_a_true_minus_and_do_not_break(written: str, printed: str) -> None:
    assert is_number(written)
    assert figure(written) == printed


@pytest.mark.parametrize(
    "text", ["12/26", "2 av 3", "ca. 5", "1.1. til 3.", "x", "12.03.2026", "900 00 001"]
)
def test_words_dates_phones_and_numbers_of_cases_are_not_figures(text: str) -> None:
    assert not is_number(text)


def test_only_web_and_mail_addresses_become_links() -> None:
    assert "<a " in markup([Run("x", link="https://a.no/?b=1&c=2")])
    for address in ("javascript:alert(1)", "file:///c:/x.exe", 'https://a"onclick="', "\\\\srv\\x"):
        assert "<a " not in markup([Run("x", link=address)])


def rows(*texts: tuple[str, ...]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(Cell(runs(text)) for text in row) for row in texts)


def test_a_table_with_thirty_columns_is_printed_whole() -> None:
    head = tuple(f"Kolonne{n}" for n in range(30))
    text = paper_text(Table(rows(head, tuple(f"verdi{n}" for n in range(30))))) + " "
    for n in range(30):
        assert f"Kolonne{n} " in text
        assert f"verdi{n} " in text


def test_a_long_table_keeps_all_rows_and_repeats_its_head_on_paper_only() -> None:
    table = Table(rows(("Post", "Beløp"), *((f"Post{n}", str(n)) for n in range(300))))
    pdf = render_case(a_paper(table))
    read = spoken(pdf)
    assert [n for n in range(300) if f"Post{n} " not in read] == []
    assert read.count("Beløp ") == 1
    assert words(pdf).count("Beløp") > 3


def test_a_cell_taller_than_a_page_goes_on_on_the_next() -> None:
    long = " ".join(f"ord{n}" for n in range(2500))
    text = paper_text(Table(rows(("A", "B"), ("kort", long), ("siste", "rad"))))
    assert long in text
    assert "siste rad" in text


def test_spans_take_their_places() -> None:
    wide = (Cell(runs("over to"), columns=2), Cell(runs("C")))
    tall = (Cell(runs("ned"), rows=2), Cell(runs("x1")), Cell(runs("y1")))
    text = paper_text(Table((wide, tall, (Cell(runs("x2")), Cell(runs("y2"))))))
    assert "over to C ned x1 y1 x2 y2" in text


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(runs("x" * 3000)),
        Paragraph((Run("æ" * 1500, bold=True), Run("ø" * 1500))),
        Paragraph(runs("ord " * 5000)),
        ListItem(9, "§ 12-3 bokstav a nummer 14:", runs("y" * 300)),
        Table(()),
        Table(((),)),
        Table(rows(("x" * 900, "y" * 900))),
        Table(rows(("a",)), head_rows=5),
        Heading(7, runs("Langt " * 60)),
        Paragraph(()),
        Paragraph(runs("\n\n \t\n")),
        Image("ukjent", "Kart over havna"),
    ],
    ids=lambda block: f"{type(block).__name__}",
)
def test_odd_blocks_are_printed(block: object) -> None:
    text = characters(spoken(render_case(a_paper(block, Paragraph(runs("SLUTT"))))))
    assert text.endswith("SLUTT")
    if isinstance(block, Paragraph):
        written = characters("".join(run.text for run in block.runs))
        assert written in text


def test_a_title_of_forty_words_is_printed_whole() -> None:
    title = " ".join(f"Tittelord{n}" for n in range(40))
    assert title in joined(spoken(render_case(a_paper(title=title))))


def test_an_empty_paper_says_so() -> None:
    assert "Saksframlegget har ingen tekst." in paper_text()


def test_words_are_divided_softly_so_that_they_read_as_one() -> None:
    text = "grunnundersøkelsene kommunedirektørens disposisjonsfondet " * 30
    read = spoken(render_case(a_paper(Paragraph((Run(text), Run("fet", bold=True))))))
    assert "\xad" in read
    assert "-" not in read.split("Sak ")[1].replace("PS 1/26", "")
    assert joined(read).count("grunnundersøkelsene") == 30


def test_capitalised_words_are_not_divided() -> None:
    read = spoken(render_case(a_paper(Paragraph(runs("Guovdageaidnu-Kautokeino " * 60)))))
    assert "\xad" not in read


def test_a_replacement_sign_in_the_text_itself_is_not_reported() -> None:
    assert missing_in(a_paper(Paragraph(runs(REPLACEMENT)))) == ""
    assert missing_in(replace(a_paper(), images={"a": b"x"})) == ""


def test_the_rule_beside_a_proposal_goes_on_through_the_air_above_a_table() -> None:
    register()
    first, last = (paragraph(said, style.PLAIN, None) for said in ("Over", "Under"))
    parts = barred([first, Spacer(1, 3), last], style.NAVY)
    reach = [one.bar.below for one in parts if isinstance(one, TaggedParagraph) and one.bar]
    assert reach == [first.getSpaceAfter() + 3, 0]
