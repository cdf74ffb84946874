"""What the law says of closed doors as they stand in their dialog, and what they lack."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.ballots import FOR
from agenda_app.domain.minutes import ClosingGround
from agenda_app.domain.votes import Outcome

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


def not_opened(vote: Outcome | None, opened: time | None) -> str:
    """Return why the doors cannot stand as they do after the vote on opening them.

    Without a vote, or with one by too few, they may stand either way.
    """
    if vote is None or vote.is_void or (vote.winner == FOR) is (opened is not None):
        return ""
    if opened is not None:
        return translate(
            "DoorsDialog", "It was voted down, so the doors cannot have been opened then."
        )
    return translate("DoorsDialog", "Write when the doors were opened.")


def not_basis(ground: ClosingGround, basis: str) -> str:
    """Return that what exempts it is missing, where public interests need that too."""
    missing = ground is ClosingGround.PUBLIC_INTEREST and not basis.strip()
    return translate("DoorsDialog", "Write what exempts it.") if missing else ""
