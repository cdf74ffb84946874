"""Runs of text to paragraph markup: the one place where text of users meets markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from agenda_app.documents import measures, style
from agenda_app.documents.canvas import EXEMPT_LINK
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.labels import label
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import listed
from agenda_app.domain.shielding import joined_passages, short_basis
from agenda_app.domain.text import Run, plain_runs
from agenda_app.domain.typography import NBSP, nobreak_law
from agenda_app.words import MINUS

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
    rf"|(?<=\. )(?:(?:{_after(_STAYS_WITH_NEXT)})(?=[\w§])|(?<=\d\. )(?=(?:{_MONTHS})\b)"
    r"|(?<=[:,] \d\. )(?=[A-ZÆØÅ]))"
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
_NOTE = f' <font size="{measures.SMALL_SIZE}" color="#{style.GREY.hexval()[2:]}">{{}}</font>'


def no_breaks(text: str) -> str:
    """Return text with no-break spaces where no line may end: "§ 11-5", "29. april", "2. Ada"."""
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


def markup(runs: Iterable[Run], language: Language | None = None) -> str:
    """Return runs as paragraph markup; nothing that a user wrote can become a tag.

    Args:
        runs: in order; an exempt passage is underlined with dots, for members are all who get one.
        language: of the note after a passage that says why it is exempt; None for no note.
    """
    runs = tuple(runs)
    if not any(run.exempt for run in runs):
        return "".join(map(_linked, runs))
    parts = groupby(joined_passages(runs), key=lambda run: run.exempt)
    return "".join(_passage(tuple(same), basis, language) for basis, same in parts)


def exempt_note(bases: Iterable[str], language: Language, key: str = "exempt_passage") -> str:
    """Return "(unntatt, offl. § 13)" as markup; ``key`` is the label of the words before."""
    named = nobreak_law(listed(list(dict.fromkeys(map(short_basis, bases)))))
    return escaped(f"({', '.join(filter(None, (label(key, language), named)))})")


def _passage(runs: tuple[Run, ...], basis: str, language: Language | None) -> str:
    """Return runs of one basis; blanks at the end stay outside, so that the note stands close."""
    if not basis or not plain_runs(runs).strip():
        return "".join(map(_linked, runs))
    last = runs[-1]
    kept = last.text.rstrip()
    shown = (*runs[:-1], replace(last, text=kept))
    text = "".join(
        _dotted("".join(map(_looking, same)), address)
        for address, same in groupby(shown, key=_address)
    )
    note = _NOTE.format(exempt_note((basis,), language)) if language is not None else ""
    return f"{text}{note}{escaped(last.text[len(kept) :])}"


def _dotted(text: str, address: str) -> str:
    """Return text with dots under it, one link and not two in each other also when it is one."""
    colour = f' color="{_LINK_COLOUR}"' if address else ""
    return f'<a href="{EXEMPT_LINK}{address}"{colour}>{text}</a>'


def _linked(run: Run) -> str:
    address = _address(run)
    text = _looking(run)
    return f'<a href="{address}" color="{_LINK_COLOUR}">{text}</a>' if address else text


def _address(run: Run) -> str:
    """Return where a run leads, as markup; nowhere unless that is a web page, mail or phone."""
    return run.link.replace("&", "&amp;") if run.link and _LINK.fullmatch(run.link) else ""


def _looking(run: Run) -> str:
    text = escaped(run.text)
    if run.bold:
        text = f"<b>{text}</b>"
    if run.italic:
        text = f"<i>{text}</i>"
    return f"<u>{text}</u>" if run.underline else text
