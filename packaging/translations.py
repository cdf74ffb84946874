"""Collects the texts of the user interface and compiles their translations.

    python packaging/translations.py            collect from agenda_app, then compile
    python packaging/translations.py --check    say what is not translated yet; exit 1 if any

Translations are written by hand into resources/i18n/*.ts between the two steps.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn")
SOURCES = ROOT / "agenda_app"
"""The whole program: the window's own start speaks before anything of the window is there."""


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def collect(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues of our own texts in ``folder`` up to date with the code."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    with TemporaryDirectory() as plain:
        files = [str(file) for file in _plain_copies(SOURCES, Path(plain))]
        for language in LANGUAGES:
            spoken = ["-target-language", f"{language}_NO"]
            target = ["-ts", str(folder / f"saksliste_{language}.ts")]
            subprocess.run([_tool("lupdate"), *options, *spoken, *files, *target], check=True)


def _plain_copies(sources: Path, folder: Path) -> Iterator[Path]:
    """Write the texts of every file, and nothing else, in a form that lupdate understands.

    It passes over calls in f-strings, and over counts that are not plain numbers.
    """
    for file in sorted(sources.rglob("*.py")):
        copy = folder / file.relative_to(sources)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text("".join(plain_texts(file.read_text(encoding="utf-8"))), encoding="utf-8")
        yield copy


def plain_texts(code: str) -> Iterator[str]:
    """Yield a call of ``translate`` with literals for every text that Python code translates."""
    for context, call in _calls(ast.parse(code), ""):
        given = call.args if context is None else [ast.Constant(context), *call.args]
        literals = [arg.value for arg in given[:3] if isinstance(arg, ast.Constant)]
        if len(literals) != len(given[:3]):
            raise ValueError(f"a text that is no literal: {ast.unparse(call)}")
        count = ", 1" if len(given) > 3 else ""
        said = ", ".join(json.dumps(literal or "", ensure_ascii=False) for literal in literals)
        yield f"QCoreApplication.translate({said}{count})\n"


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str | None, ast.Call]]:
    """Yield every call of ``tr`` with its class, and of ``translate`` with None, as they stand."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            match child.func:
                case ast.Attribute(attr="tr"):
                    yield owner, child
                case (
                    ast.Name(id="translate")
                    | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
                ):
                    yield None, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


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
