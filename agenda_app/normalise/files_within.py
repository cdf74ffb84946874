"""Files that lie in an office file and that no page shows more of than an icon or a first page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from agenda_app.intake.programs_within import names_such_a_program, shows_in_part
from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.normalise.compound import OLE, read_compound
from agenda_app.normalise.refusal import RefusalError

_ICONS = {"DrawAspect": "Icon", "showAsIcon": "1", "dvAspect": "DVASPECT_ICON"}
"""How Word, PowerPoint and Excel say that only an icon stands for a file."""
_NAMES_OF_PROGRAM = ("ProgID", "progId")
_INFO, _NAMES, _IS_ICON = "\3ObjInfo", "\1CompObj", 0x40
"""Where an object tells how it is shown (MS-DOC, ODTPersist1), and what made it (MS-OLEDS)."""
_OF_PAGES = re.compile(rb"word/document|ppt/slides")
_OBJECTS = ("{*}OLEObject", "{*}oleObj", "{*}oleObject")
_PLAYED = ("{*}videoFile", "{*}audioFile", "{*}wavAudioFile", "{*}quickTimeFile", "{*}plugin")
_FOLDERS = ("word/", "ppt/slides/", "xl/worksheets/", "content.xml")
_WORDS = (b"OLEObject", b"oleObj", b"File", b":plugin", b":object-ole")


def files_within(data: bytes) -> int:
    """Return how many files a package of an office program holds that are not printed with it.

    Those whose contents are all shown, as of a chart, are not counted.

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
            for file in _files(parse(content), archive)
        }
    )


def _files(root: Element, archive: Archive) -> Iterator[str]:
    """Yield what the files of a part are called in it; each stands there for old programs too."""
    for shown in root.iter(*_OBJECTS):
        program = next(filter(None, map(shown.get, _NAMES_OF_PROGRAM)), "")
        is_icon = any(shown.get(name) == icon for name, icon in _ICONS.items())
        if is_icon or shows_in_part(program):
            yield _reference(shown)
    for shown in root.iter("{*}object-ole"):
        place = _reference(shown)
        if _is_within(archive.read(posixpath.normpath(place))):
            yield place
    yield from map(_reference, root.iter(*_PLAYED))


def _is_within(data: bytes) -> bool:
    """Tell whether an object of an open document, which says it itself, is not all shown."""
    if not data.startswith(OLE):
        return _OF_PAGES.search(data) is not None
    try:
        streams = read_compound(data)[0].streams
    except RefusalError:
        return True
    is_icon = bool(int.from_bytes(streams.get(_INFO, b"")[:2], "little") & _IS_ICON)
    return is_icon or names_such_a_program(streams.get(_NAMES, b""))


def _reference(element: Element) -> str:
    names = ("}id", "}link", "}embed", "}href")
    return next((value for key, value in element.attrib.items() if key.endswith(names)), "")
