"""What stands below each other is read together, whatever stands beside it."""

from __future__ import annotations

from agenda_app.proof.columns import columns_of
from agenda_app.proof.placed_words import PlacedWord


def line(words: str, left: float, down: float, turn: int = 0, size: float = 10) -> list[PlacedWord]:
    """Return words that are half as wide as high, with spaces of a third."""
    placed = []
    for word in words.split():
        right = left + size * len(word) / 2
        placed.append(PlacedWord(word, turn, left, right, down, size))
        left = right + size / 3
    return placed


def test_two_columns_are_read_one_after_the_other() -> None:
    words = (
        *line("Kjøp av", 0, 0),
        *line("Ny kai", 100, 0),
        *line("garden", 0, 12),
        *line("ved sjøen", 100, 12),
    )
    assert columns_of(words) == ("Kjøp av\ngarden", "Ny kai\nved sjøen")
    assert columns_of(reversed(words)) == columns_of(words)


def test_a_line_above_two_columns_is_read_with_each() -> None:
    words = (*line("Saker til behandling i dag", 0, 0), *line("Kai", 0, 12), *line("Vei", 80, 12))
    heading = "Saker til behandling i dag"
    assert columns_of(words) == (f"{heading}\nKai", f"{heading}\nVei")


def test_what_stands_too_far_below_belongs_to_something_else() -> None:
    assert columns_of((*line("Kjøp av", 0, 0), *line("garden", 0, 40))) == ("Kjøp av", "garden")


def test_what_stands_beside_each_other_by_turns_is_not_mixed() -> None:
    words = (*line("Kjøp av", 0, 0), *line("garden", 0, 12, turn=1))
    assert columns_of(words) == ("Kjøp av", "garden")


def test_the_wide_gaps_of_a_justified_line_are_read_both_ways() -> None:
    words = (*line("Kjøp", 0, 0), *line("av", 28, 0), *line("garden", 0, 12))
    assert "Kjøp av\ngarden" in columns_of(words)
    assert "Kjøp\ngarden" in columns_of(words)


def test_letters_that_were_drawn_one_by_one_are_a_word() -> None:
    letters = [PlacedWord(sign, 0, 5 * n, 5 * n + 5, 0, 10) for n, sign in enumerate("garden")]
    assert columns_of(letters) == ("garden",)


def test_a_page_full_of_lines_at_one_place_is_read_to_its_end() -> None:
    words = [PlacedWord(f"ord{number}", 0, 0, 20, 0, 10) for number in range(3000)]
    read = "\n".join(columns_of(words)).split()
    assert set(read) == {word.text for word in words}


def test_a_page_without_words_says_nothing() -> None:
    assert columns_of(()) == ()
