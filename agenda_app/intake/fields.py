"""Labels with their values in a line of the head: "Arkivsaksnr.: 24/45   Dato: 20.04.2026"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agenda_app.intake.dates import parse_date
from agenda_app.intake.labels import FIELD_BY_LABEL, Field, field_label, normal
from agenda_app.intake.treatments import ITEM_NUMBER

_SPELLINGS = "|".join(
    re.escape(label).replace(r"\ ", r"\s+").replace(r"\.", r"\.?\s?")
    for label in sorted(FIELD_BY_LABEL, key=len, reverse=True)
)
_LABELLED = re.compile(rf"(?<![\w/.-])(?P<label>{_SPELLINGS}|sak)\.?\s*:", re.IGNORECASE)
_UNMARKED = re.compile(
    rf"(?P<label>{_SPELLINGS})\.?(?:\t\s*|\s{{2,}}| )(?P<value>\S.*)", re.IGNORECASE
)
_FORMS = {
    Field.JOURNAL_NO: re.compile(r"\d{1,7}/\d{2,4}"),
    Field.ARCHIVE_CASE_NO: re.compile(r"\d{2,4}/\d{1,7}(?:\s?-\s?\d+)?"),
    Field.ITEM_NO: ITEM_NUMBER,
}
_CONTACT = re.compile(
    r"\s*[,;/(]?\s*(?:\S+@\S+|(?:e-?post|tlf|telefon|mob|mobil)\b|\+?\d[\d ]{6,})", re.IGNORECASE
)
_NAME = re.compile(
    r"[A-ZÆØÅÁÄÖŠŽČÐŊŦ][\w.'’-]*(?: [A-ZÆØÅÁÄÖŠŽČÐŊŦ][\w.'’-]*| (?:av|von|van|de|den|af)){1,4}"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label as it was written, what it means, and the text behind it."""

    label: str
    field: Field
    value: str


def labelled(line: str) -> tuple[str, tuple[Labelled, ...]]:
    """Return the text before the first label of a line, and every label with its value."""
    if len(line) > LONGEST_LINE:
        return line.strip(), ()
    found = list(_LABELLED.finditer(line))
    if not found:
        return _unmarked(line)
    ends = [match.start() for match in found[1:]] + [len(line)]
    pairs = tuple(
        Labelled(match[0], _field(match["label"]), line[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    )
    lead, before = _unmarked(line[: found[0].start()])
    return lead, (*before, *pairs)


def _field(label: str) -> Field:
    known = FIELD_BY_LABEL.get(normal(label)) or FIELD_BY_LABEL.get(
        normal(label.replace(". ", "."))
    )
    return known or (Field.TITLE if normal(label) == "sak" else Field.OTHER)


def _unmarked(line: str) -> tuple[str, tuple[Labelled, ...]]:
    """Read a label without a colon, if the value is of the form that its field has."""
    bare = field_label(line)
    if bare and bare is not Field.OTHER:
        return "", (Labelled(line.strip(), bare, ""),)
    match = _UNMARKED.fullmatch(line.strip())
    if not match:
        return line.strip(), ()
    field, value = _field(match["label"]), match["value"].strip()
    tabbed = "\t" in line[match.end("label") : match.start("value") + 1]
    if fits(field, value) and (field in _TYPED or tabbed):
        return "", (Labelled(match["label"], field, value),)
    return line.strip(), ()


LONGEST_LINE = 500
"""A label stands in a short line: what is longer is running text."""

_TYPED = {Field.DATE, Field.MEETING_DATE, *_FORMS}


def fits(field: Field, value: str) -> bool:
    """Return whether a value has the form that a field asks for."""
    if field in (Field.DATE, Field.MEETING_DATE):
        return parse_date(value) is not None
    if form := _FORMS.get(field):
        return form.fullmatch(value) is not None
    return 0 < len(value) <= 300


def fits_from_below(field: Field, value: str) -> bool:
    """Return whether a line can be the value of a label that stood alone on the line above."""
    if field is Field.CASE_OFFICER:
        return is_name(value)
    if field in (Field.OTHER, Field.UNIT):
        return False
    return fits(field, value)


def name_and_contact(value: str) -> tuple[str, str]:
    """Divide "Kari Vik, kari@vik.no, tlf. 76 00 00 00" into the name and how to reach the person.

    The second is empty when the value is a name, or nothing that can be divided.
    """
    match = _CONTACT.search(value)
    if match and is_name(name := value[: match.start()].strip()):
        return name, value[match.start() :].strip(" ,;/()")
    return value, ""


def is_name(text: str) -> bool:
    """Return whether a text looks like the name of a person: two to five capitalised words."""
    return len(text) <= 60 and _NAME.fullmatch(" ".join(text.split())) is not None
