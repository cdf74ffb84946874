"""When an e-mail was sent, as a clock in Norway showed it: a deadline may hang on the day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_UNKNOWN_ZONE = " -0000"
_SUNDAY = 7


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
        moment = told.astimezone(UTC).replace(tzinfo=None)
        return moment + timedelta(hours=2 if _is_summer(moment) else 1)
    except OverflowError as error:
        raise ValueError(header) from error


def _is_summer(moment: datetime) -> bool:
    """Tell it of a time in Greenwich: from the last Sunday in March to that in October, at one."""
    return _last_sunday(moment.year, 3) <= moment < _last_sunday(moment.year, 10)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1)
    return last - timedelta(days=last.isoweekday() % _SUNDAY)
