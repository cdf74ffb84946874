"""What a paste will do is seen before it does it; nobody is doubled and nobody deleted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
)
from agenda_app.domain.people import ElectionList, ListId, Person, PersonId, TermId
from agenda_app.exchange.pasted_members import Column
from agenda_app.ui.committees.paste_dialog import PasteDialog
from agenda_app.ui.committees.paste_rows import Fate, Names, plan
from agenda_app.ui.committees.reading import Place, Sitting
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named

LEFT = Qt.MouseButton.LeftButton
BODY = Committee(CommitteeId(1), "KST", "Kommunestyret", CommitteeKind.MUNICIPAL_COUNCIL, 11)
RIGHT = ElectionList(ListId(1), TermId(1), "Høyre", "H")
FALK = Person(PersonId(1), "Rune Falk")
LOM = Person(PersonId(2), "Ann-Britt Lom")
DAHL = Person(PersonId(3), "Nils Dahl")

ROWS = """Navn\tListe\tVara nr.\tE-post
Randi Moen\tAp\t1\trandi@ytterholm.example
Rune Falk\tH\t1\t
Ann Britt Lom\tH\t2\t
Nils Dahl\tH\t3\tnils@ytterholm.example
Randi Moen\tAp\t4\t
\tSp\t1\t
"""


def deputy(number: int, person: Person) -> Place:
    held = Membership(
        MembershipId(number),
        CommitteeId(1),
        person.id or PersonId(0),
        RIGHT.id,
        Role.DEPUTY,
        number,
    )
    return Place(number, held, person, RIGHT)


SITTING = Sitting(
    BODY, (), (deputy(1, FALK), deputy(2, LOM)), (FALK, LOM, DAHL), (RIGHT,), (), (), has_met=False
)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[PasteDialog]:
    made = PasteDialog(SITTING)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def fates(dialog: PasteDialog) -> list[Fate]:
    return [row.fate for row in dialog.rows]


def test_every_row_says_what_happens(dialog: PasteDialog) -> None:
    assert dialog.take(ROWS)
    assert fates(dialog) == [
        Fate.NEW,
        Fate.SEATED,
        Fate.SIMILAR,
        Fate.NEW_HERE,
        Fate.DOUBLE,
        Fate.NAMELESS,
    ]
    assert [(new.name, new.person_id) for new in dialog.wanted()] == [
        ("Randi Moen", None),
        ("Nils Dahl", DAHL.id),
    ]
    assert dialog.sum.text() == "2 new, 2 here already. Nobody is deleted."
    assert dialog.add.text() == "Add 2"
    assert_all_named(dialog)


def test_a_doubtful_row_is_chosen_and_asked_about(dialog: PasteDialog, qtbot: QtBot) -> None:
    dialog.take(ROWS)
    assert "Ann-Britt Lom" in dialog.question.text()
    assert "no. 2" in dialog.question.text()
    qtbot.mouseClick(dialog.findChild(QPushButton, "paste_answer_1"), LEFT)
    assert fates(dialog)[2] is Fate.NEW
    assert [new.name for new in dialog.wanted()] == ["Randi Moen", "Ann Britt Lom", "Nils Dahl"]
    qtbot.mouseClick(dialog.findChild(QPushButton, "paste_answer_0"), LEFT)
    assert fates(dialog)[2] is Fate.SEATED
    assert dialog.answer.isVisible()
    dialog.table.selectRow(0)
    assert not dialog.answer.isVisible()


def test_a_column_is_said_to_hold_something_else(dialog: PasteDialog, qtbot: QtBot) -> None:
    dialog.take(ROWS)
    box = dialog.findChild(QComboBox, "paste_column_4")
    box.setCurrentIndex(list(Column).index(Column.NAME))
    box.activated.emit(box.currentIndex())
    first = dialog.findChild(QComboBox, "paste_column_1")
    assert first.currentData() is Column.IGNORED
    first.setCurrentIndex(list(Column).index(Column.NAME))
    first.activated.emit(first.currentIndex())
    assert [new.name for new in dialog.wanted()] == ["Randi Moen", "Nils Dahl"]


def test_without_a_name_column_nothing_can_be_added(dialog: PasteDialog) -> None:
    dialog.take(ROWS)
    box = dialog.findChild(QComboBox, "paste_column_1")
    box.setCurrentIndex(list(Column).index(Column.IGNORED))
    box.activated.emit(box.currentIndex())
    assert not dialog.add.isEnabled()
    assert dialog.sum.text() == "Choose which column is the name."


def test_the_first_row_can_be_a_person(dialog: PasteDialog, qtbot: QtBot) -> None:
    dialog.take("Åse Ørnes\tAp\nBjørn Ås\tAp\n")
    assert not dialog.headed.isChecked()
    dialog.headed.click()
    assert [new.name for new in dialog.wanted()] == ["Bjørn Ås"]


def test_an_empty_clipboard_asks_for_the_cells(dialog: PasteDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("")
    dialog.take_clipboard()
    assert dialog.text.isVisible()
    assert not dialog.add.isEnabled()
    assert_all_named(dialog)
    QGuiApplication.clipboard().setText(ROWS)
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.table.isVisible()
    qtbot.mouseClick(dialog.again, LEFT)
    assert dialog.text.isVisible()
    assert dialog.wanted() == ()


def test_names_of_all_europe_and_a_long_one_are_taken_as_they_are(dialog: PasteDialog) -> None:
    names = ["Żaneta Łęcka", "Þórður Ðað", "Σοφία Παππά", "Anne-Karoline Bjørnstad-Ødegårdshaugen"]
    dialog.take("Navn\tListe\n" + "".join(f"{name}\tAp\n" for name in names))
    assert [new.name for new in dialog.wanted()] == names


def test_hundreds_of_rows_are_planned_while_somebody_waits() -> None:
    people = [Person(PersonId(n), f"Person{n:03} Etternavn{n % 17}") for n in range(300)]
    sitting = Sitting(BODY, (), (), tuple(people), (), (), (), has_met=False)
    compared: list[Sequence[str]] = []

    class Counting(Names):
        def _near(self, name: str) -> list[str]:
            near = super()._near(name)
            compared.append(near)
            return near

    rows = [(f"Nykommer{n:03} Åsheim",) for n in range(300)]
    names = Counting(people)
    first = plan(rows, [Column.NAME], sitting, names, {})
    again = plan(rows, [Column.NAME], sitting, names, {})
    assert first == again
    assert len(compared) == 300, "a name is compared once, however often the columns change"
    assert sum(map(len, compared)) == 0, "names that begin otherwise are not compared at all"
