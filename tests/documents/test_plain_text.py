"""The short cut for plain paragraphs gives the fragments, lines and divisions of the libraries."""

from __future__ import annotations

from pathlib import Path

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from agenda_app.documents import measures, style
from agenda_app.documents.fonts import register, width
from agenda_app.documents.hyphenation import Patterns, hyphenator
from agenda_app.documents.plain_text import hyphened_lines, plain_fragments, plain_lines
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.language import Language

register()
LOOKS = [style.body(Language.BOKMAL), style.body(Language.NYNORSK), style.PLAIN, style.SMALL]
WORDS = (
    *("kommunedirektøren", "forvaltningskomité", "arbeidsmiljøloven", "og", "i", "Guovdageaidnu"),
    *(
        "samferdselsdepartementet,",
        "(vedlikeholdsetterslep)",
        "kr\xa02\xa0220\xa0000",
        "–",
        "§\xa011-5",
    ),
    *("kommunestyrerepresentantene.", "https://fjordvik.example/saker/2026/12", "e-post", "Ådne"),
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(TEXTS, st.sampled_from(LOOKS), st.floats(40, 500), st.floats(0, 30))
def test_lines_are_those_of_the_library(
    text: str, look: ParagraphStyle, room: float, indent: float
) -> None:
    paragraph = Paragraph(text, look)
    widths = [room - indent, room]
    plain = plain_lines(paragraph, widths)
    usual = paragraph.breakLines(list(widths))
    if plain is None:
        return
    assert [words for _, words in plain.lines] == [words for _, words in usual.lines]
    for (left, _), (expected, _) in zip(plain.lines, usual.lines, strict=True):
        assert left == pytest.approx(expected, abs=1e-6)
    assert (plain.kind, plain.fontName, plain.fontSize) == (0, usual.fontName, usual.fontSize)
    assert (plain.ascent, plain.descent) == (usual.ascent, usual.descent)


def test_ordinary_paragraphs_take_the_short_cut() -> None:
    paragraph = Paragraph(" ".join(WORDS[:6] * 9), LOOKS[0])
    assert plain_lines(paragraph, [measures.TEXT_WIDTH, measures.TEXT_WIDTH]) is not None


def test_a_double_name_wider_than_a_line_goes_on_after_its_hyphen() -> None:
    look = style.PLAIN
    room = width("Østerdalsvatnet-", REGULAR, look.fontSize) + 1
    broken = hyphened_lines(Paragraph("Jo Østerdalsvatnet-Hammer-Ås", look), [room, room])
    assert broken is not None
    assert [" ".join(words) for _, words in broken.lines] == [
        "Jo",
        "Østerdalsvatnet-",
        "Hammer-Ås",
    ]


def test_a_word_without_a_hyphen_is_left_to_the_library() -> None:
    assert hyphened_lines(Paragraph("Venkatanarasimharajuvaripeta", LOOKS[0]), [60, 60]) is None


@given(st.text(st.sampled_from("abæøå \xa0\t.,"), min_size=1, max_size=30))
def test_fragments_are_those_of_the_parser(text: str) -> None:
    plain = plain_fragments(text, style.PLAIN)
    usual = Paragraph(text, style.PLAIN).frags
    if plain is None:
        assert not "".join(getattr(f, "text", "") for f in usual).strip(" \t")
        return
    assert [vars(fragment) for fragment in plain] == [vars(fragment) for fragment in usual]


@pytest.mark.parametrize("text", ["", "a & b", "<b>a</b>", "a&amp;b"])
def test_markup_is_left_to_the_parser(text: str) -> None:
    assert plain_fragments(text, style.PLAIN) is None


KNOWN = {name: pyphen.HyphDict(Path(str(pyphen.LANGUAGES[name]))) for name in ("nb_NO", "nn_NO")}
READ = {name: Patterns(Path(str(pyphen.LANGUAGES[name]))) for name in KNOWN}
LETTERS = st.sampled_from("abdefgiklmnoprstuvyæøå")


@given(st.sampled_from(sorted(KNOWN)), st.text(LETTERS, min_size=1, max_size=24))
def test_words_are_divided_where_pyphen_divides_them(name: str, word: str) -> None:
    assert READ[name].positions(word) == [int(at) for at in KNOWN[name].positions(word)]


@pytest.mark.parametrize("name", list(KNOWN))
def test_long_norwegian_words_too(name: str) -> None:
    words = ("kommunedirektørens", "forvaltningskomiteen", "samferdselsdepartementet", "ås")
    for word in (*words, "syd"):  # its pattern has a space behind it in the dictionary
        assert READ[name].positions(word) == [int(at) for at in KNOWN[name].positions(word)]


def test_only_what_may_be_a_word_is_divided() -> None:
    divided = hyphenator(Language.BOKMAL)
    assert divided("vedlikeholdsetterslep")
    # 12 000 letters have 4 000 divisions, and as copies of all their letters 2 gigabytes.
    assert divided("ord" * 4_000) == ()
