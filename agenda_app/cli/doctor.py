"""``doctor``: what this PC has of what the program needs, said so that IT can mend it."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from agenda_app import __version__, paths
from agenda_app.cli.folders import folder_of
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.normalise.office_program import find_office_program, office_version

_LIBRARIES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "reportlab", "pikepdf", "pypdfium2", "pyphen",
    "python-docx", "odfpy", "olefile", "fonttools", "lxml", "pillow", "python-dateutil",
    "pathvalidate", "platformdirs",
)  # fmt: skip
_RESOURCES = (
    (alike("Filer: skrifter"), ("fonts",), "*.ttf"),
    (Sentence("Filer: ikoner", "Filer: ikon"), ("icons",), "*.svg"),
    (Sentence("Filer: oversettelser", "Filer: omsetjingar"), ("i18n",), "*.qm"),
    (alike("Filer: eksempelkommune"), ("sample", "papers"), "*.txt"),
)
_LEAST_MEGABYTES = 500
_PATIENCE = 60
_START_QT = "from PySide6.QtWidgets import QApplication; QApplication([])"
_WELL = alike("ok   ")
_FAULT = alike("FEIL ")
_IN_PROGRAM = Sentence("pakket med programmet", "pakka med programmet")
_MISSING = Sentence(
    "mangler. Installer programmet på nytt.", "manglar. Installer programmet på nytt."
)
_FILES = alike("{} filer")
_FOLDER = alike("Datamappe")
_NOT_WRITABLE = Sentence(
    "{} kan ikke skrives til. Be IT om tilgang.", "{} kan ikkje skrivast til. Be IT om tilgang."
)
_SPACE = alike("Ledig plass")
_MEGABYTES = alike("{} MB")
_TOO_LITTLE = alike("{} MB. Rydd på disken.")
_WITHOUT_SCREEN = Sentence("Vindu uten skjerm", "Vindauge utan skjerm")
_ON_SCREEN = Sentence("Vindu på skjermen", "Vindauge på skjermen")
_NO_SCREEN = alike("her er ingen skjerm")
_TRIED_LATER = Sentence("prøves når vinduet åpnes", "blir prøvd når vindauget blir opna")
_STARTS = Sentence("starter ({})", "startar ({})")
_DOES_NOT_START = Sentence("starter ikke.", "startar ikkje.")
_WHY_NOT = Sentence("starter ikke: {}", "startar ikkje: {}")
_NO_REASON = Sentence("ukjent grunn", "ukjend grunn")
_WITHOUT_OFFICE = Sentence(
    "ikke installert. Vedlegg fra Word, Excel, PowerPoint og OpenDocument må lagres som PDF.",
    "ikkje installert. Vedlegg frå Word, Excel, PowerPoint og OpenDocument må lagrast som PDF.",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was looked at, what was found, and whether the program can do without it."""

    name: Sentence
    found: Sentence
    is_well: bool = True


def doctor(options: Namespace) -> int:
    """Look at everything; 1 when something that the program needs is missing."""
    spoken: Language = options.spoken
    answers = tuple(look(folder_of(options)))
    wide = max(len(answer.name.said(spoken)) for answer in answers)
    for answer in answers:
        mark, name = (_WELL if answer.is_well else _FAULT).said(spoken), answer.name.said(spoken)
        print(f"{mark} {name:{wide}}  {answer.found.said(spoken)}")
    return int(not all(answer.is_well for answer in answers))


def look(folder: Path) -> Iterator[Answer]:
    """Look at the program, its libraries, the data folder and the screen, one by one."""
    yield _named("Saksliste", __version__)
    yield _named("System", platform.platform())
    yield _named("Python", platform.python_version(), is_well=sys.version_info >= (3, 11))
    yield from (_library(name) for name in _LIBRARIES)
    yield from (_resource(*wanted) for wanted in _RESOURCES)
    yield _writable(folder)
    yield _space(folder)
    yield from _screens()
    yield _office()


def _named(name: str, found: str, *, is_well: bool = True) -> Answer:
    """Return what was found of something that has the same name in every language."""
    return Answer(alike(name), alike(found), is_well)


def _library(name: str) -> Answer:
    try:
        return _named(name, version(name))
    except PackageNotFoundError:
        if getattr(sys, "frozen", False):
            return Answer(alike(name), _IN_PROGRAM)
        return Answer(alike(name), _MISSING, is_well=False)


def _resource(name: Sentence, folder: tuple[str, ...], pattern: str) -> Answer:
    try:
        count = sum(1 for _ in paths.resource(*folder).glob(pattern))
    except FileNotFoundError:
        count = 0
    return Answer(name, filled(_FILES, count) if count else _MISSING, is_well=count > 0)


def _writable(folder: Path) -> Answer:
    """Try to write where the data are, or where they would be, and leave nothing behind."""
    nearest = _existing(folder)
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError:
        return Answer(_FOLDER, filled(_NOT_WRITABLE, folder), is_well=False)
    return Answer(_FOLDER, alike(str(folder)))


def _space(folder: Path) -> Answer:
    free = shutil.disk_usage(_existing(folder)).free // 1_000_000
    if free < _LEAST_MEGABYTES:
        return Answer(_SPACE, filled(_TOO_LITTLE, free), is_well=False)
    return Answer(_SPACE, filled(_MEGABYTES, free))


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.absolute().parents) if place.is_dir())


def _screens() -> Iterator[Answer]:
    """Start the window library where it needs no screen, and on the screen there is."""
    yield _starts(_WITHOUT_SCREEN, "offscreen")
    if sys.platform.startswith("linux"):
        if os.environ.get("WAYLAND_DISPLAY"):
            yield _starts(_ON_SCREEN, "wayland")
        elif os.environ.get("DISPLAY"):
            yield _starts(_ON_SCREEN, "xcb")
        else:
            yield Answer(_ON_SCREEN, _NO_SCREEN)


def _starts(name: Sentence, screen: str, run: Callable[..., object] = subprocess.run) -> Answer:
    # The library ends the whole process when the system lacks something, so it gets its own.
    if getattr(sys, "frozen", False):
        return Answer(name, _TRIED_LATER)
    try:
        run(
            [sys.executable, "-c", _START_QT],
            env={**os.environ, "QT_QPA_PLATFORM": screen},
            check=True,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
        )
    except subprocess.CalledProcessError as error:
        return Answer(name, filled(_WHY_NOT, _reason(error.stderr)), is_well=False)
    except (OSError, subprocess.TimeoutExpired):
        return Answer(name, _DOES_NOT_START, is_well=False)
    return Answer(name, filled(_STARTS, screen))


def _reason(said: str) -> Sentence:
    """Return the line that names a missing system library, else the last one."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    named = [line for line in lines if ".so" in line or "is needed" in line]
    if named:
        return alike(named[0])
    return alike(lines[-1]) if lines else _NO_REASON


def _office() -> Answer:
    """Tell whether there is a LibreOffice, and what cannot be printed without it."""
    program = find_office_program()
    if program is None:
        return Answer(alike("LibreOffice"), _WITHOUT_OFFICE)
    return _named("LibreOffice", office_version(program) or str(program))
