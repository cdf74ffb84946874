"""The user guide: both forms say the same, and each command in them is one of the program."""

from __future__ import annotations

import html
import re

import pytest

from agenda_app import paths

_FORMS = (("brukerveiledning.md", "nb"), ("brukarrettleiing.md", "nn"))
_BLOCK = re.compile(r"#+ |\d\. | {3}|- |\| |\*\*")
_KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)*F\d+|(?:(?:Ctrl|Shift|Alt)\+)+\w+")
_PARAGRAPH = re.compile(r"§§? [\d-]+")
_COMMAND = re.compile(r"(?:«|\*\*)([^«»*…]+ …)(?:»|\*\*)")
_PRESSED = re.compile(r"(?:[Tt]rykk|[Vv]elg|[Vv]el|velger)(?: du)? (?:«|\*\*)([^«»*⋯]+)(?:»|\*\*)")
_TRANSLATION = re.compile(r"<translation>([^<]*)</translation>")
_TITLES = {"Melding om hastevedtak …", "Oversendt: …"}
"""They go on, but are no commands."""


def _guide(name: str) -> str:
    return paths.resource("guide", name).read_text(encoding="utf-8")


def _known(form: str) -> set[str]:
    """Return what the window says in a form of Norwegian, without the marks of its keys."""
    said = paths.resource("i18n", f"saksliste_{form}.ts").read_text(encoding="utf-8")
    return {html.unescape(words).replace("&", "") for words in _TRANSLATION.findall(said)}


def _shape(line: str) -> tuple[str, int, list[str], list[str]]:
    """Return what kind of block a line is, how much is bold, its keys and its paragraphs of law."""
    block = _BLOCK.match(line)
    kind = block[0] if block else "text" if line else ""
    return kind, line.count("**"), _KEY.findall(line), _PARAGRAPH.findall(line)


def test_both_forms_have_the_same_blocks_keys_and_paragraphs() -> None:
    shapes = [[_shape(line) for line in _guide(name).splitlines()] for name, _ in _FORMS]

    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(("name", "form"), _FORMS)
def test_each_command_is_called_what_the_window_calls_it(name: str, form: str) -> None:
    commands = set(_COMMAND.findall(_guide(name))) - _TITLES

    assert len(commands) > 10
    assert commands <= _known(form)


@pytest.mark.parametrize(("name", "form"), _FORMS)
def test_what_is_to_be_pressed_or_chosen_is_in_the_window(name: str, form: str) -> None:
    pressed = set(_PRESSED.findall(_guide(name)))

    assert len(pressed) > 10
    assert pressed <= _known(form)
