"""Links: to a web or mail address or to a page of the file; everything else that they do goes."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectSet, String

from agenda_app.domain.language import Language
from agenda_app.domain.text import clean
from agenda_app.domain.verdict_codes import Done
from agenda_app.normalise.destinations import Destinations
from agenda_app.normalise.objects import annotations_of
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.words import LINK, LINK_TO_PAGE

_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)[\x21-\x7e]+", re.IGNORECASE)
_BARE = re.compile(r"www\.[\x21-\x7e]+", re.IGNORECASE)
_MOST_LINKS = 20_000


def tidy_links(pdf: pikepdf.Pdf, remarks: Remarks, language: Language) -> None:
    """Make every link a plain one with a text that can be read aloud; drop what leads nowhere."""
    destinations = Destinations(pdf)
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    seen = ObjectSet()
    cut = False
    for page in pdf.pages:
        kept: list[Any] = []
        for link in annotations_of(page.obj):
            rectangle = link.get("/Rect")
            plain = _plain(link, destinations, numbers, language)
            if plain is None or not _is_box(rectangle):
                cut = True
            elif len(kept) < _MOST_LINKS:
                kept.append(_renewed(pdf, link, plain, seen))
        page.obj.Annots = Array(kept)
        if not kept:
            del page.obj["/Annots"]
    if cut:
        remarks.do(Done.LINKS_CUT)


def _plain(
    link: Dictionary,
    destinations: Destinations,
    numbers: dict[tuple[int, int], int],
    language: Language,
) -> dict[str, Any] | None:
    action = link.get("/A")
    own = clean(link.get_str("/Contents", "")).strip()
    if isinstance(action, Dictionary) and action.get("/S") == Name.URI:
        address = _address(action.get("/URI"))
        if address is None:
            return None
        text = own or LINK.said(language, address)
        target = Dictionary(S=Name.URI, URI=String(address))
        return {"/A": target, "/Contents": String(text)}
    place = destinations.of(link)
    if place is None:
        return None
    text = own or LINK_TO_PAGE.said(language, numbers[place[0].objgen])
    return {"/Dest": place, "/Contents": String(text)}


def _address(value: Any) -> str | None:
    if not isinstance(value, String):
        return None
    address = "".join(str(value).split())
    if _BARE.fullmatch(address):
        address = f"http://{address}"
    return address if _ADDRESS.fullmatch(address) else None


def _is_box(value: Any) -> bool:
    if not isinstance(value, Array) or len(value) != 4:
        return False
    return all(isinstance(number, int | Decimal) for number in value)


def _renewed(
    pdf: pikepdf.Pdf, link: Dictionary, plain: dict[str, Any], seen: ObjectSet
) -> pikepdf.Object:
    """Return a link with nothing but what it needs; the tags go on leading to the same object."""
    corners = link.get("/QuadPoints")
    if not link.is_indirect or not seen.add(link):
        link = pdf.make_indirect(Dictionary(Rect=link.Rect))
    for key in list(link.keys()):
        if key not in ("/Rect", "/StructParent"):
            del link[key]
    link.Type, link.Subtype, link.F = Name.Annot, Name.Link, 4
    link.Border = Array([0, 0, 0])
    if isinstance(corners, Array) and len(corners) % 8 == 0 and len(corners):
        link.QuadPoints = corners
    for key, value in plain.items():
        link[key] = value
    return link
