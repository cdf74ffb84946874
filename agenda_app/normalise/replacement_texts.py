"""What is read in place of what a page shows (ActualText), and stands nowhere on the page.

Such a text is heard, copied and found, but nobody sees it: what was blackened may live on there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectSet, Stream

from agenda_app.normalise.content import instructions, properties
from agenda_app.normalise.hidden_words import Hiding
from agenda_app.normalise.marks import replacement
from agenda_app.normalise.objects import entries, entries_of
from agenda_app.normalise.sight import Sight
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


def with_unseen(sight: Sight, texts: Sequence[str]) -> Sight:
    """Return a page as it was seen, with those of some texts that it does not show."""
    said = _letters(sight.text)
    unseen = (" ".join(text.split()) for text in dict.fromkeys(texts))
    hidden = tuple(
        (Hiding.UNSEEN, text)
        for text in unseen
        if len(_letters(text)) >= _FEWEST and _letters(text) not in said
    )
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
