"""The people and offices of a file of contact cards (.vcf), in words."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.language import Language
from agenda_app.normalise.content_lines import Component, Property
from agenda_app.normalise.entries import Entry
from agenda_app.normalise.words import (
    ADDRESS,
    BORN,
    CARD_WITHOUT_NAME,
    EMAIL_ADDRESS,
    LINE_OF_LINK,
    OFFICE,
    POSITION,
    TELEPHONE,
)

_OF_MACHINES = {"VERSION", "PRODID", "REV", "UID", "KIND", "FN", "N", "NOTE", "KEY", "SORT-STRING"}
_PICTURES = {"PHOTO", "LOGO"}
_LABELS = {
    "ORG": OFFICE,
    "TITLE": POSITION,
    "ROLE": POSITION,
    "TEL": TELEPHONE,
    "EMAIL": EMAIL_ADDRESS,
    "ADR": ADDRESS,
    "URL": LINE_OF_LINK,
    "BDAY": BORN,
}


def contact_entry(card: Component, language: Language) -> Entry:
    """Return what a card says."""
    named, called = card.first("FN"), card.first("N")
    name = named.text.strip() if named else ""
    if not name and called:
        last, *first = called.fields
        name = " ".join(filter(None, (*first[:2], last)))
    notes = "\n\n".join(one.text.strip() for one in card.all("NOTE"))
    pictures = sum(one.name in _PICTURES for one in card.properties)
    return Entry(
        name or CARD_WITHOUT_NAME.said(language),
        tuple(_rows(card, language)),
        notes,
        pictures=pictures,
    )


def _rows(card: Component, language: Language) -> Iterator[tuple[str, str]]:
    for one in card.properties:
        skipped = one.name in _OF_MACHINES or one.name in _PICTURES or one.name[:2] == "X-"
        if not skipped and (value := _value(one)):
            label = _LABELS.get(one.name)
            yield label.said(language) if label else one.name, value


def _value(one: Property) -> str:
    if one.name in ("ADR", "ORG"):
        return ", ".join(filter(None, one.fields))
    return one.text.removeprefix("tel:").removeprefix("mailto:").strip()
