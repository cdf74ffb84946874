"""Letters are all that counts, and where words begin and end is still known."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.proof.letters import letters, letters_of_words, span_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kjøp av gården", "kjopavgarden"),
        ("KJØP\u00a0AV\nGÅRDEN", "kjopavgarden"),
        ("kjøp av går\xad\nden", "kjopavgarden"),
        ("K j ø p – «av» g.å.r.d.e.n!", "kjopavgarden"),
        ("ﬁre ﬂåter", "fireflater"),
        ("Ærlig Ødegård", "aerligodegard"),
        ("Kárášjohka, Divtasvuodna", "karasjohkadivtasvuodna"),
        ("kr 3 950 000,-", "kr3950000"),
        ("a_b", "ab"),
        ("К\u0458\u04e9\u0440 \u0430v g\u0430rden", "kjopavgarden"),
        ("ᏦᎫØᏢ ᎪᏙ ᏀÅᎡᎠᎬN", "kjopavgarden"),
        ("ꓗꓙØꓑ ꓮꓦ ꓖÅꓣꓓꓰꓠ", "kjopavgarden"),
        ("ⲔJØⲢ ⲀV GÅRDⲈⲚ", "kjopavgarden"),
        ("\u1d0b\u1d0a\u2205\u1d18 \u1d00\u1d20 g\u0251rden", "kjopavgarden"),
    ],
)
def test_what_may_change_on_the_way_to_a_page_does_not_count(text: str, said: str) -> None:
    assert letters(text) == said
    assert letters(unicodedata.normalize("NFD", text)) == said


@given(st.text())
def test_letters_are_plain_and_stay_what_they_are(text: str) -> None:
    said = letters(text)
    assert said.isascii()
    if "\\" not in said:  # letters without a Latin form stand as their number
        assert letters(said) == said


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs")))))
def test_words_have_the_letters_of_the_text_they_make(words: list[str]) -> None:
    found = letters_of_words(words)
    assert len(found) == max(len(words), 1)
    assert "".join(found) == letters(" ".join(words))


@pytest.mark.parametrize(
    ("text", "wanted", "alone"),
    [
        ("Se Per Li her", "perli", True),
        ("Se Per Li", "perli", True),
        ("superlim", "perli", False),
        ("Per Lie", "perli", False),
        ("Asper Li", "perli", False),
        ("(Per\nLi)", "perli", True),
        ("P e r L i", "perli", True),
        ("Per Li\xadnde", "perli", False),
        ("Kåre Bø", "karebo", True),
        (unicodedata.normalize("NFD", "Kåre Bø på"), "karebo", True),
        (unicodedata.normalize("NFD", "åKåre Bø"), "karebo", False),
    ],
)
def test_words_begin_and_end_where_no_letter_joins_them(
    text: str, wanted: str, alone: bool
) -> None:
    at = letters(text).index(wanted)
    span = span_of(text, at, at + len(wanted))
    assert span is not None
    assert span.is_word is alone


def test_bullets_of_a_typeface_of_symbols_are_no_letters() -> None:
    assert letters("\uf0d8 Kjøp av\n\uf0d8 kaia \uf0fc") == letters("Kjøp av kaia")


def test_braille_and_blank_letters_hide_no_word() -> None:
    assert letters("⠠⠅⠪⠃ ⠁⠧ ⠛⠡⠗⠙") == letters("Køb av gård")
    assert letters("\u3164".join("gård")) == letters("gård")
    assert letters("gφrd") == letters("gørd")
