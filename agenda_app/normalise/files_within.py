"""Files that lie in an office file behind an icon or as film and sound: no page shows them."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import open_archive

_ICONS = {"DrawAspect": "Icon", "showAsIcon": "1", "dvAspect": "DVASPECT_ICON"}
"""How Word, PowerPoint and Excel say that only an icon stands for a file."""
_OBJECTS = ("{*}OLEObject", "{*}oleObj", "{*}oleObject")
_PLAYED = ("{*}videoFile", "{*}audioFile", "{*}wavAudioFile", "{*}quickTimeFile", "{*}plugin")
_FOLDERS = ("word/", "ppt/slides/", "xl/worksheets/", "content.xml")
_WORDS = (b"OLEObject", b"oleObj", b"File", b":plugin")


def files_within(data: bytes) -> int:
    """Return how many files a package of an office program holds that are not printed with it.

    Those whose contents are shown, as of a chart, are not counted.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    names = (name for name in archive.names if name.startswith(_FOLDERS) and name.endswith(".xml"))
    parts = ((name, archive.read(name)) for name in names)
    return len(
        {
            (name, file)
            for name, content in parts
            if any(word in content for word in _WORDS)
            for file in _files(parse(content))
        }
    )


def _files(root: Element) -> Iterator[str]:
    """Yield what the files of a part are called in it; each stands there for old programs too."""
    for shown in root.iter(*_OBJECTS):
        if any(shown.get(name) == icon for name, icon in _ICONS.items()):
            yield _reference(shown)
    yield from map(_reference, root.iter(*_PLAYED))


def _reference(element: Element) -> str:
    names = ("}id", "}link", "}embed", "}href")
    return next((value for key, value in element.attrib.items() if key.endswith(names)), "")
