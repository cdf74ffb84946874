"""Packages of office programs written anew, part by part, without what lies outside of them."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import Archive, open_archive

_FOLLOWED_BY_READERS_ONLY = "/hyperlink"


def repacked(
    data: bytes, change: Callable[[str, bytes], bytes], left_out: tuple[str, ...] = ()
) -> bytes:
    """Return a package whose parts were changed, and that refers to nothing outside but by links.

    Args:
        data: the package.
        change: gets the name and the bytes of each part and returns its new bytes.
        left_out: how the kinds of relations end that go, together with the parts they lead to.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    gone = related(archive, left_out)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for name in sorted(archive.names - gone):
            if not name.endswith("/"):
                content = archive.read(name)
                is_list = name.endswith(".rels")
                content = _inside(content, left_out) if is_list else change(name, content)
                written.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


def related(archive: Archive, kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the parts that others in a package of Office refer to in certain ways.

    Args:
        archive: the package.
        kinds: how the kinds of relations end ("/comments"): what is before is another in files of
            the strict form.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    return frozenset(_targets(archive, kinds)) & archive.names if kinds else frozenset()


def main_part(archive: Archive, usual: str) -> str:
    """Return the name of the part that a package of Office begins with, which may be any.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    return min(related(archive, ("/officeDocument",)), default=usual)


def _targets(archive: Archive, kinds: tuple[str, ...]) -> Iterator[str]:
    for name in archive.names:
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in parse(archive.read(name)):
                if relation.get("Type", "").endswith(kinds):
                    target = posixpath.join("/", folder, relation.get("Target", ""))
                    yield posixpath.normpath(target).lstrip("/")


def as_xml(root: Element) -> bytes:
    """Return a part as it is written into a package."""
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _inside(content: bytes, left_out: tuple[str, ...]) -> bytes:
    """Let pictures, templates and data that would be fetched from elsewhere lead nowhere."""
    root = parse(content)
    for relation in list(root):
        kind = relation.get("Type", "")
        outside = relation.get("TargetMode") == "External"
        if kind.endswith(left_out):
            root.remove(relation)
        elif outside and not kind.endswith(_FOLLOWED_BY_READERS_ONLY):
            relation.set("TargetMode", "Internal")
            relation.set("Target", "nothing")
    return as_xml(root)
