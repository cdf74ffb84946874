"""What is read in place of what a page shows (ActualText), and stands nowhere on the page.

Such a text is heard, copied and found, but nobody sees it: what was blackened may live on there.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, ObjectSet, Stream

from agenda_app.normalise.content import instructions, properties
from agenda_app.normalise.hidden_words import Hiding
from agenda_app.normalise.marks import replacement
from agenda_app.normalise.objects import entries, entries_of
from agenda_app.normalise.sight import Sight, text_of
from agenda_app.normalise.unpacking import unpacked

_FEWEST = 4
"""Letters; fewer stand for a ligature or a sign."""
_KEY = "/ActualText"


def replacement_texts(pdf: pikepdf.Pdf) -> Mapping[int, Sequence[str]]:
    """Return the texts that are read in place of others, by the number of their page from 0."""
    found: dict[int, list[str]] = defaultdict(list)
    reader = _Reader()
    for number, page in enumerate(pdf.pages):
        found[number] += reader.page(page.obj)
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    for page_number, text in _in_tree(pdf.Root.get("/StructTreeRoot"), numbers):
        found[page_number].append(text)
    return found


def with_unseen(
    sights: Iterable[Sight], replacements: Mapping[int, Sequence[str]], made: bytes
) -> tuple[Sight, ...]:
    """Return pages as they were seen, with the replacement texts that they do not show.

    Args:
        sights: the pages.
        replacements: what ``replacement_texts`` found.
        made: the file.
    """
    long = {
        number: [" ".join(text.split()) for text in dict.fromkeys(texts) if _is_long(text)]
        for number, texts in replacements.items()
    }
    shown = _shown(made, [number for number, texts in long.items() if texts])
    return tuple(
        _with(sight, long[number], shown[number]) if number in shown else sight
        for number, sight in enumerate(sights)
    )


def _shown(made: bytes, numbers: Sequence[int]) -> dict[int, str]:
    """Return the text of pages as it stands there: readers give the replacement of text for it."""
    if not numbers:
        return {}
    bare = io.BytesIO()
    with pikepdf.open(io.BytesIO(made)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, Dictionary | Stream):
                _take_out(thing)
        pdf.save(bare)
    try:
        with pypdfium2.PdfDocument(bare.getvalue()) as document:
            return {number: text_of(document[number]) for number in numbers}
    except pypdfium2.PdfiumError:
        return dict.fromkeys(numbers, "")


def _take_out(thing: Dictionary | Stream) -> None:
    for resources in (thing, thing.get("/Resources")):
        for listed in properties(resources).values():
            if isinstance(listed, Dictionary) and _KEY in listed:
                del listed[_KEY]
    if isinstance(thing, Stream) and thing.get("/Subtype") != Name.Image:
        content = unpacked(thing) or b""
        if _KEY.encode() in content:
            thing.write(content.replace(_KEY.encode(), b"/NoText"))


def _is_long(text: str) -> bool:
    return len(_letters(text)) >= _FEWEST


def _with(sight: Sight, texts: Sequence[str], shown: str) -> Sight:
    said = _letters(shown)
    hidden = tuple((Hiding.UNSEEN, text) for text in texts if _letters(text) not in said)
    return replace(sight, hidden=(*sight.hidden, *hidden)) if hidden and sight.drawn else sight


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@dataclass(slots=True)
class _Reader:
    """Reads each form once, however many pages draw it."""

    known: dict[tuple[int, int], tuple[list[str], list[Stream]]] = field(default_factory=dict)

    def page(self, page: Any) -> Iterator[str]:
        """Yield the texts in the content of a page, and of the forms on it."""
        seen = ObjectSet()
        texts, waiting = _read(page)
        yield from texts
        while waiting:
            form = waiting.pop()
            if seen.add(form):
                if form.objgen not in self.known:
                    self.known[form.objgen] = _read(form)
                texts, forms = self.known[form.objgen]
                yield from texts
                waiting += forms


def _read(content: Any) -> tuple[list[str], list[Stream]]:
    """Return the texts in the content of a page or a form alone, and the forms on it."""
    resources = content.get("/Resources")
    named = properties(resources)
    found = []
    if _KEY.encode() in _bytes_of(content) or any(
        entries_of(one).get(_KEY) for one in named.values()
    ):
        for mark in instructions(content, "BDC DP"):
            text = replacement(mark.operands, named)
            found += [] if text is None else [str(text)]
    drawn = entries(resources, "/XObject").values()
    forms = [one for one in drawn if isinstance(one, Stream) and one.get("/Subtype") == Name.Form]
    return found, forms


def _bytes_of(content: Any) -> bytes:
    inside = content if isinstance(content, Stream) else content.get("/Contents")
    parts = inside if isinstance(inside, Array) else [inside]
    return b"".join(unpacked(part) or b"" for part in parts if isinstance(part, Stream))


def _in_tree(root: Any, numbers: Mapping[tuple[int, int], int]) -> Iterator[tuple[int, str]]:
    seen = ObjectSet()
    waiting: list[tuple[Any, int]] = [(root, 0)]
    while waiting:
        element, page = waiting.pop()
        if isinstance(element, Array):
            waiting += [(kid, page) for kid in element]
        elif isinstance(element, Dictionary) and seen.add(element):
            place = element.get("/Pg")
            page = numbers.get(place.objgen, page) if isinstance(place, Dictionary) else page
            if isinstance(element.get(_KEY), pikepdf.String):
                yield page, str(element[_KEY])
            waiting.append((element.get("/K"), page))
