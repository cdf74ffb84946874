"""Pictures that an office file only refers to: they lie elsewhere, so nobody sees them here."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.normalise.open_cleaning import OPEN_PARTS

_HREF = "{http://www.w3.org/1999/xlink}href"


def linked_pictures(data: bytes) -> int:
    """Return how many pictures a package of an office program shows that do not lie in it.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    if "[Content_Types].xml" in archive.names:
        return sum(_of_part(archive, *found) for found in _outside(archive))
    roots = (parse(archive.read(name)) for name in OPEN_PARTS & archive.names)
    frames = (frame for root in roots for frame in root.iter("{*}frame"))
    return sum(_is_elsewhere(frame, archive) for frame in frames)


def _outside(archive: Archive) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the parts that refer to pictures outside, and how they call them."""
    for name in archive.names:
        if name.endswith(".rels"):
            outside = frozenset(
                relation.get("Id", "")
                for relation in parse(archive.read(name))
                if relation.get("Type", "").endswith("/image")
                and relation.get("TargetMode") == "External"
            )
            folder, file = posixpath.split(name)
            if outside:
                yield posixpath.join(posixpath.dirname(folder), file[: -len(".rels")]), outside


def _of_part(archive: Archive, name: str, outside: frozenset[str]) -> int:
    """Count the pictures of a part that are none of those it keeps a copy of."""
    content = archive.read(name)
    if not content:
        return 0
    shown = parse(content).iter("{*}blip", "{*}imagedata")
    return sum(_refers(picture) <= outside for picture in shown if _refers(picture))


def _refers(picture: Element) -> set[str]:
    names = ("}embed", "}link", "}id", "}pict", "}href")
    return {value for key, value in picture.attrib.items() if key.endswith(names)}


def _is_elsewhere(frame: Element, archive: Archive) -> bool:
    """Tell whether a frame of an open document shows pictures, and none that it brings along."""
    pictures = list(frame.iterchildren("{*}image"))
    if not pictures or next(frame.iterchildren("{*}object", "{*}object-ole"), None) is not None:
        return False
    return not any(_is_here(picture, archive) for picture in pictures)


def _is_here(picture: Element, archive: Archive) -> bool:
    place = posixpath.normpath(picture.get(_HREF, "")).lstrip("/")
    return place in archive.names or next(picture.iterchildren("{*}binary-data"), None) is not None
