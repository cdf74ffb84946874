"""Collects the texts of the user interface and compiles their translations.

    python packaging/translations.py            collect from agenda_app/ui, then compile
    python packaging/translations.py --check    say what is not translated yet; exit 1 if any

Translations are written by hand into resources/i18n/*.ts between the two steps.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn")
SOURCES = ROOT / "agenda_app" / "ui"


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def collect(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues of our own texts in ``folder`` up to date with the code."""
    files = [str(file) for file in sorted(SOURCES.rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    for language in LANGUAGES:
        spoken = ["-target-language", f"{language}_NO"]
        target = ["-ts", str(folder / f"saksliste_{language}.ts")]
        subprocess.run([_tool("lupdate"), *options, *spoken, *files, *target], check=True)


def compile_all(folder: Path = CATALOGUES) -> None:
    """Make a .qm beside every .ts."""
    for source in sorted(folder.glob("*.ts")):
        command = [_tool("lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def unfinished(catalogue: Path) -> Iterator[str]:
    """Yield "context: text" for every text of a catalogue that has no translation yet."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            if not _is_done(message.find("translation")):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _is_done(translation: ElementTree.Element | None) -> bool:
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def main() -> int:
    """Run the command line."""
    if "--check" not in sys.argv:
        collect()
        compile_all()
    missing = [
        f"{catalogue.name}: {text}"
        for catalogue in sorted(CATALOGUES.glob("*.ts"))
        for text in unfinished(catalogue)
    ]
    print("\n".join(missing) or "all translated")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
