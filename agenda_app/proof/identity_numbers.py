"""Identity numbers: never on the internet, whoever they belong to (offentlegforskrifta § 7).

Eleven digits: the day of birth, three figures, two check digits modulo 11 (folkeregisterforskriften
§ 2-2-1). A D-number has 4 added to the first digit, an H-number 4 to the third; made-up persons in
test data have 8 added to the third (Skatteetaten) or 4 (NAV).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from agenda_app.proof.figures_by_chance import ByChance, Figures
from agenda_app.proof.written_days import AS_FIGURES, may_end_number, with_usual_days

_BLANK = r"\s\u00a0\u200b\u202f"
_AIR = rf"[{_BLANK}.\-\u2010-\u2013]"
_GAP = rf"[{_BLANK}]{{0,2}}[.\-/:;,_|()\ufffe\u2010-\u2013]?[{_BLANK}]{{0,2}}"
_REST = rf"(?:[0-9]{{5}}|[0-9]{{3}}{_AIR}[0-9]{{2}})"
_YEAR = r"(?P<century>19|20)?[0-9]{2}"
_NUMBER = re.compile(
    rf"[0-9](?:[0-9]{{3}}(?:[0-9]{{2}}{_GAP}{_REST}|\.[0-9]{{2}}\.[0-9]{{5}})"
    rf"|[0-9](?P<sign>{_AIR})[0-9]{{2}}(?P=sign){_YEAR}{_GAP}{_REST}"
    r"|(?P<spaced>(?:[ \u00a0\u200b\u202f][0-9]){10}(?![ \u00a0\u200b\u202f][0-9])"
    r"|[0-9]{2}(?:[ .\u00a0][0-9]{3}){2}[ .\u00a0][0-9]{2}(?![ .\u00a0]?[0-9])))(?![0-9])"
)
"""In one, in two parts, by day and month, by threes, or with each figure in a box of its own."""
_SIGN = rf"[./\-\u2010-\u2013][{_BLANK}]?"
_DATED = re.compile(
    r"(?<![0-9])(?=(?P<day>[0-9]{2})(?:(?P<month>[0-9]{2})(?P<full>19|20)"
    rf"|{_SIGN}(?P<parted>[0-9]{{2}})(?:{_SIGN}(?P<signed>19|20)?|[{_BLANK}](?P<spaced>19|20)))"
    rf"(?P<year>[0-9]{{2}}){_GAP}(?P<rest>{_REST})(?![0-9]))"
)
"""The day of birth as it is written elsewhere: the year in full, or signs of two kinds. Looked for
by itself, since it may begin within a number that is written in one."""
_BROKEN = re.compile(
    r"(?<![0-9])(?<![0-9][ \u00a0.])[0-9]{1,10}[\-\xad\ufffe]?\r?\n[0-9]{1,10}(?![0-9])"
)
"""A line ends somewhere in it."""
_LABELS = ("ersonn", "ERSONN", "ødselsn", "ØDSELSN", "pnr", "Pnr", "PNR", "fnr", "Fnr", "FNR")
_APART = re.compile(
    r"(?<![0-9])(?P<day>[0-9]{2})[. /\-]?(?P<month>[0-9]{2})[. /\-]?(?:19|20)?"
    rf"(?P<year>[0-9]{{2}})(?![0-9])[^0-9]{{1,60}}(?P<rest>[0-9]{{3}}[{_BLANK}]?[0-9]{{2}})(?![0-9])"
)
"""The day of birth, other words, and the five figures: in a text that says what these are."""
_BLANKS = re.compile(rf"[{_BLANK}]")
_FIGURE_BEFORE = re.compile(r"[0-9][ \u00a0\u200b\u202f]?\Z")
_OTHER_SIGN = re.compile("[\xad\u2000-\u200a\u200c\u200d\u2014\u2015\u2060\u2212\ufeff]")
_USUAL_SIGNS = (
    dict.fromkeys(map(chr, range(0x2000, 0x200B)), " ")
    | dict.fromkeys("\u2014\u2015\u2212", "-")
    | dict.fromkeys("\xad\u200c\u200d\u2060\ufeff", "")
)
"""Other blanks and dashes, and what nobody sees between two figures."""
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_MAY_BE_OTHER = bytes((*range(0xD9, 0xE2), *range(0xE3, 0x100)))
"""What begins a character from U+0660 on, the first of those digits, but for dashes and quotes."""
_NO_CHARACTERS = b"\xef\xbf"
"""Begins U+FFFE, which is how PDFium gives a hyphen at the end of a line, and its like."""
_NO_OTHER = bytes(code for code in range(256) if code not in _MAY_BE_OTHER)
_NO_FIGURE = bytes(code for code in range(256) if not 0x30 <= code <= 0x39)
_BETWEEN = bytes(
    code for code in range(256) if code >= 0x80 or chr(code).isspace() or chr(code) in ".-/:;,_|()"
)
_FIGURES = b"0" * 11
_FEWEST = 8
"""Figures of a number whose day has one and whose month has a name: "3. mai 72 12345"."""
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_WEIGHTS = (_FIRST, _SECOND)
_LEAP_YEAR = 2000


def identity_numbers(text: str) -> Iterator[str]:
    """Return the valid identity numbers of a text, eleven digits each.

    Figures that have the right check digits by chance are left out where it is plain what they are.
    """
    written = text.encode("utf-8", "surrogatepass")
    if written.replace(_NO_CHARACTERS, b"").translate(None, _NO_OTHER):
        text = _OTHER_DIGIT.sub(_latin, text)
        written = text.encode("utf-8", "surrogatepass")
    if len(written.translate(None, _NO_FIGURE)) < _FEWEST:
        return
    if not text.isascii() and _OTHER_SIGN.search(text):
        text = _OTHER_SIGN.sub(lambda sign: _USUAL_SIGNS[sign[0]], text)
        written = text.encode("utf-8", "surrogatepass")
    if has_end := may_end_number(text, written):
        text = with_usual_days(text)
        written = text.encode("utf-8", "surrogatepass")
    by_chance = ByChance(text, lambda: _figures_in(text, written, has_end=has_end), is_valid)
    yield from dict.fromkeys(
        one.digits
        for one in _figures_in(text, written, has_end=has_end)
        if is_valid(one.digits) and not by_chance.explains(one)
    )


def _figures_in(text: str, written: bytes, *, has_end: bool) -> Iterator[Figures]:
    """Return eleven digits each that are written as identity numbers are.

    Args:
        text: where they stand.
        written: the same in UTF-8.
        has_end: whether the last five of one may stand by themselves.
    """
    # Most texts have no eleven figures with so little between them: that is seen sooner.
    if _FIGURES in written.translate(AS_FIGURES, _BETWEEN):
        for match in _NUMBER.finditer(text):
            start = match.start()
            before = _FIGURE_BEFORE.search(text[max(start - 2, 0) : start])
            if not (before and (match["spaced"] or before[0].isdigit())):
                yield _as_it_stands(match)
        for match in _DATED.finditer(text):
            month, century = match["month"] or match["parted"], match["full"] or match["signed"]
            digits = _digits(match["day"] + month + match["year"] + match["rest"])
            century = century or match["spaced"] or ""
            yield Figures(digits, match.start(), match.end("rest"), century, is_dated=True)
        for match in _BROKEN.finditer(text):
            digits = _digits(match[0])
            if len(digits) == len(_FIGURES):
                yield Figures(digits, *match.span())
    if has_end and any(label in text for label in _LABELS):
        for match in _APART.finditer(text):
            digits = _digits("".join(match.group("day", "month", "year", "rest")))
            yield Figures(digits, *match.span())


def _as_it_stands(match: re.Match[str]) -> Figures:
    """Return what ``_NUMBER`` finds, without the century."""
    begin, end = match.span("century")
    whole, is_dated = match[0], bool(match["sign"])
    is_parted = _BLANKS.search(whole) is not None
    if begin >= 0:
        whole = whole[: begin - match.start()] + whole[end - match.start() :]
    return Figures(_digits(whole), *match.span(), match["century"] or "", is_dated, is_parted)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _latin(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit[0]))


def is_valid(digits: str) -> bool:
    """Tell whether eleven digits are an identity number: a day, and both check digits."""
    figures = [int(digit) for digit in digits]
    checks = (sum(w * f for w, f in zip(weights, figures, strict=False)) for weights in _WEIGHTS)
    return _is_day(figures) and all(check % 11 == 0 for check in checks)


def _is_day(figures: list[int]) -> bool:
    day = (figures[0] % 4 if figures[0] < 8 else figures[0]) * 10 + figures[1]
    month = figures[2] % 4 * 10 + figures[3]
    try:
        # The century is in the three figures; 2000 lets 29 February pass in every one of them.
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True
