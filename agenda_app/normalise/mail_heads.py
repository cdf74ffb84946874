"""E-mails, and what is kept in the form of one, told by the headers that they begin with."""

from __future__ import annotations

import re

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.refusal import RefusalError

_HEADER = re.compile(
    rb"^(?:from|to|cc|subject|date|received|return-path|mime-version|message-id|delivered-to|"
    rb"content-type|reply-to|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_ANY_HEADER = re.compile(rb"[!-9;-~]+:")
_OF_PROGRAMS = re.compile(
    rb"^(?:received|message-id|return-path|delivered-to|mime-version):",
    re.IGNORECASE | re.MULTILINE,
)
"""Headers that nobody writes: what has one of them is no note on an e-mail."""
_SENT = re.compile(
    rb"^(?:to|cc|bcc|received|message-id|return-path|delivered-to|x-unsent):",
    re.IGNORECASE | re.MULTILINE,
)
_WITH_ITS_PICTURES = re.compile(
    rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE
)
"""How a page of the web, or a document from Word, is packed in one file (.mht)."""
_ENVELOPE = re.compile(rb"^From \S+ .*\d{4}\r?$", re.MULTILINE)
"""The line before each e-mail in a mailbox file (RFC 4155)."""
_FEWEST_HEADERS = 3
_LOOK_AT = 20_000


def from_first_header(data: bytes) -> bytes:
    """Return an e-mail without the mark of its encoding and the blank lines that it begins with."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")


def is_mail(data: bytes, ending: str) -> bool:
    """Return whether a text is an e-mail.

    Args:
        data: the file.
        ending: of its name, ".eml" and the like.

    Raises:
        RefusalError: it is a file of several, or a page of the web packed as one.
    """
    start = from_first_header(data[:_LOOK_AT])
    envelope = _ENVELOPE.match(start)
    if envelope:
        start = start[envelope.end() :].lstrip(b"\r\n")
    headers = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    is_named_mail = ending == ".eml"
    may_begin_with_any = is_named_mail or _OF_PROGRAMS.search(headers)
    if not (_ANY_HEADER if may_begin_with_any else _HEADER).match(start):
        return False
    if _WITH_ITS_PICTURES.search(headers) and not (is_named_mail or _SENT.search(headers)):
        raise RefusalError(Refused.WEB_PAGE)
    if len(_HEADER.findall(headers)) < (1 if is_named_mail else _FEWEST_HEADERS):
        return False
    if envelope and len(_ENVELOPE.findall(data)) > 1:
        raise RefusalError(Refused.MAILBOX)
    return True
