"""The second process reads pages as soon as it can: it loads nothing that only the first needs."""

from __future__ import annotations

import subprocess
import sys

_ONLY_ASKED = ("needles", "person_names", "given_names", "searching", "wanted")
_LOADED = (
    "import sys, agenda_app.proof.page_answers\n"
    "loaded = {f'agenda_app.proof.{one}' for one in sys.argv[1:]} & set(sys.modules)\n"
    "sys.exit(', '.join(loaded) or 0)"
)


def test_it_loads_nothing_of_what_is_searched_for() -> None:
    subprocess.run([sys.executable, "-c", _LOADED, *_ONLY_ASKED], check=True)
