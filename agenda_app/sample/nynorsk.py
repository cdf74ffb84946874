"""What the secretary of the sample writes, in nynorsk where the municipality does.

The case papers keep the form that each officer wrote in, as they do in life.
"""

from __future__ import annotations

from functools import cache

from agenda_app import paths
from agenda_app.domain.language import Language


def in_form(said: str, language: Language) -> str:
    """Return some lines of the sample in a form of Norwegian.

    Raises:
        KeyError: a line has no nynorsk.
    """
    if language is Language.BOKMAL or not said:
        return said
    return "\n".join(_nynorsk()[line] for line in said.split("\n"))


@cache
def _nynorsk() -> dict[str, str]:
    text = paths.resource("sample", "nynorsk.txt").read_text("utf-8")
    said = (line for line in text.splitlines() if line and not line.startswith("#"))
    return {bokmal: nynorsk for bokmal, _, nynorsk in (line.partition(" | ") for line in said)}
