"""Who reads what a command prints may go away: what is done is done, and the exit code tells."""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import agenda_app.cli
from agenda_app.cli.main import main
from agenda_app.db.storage import open_folder
from agenda_app.domain.access import OPEN
from agenda_app.domain.case import CaseId
from agenda_app.services.cases import read_case
from tests.cli.conftest import Run

MODULES = sorted(Path(agenda_app.cli.__file__).parent.glob("*.py"))


class _Gone(io.StringIO):
    """What is written to a reader that has gone away."""

    def write(self, _text: str) -> int:
        raise BrokenPipeError


def test_who_goes_away_undoes_nothing_and_is_told_by_the_exit_code(
    ytterholm: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "sak.txt"
    paper.write_text("Ny kai\n\nForslag til vedtak\n1. Kaia bygges.\n", encoding="utf-8")
    assert ytterholm("import", paper) == 0
    monkeypatch.setattr(sys, "stdout", _Gone())
    assert ytterholm("attach", 1, paper, "--access", "open") == 3
    storage = open_folder(tmp_path / "data")
    with storage.database.read() as session:
        (attachment,) = read_case(session, CaseId(1)).attachments
    storage.close()
    assert attachment.access == OPEN


def test_a_fault_has_its_own_exit_code_though_nobody_reads_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", _Gone())
    assert main(["--data", str(tmp_path / "none"), "verify"]) == 2


def test_the_codes_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "3 den som skulle lese svaret, sluttet å lese" in capsys.readouterr().out


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_nothing_is_printed_while_something_is_being_written(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    printing = _that_print(tree)
    for block in (node for node in ast.walk(tree) if isinstance(node, ast.With)):
        if any(_called(item.context_expr) == "write" for item in block.items):
            inside = {_called(node) for line in block.body for node in ast.walk(line)}
            assert not inside & printing, f"{module.name}, line {block.lineno}"


def _that_print(tree: ast.Module) -> set[str]:
    """Return the functions of a module that print, those that call such ones too."""
    found = {"print", "print_json", "print_verdict"}
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    for _ in functions:
        found |= {f.name for f in functions if found & set(_calls(f))}
    return found


def _calls(function: ast.FunctionDef) -> Iterator[str]:
    return (_called(node) for node in ast.walk(function))


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))
