"""The parts of a formula put together on one line, as they are said: a half is 1/2 and no 12.

Every form that formulas are kept in (Word's own, MathML) is read into these.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from agenda_app.domain.sentence import Sentence
from agenda_app.intake.raised import Height, at_height

AS_TEXT = Sentence(
    "Filen har formler, som er gjort om til vanlig tekst. Sammenlign dem med originalen.",
    "Fila har formlar, som er gjorde om til vanleg tekst. Samanlikn dei med originalen.",
)
DEEPEST = 60
"""How deep parts are nested; what lies deeper is said without its form."""
_SIGNS = {Height.RAISED: "^", Height.LOWERED: "_"}
_SCRIPT_SIGNS = frozenset(_SIGNS.values())
_BETWEEN_ROWS = "; "


class Part(NamedTuple):
    """A part of a formula on one line, and whether it must not meet its neighbours."""

    text: str
    is_apart: bool = False


def in_a_row(parts: Iterable[Part]) -> str:
    """Return parts one behind the other; two and a half is 2 1/2 and not 21/2."""
    said, is_apart = "", False
    for part in parts:
        if not part.text:
            continue
        meet = said[-1:].isalnum() and part.text[:1].isalnum()
        said += f" {part.text}" if meet and (is_apart or part.is_apart) else part.text
        is_apart = part.is_apart or not _SCRIPT_SIGNS.isdisjoint(part.text)
    return said


def fraction(over: str, under: str, *, has_line: bool = True) -> str:
    """Return a fraction; without the line between them two things only stand in two rows."""
    return f"{whole(over)}/{whole(under)}" if has_line else _BETWEEN_ROWS.join((over, under))


def root(of: str, degree: str = "") -> str:
    """Return a root."""
    return f"{script(degree, Height.RAISED)}√{whole(of)}"


def in_rows(rows: Iterable[str]) -> str:
    """Return what stands in several rows."""
    return _BETWEEN_ROWS.join(rows)


def in_cells(cells: Iterable[str]) -> str:
    """Return a row of a matrix."""
    return ", ".join(cells)


def matrix(rows: Iterable[str]) -> str:
    """Return a matrix of its rows."""
    return f"[{in_rows(rows)}]"


def scripts(low: str, high: str) -> str:
    """Return what stands lower and higher behind something."""
    return script(low, Height.LOWERED) + script(high, Height.RAISED)


def script(text: str, height: Height) -> str:
    """Return what stands higher or lower, in such digits or behind a sign for it."""
    text = text.strip()
    said = at_height(text, height)
    is_said = said != text and not any(sign.isalpha() or sign.isspace() for sign in said)
    return said if is_said or not text else f"{_SIGNS[height]}{whole(text)}"


def whole(text: str) -> str:
    """Return a part that has to be read as one."""
    text = text.strip()
    is_one = text.replace(",", "").replace(".", "").isalnum() or len(text) < 2
    return text if is_one or _is_in_brackets(text) else f"({text})"


def _is_in_brackets(text: str) -> bool:
    if not (text.startswith("(") and text.endswith(")")):
        return False
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return at == len(text) - 1
    return False
