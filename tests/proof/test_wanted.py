"""What is found does not depend on when it was looked for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.proof import Hit, Place
from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.proof import wanted as wanted_module
from agenda_app.proof.letters import places_of
from agenda_app.proof.many_letters import Looked
from agenda_app.proof.piece import Piece
from agenda_app.proof.reading import readings_of
from agenda_app.proof.said import Said
from agenda_app.proof.secret_texts import Run
from agenda_app.proof.telling import FoundRun
from agenda_app.proof.wanted import Elsewhere, Steps, Wanted

SOURCE = Source("PS 14/26")
SECRET = (
    "Rådmannen foreslår at gården kjøpes for fire millioner kroner fordi eieren trenger "
    "pengene raskt og ingen andre har meldt seg til nå i bygda"
)
LONG = "kai og båt ved veien " * 20
SHORT = "at gården kjøpes for fire millioner"
TITLE = "Kjøp av Nordgarden gard"
WORDS = st.sampled_from((*SECRET.split(), *TITLE.split(), "kai", "båt", "vei"))
TEXTS = st.lists(
    st.one_of(
        st.lists(WORDS, max_size=12).map(" ".join),
        st.sampled_from((SECRET, SECRET[:70], SECRET[60:], TITLE, TITLE[:11], TITLE[11:])),
    ),
    min_size=1,
    max_size=8,
)


def secrets() -> Secrets:
    kinds = ((SecretKind.TEXT, SECRET), (SecretKind.TITLE, TITLE))
    return Secrets(tuple(Secret(kind, text, SOURCE) for kind, text in kinds))


def of_file(texts: Sequence[str]) -> list[Piece]:
    """Return what a file says as it is read: what its pages draw first, then what they show."""
    drawn = [Piece(Place.DRAWN, page, text) for page, text in enumerate(texts, start=1)]
    shown = [Piece(Place.PAGE, page, f"1 {text} 1") for page, text in enumerate(texts, start=1)]
    return [*drawn, *shown]


def add(said: Said, pieces: Sequence[Piece]) -> None:
    for piece in pieces:
        said.add(piece, readings_of(piece.text)[0])


def done(steps: Steps) -> None:
    for _ in steps:
        pass


Found = tuple[set[Hit], set[tuple[Place, int, str]]]


def found(wanted: Wanted) -> Found:
    def told(one: FoundRun) -> tuple[Place, int, str]:
        return one.hit.place, one.hit.page, one.run.words

    return {hit for hit, _ in wanted.needles}, set(map(told, wanted.runs))


def found_at_once(pieces: Sequence[Piece]) -> Found:
    """Return what is found by who looks when all is said."""
    whole, wanted = Said(), Wanted(secrets())
    add(whole, pieces)
    done(wanted.looking(whole))
    return found(wanted)


@given(TEXTS, st.integers(0, 16))
def test_what_was_looked_at_before_all_was_said_is_found_as_at_the_end(
    texts: list[str], early: int
) -> None:
    pieces = of_file(texts)
    said, wanted = Said(), Wanted(secrets())
    add(said, pieces[:early])
    done(wanted.looking_ahead(said))
    add(said, pieces[early:])
    done(wanted.looking(said))
    assert found(wanted) == found_at_once(pieces)


@given(TEXTS, st.integers(0, 8), st.lists(st.integers(0, 8), max_size=3))
def test_pages_that_are_looked_at_as_they_come_are_found_as_at_the_end(
    texts: list[str], early: int, steps: list[int]
) -> None:
    pieces = [*of_file(texts), Piece(Place.DRAWN, 1, SECRET[40:])]
    said, wanted = Said(), Wanted(secrets())
    add(said, pieces[:early])
    done(wanted.looking_ahead(said))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(wanted_module, "_WORTH_LOOKING", 1)
        for number in steps:
            add(said, pieces[early : early + number])
            early += number
            done(wanted.looking_on(said))
    add(said, pieces[early:])
    done(wanted.looking(said))
    assert found(wanted) == found_at_once(pieces)


def test_what_is_said_in_a_row_elsewhere_has_its_words_and_no_new_runs() -> None:
    piece = Piece(Place.PAGE, 1, f"{LONG} {SECRET} {TITLE} {LONG}")
    said, wanted = Said(), Wanted(secrets())
    said.add(piece, readings_of(piece.text)[0], is_heard=True)
    done(wanted.looking(said))
    hits, runs = found(wanted)
    assert ([hit.kind for hit in hits], runs) == ([SecretKind.TITLE], set())


def told(looked: Looked | None) -> Elsewhere:
    """Return who tells what another process has looked at."""
    yield
    return looked


def standing(letters: str) -> Looked:
    """Return what another process answers that looks at some letters."""
    wanted = Wanted(secrets())
    done(wanted.looking(Said()))
    every = (needle.letters for needle in wanted.every_needle)
    return Looked(letters, {one: list(places_of(one, letters)) for one in every if one in letters})


@given(TEXTS, st.integers(0, 16), st.integers(0, 400))
def test_what_another_process_has_looked_at_is_found_as_if_nobody_had(
    texts: list[str], early: int, letters: int
) -> None:
    pieces = [*of_file(texts), Piece(Place.DRAWN, 1, TITLE[11:])]
    said, wanted = Said(), Wanted(secrets())
    early = min(early, len(texts))
    add(said, pieces[:early])
    done(wanted.looking_ahead(said))
    add(said, pieces[early:])
    pages = "".join(readings_of(piece.text)[0].letters for piece in said.of_pages())
    done(wanted.looking(said, told(standing(pages[:letters]))))
    at_once = Wanted(secrets())
    done(at_once.looking(said))
    assert found(wanted) == found(at_once)


@pytest.mark.parametrize("letters", range(1, len(TITLE)))
def test_a_title_is_found_that_goes_on_where_another_process_has_looked(letters: int) -> None:
    begun, rest = TITLE[:letters], TITLE[letters:]
    before, behind = Piece(Place.DRAWN, 1, LONG + begun), Piece(Place.DRAWN, 3, rest + LONG)
    for pieces in (
        [before, Piece(Place.PAGE, 2, rest + LONG)],
        [Piece(Place.PAGE, 2, LONG + begun), behind],
    ):
        said, wanted = Said(), Wanted(secrets())
        add(said, pieces)
        (page,) = said.of_pages()
        looked = standing(readings_of(page.text)[0].letters)
        done(wanted.looking(said, told(looked)))
        assert not looked.places
        assert [hit.kind for hit, _ in wanted.needles] == [SecretKind.TITLE]


def test_another_process_is_believed_for_the_letters_it_has_looked_at_alone() -> None:
    page = Piece(Place.PAGE, 1, f"{LONG} {TITLE} {LONG}")
    letters = readings_of(page.text)[0].letters
    for said_there, kinds in ((letters, []), (letters[1:], [SecretKind.TITLE])):
        said, wanted = Said(), Wanted(secrets())
        add(said, [page])
        done(wanted.looking(said, told(Looked(said_there, {}))))
        assert [hit.kind for hit, _ in wanted.needles] == kinds


def looked_at(early: Sequence[Piece], late: Sequence[Piece]) -> Found:
    said, wanted = Said(), Wanted(secrets())
    add(said, early)
    done(wanted.looking_ahead(said))
    add(said, late)
    done(wanted.looking(said))
    return found(wanted)


@pytest.mark.parametrize("letters", range(1, len(TITLE)))
def test_a_title_is_found_that_had_begun_when_somebody_looked(letters: int) -> None:
    early, late = Piece(Place.PAGE, 1, TITLE[:letters]), Piece(Place.PAGE, 2, TITLE[letters:])
    hits, _ = looked_at([early], [late])
    assert [hit.kind for hit in hits] == [SecretKind.TITLE]


@pytest.mark.parametrize("letters", range(len(SHORT) + 1))
def test_a_run_is_found_that_had_begun_when_somebody_looked(letters: int) -> None:
    early = [Piece(Place.PAGE, 1, f"Kai ved veien. {SHORT[:letters]}")]
    late = [Piece(Place.PAGE, 2, f"{SHORT[letters:]} med båt og vei")]
    at_once, wanted = Said(), Wanted(secrets())
    add(at_once, [*early, *late])
    done(wanted.looking(at_once))
    assert looked_at(early, late) == found(wanted)
    assert found(wanted)[1]


def test_what_a_page_shows_is_told_there_though_it_was_seen_as_it_is_drawn() -> None:
    drawn, shown = of_file([f"Kai og båt ved veien, {SECRET}, og vei og båt ved kaia"])
    _, runs = looked_at([drawn], [shown])
    assert {place for place, _, _ in runs} == {Place.PAGE}


def test_what_was_looked_at_of_one_file_is_nothing_of_another() -> None:
    wanted = Wanted(secrets())
    first, second = Said(), Said()
    add(first, of_file(["kai " * 200]))
    done(wanted.looking_ahead(first))
    add(second, of_file([TITLE]))
    done(wanted.looking(second))
    assert wanted.needles


def test_a_long_secret_is_read_in_many_steps_so_that_the_search_can_be_stopped() -> None:
    many = " ".join(f"ord{number}" for number in range(200_000))
    several = "\n".join(
        f"Avsnitt nummer {number} sier noe annet enn de." for number in range(5_000)
    )
    for text in (many, several):
        secret = Secrets((Secret(SecretKind.TEXT, text, SOURCE),))
        steps = sum(1 for _ in Wanted(secret).looking(Said()))
        assert steps > len(text) / 100_000


def test_the_same_run_of_a_long_text_is_known_without_reading_the_text_again() -> None:
    secret = Secret(SecretKind.TEXT, SECRET, SOURCE)
    words = tuple(SECRET.split())
    assert Run(secret, words, 0, 6, 0, 30) == Run(secret, (), 0, 6, 0, 30)
    assert Run(secret, words, 0, 6, 0, 30) != Run(secret, words, 0, 7, 0, 35)
