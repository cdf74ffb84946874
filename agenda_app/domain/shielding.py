"""Exempt passages of an open paper: found, and for the public replaced by a sober mark.

Only the information is exempt, not the paper around it (offl. § 12), so the words go and the text
stays. A mark names the legal basis (offl. § 31); where the long mark would be longer than what it
stands for, or the paper has it already, a short one is enough.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import groupby

from agenda_app.domain.language import Language
from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    Text,
    plain,
    plain_block,
    plain_runs,
)
from agenda_app.domain.typography import law_in

_EXEMPT = {
    Language.BOKMAL: "unntatt offentlighet",
    Language.NYNORSK: "unnateke offentleg innsyn",
}
_PARAGRAPH = re.compile(r".*?§§?\s*\d+(?:-\d+)?")
_MARK = re.compile(r"\[[^][]*§[^][]*\]")
_MARK_OR_WORD = re.compile(rf"({_MARK.pattern})|\w+")
_LONG_MARK = re.compile(r"[^§]*, jf\. ")
_TALL = 10_000
"""As many characters as a picture or a table is taken for."""
_NEAR = 24
"""How many characters before a passage tell which of several alike it is."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that the public may not read, and the legal basis ("offl. § 13 jf. fvl. § 13")."""

    text: str
    basis: str


def exempt_passages(text: Iterable[Block]) -> tuple[Passage, ...]:
    """Return the exempt passages of a text in order, each as long as one block lets it be."""
    return tuple(passage for block in text for passage in _passages(block))


def exempt_pictures(text: Iterable[Block]) -> set[str]:
    """Return the SHA-256 of every picture of a text that stands nowhere open in it."""
    pictures = [block for block in text if isinstance(block, Image)]
    shown = {block.sha256 for block in pictures if not block.exempt}
    return {block.sha256 for block in pictures} - shown


def exempt_bases(texts: Iterable[Text]) -> tuple[str, ...]:
    """Return the legal bases of the exempt passages of texts, each once, in order."""
    found = (passage.basis for text in texts for passage in exempt_passages(text))
    return tuple(dict.fromkeys(found))


def withheld_mark(texts: Iterable[Text]) -> str:
    """Return a mark that tells whether the same is exempt in texts as it was; "" when nothing is.

    It is another one as soon as a passage comes, goes, grows, moves or gets another legal basis.
    The open words of a text may change, but for those right before a passage: they tell which of
    two alike it is.
    """
    places = sorted(place for text in texts for block in text for place in _places(block))
    return sha256(repr(places).encode()).hexdigest() if places else ""


def hides_the_same(then: Sequence[Text], now: Sequence[Text]) -> bool:
    """Tell whether texts as they were hide all that is exempt in them by now.

    The open words around a passage may have changed since, unless what is exempt stands openly
    elsewhere too: then they alone tell which one it is.
    """
    if withheld_mark(then) == withheld_mark(now):
        return True
    was, here = map(_exempt_in, (then, now))
    shown = all_shielded(then, Language.BOKMAL)
    said = "\n".join(map(plain, shown))
    pictures = {block.sha256 for text in shown for block in text if isinstance(block, Image)}
    return was == here and not any(itself in said or itself in pictures for itself, _ in was)


def _exempt_in(texts: Iterable[Text]) -> Counter[tuple[str, str]]:
    places = (place for text in texts for block in text for place in _places(block))
    return Counter((itself, basis) for _, itself, basis in places)


def shielded(text: Text, language: Language) -> Text:
    """Return a text as the public may read it; one without exempt passages is the same."""
    return all_shielded((text,), language)[0]


def all_shielded(texts: Sequence[Text], language: Language) -> tuple[Text, ...]:
    """Return the texts of one paper as the public may read them, in the order they are printed.

    The long mark of a legal basis is printed once in all of them.
    """
    marks = _marks(exempt_bases(texts), language)
    return tuple(tuple(_blocks(text, marks)) for text in texts)


def is_mark(text: str) -> bool:
    """Tell whether a text is nothing but a mark."""
    return bool(_MARK.fullmatch(text.strip()))


def is_exempt_word(text: str) -> bool:
    """Tell whether a title says nothing but that it is exempt."""
    return text.strip().casefold() in _EXEMPT.values()


def marked_bases(text: str) -> tuple[str, ...]:
    """Return the legal bases that the marks in a text name, in order: "offl. § 13"."""
    marks = (found[0].strip("[]") for found in _MARK.finditer(text))
    return tuple(_LONG_MARK.sub("", mark, count=1) for mark in marks)


