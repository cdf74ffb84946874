"""What of a meeting a sending is about: all of it, its added cases, or what changed in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agenda_app.domain.agenda import Agenda, ItemId
from agenda_app.domain.changes import What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.findings import Finding
from agenda_app.services.preflight import PreflightLine

BLOCKING = "number_duplicate"
"""Keeps anything from being sent, so it is told whatever goes out."""
_OF_SOME = frozenset({DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION})


def changes_told(kind: DispatchKind, changes: Comparison) -> tuple[ItemChange, ...]:
    """Return the lines of the agenda that a supplement or a correction brings; else none.

    A correction also brings those that are other for the public alone.
    """
    if kind not in _OF_SOME:
        return ()
    is_new = kind is DispatchKind.SUPPLEMENT
    items = tuple(item for item in changes.items if (item.fate is Fate.NEW) is is_new)
    if is_new or changes.public is None:
        return items
    told = {item.number for item in items if item.number}
    return items + tuple(item for item in changes.public.items if item.number not in told)


def items_about(
    kind: DispatchKind, agenda: Agenda, changes: Comparison
) -> frozenset[ItemId | None] | None:
    """Return the lines of an agenda that a sending is about, one too many rather than few.

    None is all of them.
    """
    if kind not in _OF_SOME:
        return None
    numbers = {item.number for item in changes_told(kind, changes)}
    return frozenset(item.id for item in agenda.items if item.number in numbers)


def findings_about(
    kind: DispatchKind, agenda: Agenda, changes: Comparison, findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Return what the control found in what goes out; of the meeting itself with its notice."""
    about = items_about(kind, agenda, changes)
    if about is None:
        return tuple(findings)
    with_notice = kind is DispatchKind.CORRECTION and bool(changes.notice)
    return tuple(
        finding
        for finding in findings
        if finding.code == BLOCKING
        or (with_notice if finding.item_id is None else finding.item_id in about)
    )


def attachments_about(
    kind: DispatchKind, agenda: Agenda, changes: Comparison, lines: Iterable[PreflightLine]
) -> tuple[PreflightLine, ...]:
    """Return the lines of a pre-flight that are about files with pages in what goes out.

    A correction prints only what changed: of a case, the paper or some of its attachments.
    """
    about = items_about(kind, agenda, changes)
    if about is None:
        return tuple(lines)
    if kind is DispatchKind.SUPPLEMENT:
        return tuple(line for line in lines if line.item_id in about)
    numbers = {item.id: item.number for item in agenda.items}
    changed = {
        (item.number, change.attachment)
        for item in changes_told(kind, changes)
        for change in item.changes
        if change.what is not What.ATTACHMENT_REMOVED
    }
    return tuple(line for line in lines if (numbers.get(line.item_id), line.place) in changed)
