"""Dates, clock times, item numbers and laws as they are printed, with no-break spaces."""

from __future__ import annotations

import re
from datetime import date, time

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.language import Language

NBSP = "\u00a0"
_COUNT = re.compile(r"(?<=\d) (?=[A-ZÆØÅ])")
_BOTH = re.compile(rf"(?<=§§{NBSP})([\d-]+(?: [a-z])?) (og|til) (?=\d)")


def clock(at: time) -> str:
    """Return "kl. 18.00" with a no-break space."""
    return f"kl.{NBSP}{at.hour:02d}.{at.minute:02d}"


def date_short(day: date) -> str:
    """Return "29.04.2026"."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def with_hour(day: str, hour: str) -> str:
    """Return "29.04.2026 kl. 18.00"; the day as it is where no hour has to tell it from another."""
    return f"{day} {hour}" if hour else day


def item_number(value: ItemNumber) -> str:
    """Return "PS 12/26" that no line breaks."""
    return str(value).replace(" ", NBSP)


def nobreak_counts(text: str) -> str:
    """Return how votes fell, in which "3 Sp/KrF" stays on one line."""
    return _COUNT.sub(NBSP, text)


def law_in(text: str, language: Language) -> str:
    """Return a legal basis as a paper in a language has it: "første ledd", nynorsk "fyrste ledd".

    It is written once, and read in papers of both languages.
    """
    found, wanted = ("første", "fyrste") if language is Language.NYNORSK else ("fyrste", "første")
    return re.sub(rf"\b{found}(?=\s(?:ledd|punktum|setning)\b)", wanted, text)


def nobreak_law(text: str) -> str:
    """Return a legal basis in which "§§ 2 og 27", "nr. 1" and "jf. fvl." stay on one line."""
    for first in ("§§", "§", "nr.", "jf.", "offl.", "koml.", "fvl."):
        text = text.replace(f"{first} ", f"{first}{NBSP}")
    return _BOTH.sub(rf"\1{NBSP}\2{NBSP}", text)
