"""The items in which meetings that are not called yet approve minutes, read off anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import Agenda, AgendaItem, ItemKind, ItemType, add
from agenda_app.domain.approving import Met, named_anew, plainly_spaced, to_approve
from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.approval_course import approval_course, made_names
from agenda_app.services.damage import Sparing
from agenda_app.terms import word
from agenda_app.words import approval_title

_APPROVAL = StandardItem.APPROVE_MINUTES


def approve_anew(
    session: Session, committee_id: CommitteeId, formerly: Iterable[Meeting] = ()
) -> None:
    """Let the meetings of a committee that are not called yet approve what is to be approved now.

    The next one has an item for each of the minutes that are locked and that no meeting approves
    which was sent; its item is of the meeting before while nothing is locked. Those after it name
    none. What somebody typed himself stays, and what was sent with a number.

    Args:
        session: an open write.
        committee_id: whose meetings.
        formerly: those that just were moved, as they were before.
    """
    course = approval_course(session, committee_id)
    of_program = made_names(*(one.meeting for one in course.met), *formerly) | course.nameless
    sparing = Sparing(session)
    for one, wanted in to_approve(course):
        if one.meeting.id is not None:
            with sparing.reading(one.meeting.id):
                agenda = read_agenda(session, one.meeting.id)
                anew = _anew(agenda, one.meeting.language, wanted, of_program)
                if anew.items != agenda.items:
                    save_agenda(session, anew)


def _anew(
    agenda: Agenda, language: Language, wanted: tuple[Met, ...], of_program: frozenset[str]
) -> Agenda:
    """Return an agenda with the items that approve what is wanted."""
    there = [item for item in agenda.items if item.standard is _APPROVAL]
    # What has a number that was sent keeps its words.
    known = of_program.difference(plainly_spaced(item.title) for item in there if item.frozen)
    becomes, lacking = named_anew([item.title for item in there], wanted, known)
    named = list[AgendaItem]()
    for item, to in zip(there, becomes, strict=True):
        if isinstance(to, Met):
            named.append(replace(item, title=_title(to, language)))
        elif to is not None:
            named.append(item)
    if there and not named:
        named = [replace(there[0], title=word(_APPROVAL, language))]
    by_id = {item.id: item for item in named}
    items = tuple(
        by_id.get(item.id, item)
        for item in agenda.items
        if item.standard is not _APPROVAL or item.id in by_id
    )
    anew = replace(agenda, items=items)
    for one in lacking:
        if one.locked_at is not None:
            anew = _beside(anew, _title(one, language))
    return anew


def _title(one: Met, language: Language) -> str:
    return approval_title(one.meeting.date, language, one.meeting.apart)


def _beside(agenda: Agenda, title: str) -> Agenda:
    """Return an agenda with the item after its like, after the approval of the notice, or first."""
    item = AgendaItem(
        id=None, kind=ItemKind.STANDARD, title=title, type=ItemType.PS, standard=_APPROVAL
    )
    like = [i for i in agenda.items if i.standard is _APPROVAL]
    opening = [i for i in agenda.items if i.standard is StandardItem.APPROVE_NOTICE]
    before = like[-1:] or opening[-1:]
    return add(agenda, item, agenda.items.index(before[0]) + 1 if before else 0)
