"""OpenPGP in bytes (RFC 9580, 4.2 and 5): its first packet tells what a file is.

A packet begins with its kind and its length, of the old form or the new one.
"""

from __future__ import annotations


def _packet(kind: int) -> bytes:
    """Return the pattern of how a packet of a kind begins."""
    new = rb"%b(?:[\x00-\xbf]|[\xc0-\xdf].|[\xe0-\xfe]|\xff.{4})" % _hex(0xC0 | kind)
    if kind > _LAST_OF_OLD:
        return rb"(?:%b)" % new
    one, two, four, _ = (_hex(0x80 | kind << 2 | size) for size in range(4))
    return rb"(?:%b.|%b..|%b.{4}|%b)" % (one, two, four, new)


def _hex(byte: int) -> bytes:
    return rb"\x%02x" % byte


_LAST_OF_OLD = 15
_ALGORITHM = rb"[\x01-\x03\x10-\x13\x16\x19-\x1c]"
_HASH = rb"[\x01-\x03\x08-\x0e]"
_FOR_A_KEY = _packet(1) + rb"(?:\x03.{8}" + _ALGORITHM + rb"|\x06[\x00\x15\x21])"
_FOR_A_PASSWORD = _packet(3) + rb"[\x04-\x06][\x00-\x1f]"
_SIGNED = _packet(4) + rb"[\x03\x06][\x00\x01]" + _HASH + _ALGORITHM
_PACKED = rb"\xa3(?:\x01|\x02x|\x03BZh)"
SEALED = rb"|".join((_FOR_A_KEY, _FOR_A_PASSWORD, _SIGNED, _PACKED))
"""What is encrypted, and what is signed and lies in it, mostly packed."""
SIGNATURE = _packet(2) + rb"(?:\x03\x05[\x00\x01]|[\x04\x06][\x00\x01]" + _ALGORITHM + _HASH + rb")"
"""A signature of something that lies elsewhere."""
_MADE_AT = rb".{4}"
KEY = rb"(?:" + _packet(6) + rb"|" + _packet(5) + rb")[\x03\x04\x06]" + _MADE_AT + _ALGORITHM
