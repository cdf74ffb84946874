"""Exempt passages become marks, and nothing else of a text changes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.language import Language
from agenda_app.domain.shielding import (
    Passage,
    all_shielded,
    exempt_bases,
    exempt_passages,
    hides_the_same,
    shielded,
    short_basis,
    withheld_mark,
)
from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Table,
    Text,
    plain,
    runs,
    to_json,
)

NB, NN = Language.BOKMAL, Language.NYNORSK
PERSON = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
TRADE = "offl. § 13 jf. fvl. § 13 første ledd nr. 2"
LONG = (
    "Søkeren har vært syk siden i høst og venter på svar fra sykehuset om en operasjon til våren."
)


def secret(text: str = "Kari", basis: str = "offl. § 13") -> Run:
    return Run(text, exempt=basis)


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        (NB, "[unntatt offentlighet, jf. offl. § 23]"),
        (NN, "[unnateke offentleg innsyn, jf. offl. § 23]"),
    ],
)
def test_a_passage_becomes_a_mark_in_the_language_of_the_text(
    language: Language, mark: str
) -> None:
    text = (Paragraph((Run("Tilbudet: ", bold=True), secret(LONG, "offl. § 23"), Run(" Slutt."))),)
    assert shielded(text, language) == (
        Paragraph((Run("Tilbudet: ", bold=True), Run(mark), Run(" Slutt."))),
    )


def test_a_passage_over_several_looks_gets_one_plain_mark() -> None:
    parts = (secret("Kari"), Run(" "), replace(secret("Nes"), bold=True, link="http://x.no"))
    assert shielded((Paragraph((Run("Søker "), *parts, Run("."))),), NB) == (
        Paragraph((Run("Søker "), Run("[offl. § 13]"), Run("."))),
    )


def test_the_long_mark_stands_once_and_never_for_less_than_its_own_length() -> None:
    short, long = Paragraph((secret(),)), Paragraph((Run("x"), secret(LONG)))
    texts = all_shielded(((short, Heading(1, runs("A")), long), (long,)), NB)
    assert [plain(text) for text in texts] == [
        "[offl. § 13]\nA\nx[unntatt offentlighet, jf. offl. § 13]",
        "x[offl. § 13]",
    ]


def test_spaces_around_the_words_stay_where_they_are() -> None:
    text = (Paragraph((Run("Søker"), secret(" Kari \n"), Run("har"))),)
    assert plain(shielded(text, NB)) == "Søker [offl. § 13] \nhar"


def test_whole_blocks_that_follow_each_other_get_one_mark() -> None:
    table = Table(((Cell((secret("A"),)), Cell(())), (Cell((secret("B"),)), Cell((secret("C"),)))))
    text = (
        Paragraph(runs("Før")),
        Paragraph((secret(),)),
        Image("ab", "Kart", exempt="offl. § 13"),
        table,
        Paragraph(runs("Etter")),
    )
    mark = Run("[unntatt offentlighet, jf. offl. § 13]")
    assert shielded(text, NB) == (text[0], Paragraph((mark,)), text[4])


def test_headings_and_points_keep_their_place_and_label() -> None:
    text = (Heading(2, (secret(LONG),)), ListItem(1, "a)", (secret(),)), ListItem(1, "b)", ()))
    assert shielded(text, NB) == (
        Heading(2, runs("[offl. § 13]")),
        ListItem(1, "a)", runs("[offl. § 13]")),
        ListItem(1, "b)", ()),
    )


def test_a_cell_gets_the_short_mark_and_the_table_its_shape() -> None:
    table = Table(((Cell(runs("Lønn"), 2),), (Cell(runs("Nes")), Cell((secret(LONG),), 1, 2))), 1)
    assert shielded((table,), NB) == (
        Table(((Cell(runs("Lønn"), 2),), (Cell(runs("Nes")), Cell(runs("[offl. § 13]"), 1, 2))), 1),
    )


def test_two_bases_that_begin_the_same_are_told_apart() -> None:
    text = (Paragraph((secret("Kari", PERSON), Run(" i "), secret("Firma", TRADE))),)
    assert plain(shielded(text, NB)) == f"[{PERSON}] i [{TRADE}]"
    assert short_basis(PERSON) == "offl. § 13"
    assert short_basis("koml. § 11-5 andre ledd") == "koml. § 11-5"
    assert short_basis("taushetsplikt") == "taushetsplikt"


def test_passages_are_told_with_their_basis_as_long_as_a_block_lets_them_be() -> None:
    parts = (secret("Kari"), Run(" "), secret("Nes"), secret("100 000", TRADE), Run("kr"))
    text = (ListItem(0, "1.", parts), Image("ab", "Kart", exempt=PERSON), Heading(1, (Run("x"),)))
    assert exempt_passages(text) == (
        Passage("Kari Nes", "offl. § 13"),
        Passage("100 000", TRADE),
        Passage("Kart", PERSON),
    )
    assert exempt_bases((text, text)) == ("offl. § 13", TRADE, PERSON)


letters = st.text(st.sampled_from("abØ 1\n"), max_size=60)
bases = st.sampled_from(["", "", "offl. § 13", PERSON, TRADE, " ", "taushet"])
some_runs = st.lists(
    st.builds(Run, letters, st.booleans(), st.booleans(), st.booleans(), letters, bases), max_size=4
).map(tuple)
rows = st.lists(st.lists(st.builds(Cell, some_runs), max_size=3).map(tuple), max_size=3).map(tuple)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, some_runs),
    st.builds(Heading, st.integers(1, 3), some_runs),
    st.builds(ListItem, st.integers(0, 2), st.sampled_from(["", "1."]), some_runs),
    st.builds(Table, rows, st.integers(0, 1)),
    st.builds(Image, letters, letters, st.just(0.0), bases),
)
texts = st.lists(blocks, max_size=5).map(tuple)


@given(texts, st.sampled_from(Language))
def test_what_is_shielded_has_nothing_exempt_in_it(text: Text, language: Language) -> None:
    public = shielded(text, language)
    assert exempt_passages(public) == ()
    assert '"exempt"' not in to_json(public)
    assert shielded(public, language) == public


@given(texts)
def test_every_open_letter_stays_in_its_order(text: Text) -> None:
    public = iter(plain(shielded(text, NB)))
    assert all(letter in public for block in text for letter in _open(block))


def _open(block: Block) -> str:
    match block:
        case Image():
            return "" if block.exempt else block.alt
        case Table():
            return "".join(_open_runs(cell.runs) for row in block.rows for cell in row)
        case _:
            return _open_runs(block.runs)


def _open_runs(parts: tuple[Run, ...]) -> str:
    return "".join("" if part.exempt else "".join(part.text.split()) for part in parts)


@given(texts)
def test_a_text_without_passages_is_left_alone(text: Text) -> None:
    assert shielded(shielded(text, NB), NN) == shielded(text, NB)


def said(*parts: str | Run) -> Text:
    """Return a paragraph of open words and exempt passages."""
    return (Paragraph(tuple(Run(one) if isinstance(one, str) else one for one in parts)),)


PEDER = Run("Peder", exempt=PERSON)
HIDDEN = said("Svaret til ", PEDER, " ble lest opp. Svaret fra Peder kom senere.")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            said("Svaret til Peder ble lest opp. Svaret fra Peder kom senere."), id="none"
        ),
        pytest.param(
            said("Svaret til ", PEDER, " ble lest opp. Svaret fra ", PEDER, " kom senere."),
            id="the same words twice",
        ),
        pytest.param(
            said("Svaret til Peder ble lest opp. Svaret fra ", PEDER, " kom senere."), id="moved"
        ),
        pytest.param(
            said(
                "Svaret til ",
                Run("Peder ble lest opp", exempt=PERSON),
                ". Svaret fra Peder kom senere.",
            ),
            id="longer",
        ),
        pytest.param(
            said(
                "Svaret til ",
                Run("Peder", exempt=TRADE),
                " ble lest opp. Svaret fra Peder kom senere.",
            ),
            id="another law",
        ),
        pytest.param((*HIDDEN, Image("a" * 64, exempt=PERSON)), id="a picture"),
        pytest.param(
            (*HIDDEN, Table(((Cell((Run("4,5", exempt=PERSON),)),),), 0)), id="in a table"
        ),
    ],
)
def test_what_is_withheld_has_another_mark_as_soon_as_it_is_something_else(other: Text) -> None:
    assert withheld_mark((other,)) != withheld_mark((HIDDEN,))


def test_two_pictures_that_are_called_the_same_are_two() -> None:
    one, other = Image("a" * 64, "Kart", exempt=TRADE), Image("b" * 64, "Kart", exempt=TRADE)
    assert withheld_mark(((one,),)) != withheld_mark(((other,),))


def test_open_words_leave_the_mark_of_what_is_withheld() -> None:
    changed = said("Svaret til ", PEDER, " ble lest høyt. Det kom ikke flere.")
    assert withheld_mark((changed, said("Nytt."))) == withheld_mark((HIDDEN,))
    assert withheld_mark((changed[:0], said("Nytt."))) == ""


@pytest.mark.parametrize(
    ("then", "now", "same"),
    [
        ("Kaia males av [Ytre Maling]", "Brygga males av [Ytre Maling]", True),
        ("Kaia males av Ytre Maling", "Kaia males av [Ytre Maling]", False),
        ("[Peder] møtte Peder", "Peder møtte [Peder]", False),
        ("[Peder] møtte Peder", "[Peder] møtte Peder igjen", True),
        ("[Peder] møtte", "[Peder] og [Peder] møtte", False),
        ("Ingenting", "Ingen ting", True),
    ],
)
def test_texts_as_they_were_hide_what_is_exempt_now(then: str, now: str, same: bool) -> None:
    def text(said: str) -> Text:
        parts = enumerate(re.split(r"[][]", said))
        laws = ("", "offl. § 13")
        return (Paragraph(tuple(Run(part, exempt=laws[number % 2]) for number, part in parts)),)

    assert hides_the_same((text(then),), (text(now),)) is same