def words_and_marks(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the words of a text and the marks in it, in order, with whether each is a mark."""
    return ((found[0], bool(found[1])) for found in _MARK_OR_WORD.finditer(text))


def short_basis(basis: str, others: Iterable[str] = ()) -> str:
    """Return "offl. § 13" of a longer basis, or all of it when another one begins the same."""
    begin = _begin(basis)
    same = any(other != basis and _begin(other) == begin for other in others)
    return basis.strip() if same else begin


def joined_passages(parts: Iterable[Run]) -> Runs:
    """Return runs in which blanks between two exempt passages of one basis are exempt too.

    How many words a passage has is nobody's business, and a name is one passage, not two.
    """
    found = list(parts)
    for number in range(1, len(found) - 1):
        before, here, after = found[number - 1 : number + 2]
        if not here.exempt and not here.text.strip() and before.exempt == after.exempt:
            found[number] = replace(here, exempt=before.exempt)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Marks:
    """Gives out marks for the passages of one paper; ``said`` are the bases named in full."""

    short: dict[str, Run]
    long: dict[str, Run]
    said: set[str] = field(default_factory=set)

    def mark(self, basis: str, room: int) -> Run:
        """Return what stands for something that is ``room`` characters long."""
        long = self.long[basis]
        if basis in self.said or len(long.text) > room:
            return self.short[basis]
        self.said.add(basis)
        return long


def _marks(bases: Sequence[str], language: Language) -> _Marks:
    exempt = _EXEMPT[language]
    short = {basis: law_in(short_basis(basis, bases), language) for basis in bases}
    whole = {basis: law_in(basis.strip(), language) for basis in bases}
    return _Marks(
        {basis: Run(f"[{short[basis] or exempt}]") for basis in bases},
        {basis: Run(f"[{', jf. '.join(filter(None, (exempt, whole[basis])))}]") for basis in bases},
    )


def _begin(basis: str) -> str:
    found = _PARAGRAPH.match(basis.strip())
    return found[0] if found else basis.strip()


def _passages(block: Block) -> Iterator[Passage]:
    match block:
        case Image(_, alt, _, basis):
            if basis:
                yield Passage(alt, basis)
        case Table(rows, _):
            for row in rows:
                for cell in row:
                    yield from _of_runs(cell.runs)
        case _:
            yield from _of_runs(block.runs)


def _of_runs(parts: Runs) -> Iterator[Passage]:
    for basis, passage in groupby(joined_passages(parts), key=lambda part: part.exempt):
        text = plain_runs(passage).strip()
        if basis and text:
            yield Passage(text, basis)


def _places(block: Block) -> Iterator[tuple[str, str, str]]:
    """Yield what is exempt in a block: the words before it, itself, and by which law."""
    match block:
        case Image(sha, _, _, basis):
            if basis:
                yield "", sha, basis
        case Table(rows, _):
            for row in rows:
                for cell in row:
                    yield from _in_runs(cell.runs)
        case _:
            yield from _in_runs(block.runs)


def _in_runs(parts: Runs) -> Iterator[tuple[str, str, str]]:
    before = ""
    for basis, passage in groupby(joined_passages(parts), key=lambda part: part.exempt):
        text = plain_runs(passage)
        if basis and text.strip():
            yield before[-_NEAR:], text.strip(), basis
        before += text


def _blocks(text: Text, marks: _Marks) -> Iterator[Block]:
    """Return the blocks; paragraphs, pictures and tables that follow each other get one mark."""
    for basis, group in groupby(text, key=_whole):
        blocks = tuple(group)
        if basis:
            tall = any(isinstance(block, Image | Table) for block in blocks)
            room = sum(len(plain_block(block)) for block in blocks)
            yield Paragraph((marks.mark(basis, _TALL if tall else room),))
        else:
            yield from (_block(block, marks) for block in blocks)


def _whole(block: Block) -> str:
    """Return the basis of a paragraph, picture or table that is exempt as a whole, else nothing."""
    match block:
        case Image():
            return block.exempt
        case Paragraph(parts):
            return _only_basis(parts)
        case Table(rows, _):
            return _only_basis(part for row in rows for cell in row for part in cell.runs)
    return ""


def _only_basis(parts: Iterable[Run]) -> str:
    bases = {part.exempt for part in parts if part.text.strip()}
    return bases.pop() if len(bases) == 1 else ""


def _block(block: Block, marks: _Marks) -> Block:
    match block:
        case Heading(_, parts):
            return replace(block, runs=_runs(parts, marks, narrow=True))
        case Paragraph(parts) | ListItem(_, _, parts):
            return replace(block, runs=_runs(parts, marks))
        case Table(rows, head):
            return Table(tuple(tuple(_cell(cell, marks) for cell in row) for row in rows), head)
        case _:
            return block


def _cell(cell: Cell, marks: _Marks) -> Cell:
    return replace(cell, runs=_runs(cell.runs, marks, narrow=True))


def _runs(parts: Runs, marks: _Marks, *, narrow: bool = False) -> Runs:
    """Return runs with marks; a narrow place, a heading or a cell, never gets the long one."""
    found: list[Run] = []
    for basis, group in groupby(joined_passages(parts), key=lambda part: part.exempt):
        if not basis:
            found.extend(group)
            continue
        text = plain_runs(group)
        hidden = text.strip()
        if not hidden:
            found.append(Run(text))
            continue
        before, after = text.split(hidden, 1)
        mark = marks.mark(basis, 0 if narrow else len(hidden))
        found.append(Run(before + mark.text + after))
    return tuple(found)
