"""Words among bytes of any kind: in UTF-8, in Windows' letters, and in UTF-16 both ways round."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from agenda_app.proof.deflated import packed_in
from agenda_app.proof.disguises import as_text

_DEEPEST = 3
_RUN = re.compile(rb"[\t\n\r\x20-\x7e\x80-\xff]{5,}")
_TAG = re.compile(r"<[^<>]*>")
_WIDE_LOW = re.compile(
    rb"(?:[\t\n\r\x20-\x7e\xa0-\xff]\x00|[\x00-\xff][\x01\x02]|[\x10-\x3f]\x20){5,}"
)
_WIDE_HIGH = re.compile(
    rb"(?:\x00[\t\n\r\x20-\x7e\xa0-\xff]|[\x01\x02][\x00-\xff]|\x20[\x10-\x3f]){5,}"
)
_WIDEST = re.compile(rb"(?:[\t\n\r\x20-\x7e\xa0-\xff]\x00{3}){5,}[\x20-\x7e\xa0-\xff]?")
"""Latin letters, those with strokes and hooks among them, and the dashes and quotes of print."""


def texts_in(data: bytes, deep: int = _DEEPEST) -> Iterator[str]:
    """Return every run of at least five characters that could be words.

    Args:
        data: the bytes, parts of which may be deflated, and parts of those again.
        deep: how often.

    Raises:
        TooMuchError: they unpack to more than can be searched.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield as_text(data)
    runs = _RUN.findall(data)
    if runs:
        yield "\n".join(as_text(run) for run in runs)
        if not data.isascii():
            yield "\n".join(run.decode("latin-1") for run in runs)
            yield data.decode("utf-8", "ignore")
    if b"\x00\x00\x00" in data and (wider := _WIDEST.findall(data)):
        yield "\n".join(run.replace(b"\x00", b"").decode("latin-1") for run in wider)
    if b"\x00" in data:
        for pattern, encoding in ((_WIDE_LOW, "utf-16-le"), (_WIDE_HIGH, "utf-16-be")):
            wide = pattern.findall(data)
            if wide:
                yield "\n".join(run.decode(encoding) for run in wide)
    for said in packed_in(data) if deep else ():
        yield from texts_in(said, deep - 1)


def readings(data: bytes) -> Iterator[str]:
    """Return what a file of text says: as it stands, without markup, and the values of JSON."""
    for text in (*texts_in(data), *_in_older_letters(data)):
        yield text
        if "<" in text:
            yield _TAG.sub("", text)
            yield _TAG.sub(" ", text)
    if data.lstrip()[:1] in {b"{", b"["}:
        try:
            yield "\n".join(_values(json.loads(data)))
        except (ValueError, RecursionError):
            return  # the text itself was returned already


def _in_older_letters(data: bytes) -> Iterator[str]:
    """Return what bytes say that DOS or a Macintosh wrote."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if b"\x00" not in data:
            yield data.decode("cp865")
            yield data.decode("mac-roman")


def _values(held: Any) -> Iterator[str]:
    """Return the keys and the values of JSON."""
    if isinstance(held, dict):
        for key, value in held.items():
            yield str(key)
            yield from _values(value)
    elif isinstance(held, list):
        for value in held:
            yield from _values(value)
    elif held is not None:
        yield str(held)
