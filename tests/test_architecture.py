"""Arrows point to plain data: who may import whom, and where each library may be used."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "agenda_app"
DEEP = {"domain", "errors", "jobs"}
MAY_IMPORT = {
    "domain": set(),
    "errors": {"domain"},
    "jobs": {"domain"},
    "paths": {"errors"},
    "own_process": set(),
    "mistakes": set(),
    "beside": {"mistakes", "own_process"},
    "log": {"mistakes", "paths"},
    "words": {"domain"},
    "terms": {"domain", "words"},
    "files": {"domain", "errors"},
    "settings": {"domain", "errors", "files", "paths"},
    "checks": {"domain", "words", "terms"},
    "intake": {*DEEP, "child"},
    "db": {"domain", "errors", "files", "paths"},
    "services": {*DEEP, "db", "files", "words", "terms", "checks", "intake", "exchange"},
    "documents": {*DEEP, "words", "terms", "files", "paths", "beside"},
    "proof": {*DEEP, "words", "terms", "beside"},
    "exchange": {*DEEP, "words", "terms", "files"},
    "sample": {
        *DEEP,
        "checks",
        "db",
        "files",
        "words",
        "terms",
        "intake",
        "services",
        "documents",
        "exchange",
        "paths",
    },
}
MAY_IMPORT["child"] = {"files", "jobs", "mistakes", "own_process"}
MAY_IMPORT["normalise"] = {*DEEP, "files", "intake", "documents", "own_process", "child"}
MAY_IMPORT["produce"] = {
    *DEEP,
    "db",
    "files",
    "words",
    "terms",
    "services",
    "documents",
    "exchange",
}
MAY_IMPORT["produce"] |= {"normalise", "proof"}
MAY_IMPORT["preload"] = {"jobs"}
SHARED_BY_TOP = {*MAY_IMPORT, "sample"}
MAY_IMPORT["ui"] = SHARED_BY_TOP
MAY_IMPORT["cli"] = SHARED_BY_TOP
MAY_IMPORT["app"] = {*SHARED_BY_TOP, "ui"}
MAY_IMPORT["__main__"] = {*SHARED_BY_TOP, "app", "cli"}
ONLY_IN = {
    "PySide6": {"ui", "app"},
    "sqlalchemy": {"db", "services", "sample"},
    "alembic": {"db"},
    "reportlab": {"documents"},
    "pikepdf": {"documents", "normalise", "proof", "sample"},
    "pyphen": {"documents"},
    "docx": {"intake", "sample"},
    "odf": {"intake", "sample", "exchange"},
    "lxml": {"intake", "normalise"},
    "platformdirs": {"paths"},
    "dateutil": {"checks"},
}
NO_TABLES_IN = {"produce", "ui", "cli", "app", "__main__", "sample"}
TABLES = tuple(
    [f"{name}models"]
    for name in ("", "minutes_", "aftermath_", "fee_", "kept_", "phrase_", "request_")
)
LONGEST_FILE = 500


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part_of(file: Path) -> str:
    inside = file.relative_to(PACKAGE).parts
    return inside[0].removesuffix(".py")


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("file", sources(), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_imports_point_to_plain_data(file: Path) -> None:
    part = part_of(file)
    if part == "__init__":
        return
    tree = ast.parse(file.read_text(encoding="utf-8"))
    allowed = MAY_IMPORT[part] | {part, "__init__"}
    for name in imported(tree):
        library, *rest = name.split(".")
        if library != "agenda_app":
            assert part in ONLY_IN.get(library, {part}), f"{file.name} may not import {name}"
        elif rest and (PACKAGE / rest[0]).is_dir() | (PACKAGE / f"{rest[0]}.py").is_file():
            assert rest[0] in allowed, f"{file.name} may not import {name}"
            tables = rest[:1] == ["db"] and rest[1:2] in TABLES
            assert not (tables and part in NO_TABLES_IN), f"{file.name} may not see tables"


@pytest.mark.parametrize("file", sources(), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_a_file_is_small_enough_to_read(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_the_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    assert not (PACKAGE.parent / "packaging" / "__init__.py").exists()


def test_star_imports_are_not_used() -> None:
    for file in sources():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert all(alias.name != "*" for alias in node.names), file
