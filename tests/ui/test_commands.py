from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from agenda_app.domain.sentence import alike
from agenda_app.errors import ConflictError, UserError
from agenda_app.ui.commands import Edits


class Shelf:
    """Holds one value, and refuses when it is told to."""

    def __init__(self, value: object) -> None:
        self.value = value
        self.full = False

    def save(self, value: object) -> None:
        if self.full:
            raise UserError(alike("Disken er full."))
        self.value = value


@given(values=st.lists(st.integers(), min_size=1, max_size=8))
def test_undo_and_redo_walk_the_same_way(qapp: QApplication, values: list[int]) -> None:
    shelf, edits = Shelf(0), Edits()
    passed = [0, *values]
    for before, after in zip(passed, values, strict=False):
        edits.do("endring", before=before, after=after, save=shelf.save)
    for expected in reversed(passed[:-1]):
        edits.undo()
        assert shelf.value == expected
    for expected in values:
        edits.redo()
        assert shelf.value == expected


def test_what_was_not_saved_is_not_on_the_stack(qapp: QApplication) -> None:
    shelf, edits = Shelf("a"), Edits()
    shelf.full = True
    with pytest.raises(UserError):
        edits.do("endring", before="a", after="b", save=shelf.save)
    assert not edits.canUndo()


def test_a_step_that_cannot_be_undone_says_so_and_goes(qapp: QApplication) -> None:
    shelf, edits, told = Shelf("a"), Edits(), []
    edits.failed.connect(told.append)
    edits.do("flytting", before="a", after="b", save=shelf.save)
    assert edits.undoText() == "flytting"

    shelf.full = True
    edits.undo()
    assert [str(error) for error in told] == ["Disken er full."]
    assert shelf.value == "b"
    assert not edits.canUndo()


def test_keystrokes_of_one_field_are_one_step(qapp: QApplication) -> None:
    shelf, edits = Shelf(""), Edits()
    for before, after in (("", "M"), ("M", "Mo"), ("Mo", "Molo")):
        edits.do("skriving", before=before, after=after, save=shelf.save, group="title")
    edits.do("skriving", before="Molo", after="x", save=shelf.save, group="officer")
    edits.undo()
    assert shelf.value == "Molo"
    edits.undo()
    assert shelf.value == ""
    edits.redo()
    assert shelf.value == "Molo"


def test_edits_without_a_group_stay_apart(qapp: QApplication) -> None:
    shelf, edits = Shelf(1), Edits()
    edits.do("a", before=1, after=2, save=shelf.save)
    edits.do("b", before=2, after=3, save=shelf.save)
    assert edits.count() == 2


def test_a_conflict_is_told_as_one(qapp: QApplication) -> None:
    edits, told = Edits(), []
    edits.failed.connect(told.append)
    answers = iter([None, ConflictError(alike("Noen andre har endret saken."))])

    def save(_value: int) -> None:
        if error := next(answers):
            raise error

    edits.do("a", before=1, after=2, save=save)
    edits.undo()
    assert isinstance(told[0], ConflictError)


def test_a_stack_knows_what_its_own_steps_write(qapp: QApplication) -> None:
    edits, seen = Edits(), []

    def save(value: object) -> None:
        seen.append((value, edits.is_saving))

    edits.do("flytting", before="a", after="b", save=save)
    edits.undo()
    assert seen == [("b", True), ("a", True)]
    assert not edits.is_saving


def test_a_stack_is_cleared_when_the_step_that_asks_for_it_has_ended(qapp: QApplication) -> None:
    edits = Edits()
    edits.do("lesing", before="a", after="b", save=lambda _value: edits.clear_soon())
    edits.undo()
    edits.redo()
    assert edits.count() == 1
    qapp.processEvents()
    assert edits.count() == 0
