"""The parts of a letter, each as the program that reads letters has it (RFC 2045)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEAD = 20_000
_MAIL = re.compile(rb"^Content-Transfer-Encoding:", re.IGNORECASE | re.MULTILINE)


class MailPart(NamedTuple):
    """A part of a letter; what is not attached has no name."""

    name: str
    content: bytes


def is_mail(data: bytes) -> bool:
    """Tell whether bytes are a letter whose parts are written otherwise."""
    return _MAIL.search(data[:_HEAD]) is not None


def mail_parts(data: bytes) -> Iterator[MailPart]:
    """Return what a letter says and what is attached to it, unpacked."""
    from email import message_from_bytes  # seldom needed, and slow to load

    for part in message_from_bytes(data).walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content != data:
            yield MailPart(part.get_filename() or "", content)
