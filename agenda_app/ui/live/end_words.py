"""What the end is called: a meeting is closed, what nobody meets for is ended."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EndWords:
    """The words of the dialog; ``said`` has {time} in it."""

    title: str
    at: str
    button: str
    said: str
    when: str


def end_words(*, is_written: bool) -> EndWords:
    """Return the words, in the language of the window."""
    if is_written:
        return EndWords(
            translate("EndDialog", "The treatment is over"),
            translate("EndDialog", "Ended at"),
            translate("EndDialog", "End the treatment"),
            translate("EndDialog", "Ended at {time}."),
            translate("EndDialog", "Write when the treatment was ended."),
        )
    return EndWords(
        translate("EndDialog", "The meeting is over"),
        translate("EndDialog", "Closed at"),
        translate("EndDialog", "Close the meeting"),
        translate("EndDialog", "Closed at {time}."),
        translate("EndDialog", "Write when the meeting was closed."),
    )
