"""XML from strangers: no DTD, no entities, no network, no giant trees."""

from __future__ import annotations

from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.refusals import DAMAGED, ENTITIES, TOO_LARGE, refusal

Element = Any
"""An lxml element: the library has no types."""

LARGEST_PART = 40 * 1024 * 1024


def parse(data: bytes) -> Element:
    """Return the root of a document, without comments and processing instructions.

    Raises:
        UnreadableFileError: it is no XML, it is too large, or it declares a DTD.
    """
    if len(data) > LARGEST_PART:
        raise refusal(TOO_LARGE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refusal(ENTITIES if b"<!DOCTYPE" in data else DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise refusal(ENTITIES)
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    tag: str = element.tag
    return tag.rpartition("}")[2]


def all_text(element: Element) -> str:
    """Return all characters inside an element."""
    return "".join(element.itertext())
