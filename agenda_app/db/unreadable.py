"""A date or a time that cannot be read: its row can, and nobody takes it for a date.

SQLite keeps dates as text, and a damaged file can say anything there. Read as it stands, one such
row would keep every other row of its table from being read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from sqlalchemy import Date, DateTime, Dialect, Time
from sqlalchemy.types import TypeDecorator

Moment = TypeVar("Moment", dt.datetime, dt.date, dt.time)
T = TypeVar("T")


class UnreadableError(ValueError):
    """What is stored is no date or time."""


class Unreadable:
    """Stands where the date should; whoever compares, prints or uses it is refused."""

    def _refuse(self, *_: object) -> NoReturn:
        raise UnreadableError("what is stored is no date or time")

    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __sub__ = __bool__ = __str__ = _refuse
    __format__ = __getattr__ = _refuse


def sound(value: T) -> T:
    """Return a date or a time that was read.

    Raises:
        UnreadableError: it could not be.
    """
    if isinstance(value, Unreadable):
        raise UnreadableError("what is stored is no date or time")
    return value


class _Tolerant(TypeDecorator[Moment]):
    """Gives ``Unreadable`` in the place of what cannot be read."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Return what reads a stored value, None where the database itself gives dates."""
        read = super().result_processor(dialect, coltype)
        if read is None:
            return None

        def tolerant(value: Any) -> Any:
            try:
                return read(value)
            except (ValueError, TypeError):
                return Unreadable()

        return tolerant


class ReadableDateTime(_Tolerant[dt.datetime]):
    """A day and a time of day."""

    impl = DateTime
    cache_ok = True


class ReadableDate(_Tolerant[dt.date]):
    """A day."""

    impl = Date
    cache_ok = True


class ReadableTime(_Tolerant[dt.time]):
    """A time of day."""

    impl = Time
    cache_ok = True
