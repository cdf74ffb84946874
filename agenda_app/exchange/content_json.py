"""Printed content to JSON and back, exactly, so that what was sent can be built again.

The envelope is ``{"format": "saksliste-content", "version": 1, "content": ...}``. A value is an
object with the name of its class under ``"is"`` and a member for each field; an enum is its value;
dates and times are ISO 8601; bytes are ``{"sha256": ...}`` and lie in the file store. Members are
in alphabetical order and numbers unrounded, so the same content gives the same JSON.

A field that came later is missing in older JSON and takes its default.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore, sha256_of

FORMAT, VERSION = "saksliste-content", 1
Content = TypeVar("Content")


def to_json(content: object, files: FileStore) -> str:
    """Return content as JSON; pictures and crests are put into ``files``."""
    envelope = {"format": FORMAT, "version": VERSION, "content": _plain(content, files)}
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def digest(content: object) -> str:
    """Return the SHA-256 of content as JSON; nothing is kept."""
    return sha256_of(to_json(content, _Nowhere()).encode())


class _Nowhere:
    """A file store that keeps nothing."""

    def put(self, data: bytes) -> str:
        return sha256_of(data)

    def path(self, sha256: str) -> None:
        return None

    def check(self, sha256: str) -> None:
        """Do nothing: no file is read by its path."""

    def get(self, sha256: str) -> bytes:
        raise KeyError(sha256)


def from_json(stored: str | bytes, kind: type[Content], files: FileStore) -> Content:
    """Return the content that ``to_json`` wrote.

    Args:
        stored: the JSON.
        kind: which class it must be.
        files: where pictures and crests are.

    Raises:
        UserError: it was written by a newer program, or a picture is gone.
        ValueError: it is no such content.
    """
    try:
        envelope = json.loads(stored)
        if envelope["format"] != FORMAT:
            raise ValueError("not frozen content")
        if envelope["version"] > VERSION:
            raise UserError(
                Sentence(
                    "Det som ble sendt, er tatt vare på av en nyere utgave av Saksliste.",
                    "Det som vart sendt, er teke vare på av ei nyare utgåve av Saksliste.",
                ),
                Sentence(
                    "Oppdater programmet, eller åpne møtet på en PC som har den.",
                    "Oppdater programmet, eller opne møtet på ein PC som har ho.",
                ),
            )
        return _Reader(files).value(envelope["content"], kind)  # type: ignore[no-any-return]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not frozen content: {error!r}") from error


def _plain(value: Any, files: FileStore) -> Any:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case bytes():
            return {"sha256": files.put(value)}
        case Enum():
            return value.value
        case date() | time():
            return value.isoformat()
        case tuple():
            return [_plain(item, files) for item in value]
        case frozenset():
            return sorted(value)
        case Mapping():
            return {key: _plain(item, files) for key, item in value.items()}
        case _ if is_dataclass(value):
            plain = {f.name: _plain(getattr(value, f.name), files) for f in fields(value)}
            return {"is": type(value).__name__, **plain}
        case _:
            raise TypeError(f"{type(value).__name__} is no content")


class _Reader:
    """Makes values of the types that the fields of content say."""

    def __init__(self, files: FileStore) -> None:
        self._files = files

    def value(self, stored: Any, kind: Any) -> Any:
        origin, inner = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            return self._one_of(stored, inner)
        if origin is tuple:
            return self._tuple(stored, inner)
        if origin is frozenset:
            return frozenset(self.value(item, inner[0]) for item in stored)
        if origin is not None and issubclass(origin, Mapping):
            return {key: self.value(item, inner[1]) for key, item in stored.items()}
        if is_dataclass(kind):
            return self._made(stored, kind)
        if kind is bytes:
            return self._files.get(stored["sha256"])
        if issubclass(kind, Enum):
            return kind(stored)
        if issubclass(kind, (date, time)):
            return kind.fromisoformat(stored)
        if kind is float and isinstance(stored, int) and not isinstance(stored, bool):
            return stored
        if not isinstance(stored, kind):
            raise TypeError(f"{stored!r} is no {kind.__name__}")
        return stored

    def _one_of(self, stored: Any, kinds: tuple[Any, ...]) -> Any:
        if stored is None:
            if type(None) not in kinds:
                raise TypeError("nothing where something must be")
            return None
        real = [kind for kind in kinds if kind is not type(None)]
        if len(real) == 1:
            return self.value(stored, real[0])
        return self._made(stored, {kind.__name__: kind for kind in real}[stored["is"]])

    def _tuple(self, stored: Any, inner: tuple[Any, ...]) -> tuple[Any, ...]:
        if inner[-1:] == (Ellipsis,):
            return tuple(self.value(item, inner[0]) for item in stored)
        return tuple(self.value(item, kind) for item, kind in zip(stored, inner, strict=True))

    def _made(self, stored: Any, kind: Any) -> Any:
        if stored["is"] != kind.__name__:
            raise TypeError(f"{stored['is']} where {kind.__name__} must be")
        hints = _hints(kind)
        given = {
            field.name: self.value(stored[field.name], hints[field.name])
            for field in fields(kind)
            if field.name in stored or not _has_default(field)
        }
        return kind(**given)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING
