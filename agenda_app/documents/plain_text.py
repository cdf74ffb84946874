"""A short cut for most paragraphs: text in one look, without markup.

The library parses every text as markup and breaks lines with all its abilities in mind. Where none
of them is used, the same lines come out of a few comparisons; tests hold both beside each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent, getFont
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import _hyphenateWord, split

_MARKUP = ("<", "&")
_SOFT_HYPHEN = "\xad"
_HYPHENED = re.compile(r"[^-]*-+|[^-]+$")
_SHORTEST_WORD = 5
_LEAST = 0.5
"""No part of a word with its hyphen is narrower than this part of the size of the letters."""
_looks: WeakKeyDictionary[ParagraphStyle, Any] = WeakKeyDictionary()


def plain_fragments(text: str, style: ParagraphStyle) -> list[Any] | None:
    """Return what the library's parser makes of a text without markup, None for other texts."""
    if not text or any(sign in text for sign in _MARKUP):
        return None
    look = _looks.get(style)
    if look is None:
        look = _looks[style] = Paragraph("x", style).frags[0]
    words = " ".join(filter(None, split(text)))
    return [look.clone(text=words)] if words else None


def plain_lines(paragraph: Paragraph, widths: Sequence[float]) -> Any | None:
    """Return a paragraph's lines as the library breaks them, None when that takes more.

    Args:
        paragraph: the paragraph.
        widths: of its first line and of all others.
    """
    return _set_in(paragraph, widths, lambda words, _: words)


def hyphened_lines(paragraph: Paragraph, widths: Sequence[float]) -> Any | None:
    """Return the lines of a paragraph in which a word is wider than a line, None if it stays so.

    A double surname goes on after its hyphen; the library breaks it at any letter.

    Args:
        paragraph: the paragraph.
        widths: of its first line and of all others.
    """
    return _set_in(paragraph, widths, lambda words, wide: _after_hyphens(words, max(widths), wide))


def _set_in(
    paragraph: Paragraph,
    widths: Sequence[float],
    cut: Callable[[Sequence[str], Callable[[str], float]], Sequence[str]],
) -> Any | None:
    """Return a paragraph's lines, of the words that ``cut`` makes of its own and their widths."""
    style = paragraph.style
    if len(paragraph.frags) != 1 or paragraph.bulletText or style.endDots:
        return None
    look = paragraph.frags[0]
    text = getattr(look, "text", None)
    if not text or _SOFT_HYPHEN in text or hasattr(look, "cbDefn") or hasattr(look, "backColor"):
        return None
    measure = getFont(look.fontName).stringWidth
    words = cut(split(text), lambda word: float(measure(word, look.fontSize)))
    lines = _lines(words, look, style, widths)
    if lines is None:
        return None
    ascent, descent = getAscentDescent(look.fontName, look.fontSize)
    paragraph.height = 0
    return look.clone(kind=0, lines=lines, ascent=ascent, descent=descent, fontSize=look.fontSize)


def _after_hyphens(
    words: Sequence[str], room: float, wide: Callable[[str], float]
) -> Sequence[str]:
    """Return the words, those wider than a line in parts of which no two fit beside each other."""
    parts: list[str] = []
    for word in words:
        if wide(word) <= room:
            parts.append(word)
            continue
        fitting = ""
        for piece in _HYPHENED.findall(word):
            if fitting and wide(fitting + piece) > room:
                parts.append(fitting)
                fitting = ""
            fitting += piece
        parts.append(fitting)
    return parts


def _lines(
    words: Sequence[str], look: Any, style: ParagraphStyle, widths: Sequence[float]
) -> list[tuple[float, list[str]]] | None:
    """Return lines as room that is left and words; None when a word is wider than a line."""
    measure, size = getFont(look.fontName).stringWidth, look.fontSize
    space, room = measure(" ", size), widths[0]
    shrinks = style.spaceShrinkage * space
    lines: list[tuple[float, list[str]]] = []
    line: list[str] = []
    reached = -space
    for word in words:
        wide = measure(word, size)
        limit = room + shrinks * len(line)
        if reached + space + wide > limit:
            parts = _divided(word, wide, reached + space + wide, limit, look, style)
            if parts:
                first, word = parts
                wide = measure(word, size)
                reached = reached + space + measure(first, size)
                line.append(first)
            elif wide > room or not line:
                return None
            lines.append((room - reached, line))
            line, reached, room = [], -space, widths[-1]
            if wide > room:
                return None
        line.append(word)
        reached = reached + space + wide
    lines.append((room - reached, line))
    return lines


def _divided(
    word: str, wide: float, reached: float, room: float, look: Any, style: ParagraphStyle
) -> Sequence[str] | None:
    divide: Callable[[str], Any] | None = style.hyphenationLang or None
    shortest = getattr(style, "hyphenationMinWordLength", _SHORTEST_WORD)
    if divide is None or len(word) < shortest or room - (reached - wide) < _LEAST * look.fontSize:
        return None
    parts: Sequence[str] | None = _hyphenateWord(
        divide,
        look.fontName,
        look.fontSize,
        word,
        wide,
        reached,
        room,
        style.uriWasteReduce,
        False,
        shortest,
    )
    return parts
