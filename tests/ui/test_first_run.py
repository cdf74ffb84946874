"""The first page of all, filled in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.services.committees import committees
from agenda_app.services.municipality import find_municipality
from agenda_app.ui.first_run.first_run_page import FirstRunPage
from agenda_app.ui.store import Store
from tests.ui.accessible import assert_all_named


@pytest.fixture
def page(qtbot: QtBot, storage: Storage) -> FirstRunPage:
    made = FirstRunPage(Store(storage.database), storage, date(2026, 4, 21))
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


def test_everything_has_a_name(page: FirstRunPage) -> None:
    assert_all_named(page)


def test_a_name_and_enter_are_enough(qtbot: QtBot, page: FirstRunPage, storage: Storage) -> None:
    qtbot.keyClicks(page.name, "  Ytterholm   kommune ")
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
    with storage.database.read() as session:
        found = find_municipality(session)
        codes = [body.code for body in committees(session)]
    assert found is not None
    assert found.name == "Ytterholm kommune"
    assert codes == ["KST", "FSK"]


def test_a_missing_name_is_asked_for_and_nothing_saved(
    page: FirstRunPage, storage: Storage
) -> None:
    page.start.click()
    assert page.name_field.error
    with storage.database.read() as session:
        assert find_municipality(session) is None


def test_nynorsk_names_the_bodies_and_is_kept(page: FirstRunPage, storage: Storage) -> None:
    page.languages.button(1).click()
    assert page.committees.boxes["VAL"].text() == "Valstyret"
    page.name.setText("Ytterholm")
    page.committees.boxes["VAL"].click()
    page.start.click()
    with storage.database.read() as session:
        found = find_municipality(session)
        names = [body.name for body in committees(session)]
    assert found is not None
    assert found.language is Language.NYNORSK
    assert found.proposal_label == "Kommunedirektøren sitt framlegg til vedtak"
    assert "Valstyret" in names


def test_the_preview_follows_the_typing(qtbot: QtBot, page: FirstRunPage) -> None:
    qtbot.keyClicks(page.name, "Ytterholm")
    assert page.preview.beginning.name == "Ytterholm"


def test_a_crest_is_kept_byte_for_byte(
    page: FirstRunPage, storage: Storage, tmp_path: Path
) -> None:
    picture = tmp_path / "våpen.png"
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(0x2244AA)
    image.save(str(picture))
    page.choose_crest(picture)
    page.name.setText("Ytterholm")
    page.start.click()
    with storage.database.read() as session:
        found = find_municipality(session)
    assert found is not None
    assert storage.files.get(found.crest) == picture.read_bytes()


@pytest.mark.parametrize(
    "data", [b"", b"not a picture", b"GIF89a" + bytes(40), b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_is_refused_in_words(
    page: FirstRunPage, tmp_path: Path, data: bytes
) -> None:
    file = tmp_path / "våpen.png"
    file.write_bytes(data)
    page.choose_crest(file)
    assert "våpen.png" in page.crest_said.text()
    assert page.crest_said.property("role") == "stop"
