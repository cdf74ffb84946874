"""What of a meeting can be printed, and how many copies are proposed of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.dispatch import Version
from agenda_app.domain.distribution import DistributionContent
from agenda_app.domain.meeting import OVER, MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import item_number
from agenda_app.produce.papers import VERSIONS, Kind, Wanted
from agenda_app.services.agendas import read_agenda
from agenda_app.services.distribution import distribution_content
from agenda_app.services.exempt_part import makes_exempt_part
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.terms import recipients_counted
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.produce.print_dialog import Choice

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Printable:
    """What decides the choices.

    Attributes:
        meeting_id: the meeting.
        distribution: who gets what on paper, and how it is printed.
        has_exempt: whether something is printed apart.
        is_over: whether there are minutes.
        is_locked: whether the minutes can be signed.
        item: a line whose case is offered as well.
    """

    meeting_id: MeetingId
    distribution: DistributionContent
    has_exempt: bool
    is_over: bool
    is_locked: bool
    item: AgendaItem | None


def read_printable(
    storage: Storage, meeting_id: MeetingId, item_id: ItemId | None, today: date
) -> Printable:
    """Read what can be printed of a meeting.

    Raises:
        UserError: the meeting is gone, or a file of it.
    """
    with storage.database.read() as session:
        items = read_agenda(session, meeting_id).items
        distribution = distribution_content(session, storage.files, meeting_id, today)
        return Printable(
            meeting_id,
            distribution,
            makes_exempt_part(session, storage.files, meeting_id, today),
            read_meeting(session, meeting_id).state in OVER,
            read_minutes(session, meeting_id).locked_at is not None,
            next((item for item in items if item.id == item_id), None),
        )


def choices(printable: Printable) -> list[Choice]:
    """Return what can be printed, the usual first."""
    internal, public = Audience.INTERNAL, Audience.PUBLIC
    minutes = (Kind.MINUTES, internal, translate("Printing", "The minutes"))
    sheet = (Kind.SIGNING, internal, translate("Printing", "The signing sheet of the minutes"))
    public_text = translate("Printing", "The public bundle, without what is exempt")
    exempt = (Kind.EXEMPT, internal, translate("Printing", "The exempt part, for coloured paper"))
    texts = (
        *((minutes,) if printable.is_over else ()),
        *((sheet,) if printable.is_locked else ()),
        (Kind.BUNDLE, internal, translate("Printing", "The whole bundle")),
        (Kind.NOTICE, internal, translate("Printing", "Only the notice with the agenda")),
        (Kind.SHEETS, internal, translate("Printing", "Protocol sheets")),
        (Kind.DISTRIBUTION, internal, translate("Printing", "The distribution list")),
        (Kind.BUNDLE, public, public_text),
        *((exempt,) if printable.has_exempt else ()),
    )
    made = [
        _proposed(Choice(text, _wanted(printable, kind, whom)), printable.distribution)
        for kind, whom, text in texts
    ]
    item = printable.item
    if item is not None and item.kind is ItemKind.CASE:
        made.append(_one_case(printable, item))
    return made


def _wanted(printable: Printable, kind: Kind, whom: Audience) -> Wanted:
    is_public = kind is Kind.BUNDLE and whom is Audience.PUBLIC
    return Wanted(printable.meeting_id, kind, whom, on_paper=is_public)


def _one_case(printable: Printable, item: AgendaItem) -> Choice:
    text, kind = translate("Printing", "Only {case}"), Kind.CASE
    if printable.is_over:
        text, kind = translate("Printing", "Extract of {case}"), Kind.EXTRACT
    name = item_number(item.number) if item.number else item.title
    wanted = Wanted(printable.meeting_id, kind, Audience.INTERNAL, item.id)
    return Choice(text.format(case=name), wanted)


def _proposed(choice: Choice, plan: DistributionContent) -> Choice:
    """Return what is printed with as many copies as there are recipients of it on paper."""
    version = VERSIONS.get((choice.wanted.kind, choice.wanted.audience))
    runs = {run.version: run for run in plan.runs}
    if version in runs:
        run = runs[version]
        who = recipients_counted(run.recipients, interface_language())
        note = translate("Printing", "%n copy(s): {who}", "", run.copies).format(who=who)
        return replace(choice, copies=run.copies, note=note)
    if version is Version.INTERNAL and plan.apart and Version.EXEMPT in runs:
        note = translate("Printing", "The members get the public bundle and the exempt part.")
        return replace(choice, note=note)
    return choice
