"""The parts of a .docx package and how they refer to each other."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property

from agenda_app.intake.refusals import DAMAGED, refusal
from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import Archive, open_archive

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
VAL = f"{W}val"

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"


def in_usual_names(data: bytes) -> bytes:
    """Return a part of a package with the usual names in place of those of the strict form."""
    return _STRICT.sub(_USUAL, data)


@dataclass(frozen=True)
class Relation:
    """Where a relationship points; ``external`` is outside the file and never fetched."""

    kind: str
    target: str
    external: bool


class Package:
    """A .docx file: its main part, and the parts that this refers to."""

    def __init__(self, data: bytes) -> None:
        """Open the package.

        Raises:
            UnreadableFileError: it is damaged or unsafe.
        """
        self._archive: Archive = open_archive(data)
        self.main = self._main_name()

    def _main_name(self) -> str:
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target in self._archive.names:
                return relation.target
        if "word/document.xml" in self._archive.names:
            return "word/document.xml"
        raise refusal(DAMAGED)

    def bytes_of(self, name: str) -> bytes:
        """Return the bytes of a part, b"" when there is none."""
        return self._archive.read(name)

    def xml(self, name: str) -> Element | None:
        """Return a part as XML, None when there is none. Strict names count as the usual ones."""
        data = self._archive.read(name)
        if not data:
            return None
        return parse(in_usual_names(data))

    def relations(self, name: str) -> dict[str, Relation]:
        """Return the relationships of a part by their ids; those of the package for ""."""
        folder, file = posixpath.split(name)
        data = self._archive.read(posixpath.join(folder, "_rels", f"{file}.rels"))
        if not data:
            return {}
        found = {}
        for element in parse(data):
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = element.get("Type", "").rpartition("/")[2]
            found[element.get("Id", "")] = Relation(kind, target, external)
        return found

    @cached_property
    def main_relations(self) -> dict[str, Relation]:
        """The relationships of the main part."""
        return self.relations(self.main)

    def related(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind that the main part refers to."""
        return [
            relation.target
            for relation in self.main_relations.values()
            if relation.kind == kind and not relation.external
        ]

    def first_xml(self, kind: str) -> Element | None:
        """Return the part of a kind that there is one of at most: styles, numbering, notes."""
        names = self.related(kind)
        return self.xml(names[0]) if names else None
