"""What the program and its tests need on a machine, and how it gets there.

Standard library only, and no newer syntax than Python 3.8 has: whoever starts this with an old
Python shall read a sentence, not a traceback.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)


class SetupError(Exception):
    """The machine could not be made ready; the text says why and what to do."""


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package, and the shared libraries or commands that prove it is there."""

    name: str
    libraries: Sequence[str] = ()
    commands: Sequence[str] = ()

    def is_there(self) -> bool:
        """Tell whether everything it is wanted for can be found, however it was installed."""
        return all(map(_loads, self.libraries)) and all(map(shutil.which, self.commands))


WINDOW = (
    SystemPackage("libdbus-1-3", ["libdbus-1.so.3"]),
    SystemPackage("libegl1", ["libEGL.so.1"]),
    SystemPackage("libfontconfig1", ["libfontconfig.so.1"]),
    SystemPackage("libfreetype6", ["libfreetype.so.6"]),
    SystemPackage("libgl1", ["libGL.so.1"]),
    SystemPackage("libglib2.0-0", ["libglib-2.0.so.0", "libgthread-2.0.so.0"]),
    SystemPackage("libgssapi-krb5-2", ["libgssapi_krb5.so.2"]),
    SystemPackage("libx11-xcb1", ["libX11-xcb.so.1", "libX11.so.6"]),
    SystemPackage("libxcb-cursor0", ["libxcb-cursor.so.0"]),
    SystemPackage("libxcb-icccm4", ["libxcb-icccm.so.4"]),
    SystemPackage("libxcb-image0", ["libxcb-image.so.0"]),
    SystemPackage("libxcb-keysyms1", ["libxcb-keysyms.so.1"]),
    SystemPackage("libxcb-randr0", ["libxcb-randr.so.0"]),
    SystemPackage("libxcb-render-util0", ["libxcb-render-util.so.0", "libxcb-render.so.0"]),
    SystemPackage("libxcb-shape0", ["libxcb-shape.so.0"]),
    SystemPackage("libxcb-shm0", ["libxcb-shm.so.0"]),
    SystemPackage("libxcb-sync1", ["libxcb-sync.so.1"]),
    SystemPackage("libxcb-util1", ["libxcb-util.so.1"]),
    SystemPackage("libxcb-xfixes0", ["libxcb-xfixes.so.0"]),
    SystemPackage("libxcb-xkb1", ["libxcb-xkb.so.1"]),
    SystemPackage("libxkbcommon-x11-0", ["libxkbcommon-x11.so.0"]),
    SystemPackage("libxkbcommon0", ["libxkbcommon.so.0"]),
    SystemPackage("libzstd1", ["libzstd.so.1"]),
)
"""What Qt's core, widgets, network and X11 plugin are linked against and do not bring along."""

TEST_TOOLS = (
    SystemPackage("imagemagick", commands=["compare", "import"]),
    SystemPackage("libreoffice-calc-nogui", commands=["soffice"]),
    SystemPackage("libreoffice-impress-nogui", commands=["soffice"]),
    SystemPackage("libreoffice-writer-nogui", commands=["soffice"]),
    SystemPackage("openbox", commands=["openbox"]),
    SystemPackage("poppler-utils", commands=["pdftotext", "pdftoppm"]),
    SystemPackage("qpdf", commands=["qpdf"]),
    SystemPackage("x11-utils", commands=["xdpyinfo", "xwininfo", "xprop"]),
    SystemPackage("x11-xkb-utils", commands=["setxkbmap", "xkbcomp"]),
    SystemPackage("xdotool", commands=["xdotool"]),
    SystemPackage("xvfb", commands=["Xvfb"]),
)
"""A screen without a screen, something that clicks, an office program, and second opinions."""


@dataclass(frozen=True)
class Words:
    """What is said on the way; ``{}`` is filled in."""

    old_python: str
    making_venv: str
    installing: str
    system_packages: str
    by_hand: str
    no_venv: str
    venv_failed: str
    pip_failed: str


NORWEGIAN = Words(
    old_python="Saksliste trenger Python 3.11 eller nyere; dette er {}.\n"
    "Installer en nyere Python fra python.org og prøv igjen.",
    making_venv="Lager mappen .venv …",
    installing="Henter og installerer det programmet trenger (et par minutter første gang) …",
    system_packages="Installerer systempakker: {} …",
    by_hand="Systempakker mangler. Kjør denne linjen og prøv igjen:\n  {}",
    no_venv="Python mangler venv og kan ikke lage mappen .venv.",
    venv_failed="Mappen .venv lot seg ikke lage.\n"
    "Se meldingen over; sjekk at det er plass på disken og at mappen kan skrives til.",
    pip_failed="Installasjonen stoppet.\n"
    "Sjekk at maskinen er på nett og kjør samme kommando igjen.",
)
ENGLISH = Words(
    old_python="Saksliste needs Python 3.11 or newer; this is {}.",
    making_venv="Creating .venv ...",
    installing="Installing dependencies (a few minutes the first time) ...",
    system_packages="Installing system packages: {} ...",
    by_hand="System packages are missing. Run this line and try again:\n  {}",
    no_venv="This Python has no venv, so .venv cannot be created.",
    venv_failed="Could not create .venv; see the message above.",
    pip_failed="The installation stopped; check the network and run the same command again.",
)


