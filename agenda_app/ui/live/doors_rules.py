"""What the law says of closed doors as they stand in their dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.minutes import ClosingGround

translate = QCoreApplication.translate


def law_words(ground: ClosingGround, *, fell: bool) -> str:
    """Return what the law says of a reason to close the doors, and of a vote against it."""
    if fell and ground.is_duty:
        return translate(
            "DoorsDialog", "The law demands closed doors here, whatever the vote says."
        )
    if ground.is_duty:
        return translate(
            "DoorsDialog",
            "The law demands closed doors here. The committee decides it with open doors.",
        )
    if ground.needs_vote:
        return translate(
            "DoorsDialog", "The committee decides with open doors whether they are to be closed."
        )
    return translate(
        "DoorsDialog",
        "The chair or the committee can demand it. The vote on the doors is taken in the open.",
    )
