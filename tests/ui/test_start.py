"""What is shown first is there without what comes later, which takes longer to load than it."""

from __future__ import annotations

import subprocess
import sys

import pytest

ALONE = """
import sys
from importlib import import_module
import_module(sys.argv[1])
sys.exit(", ".join(sorted(set(sys.argv[2:]) & sys.modules.keys())) or 0)
"""
PRINTING = ("reportlab", "pikepdf", "pypdfium2", "agenda_app.produce", "agenda_app.documents")
WRITING = ("agenda_app.domain.minutes", "agenda_app.services.agendas")


@pytest.mark.parametrize(
    ("shown", "later"),
    [("agenda_app.ui.session", (*PRINTING, *WRITING)), ("agenda_app.ui.live.goal", PRINTING)],
)
def test_what_is_shown_first_loads_nothing_that_comes_later(
    shown: str, later: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE, shown, *later],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (0, "")