def require_python(words: Words) -> None:
    """Stop with a sentence when this Python is too old.

    Raises:
        SetupError: it is.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(words.old_python.format(sys.version.split()[0]))


def ensure_system(words: Words, packages: Iterable[SystemPackage]) -> bool:
    """Install what is missing where that is allowed: root on a Debian-like system.

    Nobody is asked for a password: other users get one line to copy.

    Returns:
        whether everything is there now. Always true outside Linux, where nothing is needed.
    """
    if not sys.platform.startswith("linux"):
        return True
    wanted = tuple(packages)
    names = _missing(wanted)
    if names and _may_install():
        print(words.system_packages.format(" ".join(names)), flush=True)
        _apt_get("update", "-qq")
        _apt_get("install", "-qq", "-y", "--no-install-recommends", *names)
        names = _missing(wanted)
    if names:
        print(words.by_hand.format(f"sudo apt-get install -y {' '.join(names)}"), flush=True)
    return not names


def ensure_venv(words: Words, extra: str = "") -> Path:
    """Make ``.venv`` with everything in it, and return its Python; a second call is quick.

    Args:
        words: what to say on the way.
        extra: the name of an optional dependency group, empty for what the program itself needs.

    Raises:
        SetupError: it could not be made; the files so far stay, a new try goes on from them.
    """
    python = venv_python()
    version = _version(python)
    if version is None:
        _create_venv(words)
        version = _version(python)
    stamp = _stamp(extra)
    # The developers' group contains everything that the program itself needs.
    if version and any(_is_stamped(_stamp(group), version) for group in {extra, "dev"}):
        return python
    print(words.installing, flush=True)
    target = f".[{extra}]" if extra else "."
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # An old pip complains about packages that are built the old way, unless told not to.
    quiet = {**os.environ, "PIP_USE_PEP517": "1"}
    if subprocess.call([*pip, "--editable", target], cwd=ROOT, env=quiet) != 0:
        raise SetupError(words.pip_failed)
    stamp.write_text(_fingerprint(version or ""), encoding="utf-8")
    return python


def venv_python() -> Path:
    """Return where the Python of ``.venv`` is on this system."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_package() -> SystemPackage:
    """Return the package that lets this Python make a virtual environment.

    Debian keeps ``ensurepip`` in a package of its own, one for each version of Python.
    """
    return _VenvPackage("python{}.{}-venv".format(*sys.version_info[:2]))


def has_screen() -> bool:
    """Tell whether a window can be shown to somebody."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


class _VenvPackage(SystemPackage):
    def is_there(self) -> bool:
        importlib.invalidate_caches()
        needed = ("venv", "ensurepip")
        return _version(venv_python()) is not None or all(
            importlib.util.find_spec(module) for module in needed
        )


def _create_venv(words: Words) -> None:
    if not venv_package().is_there():
        raise SetupError(words.no_venv)
    print(words.making_venv, flush=True)
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetupError(words.venv_failed)


def _version(python: Path) -> str | None:
    """Return the version of an interpreter, None when it is missing, broken or too old."""
    code = f"import sys, pip; print(sys.version); sys.exit(sys.version_info < {OLDEST_PYTHON})"
    try:
        done = subprocess.run([str(python), "-c", code], capture_output=True, text=True)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _stamp(extra: str) -> Path:
    return VENV / f"saksliste-{extra or 'run'}.sha256"


def _is_stamped(stamp: Path, version: str) -> bool:
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == _fingerprint(version)


def _fingerprint(version: str) -> str:
    """Return what an installation depends on: the project file, the Python, and the place.

    The place belongs to it because the installation points back to this folder.
    """
    project = (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(b"\0".join([project, version.encode(), str(ROOT).encode()])).hexdigest()


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing(packages: Iterable[SystemPackage]) -> list[str]:
    return [package.name for package in packages if not package.is_there()]


def _may_install() -> bool:
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _apt_get(*arguments: str) -> None:
    """Run apt-get without questions. A failure shows as packages that are still missing."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", *arguments], env=environment, stdout=subprocess.DEVNULL)
