"""Every text of the window is there in bokmål and in nynorsk."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileIconProvider

from agenda_app.domain.language import Language
from agenda_app.paths import resource
from agenda_app.ui import language

ROOT = Path(__file__).parents[2]
LANGUAGES = ("nb", "nn")


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    sys.path.insert(0, str(ROOT / "packaging"))
    import translations

    yield translations
    sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture(scope="module")
def collected(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    for code in LANGUAGES:
        shutil.copy(resource("i18n", f"saksliste_{code}.ts"), folder)
    tool.collect(folder)
    return folder


def test_texts_in_f_strings_and_with_any_count_are_collected(tool: ModuleType) -> None:
    code = """
class Row(QObject):
    def words(self):
        return f"{self.tr('Key')} {self.tr('%n case(s)', '', len(self.rows))}"

def facts(row):
    return translate("Row", "%n item(s)", "", row.line.items)
"""
    assert list(tool.plain_texts(code)) == [
        'QCoreApplication.translate("Row", "Key")\n',
        'QCoreApplication.translate("Row", "%n case(s)", "", 1)\n',
        'QCoreApplication.translate("Row", "%n item(s)", "", 1)\n',
    ]


def test_a_text_that_is_put_together_is_refused(tool: ModuleType) -> None:
    with pytest.raises(ValueError, match="no literal"):
        list(tool.plain_texts('self.tr(f"{number} cases")'))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_text_with_a_count_has_a_singular_and_a_plural(collected: Path, code: str) -> None:
    for message in ElementTree.parse(collected / f"saksliste_{code}.ts").iter("message"):
        if "%n" in message.findtext("source", ""):
            assert len(message.findall("translation/numerusform")) == 2, message.findtext("source")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_in_the_code_is_translated(tool: ModuleType, collected: Path, code: str) -> None:
    assert list(tool.unfinished(collected / f"saksliste_{code}.ts")) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_survive_translation(collected: Path, code: str) -> None:
    for message in ElementTree.parse(collected / f"saksliste_{code}.ts").iter("message"):
        source, text = message.findtext("source", ""), message.findtext("translation", "")
        if text.strip():
            assert sorted(_placeholders(source)) == sorted(_placeholders(text)), source


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("catalogue", language.CATALOGUES)
def test_compiled_catalogues_are_as_new_as_their_sources(
    tool: ModuleType, tmp_path: Path, qapp: QApplication, catalogue: str, code: str
) -> None:
    source = resource("i18n", f"{catalogue}_{code}.ts")
    shipped = QTranslator()
    assert shipped.load(str(source.with_suffix(".qm")))
    for context in ElementTree.parse(source).iter("context"):
        for message in context.iter("message"):
            text = message.findtext("translation", "")
            # Qt itself fills in numbers where a text counts something.
            if text.strip() and message.get("numerus") != "yes":
                name, key = context.findtext("name", ""), message.findtext("source", "")
                assert shipped.translate(name, key) == text


@pytest.mark.parametrize(
    ("wanted", "save", "cancel"),
    [(Language.BOKMAL, "Lagre", "Avbryt"), (Language.NYNORSK, "Lagre", "Avbryt")],
)
def test_qts_own_buttons_speak_norwegian(
    spoken: QApplication, qtbot: object, wanted: Language, save: str, cancel: str
) -> None:
    language.install(spoken, wanted)
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Save | buttons.Cancel)
    qtbot.addWidget(box)
    assert box.button(buttons.Save).text().replace("&", "") == save
    assert box.button(buttons.Cancel).text().replace("&", "") == cancel


def test_the_other_language_replaces_the_first(spoken: QApplication) -> None:
    language.install(spoken, Language.BOKMAL)
    assert QCoreApplication.translate("Rail", "Settings") == "Innstillinger"
    language.install(spoken, Language.NYNORSK)
    assert QCoreApplication.translate("Rail", "Settings") == "Innstillingar"


def _placeholders(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]]


def test_a_catalogue_that_is_replaced_while_the_window_is_open_does_no_harm(
    spoken: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in language.CATALOGUES:
        shutil.copy(resource("i18n", f"{name}_nb.qm"), tmp_path)
    monkeypatch.setattr(language, "resource", lambda _folder, name: tmp_path / name)
    language.install(spoken, Language.BOKMAL)
    for file in tmp_path.iterdir():
        file.write_bytes(b"")
    assert QCoreApplication.translate("MeetingsPage", "New meeting") == "Nytt møte"


@pytest.mark.parametrize("code", LANGUAGES)
def test_qts_own_list_of_files_says_what_a_folder_is(
    spoken: QApplication, tmp_path: Path, code: str
) -> None:
    language.install(spoken, Language(code))
    assert QFileIconProvider().type(QFileInfo(str(tmp_path))) == "Mappe"
