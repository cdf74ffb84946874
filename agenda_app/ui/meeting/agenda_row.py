"""A line of the agenda as the list shows it: plain values in, a RowLook out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemState
from agenda_app.domain.case import Attachment
from agenda_app.domain.comparison import Comparison, Fate
from agenda_app.domain.findings import Finding
from agenda_app.domain.findings import Level as Weight
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.typography import clock, item_number, nobreak_law
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.terms import word
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.row_delegate import RowLook

NO_PAGE = "–"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line with what is known around it.

    ``page`` is the number of its first page in the bundle, empty for none, None while that is not
    known.
    ``supplement`` says that it came after the notice was sent, ``changed`` that it is different
    from what was sent.
    """

    item: AgendaItem
    attachments: tuple[Attachment, ...] = ()
    officer: str = ""
    page: str | None = None
    weights: tuple[tuple[Weight, int], ...] = ()
    supplement: bool = False
    changed: bool = False

    @property
    def key(self) -> ItemId | None:
        """What the list knows the row by."""
        return self.item.id


def agenda_rows(
    overview: MeetingOverview,
    findings: Iterable[Finding] = (),
    first_pages: Mapping[str, str] | None = None,
    changes: Comparison | None = None,
) -> tuple[AgendaRow, ...]:
    """Return the lines of a meeting's agenda.

    Args:
        overview: the meeting.
        findings: what the control found.
        first_pages: where the cases begin in the bundle, by key.
        changes: how it differs from what was sent.
    """
    public = changes.public.items if changes and changes.public else ()
    found = (*changes.items, *public) if changes else ()
    changed = {item.number for item in found if item.fate is Fate.CHANGED and item.number}
    counted = Counter((finding.item_id, finding.level) for finding in findings)
    sent = overview.meeting.state in FROZEN
    rows = []
    for item in overview.agenda.items:
        case_id = item.case_id
        page = None if first_pages is None else first_pages.get(f"item-{item.id}", "")
        rows.append(
            AgendaRow(
                item=item,
                attachments=overview.attachments.get(case_id, ()) if case_id else (),
                officer=overview.officers.get(case_id, "") if case_id else "",
                page=page,
                weights=tuple(
                    (level, counted[item.id, level])
                    for level in (Weight.STOP, Weight.WARN, Weight.INFO)
                    if counted[item.id, level]
                ),
                supplement=sent and item.type is not None and not item.frozen,
                changed=item.number in changed,
            )
        )
    return tuple(rows)


def row_look(row: AgendaRow, language: Language, *, wide: bool = False) -> RowLook:
    """Return what the list paints for a row; ``wide`` adds archive number and case officer."""
    item = row.item
    return RowLook(
        number=_number(item),
        title=_title(item),
        second=_second(item, language),
        exempt=item.is_closed,
        struck=item.state is ItemState.WITHDRAWN,
        badges=(*_state_badges(row, language), *_finding_badges(row)),
        files=sum(attachment.file is not None for attachment in row.attachments) or None,
        figure=_page(row),
        extra=(row.officer, item.archive_case_no) if wide else (),
        grip=not item.frozen,
    )


def _number(item: AgendaItem) -> str:
    if item.number is not None:
        return item_number(item.number)
    return clock(item.starts_at) if item.starts_at is not None else ""


def _title(item: AgendaItem) -> str:
    return " – ".join(filter(None, (item.title, item.speaker)))


def _page(row: AgendaRow) -> str:
    if row.item.type is None or row.page is None:
        return ""
    return row.page or NO_PAGE


def _second(item: AgendaItem, language: Language) -> str:
    if not item.is_closed:
        return ""
    no_basis = QCoreApplication.translate("AgendaRow", "the legal basis is missing")
    shown = QCoreApplication.translate("AgendaRow", "shown as “{title}” in the public version")
    public = item.public_title or word(AccessState.EXEMPT, language)
    basis = no_basis if item.access.lacks_basis else nobreak_law(item.access.basis)
    return f"{basis} · {shown.format(title=public)}"


def _state_badges(row: AgendaRow, language: Language) -> list[BadgeLook]:
    item, made = row.item, []
    if item.state in AWAY:
        made.append(BadgeLook(word(item.state, language)))
    if item.urgent_for is not None:
        text = QCoreApplication.translate("AgendaRow", "Urgent decision")
        made.append(BadgeLook(text, Level.WARN))
    if row.supplement:
        made.append(BadgeLook(QCoreApplication.translate("AgendaRow", "Supplement"), Level.INFO))
    if row.changed:
        spoken = QCoreApplication.translate("AgendaRow", "changed after it was sent")
        text = QCoreApplication.translate("AgendaRow", "Changed")
        made.append(BadgeLook(text, Level.WARN, "pen-line", spoken))
    if item.kind is ItemKind.CASE and item.access.state is AccessState.UNDECIDED:
        text = word(AccessState.UNDECIDED, language)
        spoken = QCoreApplication.translate("AgendaRow", "access is not decided")
        made.append(BadgeLook(text, Level.EXEMPT, "lock", spoken))
    return made


def _finding_badges(row: AgendaRow) -> list[BadgeLook]:
    spoken = {
        Weight.STOP: QCoreApplication.translate("AgendaRow", "{count} that stop the sending"),
        Weight.WARN: QCoreApplication.translate("AgendaRow", "{count} remarks"),
        Weight.INFO: QCoreApplication.translate("AgendaRow", "{count} for information"),
    }
    made = []
    for weight, count in row.weights:
        level = Level.of_finding(weight)
        made.append(BadgeLook(str(count), level, level.icon, spoken[weight].format(count=count)))
    return made
