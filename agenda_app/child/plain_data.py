"""Records as plain data and back: what a child answers is checked field by field before it is used.

A record (a dataclass) is a list: its name, and its fields in order. Bytes go behind everything
else, and stand in the record as their start and their length.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache, partial
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

_Record = TypeVar("_Record")
_Reader = Callable[[Any, bytes], Any]
_LARGEST = 1e300
_AS_THEY_ARE = (str, bool, int, float, NoneType)


def packed(record: object) -> tuple[Any, bytes]:
    """Return a record as what JSON can hold, and the bytes in it."""
    data = bytearray()
    return _packed(record, data), bytes(data)


def unpacked(kind: type[_Record], plain: Any, data: bytes) -> _Record:
    """Return the record that ``packed`` was given.

    Args:
        kind: its class.
        plain: what may come from a child that a file has taken over.
        data: the bytes that came with it.

    Raises:
        ValueError: it is no record of that class.
    """
    cls: Any = kind
    record: _Record = _reader(cls)(plain, data)
    return record


def _packed(value: Any, data: bytearray) -> Any:
    if isinstance(value, _AS_THEY_ARE):
        return value
    if isinstance(value, tuple):
        return [_packed(item, data) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        data += value
        return [len(data) - len(value), len(value)]
    if isinstance(value, Mapping):
        return [[key, _packed(item, data)] for key, item in value.items()]
    kind: Any = type(value)
    return [kind.__name__, *[_packed(getattr(value, name), data) for name in _names(kind)]]


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(kind: Any) -> _Reader:
    """Return what reads values of a type as it stands behind a field of a record."""
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        return partial(_read_tuple, _reader(arguments[0]))
    if get_origin(kind) is Mapping:
        return partial(_read_mapping, _reader(arguments[0]), _reader(arguments[1]))
    if arguments:
        records = tuple(filter(is_dataclass, arguments))
        others = (_reader(other) for other in arguments if other not in records)
        return partial(_read_one_of, _reader_of_records(records), tuple(others))
    if is_dataclass(kind):
        return _reader_of_records((kind,))
    if issubclass(kind, Enum):
        return lambda plain, _: kind(plain)
    return {date: _read_date, bytes: _read_bytes, float: _read_float}.get(
        kind, partial(_read_exactly, kind)
    )


@cache
def _reader_of_records(kinds: tuple[Any, ...]) -> _Reader:
    """Return what reads a record of one of several kinds, which its name tells apart."""
    readers = {}
    for kind in kinds:
        types = get_type_hints(kind)
        readers[kind.__name__] = kind, tuple(_reader(types[name]) for name in _names(kind))
    return partial(_read_record, readers)


def _read_record(
    readers: dict[str, tuple[Any, tuple[_Reader, ...]]], plain: Any, data: bytes
) -> Any:
    if type(plain) is not list or not plain or type(plain[0]) is not str:
        raise ValueError("not a record")
    if plain[0] not in readers:
        raise ValueError("a record of another kind")
    kind, of_fields = readers[plain[0]]
    if len(plain) != len(of_fields) + 1:
        raise ValueError("a record with other fields")
    return kind(*[read(value, data) for read, value in zip(of_fields, plain[1:], strict=True)])


def _read_one_of(of_records: _Reader, others: tuple[_Reader, ...], plain: Any, data: bytes) -> Any:
    for read in others:
        try:
            return read(plain, data)
        except ValueError:
            continue
    return of_records(plain, data)


def _read_tuple(read: _Reader, plain: Any, data: bytes) -> tuple[Any, ...]:
    if type(plain) is not list:
        raise ValueError("not a list")
    return tuple([read(item, data) for item in plain])


def _read_mapping(read_key: _Reader, read: _Reader, plain: Any, data: bytes) -> dict[Any, Any]:
    if type(plain) is not list or any(type(pair) is not list or len(pair) != 2 for pair in plain):
        raise ValueError("no pairs")
    return {read_key(key, data): read(value, data) for key, value in plain}


def _read_date(plain: Any, _: bytes) -> date:
    if type(plain) is not str:
        raise ValueError("not a date")
    return date.fromisoformat(plain)


def _read_bytes(plain: Any, data: bytes) -> bytes:
    if type(plain) is not list or [type(number) for number in plain] != [int, int]:
        raise ValueError("no place of bytes")
    start, length = plain
    if not 0 <= start <= start + length <= len(data):
        raise ValueError("bytes that did not come")
    return data[start : start + length]


def _read_float(plain: Any, _: bytes) -> float:
    if type(plain) not in (int, float) or not -_LARGEST <= plain <= _LARGEST:
        raise ValueError("not a number")
    return float(plain)


def _read_exactly(kind: Any, plain: Any, _: bytes) -> Any:
    if type(plain) is not kind:
        raise ValueError(f"not {kind.__name__}")
    return plain
