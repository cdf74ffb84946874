"""Elements of XML taken out of the one that they are in."""

from __future__ import annotations

from agenda_app.intake.safe_xml import Element


def remove(element: Element) -> None:
    """Let an element go with all that is in it, and leave the text that stands behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def unwrap(element: Element) -> None:
    """Put what is inside of an element in its place; one that only marks something goes."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)
