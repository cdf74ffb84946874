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
from agenda_app.normalise.office_program import find_office_program, office_version

_LIBRARIES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "reportlab", "pikepdf", "pypdfium2", "pyphen",
    "python-docx", "odfpy", "lxml", "pillow", "python-dateutil",
    "pathvalidate", "platformdirs",
)  # fmt: skip
_RESOURCES = (
    ("skrifter", ("fonts",), "*.ttf"),
    ("ikoner", ("icons",), "*.svg"),
    ("oversettelser", ("i18n",), "*.qm"),
    ("eksempelkommune", ("sample", "papers"), "*.txt"),
)
_LEAST_MEGABYTES = 500
_PATIENCE = 60
_START_QT = "from PySide6.QtWidgets import QApplication; QApplication([])"
_WITHOUT_OFFICE = (
    "ikke installert. Vedlegg fra Word, Excel, PowerPoint og OpenDocument må lagres som PDF."
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was looked at, what was found, and whether the program can do without it."""

    name: str
    found: str
    is_well: bool = True


def doctor(options: Namespace) -> int:
    """Look at everything; 1 when something that the program needs is missing."""
    answers = tuple(look(folder_of(options)))
    wide = max(len(answer.name) for answer in answers)
    for answer in answers:
        print(f"{'ok   ' if answer.is_well else 'FEIL '} {answer.name:{wide}}  {answer.found}")
    return int(not all(answer.is_well for answer in answers))


def look(folder: Path) -> Iterator[Answer]:
    """Look at the program, its libraries, the data folder and the screen, one by one."""
    yield Answer("Saksliste", __version__)
    yield Answer("System", platform.platform())
    yield Answer("Python", platform.python_version(), sys.version_info >= (3, 11))
    yield from (_library(name) for name in _LIBRARIES)
    yield from (_resource(*wanted) for wanted in _RESOURCES)
    yield _writable(folder)
    yield _space(folder)
    yield from _screens()
    yield _office()


def _library(name: str) -> Answer:
    try:
        return Answer(name, version(name))
    except PackageNotFoundError:
        if getattr(sys, "frozen", False):
            return Answer(name, "pakket med programmet")
        return Answer(name, "mangler. Installer programmet på nytt.", is_well=False)


def _resource(name: str, folder: tuple[str, ...], pattern: str) -> Answer:
    try:
        count = sum(1 for _ in paths.resource(*folder).glob(pattern))
    except FileNotFoundError:
        count = 0
    found = f"{count} filer" if count else "mangler. Installer programmet på nytt."
    return Answer(f"Filer: {name}", found, is_well=count > 0)


def _writable(folder: Path) -> Answer:
    """Try to write where the data are, or where they would be, and leave nothing behind."""
    nearest = _existing(folder)
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError:
        return Answer("Datamappe", f"{folder} kan ikke skrives til. Be IT om tilgang.", False)
    return Answer("Datamappe", str(folder))


def _space(folder: Path) -> Answer:
    free = shutil.disk_usage(_existing(folder)).free // 1_000_000
    if free < _LEAST_MEGABYTES:
        return Answer("Ledig plass", f"{free} MB. Rydd på disken.", is_well=False)
    return Answer("Ledig plass", f"{free} MB")


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.absolute().parents) if place.is_dir())


def _screens() -> Iterator[Answer]:
    """Start the window library where it needs no screen, and on the screen there is."""
    yield _starts("Vindu uten skjerm", "offscreen")
    if sys.platform.startswith("linux"):
        if os.environ.get("WAYLAND_DISPLAY"):
            yield _starts("Vindu på skjermen", "wayland")
        elif os.environ.get("DISPLAY"):
            yield _starts("Vindu på skjermen", "xcb")
        else:
            yield Answer("Vindu på skjermen", "her er ingen skjerm")


def _starts(name: str, screen: str, run: Callable[..., object] = subprocess.run) -> Answer:
    # The library ends the whole process when the system lacks something, so it gets its own.
    if getattr(sys, "frozen", False):
        return Answer(name, "prøves når vinduet åpnes")
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
        return Answer(name, f"starter ikke: {_reason(error.stderr)}", is_well=False)
    except (OSError, subprocess.TimeoutExpired):
        return Answer(name, "starter ikke.", is_well=False)
    return Answer(name, f"starter ({screen})")


def _reason(said: str) -> str:
    """Return the line that names a missing system library, else the last one."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    named = [line for line in lines if ".so" in line or "is needed" in line]
    return (named or lines or ["ukjent grunn"])[-1 if not named else 0]


def _office() -> Answer:
    """Tell whether there is a LibreOffice, and what cannot be printed without it."""
    program = find_office_program()
    if program is None:
        return Answer("LibreOffice", _WITHOUT_OFFICE)
    return Answer("LibreOffice", office_version(program) or str(program))
