"""Packages of office programs written anew, part by part, without what lies outside of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import open_archive

_FOLLOWED_BY_READERS_ONLY = "/hyperlink"


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Return a package whose parts were changed, and that refers to nothing outside but by links.

    Args:
        data: the package.
        change: gets the name and the bytes of each part and returns its new bytes.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for name in sorted(archive.names):
            if not name.endswith("/"):
                content = archive.read(name)
                content = _inside(content) if name.endswith(".rels") else change(name, content)
                written.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


def as_xml(root: Element) -> bytes:
    """Return a part as it is written into a package."""
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _inside(content: bytes) -> bytes:
    """Let pictures, templates and data that would be fetched from elsewhere lead nowhere."""
    root = parse(content)
    for relation in list(root):
        outside = relation.get("TargetMode") == "External"
        if outside and not relation.get("Type", "").endswith(_FOLLOWED_BY_READERS_ONLY):
            relation.set("TargetMode", "Internal")
            relation.set("Target", "nothing")
    return as_xml(root)
