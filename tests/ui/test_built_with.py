"""Every library that the program needs is named with its licence where it tells of itself."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest

from agenda_app.ui.built_with import LIBRARIES, libraries_named
from agenda_app.ui.help_menu import about_text

PROJECT = Path(__file__).parent.parent.parent / "pyproject.toml"
NAMES = {name: licence.split("-")[0] for licence, names in LIBRARIES.items() for name in names}


def test_every_library_that_is_needed_is_listed() -> None:
    needed = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[\[<>=!~]", one)[0] for one in needed}
    assert names - {"PySide6-Essentials"} == NAMES.keys()


@pytest.mark.parametrize("name", NAMES)
def test_a_library_is_named_with_a_licence_that_it_has(name: str) -> None:
    said = metadata(name)
    fields = (
        said.get_all(field) or [] for field in ("License", "License-Expression", "Classifier")
    )
    words = " ".join(line for lines in fields for line in lines)
    assert re.search(rf"\b{NAMES[name]}\b", words)


def test_licences_stand_after_what_has_them() -> None:
    said = libraries_named()
    assert "python-dateutil (BSD-3), olefile (BSD-2), SQLAlchemy, Alembic, fontTools, " in said
    assert said.endswith("odfpy, tzdata (Apache)")


def test_the_program_names_them_where_it_tells_of_itself() -> None:
    assert libraries_named() in about_text()
