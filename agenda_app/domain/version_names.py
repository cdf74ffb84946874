"""What versions of a meeting are called for short: "1" the notice, "t1", "r1", "o1", "now"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from agenda_app.domain.sentence import Sentence, alike, filled

if TYPE_CHECKING:
    from agenda_app.domain.dispatch import Dispatch

NOW = "now"
_LETTERS = {
    "notice": "",
    "supplement": "t",
    "correction": "r",
    "public": "o",
    "kept": "",
}
"""By the value of each ``DispatchKind``, which the window starts without."""
_NAME = re.compile(rf"{NOW}|[{''.join(_LETTERS.values())}]?[1-9][0-9]{{0,3}}")
SUCH_NAMES = alike(f"{', '.join(f'{letter}1' for letter in dict.fromkeys(_LETTERS.values()))}")
"""A name of each kind that was sent: "1, t1, r1, o1"."""
SUCH_NAMES_AND_NOW = alike(f"{SUCH_NAMES.bokmal} eller {NOW}")
_THESE = Sentence(
    "Det har {}. Skriv now for slik møtet er nå.", "Det har {}. Skriv now for slik møtet er no."
)
_NONE = Sentence(
    "Ingenting er sendt ennå. Skriv now for slik møtet er nå.",
    "Ingenting er sendt enno. Skriv now for slik møtet er no.",
)


def version_name(dispatch: Dispatch) -> str:
    """Return "1", "t1", "r1", or "o1" for a public version that was made afterwards."""
    return f"{_LETTERS[dispatch.kind.value]}{dispatch.serial}"


def is_version_name(text: str) -> bool:
    """Tell whether a text can be the short name of a version, whatever meeting has it."""
    return _NAME.fullmatch(text) is not None


def names_there_are(sent: Sequence[Dispatch]) -> Sentence:
    """Return which versions a meeting has of which these were sent."""
    return filled(_THESE, ", ".join(map(version_name, sent))) if sent else _NONE
