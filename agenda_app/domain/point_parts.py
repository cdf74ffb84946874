"""The points inside a point of a text, as "3 b": they can be changed by themselves.

They are not voted on apart from the point, so a point is still what is put to the vote.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agenda_app.domain.points import in_place_of, label_of, name_in, numbered
from agenda_app.domain.text import ListItem, Text

_NO_SPACE = re.compile(r"(?<=\d)(?=[a-zæøå])")


def part_names(point: Text) -> tuple[str, ...]:
    """Return what the points inside a point are called; none where two have the same name."""
    names = [name_in(label_of(part)) for part in _parted(point)[1]]
    return tuple(names) if len(set(names)) == len(names) and all(names) else ()


def part_name(point: str, part: str) -> str:
    """Return "3 b" of "3" and "b", and "3.2" of "3" and "3.2"."""
    return part if part.startswith(f"{point}.") else f"{point} {part}"


def spaced(name: str) -> str:
    """Return "3 b" of "3b" and "3 B", as ``part_name`` has it."""
    return _NO_SPACE.sub(" ", " ".join(name.lower().split()))


def part_of(point: Text, name: str) -> Text:
    """Return what stands at a point inside a point, nothing where none is called so."""
    names = part_names(point)
    return _parted(point)[1][names.index(name)] if name in names else ()


def with_part(point: Text, name: str, text: Text) -> Text:
    """Return a point with another text in place of one inside it, or without that where it is none.

    Those that follow one that is gone are numbered again.

    Raises:
        ValueError: no point inside it is called so.
    """
    head, parts = _parted(point)
    place = part_names(point).index(name)
    if text:
        new = _inside(in_place_of(text, parts[place]), parts[place])
        changed = (*parts[:place], new, *parts[place + 1 :])
    else:
        changed = numbered((*parts[:place], *parts[place + 1 :]), parts) if len(parts) > 1 else ()
    return (*head, *(block for part in changed for block in part))


def _inside(text: Text, replaced: Text) -> Text:
    """Return a text whose list stands as far in as that of what it replaces."""
    (first, *_), (old, *_) = text, replaced
    further = 0
    if isinstance(first, ListItem) and isinstance(old, ListItem):
        further = old.level - first.level
    return tuple(
        replace(block, level=block.level + further) if isinstance(block, ListItem) else block
        for block in text
    )


def _parted(point: Text) -> tuple[Text, tuple[Text, ...]]:
    """Return what stands before the labelled points inside a point, and those."""
    levels = [block.level for block in point if isinstance(block, ListItem)]
    deeper = [
        (place, block.level)
        for place, block in enumerate(point)
        if isinstance(block, ListItem) and block.level > levels[0] and block.label
    ]
    level = min((level for _, level in deeper), default=0)
    starts = [place for place, at in deeper if at == level]
    ends = (*starts[1:], len(point))
    parts = tuple(point[start:end] for start, end in zip(starts, ends, strict=False))
    return point[: starts[0]] if starts else point, parts
