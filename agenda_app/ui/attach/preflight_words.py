"""What the pre-flight calls its parts, and what each remedy is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.checks.preflight import Remedy
from agenda_app.services.preflight import PreflightLine


def details(line: PreflightLine) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return everything that is known of an attachment, under its headings; none is empty."""
    rows = (
        (QCoreApplication.translate("Preflight", "Found"), line.found),
        (QCoreApplication.translate("Preflight", "Done"), line.done),
        (QCoreApplication.translate("Preflight", "The members see"), (line.members,)),
        (QCoreApplication.translate("Preflight", "The public sees"), (line.public,)),
        (QCoreApplication.translate("Preflight", "In the way of PDF/UA"), line.against_ua),
        (QCoreApplication.translate("Preflight", "In the way of PDF/A"), line.against_a),
    )
    return tuple((head, sentences) for head, sentences in rows if any(sentences))


def remedy_text(remedy: Remedy) -> str:
    """Return what helps against a refusal, as the text of its link."""
    match remedy:
        case Remedy.PASSWORD:
            return QCoreApplication.translate("Preflight", "Give the password …")
        case Remedy.TRACKED_CHANGES:
            return QCoreApplication.translate("Preflight", "Tracked changes …")
        case Remedy.TRY_AGAIN:
            return QCoreApplication.translate("Preflight", "Try again")
