"""``attendance --aside`` and ``--steps-in``: who takes no part in a case, and who sits instead."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event, Recusal, SteppedIn
from agenda_app.domain.committee import Seat
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.open_requests import deciders_on
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint, read_points
from agenda_app.errors import UserError
from agenda_app.services.matters import points_in

Named = Callable[[str, Mapping[PersonId, Seat]], PersonId]
"""Finds whom of some people a name means."""


def steps_aside(options: Namespace) -> bool:
    """Tell whether somebody steps aside or in."""
    return bool(options.aside or options.steps_in)


def stepping_aside(
    session: Any, options: Namespace, known: Attendance, item: ItemId, named: Named
) -> Iterator[Event]:
    """Yield that somebody steps aside in an item or in some of its points, and who steps in.

    Raises:
        NotFoundError: nobody is called so.
        UserError: the item has no such points.
    """
    if options.aside:
        person = named(options.aside, known.chamber.known)
        ground = Ground(options.ground)
        points = wanted_points(session, options, item)
        yield Recusal(None, person, item, ground, _ruling(options, known, item, person), points)
    if options.steps_in:
        whom = named(options.stands_for, known.chamber.people)
        yield SteppedIn(None, named(options.steps_in, known.chamber.people), item, whom)


def wanted_points(session: Any, options: Namespace, item: ItemId) -> tuple[RecusedPoint, ...]:
    """Return the points that ``--points`` names, none for the whole item.

    Raises:
        UserError: the item has no such points.
    """
    if not options.points.strip():
        return ()
    points, refused = read_points(options.points, points_in(session, item))
    for reason in refused:
        raise UserError(reason)
    return points


def _ruling(options: Namespace, known: Attendance, item: ItemId, person: PersonId) -> Ruling | None:
    """Return what was ruled: by the votes that are named, else by all who rule."""
    if options.no_ruling or item not in known.items:
        return None
    if options.ruled is None:
        return Ruling(True, len(deciders_on(known, item, person)))
    agreed, dissented = options.ruled
    # Fewer for it than against: it was ruled that the person may take part.
    return Ruling(agreed >= dissented, max(agreed, dissented), min(agreed, dissented))
