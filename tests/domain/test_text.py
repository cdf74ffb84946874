"""The tree of blocks: stored and read back without loss."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Table,
    clean,
    from_json,
    one_line,
    plain,
    runs,
    sections,
    to_json,
    words,
)

characters = st.text(max_size=20)
some_runs = st.lists(
    st.builds(Run, characters, st.booleans(), st.booleans(), st.booleans(), characters, characters),
    max_size=3,
).map(tuple)
cells = st.builds(Cell, some_runs, st.integers(1, 3), st.integers(1, 3))
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, some_runs),
    st.builds(Heading, st.integers(1, 3), some_runs),
    st.builds(ListItem, st.integers(0, 4), characters, some_runs),
    st.builds(
        Table,
        st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple),
        st.integers(0, 2),
    ),
    st.builds(Image, characters, characters, st.floats(0, 200), characters),
)
texts = st.lists(blocks, max_size=6).map(tuple)


@given(texts)
def test_a_stored_text_is_read_back_the_same(text: tuple[Block, ...]) -> None:
    assert from_json(to_json(text)) == text


OPEN = (
    '[{"kind":"paragraph","runs":[{"bold":true,"italic":false,"link":"","text":"Kaia",'
    '"underline":false}]},{"alt":"Kart","kind":"image","sha256":"ab","width_mm":4.5}]'
)


def test_a_text_without_exempt_passages_is_stored_as_it_always_was() -> None:
    text = (Paragraph((Run("Kaia", bold=True),)), Image("ab", "Kart", 4.5))
    assert to_json(text) == OPEN
    assert from_json(OPEN) == text


@given(texts)
def test_splitting_into_sections_loses_no_block(text: tuple[Block, ...]) -> None:
    joined: list[Block] = []
    for section in sections(text, level=2):
        joined += [section.heading] if section.heading else []
        joined += section.blocks
    assert tuple(joined) == text


@given(texts)
def test_every_word_of_the_plain_text_is_counted(text: tuple[Block, ...]) -> None:
    assert words(text) == plain(text).split()


@pytest.mark.parametrize("stored", ['[{"kind":"song"}]', '{"a":1}', "[1]", "not json"])
def test_what_is_not_a_stored_text_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(stored)


def test_clean_composes_letters_and_drops_what_paper_cannot_hold() -> None:
    assert clean("A\u030angstro\u0308m\x00\x0b\ufeff\ud800\tog\nmer") == "Ångström\tog\nmer"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("s\udcf8knad om b\udce5tplass", "søknad om båtplass"),
        ("ukjent\udc81 og \ud800", "ukjent\ufffd og \ufffd"),
        ("ny\nlinje\tog\r\nmer", "ny linje og mer"),
        ("esc\x1b[31mrød\x07", "esc [31mrød"),
        ("faktura\u202efdp.exe", "faktura fdp.exe"),
        ("\u2067\u200f", ""),
        ("A\u030angstro\u0308m – «8.\u00a0mai»", "Ångström – «8.\u00a0mai»"),
    ],
)
def test_a_name_from_outside_is_one_line_of_letters_that_can_be_shown(
    written: str, read: str
) -> None:
    assert one_line(written) == read


def test_a_section_begins_at_its_heading() -> None:
    intro, facts = Paragraph(runs("Innledning")), Heading(1, runs("Fakta"))
    under, text = Heading(2, runs("Under")), Paragraph(runs("Tekst"))
    found = sections((intro, facts, under, text))
    assert [(s.heading, s.blocks) for s in found] == [(None, (intro,)), (facts, (under, text))]
