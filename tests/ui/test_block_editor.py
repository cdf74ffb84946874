"""The text editor: nothing is lost on the way in and out, and typing does what people expect."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

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
)
from agenda_app.errors import UserError
from agenda_app.files.store import FolderStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.blocks_to_document import write_text
from agenda_app.ui.case.document_to_blocks import read_text
from agenda_app.ui.case.picture_words import describe, picture_at
from agenda_app.ui.case.point_labels import Point, following, marked, renumbered
from agenda_app.ui.case.text_marks import toggle_bold
from agenda_app.ui.case.text_pictures import read_picture
from agenda_app.ui.case.text_points import make_heading, toggle_points
from agenda_app.ui.case.text_tables import remove_column, remove_row
from agenda_app.ui.dialogs.line_question import LineQuestion

words = st.text(
    st.one_of(
        st.sampled_from(" \tabæØ1.§\n\u00a0\u00ad–«😀e\u0301"),
        st.characters(),
        st.sampled_from("\u2028\u2029\ufdd0\ufdd1\ufffc\r\x00"),
    ),
    max_size=8,
)
run_lists = st.lists(
    st.builds(
        Run,
        words,
        st.booleans(),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "http://x.no"]),
        st.one_of(st.sampled_from(["", "", "offl. § 13", "offl. § 23"]), words),
    ),
    max_size=4,
).map(tuple)
labels = st.one_of(st.sampled_from(["", "1.", "2.", "a)", "§ 3", "IV.", "1.2"]), words)
cells = st.builds(Cell, run_lists, st.integers(0, 4), st.integers(0, 4))
tables = st.builds(
    Table,
    st.lists(st.lists(cells, max_size=4).map(tuple), max_size=4).map(tuple),
    st.integers(-1, 5),
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, run_lists),
    st.builds(Heading, st.integers(0, 4), run_lists),
    st.builds(ListItem, st.integers(-1, 7), labels, run_lists),
    tables,
    st.builds(Image, st.sampled_from(["ab" * 32, ""]), words, st.floats(0, 300), words),
)


def no_picture(_sha256: str) -> QImage:
    picture = QImage(10, 5, QImage.Format.Format_RGB32)
    picture.fill(0)
    return picture


def through_a_document(text: Text) -> Text:
    document = QTextDocument()
    known = write_text(document, text, no_picture)
    return read_text(document, text, known)


@given(st.lists(blocks, max_size=6).map(tuple))
@settings(deadline=None, max_examples=300)
def test_any_text_comes_back_exactly_as_it_was(qapp: object, text: Text) -> None:
    assert through_a_document(text) == text


@given(st.lists(blocks, max_size=6).map(tuple))
@settings(deadline=None, max_examples=150)
def test_what_a_document_says_of_a_text_is_its_normal_form(qapp: object, text: Text) -> None:
    document = QTextDocument()
    known = write_text(document, text, no_picture)
    assert read_text(document) == known


@pytest.fixture(autouse=True)
def words_of_pictures(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is answered, in order, to the question what a picture shows; then it is skipped."""
    answers: list[str] = []

    def ask(*_: object, **__: object) -> str | None:
        return answers.pop(0) if answers else None

    monkeypatch.setattr(LineQuestion, "ask", ask)
    return answers


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> BlockEditor:
    made = BlockEditor(FolderStore(tmp_path / "files"), spoken="Text")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def points(*labels: str, level: int = 0) -> Text:
    return tuple(ListItem(level, label, runs(f"Punkt {label}")) for label in labels)


def labels_of(text: Text) -> list[str]:
    return [block.label for block in text if isinstance(block, ListItem)]


def put_cursor(editor: BlockEditor, block: int, *, at_end: bool = True) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(block))
    if at_end:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)


def test_a_new_point_in_the_middle_takes_its_number_and_the_rest_move_on(
    editor: BlockEditor, qtbot: QtBot
) -> None:
    editor.set_text(points("1.", "2.", "3."))
    put_cursor(editor, 0)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Nytt")
    assert labels_of(editor.text()) == ["1.", "2.", "3.", "4."]
    assert editor.text()[1] == ListItem(0, "2.", runs("Nytt"))


