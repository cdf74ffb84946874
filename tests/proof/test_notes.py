"""Notes that stand below each other are read together; those without a place are not."""

from __future__ import annotations

from agenda_app.proof.notes import Note, notes_in_columns


def note(text: str, x: float, y: float) -> Note:
    place = f"/Contents ({text}) /Rect [ {x} {y} {x + 100} {y + 20} ]"
    return Note(text, place.encode())


def test_cells_that_touch_are_read_by_columns() -> None:
    notes = [note("A", 0, 100), note("B", 100, 100), note("a", 0, 80), note("b", 100, 80)]
    assert set(notes_in_columns(notes)) == {"A\na", "B\nb"}


def test_notes_far_from_each_other_or_without_a_place_say_nothing_together() -> None:
    assert list(notes_in_columns([note("A", 0, 400), note("a", 0, 80)])) == []
    assert list(notes_in_columns([Note("A", b"/Rect [ x ]"), Note("a", b"<<>>")])) == []
