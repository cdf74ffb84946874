"""LibreOffice on this machine: where it is, and which version."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_NAMES = ("soffice", "libreoffice")
_SECONDS = 30
_LIBRARIES = ("libmergedlo", "mergedlo", "libsofficeapp", "sofficeapp")
_ENDINGS = (".so", ".dll", ".dylib")


def find_office_program() -> Path | None:
    """Return the program that starts LibreOffice, None when there is none."""
    return next((place for place in _places() if place.is_file()), None)


def office_library(program: Path) -> Path | None:
    """Return the library that the program consists of, None when it is not where it should be."""
    folder = program.resolve().parent
    for place in (folder, folder.parent / "Frameworks"):
        for name in _LIBRARIES:
            for ending in _ENDINGS:
                library = place / f"{name}{ending}"
                if library.is_file():
                    return library
    return None


def office_version(program: Path) -> str:
    """Return what the program says of itself ("LibreOffice 7.4.7.2 …"), "" when it says nothing."""
    try:
        done = subprocess.run(
            [str(program), "--version"],
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace").strip()


def _places() -> Iterator[Path]:
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            yield Path(found)
    if sys.platform == "win32":
        for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            folder = os.environ.get(variable)
            if folder:
                yield Path(folder) / "LibreOffice" / "program" / "soffice.com"
                yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for folder in ("/Applications", str(Path.home() / "Applications")):
            yield Path(folder) / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