def test_a_point_taken_away_closes_the_numbers_and_undo_brings_them_back(
    editor: BlockEditor, qtbot: QtBot
) -> None:
    text = points("a)", "b)", "c)")
    editor.set_text(text)
    cursor = QTextCursor(editor.document().findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert labels_of(editor.text()) == ["a)", "b)"]
    editor.undo()
    assert editor.text() == text


def test_numbers_that_the_author_broke_stay_broken(editor: BlockEditor, qtbot: QtBot) -> None:
    editor.set_text(points("1.", "3.", "3.", "4."))
    put_cursor(editor, 0)
    qtbot.keyClicks(editor, "!")
    assert labels_of(editor.text()) == ["1.", "3.", "3.", "4."]


def test_enter_in_an_empty_point_ends_the_list(editor: BlockEditor, qtbot: QtBot) -> None:
    editor.set_text(points("1."))
    put_cursor(editor, 0)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Videre")
    assert editor.text() == (*points("1."), Paragraph(runs("Videre")))


def test_tab_moves_a_point_in_and_shift_tab_out(editor: BlockEditor, qtbot: QtBot) -> None:
    editor.set_text(points("1.", "2.", "3."))
    put_cursor(editor, 1)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert [(b.level, b.label) for b in editor.text() if isinstance(b, ListItem)] == [
        (0, "1."),
        (1, "a)"),
        (0, "2."),
    ]
    qtbot.keyClick(editor, Qt.Key.Key_Backtab)
    assert [b.level for b in editor.text() if isinstance(b, ListItem)] == [0, 0, 0]
    assert labels_of(editor.text()) == ["1.", "2.", "3."]


def test_tab_outside_points_leaves_the_editor(editor: BlockEditor, qtbot: QtBot) -> None:
    editor.set_text((Paragraph(runs("Tekst")),))
    put_cursor(editor, 0)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == (Paragraph(runs("Tekst")),)


def test_enter_after_a_heading_gives_running_text(editor: BlockEditor, qtbot: QtBot) -> None:
    editor.set_text((Heading(1, runs("Vurdering")),))
    put_cursor(editor, 0)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "God.")
    assert editor.text() == (Heading(1, runs("Vurdering")), Paragraph(runs("God.")))


