"""When an e-mail was sent, as a clock in Norway showed it: a deadline may hang on the day."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

_NORWAY = "Europe/Oslo"
_UNKNOWN_ZONE = " -0000"


def sent_at(header: str) -> datetime:
    """Return the wall time in Norway that a header tells; one without a zone is taken as it is.

    Raises:
        ValueError: it tells no time.
    """
    told = parsedate_to_datetime(header)
    if told.tzinfo is None:
        if _UNKNOWN_ZONE not in header:  # a name of the zone may stand behind it, in brackets
            return told
        told = told.replace(tzinfo=UTC)  # it is of Greenwich, wherever that was (RFC 5322, 3.3)
    try:
        return told.astimezone(ZoneInfo(_NORWAY)).replace(tzinfo=None)
    except OverflowError as error:
        raise ValueError(header) from error
