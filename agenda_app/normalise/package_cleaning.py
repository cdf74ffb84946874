"""A spreadsheet or presentation as it is printed: its changes accepted, and no comments.

LibreOffice prints the comments of cells that are shown, and those that a sheet wants at its end;
no setting of the export keeps them out. So they are gone from the file before it sees it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.safe_xml import Element, local, parse
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.normalise import open_cleaning, package_fields
from agenda_app.normalise.open_cleaning import OPEN_PARTS
from agenda_app.normalise.packages import as_xml, related, repacked

COMMENTS = ("/comments", "/threadedComment")
"""How the kinds of relations of Office end that lead to comments."""
_HISTORY = ("/revisionHeaders", "/revisionLog", "/usernames")
_CHANGED = {"rcc", "rrc", "rm", "ris", "rsnm"}
"""Cells, rows and columns, moves, new sheets and names of sheets (ISO 29500-1, 18.11.1)."""
_DECIDED = ("accepted", "rejected")
_MATHS = "{http://www.w3.org/1998/Math/MathML}"
_SHAPE = re.compile(
    rb"""<((?:\w+:)?shape)\b(?:[^>"']|"[^"]*"|'[^']*')*(?<!/)>.*?</\1\s*>""", re.DOTALL
)
_NOTE = re.compile(rb"\bObjectType\s*=\s*[\"']Note[\"']")


@dataclass(frozen=True, slots=True)
class CleanedPackage:
    """A file without what must not be printed, and what there was of it.

    ``changes`` is how many tracked changes nobody has decided about in it; ``comments`` is what
    each comment says. ``fields`` tells whether it has any that another program works out anew.
    """

    data: bytes
    changes: int = 0
    comments: tuple[str, ...] = ()
    fields: bool = False


def clean_package(data: bytes, file_name: str = "") -> CleanedPackage:
    """Return a spreadsheet or presentation of today as it is to be printed.

    Args:
        data: the file.
        file_name: what it is called.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    roots = _open_roots(archive)
    changes = _changes_in_excel(archive) + sum(map(_changes_in_open_document, roots.values()))
    annotations = [_text(said) for root in roots.values() for said in _annotations(root)]
    comments = (*said_in_comments(archive), *annotations)
    fields = sum(open_cleaning.keep_results(root, file_name) for root in roots.values()) > 0
    if roots and not changes and not comments and not fields:
        return CleanedPackage(data)

    def cleaned(name: str, content: bytes) -> bytes:
        nonlocal fields
        if name in roots:
            return _without_marks(roots[name])
        kept = package_fields.keep_results(name, content, file_name)
        fields = fields or kept != content
        return _without_notes(kept) if name.endswith(".vml") else kept

    written = repacked(data, cleaned, (*COMMENTS, *_HISTORY))
    return CleanedPackage(written, changes, comments, fields)


def said_in_comments(archive: Archive) -> tuple[str, ...]:
    """Return what each comment in a package of Office says.

    Raises:
        UnreadableFileError: a part of it is damaged or unsafe.
    """
    kept = [name for name in related(archive, COMMENTS) if name.endswith(".xml")]
    roots = [parse(archive.read(name)) for name in sorted(kept)]
    comments = [said for root in roots for said in root.iter("{*}comment", "{*}cm")]
    if not comments:  # each thread also stands among them, for programs that know no threads
        comments = [said for root in roots for said in root.iter("{*}threadedComment")]
    return tuple(map(_text, comments))


def _open_roots(archive: Archive) -> dict[str, Element]:
    return {name: parse(archive.read(name)) for name in sorted(OPEN_PARTS & archive.names)}


def _annotations(root: Element) -> list[Element]:
    """Return the comments of an open document, of any namespace; formulas have others."""
    return [found for found in root.iter("{*}annotation") if not found.tag.startswith(_MATHS)]


def _text(comment: Element) -> str:
    paragraphs = list(comment.iter("{*}p")) or [comment]
    return " ".join("".join(paragraph.itertext()) for paragraph in paragraphs)


def _changes_in_excel(archive: Archive) -> int:
    heads = map(parse, map(archive.read, related(archive, ("/revisionHeaders",))))
    reviewed = {found.get("rId") for head in heads for found in head.iter("{*}reviewed")}
    logs = map(parse, map(archive.read, related(archive, ("/revisionLog",))))
    return sum(
        local(change) in _CHANGED and change.get("rId") not in reviewed
        for log in logs
        for change in log
    )


def _changes_in_open_document(root: Element) -> int:
    return sum(
        next((v for k, v in change.attrib.items() if k.endswith("}acceptance-state")), "")
        not in _DECIDED
        for kept in root.iter("{*}tracked-changes")
        for change in kept
    )


def _without_notes(drawing: bytes) -> bytes:
    """Return a drawing of Excel without the shapes of its comments."""
    return _SHAPE.sub(lambda shape: b"" if _NOTE.search(shape[0]) else shape[0], drawing)


def _without_marks(root: Element) -> bytes:
    """Return a part of an open document without changes and comments; text behind them stays."""
    if tags := {mark.tag for mark in (*root.iter("{*}tracked-changes"), *_annotations(root))}:
        etree.strip_elements(root, *tags, with_tail=False)
    return as_xml(root)
