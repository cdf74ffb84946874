"""One difference between two versions of a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

NO_BASIS = "–"
"""Stands in a difference of access for an exemption that names no legal basis."""


class What(Enum):
    """What is different."""

    TITLE = "title"
    ACCESS = "access"
    PROPOSAL = "proposal"
    TEXT = "text"
    PASSAGES = "passages"
    FACTS = "facts"
    SCHEDULE = "schedule"
    WITHHELD = "withheld"
    ATTACHMENT_ADDED = "attachment_added"
    ATTACHMENT_REMOVED = "attachment_removed"
    ATTACHMENT_CAME = "attachment_came"
    ATTACHMENT_CHANGED = "attachment_changed"
    ATTACHMENT_RENAMED = "attachment_renamed"
    ATTACHMENT_REPLACED = "attachment_replaced"
    ATTACHMENT_ORDER = "attachment_order"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; ``where`` is the point, the section, the field or the attachment.

    ``old`` and ``new`` are equal when only the look of a text changed. For an attachment they are
    the numbers of its pages, its titles when it was renamed, or the places of those that moved.
    ``PASSAGES`` is a text of which other words are exempt: its legal bases before and after.
    ``attachment`` is which one of the case it is, from 1, of its former ones when it was removed.
    What the public may not read any more is one change: it has no former words, and its ``new`` is
    the legal basis.
    """

    what: What
    where: str = ""
    old: str = ""
    new: str = ""
    attachment: int = 0
