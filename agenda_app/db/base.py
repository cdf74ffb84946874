"""What all tables have in common."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Dialect, MetaData, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from agenda_app.db.unreadable import ReadableDate, ReadableDateTime, ReadableTime

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class PlainText(TypeDecorator[str]):
    """Text without what PostgreSQL keeps no text with: a NUL, which a damaged PDF may say."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return what is kept."""
        return value if value is None else value.replace("\0", "")


class Base(DeclarativeBase):
    """All constraints have names, so that a later migration can find them."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {  # noqa: RUF012
        str: PlainText,
        dt.datetime: ReadableDateTime,
        dt.date: ReadableDate,
        dt.time: ReadableTime,
    }