def test_norwegian_letters_make_bold_and_italic(editor: BlockEditor, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO"))
    try:
        editor.set_text((Paragraph(runs("fet")),))
        editor.selectAll()
        qtbot.keyClick(editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert editor.text() == (Paragraph((Run("fet", bold=True, italic=True),)),)
        qtbot.keyClick(editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert editor.text() == (Paragraph((Run("fet", italic=True),)),)
    finally:
        QLocale.setDefault(before)


def test_tab_in_the_last_cell_makes_a_new_row(editor: BlockEditor, qtbot: QtBot) -> None:
    table = Table(((Cell(runs("A")), Cell(runs("B"))),), 0)
    editor.set_text((table,))
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "ny")
    assert editor.text() == (
        Table(((Cell(runs("xA")), Cell(runs("B"))), (Cell(runs("ny")), Cell(()))), 0),
    ) or editor.text() == (
        Table(((Cell(runs("Ax")), Cell(runs("B"))), (Cell(runs("ny")), Cell(()))), 0),
    )


def test_a_word_selection_is_stripped_to_what_a_paper_can_hold(editor: BlockEditor) -> None:
    mime = QMimeData()
    mime.setHtml(
        "<h1 style='color:red'>Tittel</h1><p style='font-family:Papyrus'>En <b>fet</b> sak</p>"
        "<p>1.&nbsp;&nbsp;&nbsp; Et punkt</p><ul><li>kule</li></ul>"
        "<table><tr><td>A</td><td>B</td></tr></table>"
    )
    editor.set_text(())
    editor.insertFromMimeData(mime)
    assert editor.text() == (
        Heading(1, runs("Tittel")),
        Paragraph((Run("En "), Run("fet", bold=True), Run(" sak"))),
        ListItem(0, "1.", runs("Et punkt")),
        ListItem(0, "", runs("kule")),
        Table(((Cell(runs("A")), Cell(runs("B"))),), 0),
    )


def test_pasted_plain_text_keeps_its_lines(editor: BlockEditor) -> None:
    mime = QMimeData()
    mime.setText("en\r\nto\n\ntre")
    editor.set_text(())
    editor.insertFromMimeData(mime)
    assert editor.text() == tuple(Paragraph(runs(line)) for line in ("en", "to", "tre"))


def test_a_pasted_word_becomes_part_of_the_line(editor: BlockEditor) -> None:
    editor.set_text((ListItem(0, "1.", runs("Kaia")),))
    put_cursor(editor, 0)
    mime = QMimeData()
    mime.setText(" rustes opp")
    editor.insertFromMimeData(mime)
    assert editor.text() == (ListItem(0, "1.", runs("Kaia rustes opp")),)


def test_what_is_copied_carries_its_labels(editor: BlockEditor) -> None:
    text = (*points("1.", "2."), Paragraph(runs("Slutt")))
    editor.set_text(text)
    editor.selectAll()
    mime = editor.createMimeDataFromSelection()
    assert mime.text().splitlines() == ["1. Punkt 1.", "2. Punkt 2.", "Slutt"]
    editor.set_text(())
    editor.insertFromMimeData(mime)
    assert editor.text() == text


def test_a_picture_keeps_its_bytes(editor: BlockEditor, tmp_path: Path) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    file = tmp_path / "kart.png"
    assert picture.save(str(file))
    editor.set_text((Paragraph(runs("Se kartet")),))
    put_cursor(editor, 0)
    editor.insert_picture(read_picture(file), "Kart over havna")
    kept = editor.text()[-1]
    assert isinstance(kept, Image)
    assert kept.alt == "Kart over havna"
    assert editor.files.get(kept.sha256) == file.read_bytes()


def test_a_file_that_is_no_picture_is_refused_with_advice(tmp_path: Path) -> None:
    file = tmp_path / "brev.png"
    file.write_bytes(b"ikke et bilde")
    with pytest.raises(UserError) as caught:
        read_picture(file)
    assert "PNG" in caught.value.remedy.bokmal


@pytest.mark.parametrize(
    ("label", "before", "after"),
    [
        ("1.", "", "2."),
        ("9)", "", "10)"),
        ("a)", "", "b)"),
        ("z", "", "æ"),
        ("h)", "g)", "i)"),
        ("i)", "h)", "j)"),
        ("i)", "", "ii)"),
        ("iv.", "iii.", "v."),
        ("v.", "iv.", "vi."),
        ("IX", "VIII", "X"),
        ("§ 3", "§ 2", "§ 4"),
        ("1.2", "1.1", "1.3"),
        ("–", "", "–"),
        ("", "", ""),
    ],
)
def test_the_label_after(label: str, before: str, after: str) -> None:
    assert following(label, before) == after


@given(st.lists(st.builds(Point, st.integers(0, 2), labels), max_size=8))
def test_labels_that_nobody_touched_are_never_renumbered(given_points: list[Point]) -> None:
    assert renumbered(marked(given_points)) == tuple(point.label for point in given_points)


def test_a_picture_from_the_clipboard_is_kept_as_png(editor: BlockEditor) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("blue"))
    mime = QMimeData()
    mime.setImageData(picture)
    editor.set_text(())
    editor.insertFromMimeData(mime)
    (kept,) = editor.text()
    assert isinstance(kept, Image)
    assert editor.files.get(kept.sha256).startswith(b"\x89PNG")


def test_a_read_only_editor_cannot_be_typed_in(qtbot: QtBot, tmp_path: Path) -> None:
    shown = BlockEditor(FolderStore(tmp_path), spoken="Original", read_only=True)
    qtbot.addWidget(shown)
    text = points("1.", "2.")
    shown.set_text(text)
    put_cursor(shown, 0)
    qtbot.keyClicks(shown, "x")
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert shown.text() == text


def test_a_key_of_the_text_never_reaches_a_menu(editor: BlockEditor, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+B"), editor.window())
    shortcut.activated.connect(lambda: pressed.append(True))
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        editor.set_text((Paragraph(runs("bold")),))
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    finally:
        QLocale.setDefault(before)
    assert editor.text() == (Paragraph((Run("bold", bold=True),)),)
    assert not pressed


def test_a_dropped_file_is_a_picture_or_none_of_the_texts_business(
    editor: BlockEditor, tmp_path: Path
) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "a.png"))
    (tmp_path / "b.docx").write_bytes(b"word")
    mime, other = QMimeData(), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.docx"))])
    editor.set_text(())
    assert not editor.canInsertFromMimeData(other)
    assert editor.canInsertFromMimeData(mime)
    editor.insertFromMimeData(mime)
    assert [type(block) for block in editor.text()] == [Image]


