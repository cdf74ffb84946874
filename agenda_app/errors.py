"""Errors the user can mend: one sentence that says what is wrong, one that says what to do."""

from __future__ import annotations


class UserError(Exception):
    """Something outside the program is wrong; the text may be shown as it is.

    Args:
        message: what is wrong, one Norwegian sentence.
        remedy: what to do about it, one Norwegian sentence; may be empty.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        """Keep the two sentences apart, so that a box can set the first one bold."""
        super().__init__(f"{message} {remedy}".strip())
        self.message = message
        self.remedy = remedy


class BlockedError(UserError):
    """One of the four things that block stands in the way of what was wanted."""


class ConflictError(UserError):
    """Somebody saved the same thing after it was read; nothing was overwritten."""


class NotFoundError(UserError):
    """The thing that was asked for does not exist (any more)."""


class UnreadableFileError(UserError):
    """A file from outside cannot be read as what it claims to be."""
