"""What a template or a page left between the author's words: page feet, prompts, stray marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from agenda_app.domain.text import Paragraph, Run
from agenda_app.intake.source import Piece, cut, merged, runs_of, text_of, with_runs

_FOOT = re.compile(
    r"(?:.{0,80}\s)?side:?\s*\d{1,4}\s*(?:av|/|of)\s*\d{1,4}|side:?\s*\d{1,4}|[-–]\s*\d{1,4}\s*[-–]",
    re.IGNORECASE,
)
_PROMPT_WORDS = (
    r"(?:skriv|klikk|trykk|sett inn|fyll inn|legg inn|velg)\b[^»\]>]{0,60}?"
    r"\b(?:her|tekst|teksten|dato|navn|namn|element)\b[^»\]>.]{0,40}"
)
_PROMPT = re.compile(rf"[«\[<]\s*{_PROMPT_WORDS}\s*[»\]>]", re.IGNORECASE)
_WHOLE_PROMPT = re.compile(
    r"(?:skriv inn (?:tekst|noe|dato|tittel)|skriv tekst|skriv her|klikk her|klikk eller trykk"
    r"|trykk her|klikk for å skrive|sett inn tekst|fyll inn tekst|legg inn tekst|velg et element"
    r"|velg en dato)\b.{0,60}",
    re.IGNORECASE,
)
_STRAY_START = re.compile(r"\s{0,20}(?:(?:[âá]|\\[a-z])(?:\s{1,20}|$))+")
_STRAY_END = re.compile(r"(?:(?:^|\s{1,20})(?:[âá]|\\[a-z]))+\s{0,20}$")
_EDGE = 80
_MOST_PROMPTS = 200
_HEAD = re.compile(r"(?:sak|saksnr\.?|utvalgssak)\s*:?\s*(?:PS\s*)?\d{1,5}/\d{2,4}", re.IGNORECASE)


def without_noise(pieces: Iterable[Piece]) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
    """Return the pieces without what is no part of the paper, and what was taken away."""
    kept: list[Piece] = []
    dropped: list[str] = []
    listed = list(pieces)
    heads = _running_heads(listed)
    seen: set[str] = set()
    new_page = False
    for place, piece in enumerate(listed):
        text = text_of(piece)
        again = text in heads and text in seen
        seen.add(text)
        if again or _is_noise(text, first=place == 0):
            dropped.append(text)
            new_page = True
            continue
        cleaned = _cleaned(piece, dropped)
        kept.append(replace(cleaned, new_page=True) if new_page else cleaned)
        new_page = False
    return tuple(kept), tuple(dropped)


def _is_noise(text: str, *, first: bool) -> bool:
    if len(text) > 120:
        return False
    return bool(
        _FOOT.fullmatch(text)
        or _WHOLE_PROMPT.fullmatch(text)
        or _PROMPT.fullmatch(text)
        or _STRAY_START.fullmatch(text)
        or (first and re.fullmatch(r"\d{1,4}", text))
    )


def _running_heads(pieces: list[Piece]) -> set[str]:
    """Return lines that stand again and again where a page begins or ends."""
    texts = [text_of(piece) for piece in pieces]
    counts: Counter[str] = Counter()
    for place, piece in enumerate(pieces):
        text = texts[place]
        around = texts[max(0, place - 1) : place] + texts[place + 1 : place + 2]
        at_edge = piece.new_page or any(_FOOT.fullmatch(near) for near in around if len(near) < 120)
        if text and len(text) <= 100 and (at_edge or _HEAD.fullmatch(text)):
            counts[text] += 1
    return {text for text, times in counts.items() if times >= (2 if _HEAD.match(text) else 3)}


def _cleaned(piece: Piece, dropped: list[str]) -> Piece:
    """Return a piece without prompts and stray marks inside it."""
    if not isinstance(piece.block, Paragraph):
        return piece
    text = "".join(run.text for run in runs_of(piece.block))
    prompts = islice(_PROMPT.finditer(text), _MOST_PROMPTS)
    spans = sorted([*(match.span() for match in prompts), *_stray_spans(text)])
    if not spans:
        return piece
    parts = runs_of(piece.block)
    kept: list[Run] = []
    at = 0
    for start, end in spans:
        if start >= at:
            dropped.append(text[start:end].strip())
            kept.extend(cut(parts, at, start))
            at = end
    kept.extend(cut(parts, at))
    return replace(piece, block=with_runs(piece.block, merged(tuple(kept))))


def _stray_spans(text: str) -> list[tuple[int, int]]:
    """Return where stray marks stand at the two ends of a paragraph."""
    spans = []
    if match := _STRAY_START.match(text[:_EDGE]):
        spans.append(match.span())
    before_edge = max(len(text) - _EDGE, spans[0][1] if spans else 0)
    if match := _STRAY_END.search(text, before_edge):
        spans.append(match.span())
    return spans
