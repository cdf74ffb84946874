"""What the dialog says before something is sent, of what the page knows of its meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from agenda_app.checks.preflight import Level as Verdict
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.comparison import Comparison, ItemChange
from agenda_app.domain.dispatch import DispatchKind, Recipient
from agenda_app.domain.distribution import reads_public
from agenda_app.domain.findings import Finding
from agenda_app.domain.findings import Level as Weight
from agenda_app.domain.typography import item_number
from agenda_app.produce.proof import UndecidedError
from agenda_app.services.change_words import fate_word
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.preflight import PreflightLine, headline
from agenda_app.services.sent_content import Standing
from agenda_app.ui.dispatch.going_out import BLOCKING, changes_told, findings_about
from agenda_app.ui.dispatch.send_dialog import Proposal
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.meeting.control_words import verdict
from agenda_app.ui.parts.signals import Level

_MOST = 5
translate = QCoreApplication.translate

_ASKED = frozenset({"access_undecided", "attachment_access_undecided"})
"""What keeps the public from its version until it is decided, which is offered at once."""


def proposed(
    kind: DispatchKind,
    overview: MeetingOverview,
    findings: Sequence[Finding],
    standing: Standing,
    recipients: Sequence[Recipient],
    *,
    exempt: bool = False,
    undecided: UndecidedError | None = None,
    parts: bool = False,
) -> Proposal:
    """Return what is proposed to be sent.

    Args:
        kind: what is to be sent.
        overview: the meeting.
        findings: what the control found.
        standing: what is different from what was sent.
        recipients: who usually gets the papers.
        exempt: the members' papers say something that the public may not read.
        undecided: what nobody has decided on; None when there is nothing.
        parts: members have the public version and what is exempt on paper, each for itself.
    """
    titles = {
        DispatchKind.NOTICE: translate("Sending", "Send the notice?"),
        DispatchKind.SUPPLEMENT: translate("Sending", "Send a supplement?"),
        DispatchKind.CORRECTION: translate("Sending", "Send a correction?"),
        DispatchKind.PUBLIC: translate("Sending", "Make the public version?"),
        DispatchKind.KEPT: translate("Sending", "Keep the papers as they are now?"),
    }
    verbs = {
        DispatchKind.PUBLIC: translate("Sending", "Make"),
        DispatchKind.KEPT: translate("Sending", "Keep"),
    }
    is_correction = kind is DispatchKind.CORRECTION
    public_only = kind is DispatchKind.PUBLIC or (is_correction and standing.is_for_public_alone)
    apart = parts and is_correction
    blocked = any(finding.code == BLOCKING for finding in findings)
    no_public = _no_public(kind, findings, standing)
    waits = None if no_public else undecided
    return Proposal(
        kind,
        titles[kind],
        verbs.get(kind, translate("Sending", "Send")),
        tuple(_sentences(kind, overview, standing, parts=parts)),
        tuple(r for r in recipients if not public_only or _reads_public(r, apart=apart)),
        tuple(_named(kind, standing.changes)),
        _remark(findings_about(kind, overview.agenda, standing.changes, findings)),
        no_public if waits is None else spoken(waits),
        undecided=waits,
        exempt=exempt,
        public_only=public_only,
        allowed=not (blocked or (public_only and (no_public or waits))),
    )


def _reads_public(recipient: Recipient, *, apart: bool) -> bool:
    return reads_public(recipient.version, recipient.channel, apart=apart)


def _sentences(
    kind: DispatchKind, overview: MeetingOverview, standing: Standing, *, parts: bool
) -> Iterator[str]:
    left = standing.following
    match kind:
        case DispatchKind.NOTICE:
            if not any(item.kind is ItemKind.CASE for item in overview.agenda.items):
                yield translate("Sending", "There are no cases on the agenda.")
            yield _about_numbers(overview)
        case DispatchKind.PUBLIC:
            yield translate(
                "Sending",
                "Everything that was sent is made for the public, without what is exempt and with "
                "the page numbers that the members have. It is searched before it is kept.",
            )
        case DispatchKind.KEPT:
            yield translate(
                "Sending",
                "The notice is marked as sent, but its papers were not kept. They are kept now, "
                "marked as kept afterwards. Then supplements and corrections can follow.",
            )
            yield translate(
                "Sending",
                "See first that the papers are as they were sent: the program cannot know. Cases "
                "that were added since are left to a supplement.",
            )
        case DispatchKind.SUPPLEMENT:
            yield translate(
                "Sending",
                "Only the added cases go out. Page numbers go on from the last page sent.",
            )
            if DispatchKind.CORRECTION in left:
                yield translate(
                    "Sending",
                    "What was sent before has changed too. That is sent as a correction of its "
                    "own.",
                )
        case DispatchKind.CORRECTION:
            yield translate("Sending", "Only the pages that changed go out, numbered 45a, 45b.")
            if standing.is_for_public_alone:
                yield _for_the_public_alone(parts=parts)
                yield translate(
                    "Sending",
                    "What lies published still has the former words. Replace it afterwards with "
                    "the public bundle of everything that was sent.",
                )
            else:
                yield translate(
                    "Sending",
                    "Where the papers are printed on both sides, the other side of each sheet "
                    "comes along.",
                )
            if DispatchKind.SUPPLEMENT in left:
                yield translate(
                    "Sending", "Cases were added too. They are sent as a supplement of their own."
                )
    yield translate(
        "Sending", "The files are made and kept as they are. Print or mail them afterwards."
    )


def _for_the_public_alone(*, parts: bool) -> str:
    if parts:
        return translate(
            "Sending",
            "Only the public version is another by now. Of the members, those get it who have what "
            "is exempt on paper of its own. It is searched before it is kept.",
        )
    return translate(
        "Sending",
        "Only the public version is another by now, so the members get nothing. It is searched "
        "before it is kept.",
    )


def _named(kind: DispatchKind, changes: Comparison) -> Iterator[str]:
    """Yield the cases that a supplement or a correction is about; many are counted."""
    named = [_name(item) for item in changes_told(kind, changes)]
    of_notice = changes.notice or (changes.public and changes.public.notice)
    if of_notice and kind is DispatchKind.CORRECTION:
        named.insert(0, translate("Sending", "the notice itself"))
    yield from named[:_MOST] if len(named) <= _MOST else named[: _MOST - 1]
    if len(named) > _MOST:
        yield translate("Sending", "and %n more", "", len(named) - _MOST + 1)


def _name(item: ItemChange) -> str:
    """Return "PS 12/26 (endret) Kaia"."""
    number = item_number(item.number) if item.number else ""
    fate = f"({fate_word(item.fate, interface_language())})"
    return " ".join(filter(None, (number, fate, item.title)))


def _about_numbers(overview: MeetingOverview) -> str:
    numbers = [item.number for item in overview.agenda.items if item.number]
    if not numbers:
        return translate("Sending", "This cannot be undone.")
    text = translate(
        "Sending",
        "The numbers from {first} to {last} are fixed for good and never used again. "
        "This cannot be undone.",
    )
    return text.format(first=item_number(numbers[0]), last=item_number(numbers[-1]))


def said_of_attachments(lines: Sequence[PreflightLine]) -> str:
    """Return what the pre-flight says when attachments are to be looked at; else nothing."""
    is_doubtful = any(line.level is Verdict.WARN for line in lines)
    return headline(tuple(lines), interface_language()) if is_doubtful else ""


def _remark(findings: Sequence[Finding]) -> tuple[Level, str] | None:
    if not findings:
        return None
    stops = any(finding.level is Weight.STOP for finding in findings)
    warns = any(finding.level is Weight.WARN for finding in findings)
    level = Level.STOP if stops else Level.WARN if warns else Level.INFO
    return level, verdict(tuple(findings))


def _no_public(kind: DispatchKind, findings: Sequence[Finding], standing: Standing) -> str:
    """Return why there can be no public version; empty when there can."""
    stops = (finding for finding in findings if finding.stops_public)
    stop = next((finding for finding in stops if finding.code not in _ASKED), None)
    if stop is not None:
        text = translate("Sending", "The public version cannot be made: {why}")
        return text.format(why=stop.told)
    follows = {
        DispatchKind.SUPPLEMENT: standing.public_has_all,
        DispatchKind.CORRECTION: standing.has_public,
    }
    if follows.get(kind, True):
        return ""
    return translate(
        "Sending",
        "What was sent before has no public version, so this gets none either. "
        "Make the public version of everything afterwards, under “More”.",
    )