def test_what_dropped_pictures_show_is_asked_for_one_after_the_other_and_can_be_skipped(
    editor: BlockEditor, tmp_path: Path, words_of_pictures: list[str], qtbot: QtBot
) -> None:
    words_of_pictures += ["Kart over havna", "", "Kaia sett fra sør"]
    for name, color in (("a", "red"), ("b", "green"), ("c", "blue")):
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        picture.fill(QColor(color))
        assert picture.save(str(tmp_path / f"{name}.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{name}.png")) for name in "abc"])
    editor.set_text((Paragraph(runs("Slutt")),))
    editor.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: not words_of_pictures)
    pictures = [block for block in editor.text() if isinstance(block, Image)]
    assert [picture.alt for picture in pictures] == ["Kart over havna", "", "Kaia sett fra sør"]
    qtbot.keyClicks(editor, "ab")
    assert "ab" in plain(editor.text())


def test_changing_a_point_to_a_heading_keeps_bold_words(editor: BlockEditor) -> None:
    editor.set_text((ListItem(0, "1.", (Run("En "), Run("fet", bold=True), Run(" sak"))),))
    make_heading(editor.document().firstBlock(), 2)
    assert editor.text() == (Heading(2, (Run("En "), Run("fet", bold=True), Run(" sak"))),)


def test_numbering_chosen_lines_and_taking_it_away(editor: BlockEditor) -> None:
    text = tuple(Paragraph(runs(line)) for line in ("en", "to"))
    editor.set_text(text)
    editor.selectAll()
    toggle_points(editor.textCursor(), numbered=True)
    assert labels_of(editor.text()) == ["1.", "2."]
    editor.selectAll()
    toggle_points(editor.textCursor(), numbered=True)
    assert editor.text() == text


@pytest.mark.parametrize("command", [remove_row, remove_column])
def test_rows_and_columns_can_be_taken_out_and_come_back_with_undo(
    editor: BlockEditor, command: Callable[[QTextCursor], None]
) -> None:
    table = Table(tuple(tuple(Cell(runs(f"{r}{c}")) for c in range(2)) for r in range(2)), 1)
    editor.set_text((table,))
    cursor = editor.textCursor()
    cursor.setPosition(2)
    command(cursor)
    (smaller,) = editor.text()
    assert isinstance(smaller, Table)
    assert sum(len(row) for row in smaller.rows) == 2
    editor.undo()
    assert editor.text() == (table,)


def test_five_thousand_paragraphs_come_back_as_they_were(editor: BlockEditor) -> None:
    text = tuple(Paragraph(runs(f"Avsnitt {number}")) for number in range(5000))
    editor.set_text(text)
    assert editor.text() == text


def test_what_was_read_once_is_read_again_after_every_change(
    editor: BlockEditor, qtbot: QtBot
) -> None:
    editor.set_text((Paragraph(runs("ord")),))
    assert editor.text() == (Paragraph(runs("ord")),)
    editor.selectAll()
    toggle_bold(editor)
    assert editor.text() == (Paragraph((Run("ord", bold=True),)),)
    make_heading(editor.document().firstBlock(), 1)
    assert editor.text() == (Heading(1, (Run("ord", bold=True),)),)
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == (Paragraph(runs("ord")),)


def test_a_picture_can_be_given_words_later(editor: BlockEditor) -> None:
    editor.set_text((Image("ab" * 32, "", 40.0), Paragraph(runs("Slutt"))))
    editor.setTextCursor(QTextCursor(editor.document().firstBlock()))
    describe(editor, "Kart over havna")
    assert editor.text()[0] == Image("ab" * 32, "Kart over havna", 40.0)
    put_cursor(editor, 1)
    assert picture_at(editor) is None


def test_a_passage_is_found_whatever_spaces_it_has(editor: BlockEditor) -> None:
    editor.set_text((Paragraph(runs("Søknaden gjelder kr\u00a02\u00a0220 i 2026.")),))
    found = editor.find_quote("kr 2\u00a0220 i 2026.")
    assert found is not None
    assert found.selectionStart() == 17
    assert editor.find_quote("Søknad") is None
    assert editor.find_quote("") is None


def test_a_passage_after_characters_of_double_width_is_found_where_it_stands(
    editor: BlockEditor,
) -> None:
    editor.set_text((Paragraph(runs("Flagget 🇳🇴 vaier over kaia.")),))
    found = editor.find_quote("vaier over")
    assert found is not None
    assert found.selectedText() == "vaier over"
