"""What the foot of the window says of a meeting."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.meeting import FROZEN, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.notice_content import key_of
from agenda_app.ui.page import PageStatus
from agenda_app.ui.parts.signals import Level


def meeting_status(
    overview: MeetingOverview,
    pages: int,
    audience: Audience,
    today: date,
    held: Collection[str] | None = None,
) -> PageStatus:
    """Return counts, what is to be known of the numbers, and which version is on screen.

    Args:
        overview: the meeting.
        pages: of the bundle, 0 while not known.
        audience: whose version the preview shows.
        today: the day it is.
        held: the keys of the papers in the file that the preview shows, None when it shows all.
    """
    items = overview.agenda.items
    cases = sum(item.type is not None for item in items)
    facts = [_counted(cases, _one_case(), _cases())]
    if pages:
        facts.append(_counted(pages, _one_page(), _pages()))
    if overview.meeting.state not in FROZEN | {MeetingState.CANCELLED} and cases:
        facts.append(
            QCoreApplication.translate(
                "MeetingFoot", "The cases get their final numbers when the notice is sent"
            )
        )
    shown = [i for i in items if held is None or i.case_id is None or key_of(i) in held]
    closed = sum(not item.access.is_public(today) for item in shown)
    return PageStatus(tuple(facts), *_version(closed, audience))


def _version(closed: int, audience: Audience) -> tuple[str, Level | None]:
    if audience is Audience.PUBLIC:
        if not closed:
            return QCoreApplication.translate("MeetingFoot", "Public version"), None
        one = QCoreApplication.translate("MeetingFoot", "Public version: {count} case is shielded")
        many = QCoreApplication.translate(
            "MeetingFoot", "Public version: {count} cases are shielded"
        )
        return _counted(closed, one, many), None
    if not closed:
        return QCoreApplication.translate("MeetingFoot", "Internal version"), None
    one = QCoreApplication.translate("MeetingFoot", "Internal version with {count} case not public")
    many = QCoreApplication.translate(
        "MeetingFoot", "Internal version with {count} cases not public"
    )
    return _counted(closed, one, many), Level.EXEMPT


def _counted(count: int, one: str, many: str) -> str:
    return (one if count == 1 else many).format(count=count)


def _one_case() -> str:
    return QCoreApplication.translate("MeetingFoot", "{count} case")


def _cases() -> str:
    return QCoreApplication.translate("MeetingFoot", "{count} cases")


def _one_page() -> str:
    return QCoreApplication.translate("MeetingFoot", "{count} page")


def _pages() -> str:
    return QCoreApplication.translate("MeetingFoot", "{count} pages")
