"""What rows say about a place: office, dates, other committees."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.committee import Role
from agenda_app.domain.typography import date_short
from agenda_app.terms import word
from agenda_app.ui.committees.reading import Place
from agenda_app.ui.interface_language import interface_language

translate = QCoreApplication.translate
_LEADING = (Role.CHAIR, Role.VICE_CHAIR)
_MAYOR = "ordfør"


def list_text(place: Place) -> str:
    """Return "Ap"; nothing without a list."""
    return place.on_list.abbreviation if place.on_list else ""


def office_text(place: Place) -> str:
    """Return "ordfører", "leder, gruppeleder" or "medlem fra 01.05.2026"."""
    role, office = place.membership.role, place.membership.office
    # A mayor leads the council by law (koml. § 6-1): to say both would be saying it twice.
    leads = role in _LEADING and _MAYOR not in office.casefold()
    words = [word(role, interface_language())] if leads else []
    words += [office] if office else []
    return ", ".join((*words, *_own_party(place), *_dates(place)))


def _own_party(place: Place) -> tuple[str, ...]:
    """Return "uavhengig fra 01.05.2026" of somebody who has left the party of the list."""
    since = place.person.party_from
    if since is None:
        return ()
    if place.party is None:
        said = translate("PlaceWords", "independent from {day}")
        return (said.format(day=date_short(since)),)
    said = translate("PlaceWords", "for {party} from {day}")
    return (said.format(party=place.party.abbreviation, day=date_short(since)),)


def _dates(place: Place) -> tuple[str, ...]:
    starts, ends = place.membership.starts, place.membership.ends
    found = []
    if place.coming and starts is not None:
        found.append(translate("PlaceWords", "from {day}").format(day=date_short(starts)))
    if ends is not None:
        found.append(translate("PlaceWords", "until {day}").format(day=date_short(ends)))
    return tuple(found)


def dates_text(place: Place) -> str:
    """Return "fra 01.05.2026" when a place begins later, "til 30.06.2026" when it ends."""
    return ", ".join(_dates(place))


def elsewhere_text(place: Place) -> str:
    """Return "Formannskapet, leder · Valgstyret"."""
    return " · ".join(
        f"{other.committee}, {word(other.role, interface_language())}"
        if other.role in _LEADING
        else other.committee
        for other in place.elsewhere
    )


def contact_text(place: Place) -> str:
    """Return phone and e-mail on one line."""
    person = place.person
    return " · ".join(filter(None, (person.phone, person.email)))


def spoken(place: Place) -> str:
    """Return a place in one line, for a screen reader."""
    parts = (place.person.name, list_text(place), office_text(place), elsewhere_text(place))
    return ", ".join(filter(None, parts))


def spoken_deputy(place: Place) -> str:
    """Return "1 Randi Moen", with dates where there are some."""
    parts = (f"{place.number} {place.person.name}", *_own_party(place), dates_text(place))
    return ", ".join(filter(None, parts))
