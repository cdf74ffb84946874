"""Locked minutes as they are kept: the very file, and the content that it was made of.

Names, titles and texts can change afterwards; what was locked cannot.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience


@dataclass(frozen=True, slots=True)
class KeptMinutes:
    """The minutes of a meeting for one audience, as they were locked.

    Attributes:
        meeting_id: whose minutes.
        audience: for whom.
        kept_at: wall time in Norway.
        sha256: of the PDF.
        size: of the PDF, in bytes.
        pages: how many it has.
        content: SHA-256 of the frozen content.
        proof: SHA-256 of what says that the file holds nothing exempt; empty for the members'.
    """

    meeting_id: MeetingId
    audience: Audience
    kept_at: datetime
    sha256: str
    size: int
    pages: int
    content: str
    proof: str = ""
