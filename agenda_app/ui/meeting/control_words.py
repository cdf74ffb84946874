"""The verdict on a meeting as one headline, and what each finding offers to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.findings import Finding, Level

ACCESS = frozenset(
    {"access_undecided", "basis_missing", "basis_incomplete", "basis_internal"}
    | {"basis_without_part", "basis_exempts_nothing", "public_title_reveals"}
)
MEETING = frozenset(
    {"place_missing", "notice_late", "on_holiday", "on_weekend", "secret_in_remote"}
)
COMMITTEE = frozenset(
    {"members_missing", "chair_missing", "seats_not_filled", "too_few_seats", "even_council"}
)

ATTACHMENT = "attachment_"
"""What begins the codes of findings on attachments: they quote titles, not places to compare."""


def verdict(findings: Collection[Finding], *, sent: bool = False) -> str:
    """Return "2 merknader og 1 opplysning. Ingenting stopper utsendingen.".

    What only keeps the public from its edition is told: the members can get theirs all the same.

    Args:
        findings: what the checks found.
        sent: the notice is out, so nothing is said about sending it.
    """
    counted = Counter(finding.level for finding in findings)
    parts = [
        _count(counted[Level.STOP], _stops_one(), _stops_many()),
        _count(counted[Level.WARN], _warns_one(), _warns_many()),
        _count(counted[Level.INFO], _infos_one(), _infos_many()),
    ]
    told = [part for part in parts if part]
    if not told and sent:
        return QCoreApplication.translate("Control", "Nothing to remark.")
    if not told:
        return QCoreApplication.translate("Control", "Nothing to remark. It can be sent out.")
    both = QCoreApplication.translate("Control", "{first} and {last}")
    listed = told[0] if len(told) == 1 else both.format(first=", ".join(told[:-1]), last=told[-1])
    if sent:
        return f"{listed[:1].upper()}{listed[1:]}."
    if counted[Level.STOP]:
        end = QCoreApplication.translate("Control", "This must be mended before it is sent out.")
    elif any(finding.stops_public for finding in findings):
        end = QCoreApplication.translate(
            "Control",
            "Nothing stops the sending to the members, but there can be no public edition yet.",
        )
    else:
        end = QCoreApplication.translate("Control", "Nothing stops the sending.")
    return f"{listed[:1].upper()}{listed[1:]}. {end}"


def _count(count: int, one: str, many: str) -> str:
    return "" if not count else (one if count == 1 else many).format(count=count)


def _stops_one() -> str:
    return QCoreApplication.translate("Control", "{count} error")


def _stops_many() -> str:
    return QCoreApplication.translate("Control", "{count} errors")


def _warns_one() -> str:
    return QCoreApplication.translate("Control", "{count} remark")


def _warns_many() -> str:
    return QCoreApplication.translate("Control", "{count} remarks")


def _infos_one() -> str:
    return QCoreApplication.translate("Control", "{count} piece of information")


def _infos_many() -> str:
    return QCoreApplication.translate("Control", "{count} pieces of information")


def action_text(finding: Finding) -> str:
    """Return what can be done about a finding, as the text of its link; empty for nothing."""
    if finding.code in ACCESS and finding.case_id is not None:
        return QCoreApplication.translate("Control", "Decide")
    if finding.code in MEETING:
        return QCoreApplication.translate("Control", "Change the meeting")
    if finding.code in COMMITTEE:
        return QCoreApplication.translate("Control", "Open the committee")
    if finding.case_id is not None:
        if len(finding.quotes) > 1 and not finding.code.startswith(ATTACHMENT):
            return QCoreApplication.translate("Control", "Compare")
        return QCoreApplication.translate("Control", "Show the place")
    if finding.item_id is not None:
        return QCoreApplication.translate("Control", "Show the line")
    return ""
