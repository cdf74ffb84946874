"""Runs of text to paragraph markup: the one place where text of users meets markup."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agenda_app.documents.glyphs import drawable
from agenda_app.domain.text import Run
from agenda_app.words import MINUS, NBSP

_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_BEFORE_NUMBER = (
    *("§", "§§", "kr", "kl.", "nr.", "pkt.", "ca.", "kap.", "side", "sak", "saka", "saken"),
    *("Sak", "art.", "ledd", "tlf.", "Tlf.", "PS", "RS", "DS", "FO", "punkt", "jf.", "vedlegg"),
)
_STAYS_WITH_NEXT = (
    "jf.",
    "offl.",
    "koml.",
    "fvl.",
    "f.",
    "bl.",
    "m.",
    "t.",
    "d.",
    "o.",
    "p.",
    "e.",
)


def _after(words: Iterable[str]) -> str:
    """Return a pattern that looks back from a space at one of the words."""
    return "|".join(rf"(?<=\b{re.escape(w)} )" if w[0].isalpha() else f"(?<={w} )" for w in words)


# The space itself comes first: it is found at the speed of a plain search, and one look at the
# characters around it settles most spaces.
_NO_BREAK = re.compile(
    r" (?:"
    rf"(?=[\d§])(?:{_after(_BEFORE_NUMBER)})"
    r"|(?=\d)(?<=\d )(?<!\d{4} )(?=\d{3}(?!\d))"
    r"|(?=[A-ZÆØÅ])(?<=\. )(?<=\b[A-ZÆØÅ]\. )"
    r"|(?=– )"
    rf"|(?<=\. )(?:(?:{_after(_STAYS_WITH_NEXT)})(?=[\w§])|(?<=\d\. )(?=(?:{_MONTHS})\b))"
    r"|(?<=\d )(?=(?:%|kr\b|mill\b|km\b|m²|kroner\b|prosent\b))"
    r")"
)
_NUMBER = re.compile(
    r"[-\u2212\u2013+]?[ \u00a0]?(?:kr[ \u00a0])?"
    r"(?:\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)(?:[.,]\d+|,-)?"
    r"(?:[ \u00a0]?(?:%|kr))?"
)
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s\"<>]+", re.IGNORECASE)
_LINK_COLOUR = "#17385e"


def no_breaks(text: str) -> str:
    """Return text with no-break spaces where a line may not end ("§ 11-5", "29. april")."""
    return _NO_BREAK.sub(NBSP, text)


def is_number(text: str) -> bool:
    """Whether a table cell holds a figure: an amount or a percentage, not a date or a phone."""
    return bool(_NUMBER.fullmatch(text.strip()))


def figure(text: str) -> str:
    """Return a figure with a true minus sign and no breaks inside."""
    stripped = text.strip()
    if stripped[:1] in {"-", "–"}:
        stripped = MINUS + stripped[1:].lstrip()
    return stripped.replace(" ", NBSP)


def escaped(text: str) -> str:
    """Return plain text as markup: drawable, with no breaks, nothing of it read as a tag."""
    text = no_breaks(drawable(text))
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\n", "<br/>") if "\n" in text else text


def markup(runs: Iterable[Run]) -> str:
    """Return runs as paragraph markup; nothing that a user wrote can become a tag."""
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = escaped(run.text)
    if run.bold:
        text = f"<b>{text}</b>"
    if run.italic:
        text = f"<i>{text}</i>"
    if run.underline:
        text = f"<u>{text}</u>"
    if run.link and _LINK.fullmatch(run.link):
        address = run.link.replace("&", "&amp;")
        text = f'<a href="{address}" color="{_LINK_COLOUR}">{text}</a>'
    return text
