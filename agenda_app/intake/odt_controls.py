"""Fields of forms in an OpenDocument text: what each shows where it stands (ODF 1.3, 13.5)."""

from __future__ import annotations

from datetime import date

from agenda_app.domain.typography import date_short
from agenda_app.intake.odt_styles import DRAW, TEXT
from agenda_app.intake.safe_xml import Element, all_text, local

_FORM = "{urn:oasis:names:tc:opendocument:xmlns:form:1.0}"
_IDS = ("{http://www.w3.org/XML/1998/namespace}id", f"{_FORM}id")
_ENTERED = frozenset((
    "text", "textarea", "formatted-text", "number", "date", "time", "combobox", "file",
    "value-range",
))  # fmt: skip
_LABELLED = frozenset(("fixed-text", "button", "frame"))
_UNSEEN = frozenset(("hidden", "password", "image", "image-frame"))
_BOXES = {True: "☒", False: "☐"}


class Controls:
    """The fields of a document by their ids."""

    def __init__(self, body: Element) -> None:
        """Read the forms that the text names."""
        self._fields: dict[str, Element] = {}
        for form in body.iter(f"{_FORM}form"):
            for field in form:
                self._fields.update((field.get(name), field) for name in _IDS if field.get(name))

    def shown(self, control: Element) -> str | None:
        """Return what a field shows, "" when it is empty; None when that is not known."""
        field = self._fields.get(control.get(f"{DRAW}control", ""))
        return None if field is None else _shown(field)

    def name(self, control: Element) -> str:
        """Return what a field is called."""
        field: Element = self._fields.get(control.get(f"{DRAW}control", ""), control)
        return str(field.get(f"{_FORM}label") or field.get(f"{_FORM}name") or "")


def _shown(field: Element) -> str | None:
    kind = local(field)
    label = field.get(f"{_FORM}label", "")
    if kind in ("checkbox", "radio"):
        return f"{_BOXES[_is_chosen(field)]} {label}".strip()
    if kind == "listbox":
        return _choice(field)
    if kind in _ENTERED:
        return _entered(field)
    if kind in _LABELLED:
        return str(label)
    return "" if kind in _UNSEEN else None


def _is_chosen(field: Element) -> bool:
    """Tell whether a box or a choice is marked, now or else from the beginning."""
    for now, first in (("current-state", "state"), ("current-selected", "selected")):
        said = field.get(f"{_FORM}{now}") or field.get(f"{_FORM}{first}")
        if said:
            return bool(said in ("checked", "true"))
    return False


def _choice(field: Element) -> str:
    """Return what was chosen from a list; one that lies open shows all, with a box for each."""
    options = [(o.get(f"{_FORM}label", ""), _is_chosen(o)) for o in field.iter(f"{_FORM}option")]
    if field.get(f"{_FORM}dropdown") == "false":
        return ", ".join(f"{_BOXES[chosen]} {label}" for label, chosen in options)
    return ", ".join(label for label, chosen in options if chosen)


def _entered(field: Element) -> str:
    lines = "\n".join(map(all_text, field.iter(f"{TEXT}p")))
    value = field.get(f"{_FORM}current-value") or field.get(f"{_FORM}value") or lines
    if local(field) == "date":
        return _date(value)
    return str(value)


def _date(value: str) -> str:
    try:
        return date_short(date.fromisoformat(value[:10]))
    except ValueError:
        return value
