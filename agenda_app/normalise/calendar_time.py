"""When an entry of a calendar is, as a clock in Norway shows it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from agenda_app.domain.language import Language
from agenda_app.normalise.content_lines import Property
from agenda_app.normalise.words import WHOLE_DAY

_NORWAY = "Europe/Oslo"
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?")
_DURATION = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?.*")
_AS_IN_NORWAY = re.compile(r"W\. Europe|Central Europe|Romance|Oslo")
"""What Windows calls the zones whose clocks show the same as ours."""


def said_time(
    start: Property, end: Property | None, lasting: Property | None, language: Language
) -> str:
    """Return "12.03.2026 kl. 09.00–11.00"; what is no time is said as it stands.

    Args:
        start: when it begins.
        end: when it ends; a day that it ends with is the first one after it (RFC 5545, 3.6.1).
        lasting: how long it lasts, where the end is not told.
        language: of the words.
    """
    begins = _moment(start)
    if begins is None:
        return " – ".join(one.value for one in (start, end, lasting) if one)
    ends = _moment(end) if end else _after(begins, lasting.value) if lasting else None
    if not isinstance(begins, datetime):
        last = begins if ends is None or isinstance(ends, datetime) else ends - timedelta(days=1)
        until = f"–{last:%d.%m.%Y}" if last > begins else ""
        return f"{begins:%d.%m.%Y}{until} ({WHOLE_DAY.said(language)})"
    said = f"{begins:%d.%m.%Y kl. %H.%M}"
    if isinstance(ends, datetime) and ends > begins:
        same_day = ends.date() == begins.date()
        said += f"–{ends:%H.%M}" if same_day else f" – {ends:%d.%m.%Y kl. %H.%M}"
    zone = start.about.get("TZID", "")
    return said if not zone or _zone(zone) else f"{said} ({zone})"


def _after(begins: date, lasting: str) -> date | None:
    """Return the time that something ends which lasts "PT1H30M"."""
    found = _DURATION.fullmatch(lasting.strip())
    if not found:
        return None
    weeks, days, hours, minutes = (int(number or 0) for number in found.groups())
    try:
        return begins + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
    except OverflowError:
        return None


def _moment(told: Property) -> date | datetime | None:
    """Return the day or the wall time in Norway; one of an unknown zone is left as it is."""
    found = _TIME.fullmatch(told.value.strip())
    if not found:
        return None
    year, month, day, hour, minute = (int(number or 0) for number in found.groups()[:5])
    try:
        if found[4] is None:
            return date(year, month, day)
        moment = datetime(year, month, day, hour, minute)
        zone = UTC if found[6] else _zone(told.about.get("TZID", ""))
        if zone is None:
            return moment
        return moment.replace(tzinfo=zone).astimezone(ZoneInfo(_NORWAY)).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None


def _zone(name: str) -> tzinfo | None:
    if _AS_IN_NORWAY.search(name):
        return ZoneInfo(_NORWAY)
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None
