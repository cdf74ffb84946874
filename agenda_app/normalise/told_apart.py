"""Files that no reader should see as the text or the bytes that they are, and why they are not."""

from __future__ import annotations

import binascii
import re

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise import openpgp

_LONG = rb"(?:[\x01-\x80]|\x81.|\x82.{2}|\x83.{3}|\x84.{4})"
_LIST = rb"\x30" + _LONG
_PKCS = rb"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07"
"""A list of so many bytes in DER or BER (X.690, 8.1.3), and the names of PKCS #7 (RFC 5652)."""
_SIGNED = _LIST + _PKCS + rb"\x02\xa0" + _LONG + _LIST + rb"\x02\x01.\x31.{0,100}?"
_OF_NOTHING = rb"\x30(?:\x0b" + _PKCS + rb"\x01|\x80" + _PKCS + rb"\x01\x00\x00)"
"""What is signed lies elsewhere, or nothing is, as in a list of certificates (RFC 5652, 5.2)."""
_CERTIFICATE = _LIST + _LIST + rb"\xa0\x03\x02\x01[\x00-\x02]"
_WITH_ITS_KEY = _LIST + rb"\x02\x01\x03\x30"
"""A certificate (RFC 5280), and the file that its key is kept in with it (RFC 7292)."""
_SEALED = _LIST + rb"(?:" + _PKCS + rb"|\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01)"
_BY_OUTLOOK = rb"\x78\x9f\x3e\x22|\x76\xe8\x04\x60\xc4\x11\xe3\x86"
"""What is signed or encrypted and lies in it, and what Outlook packs (MS-OXTNEF, MS-OXORMMS)."""
_BYTES = (
    (
        rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x1f\x8b\x08|BZh\d1AY&SY|\xfd7zXZ\x00|MSCF\x00{4}"
        rb"|.{257}ustar[\x00 ]",
        Refused.PACKED_FILES,
    ),
    (rb"\x04?%!PS|\xc5\xd0\xd3\xc6|\x1b%-12345X(?!.{0,1000}%PDF-)", Refused.POSTSCRIPT),
    (
        rb"ID3[\x02-\x04]|\xff[\xfa\xfb\xf2\xf3][\x10-\xef]|OggS\x00|fLaC\x00|#!AMR|FLV\x01"
        rb"|\x1a\x45\xdf\xa3|\x30\x26\xb2\x75\x8e\x66\xcf\x11|\x00\x00\x01[\xb3\xba]"
        rb"|RIFF.{4}(?:AVI |WAVE)|.{4}(?:ftyp(?!avi[fs]|crx )|moov|mdat)|MThd\x00{3}\x06",
        Refused.SOUND_OR_FILM,
    ),
    (rb"AC10\d\d\x00", Refused.DRAWING),
    (
        rb"|".join(
            (_SIGNED + _OF_NOTHING, _CERTIFICATE, _WITH_ITS_KEY, openpgp.SIGNATURE, openpgp.KEY)
        ),
        Refused.SIGNATURE,
    ),
    (rb"|".join((_SEALED, _BY_OUTLOOK, openpgp.SEALED)), Refused.SEALED),
)
_OF_BYTES = tuple((re.compile(start, re.DOTALL), code) for start, code in _BYTES)
_PROLOG = r"(?>\s+|<\?[^>]*>|<!--.*?-->|<!doctype[^>]*>)*+"
_TEXT = (
    (
        r"<office:document[\s>]|\bprogid=[\"'](?:Word|Excel|PowerPoint)\.",
        r"\s*<",
        Refused.OFFICE_AS_XML,
    ),
    ("", rf"{_PROLOG}<(?:\w+:)?svg\b", Refused.DRAWING),
    (
        "",
        rf"\s*<!doctype\s+html|{_PROLOG}<(?:html|head|body|title|meta|style|script|div|p|h[1-6]"
        r"|table|center|font|span)\b",
        Refused.WEB_PAGE,
    ),
    ("", rf"\s*<\?xml\b|{_PROLOG}<(?:\w+:)?\w[\w.-]*(?:\s[^>]*)?\sxmlns(?::\w+)?=", Refused.DATA),
    ("", r"\s*(?:\[\s*)?\{\s*\"[^\"\n]{0,200}\"\s*:|\.HODE\b", Refused.DATA),
    ("", r"\s*0\r?\n\s*SECTION\r?\n", Refused.DRAWING),
    (
        "",
        r"\s*-----BEGIN (?:[A-Z0-9 ]*(?:CERTIFICATE|REQUEST|CRL|KEY|KEY BLOCK)|PGP SIGNATURE)-----",
        Refused.SIGNATURE,
    ),
    ("", r"\s*-----BEGIN (?:PGP MESSAGE|PKCS7|CMS)-----", Refused.SEALED),
)
"""What is somewhere in such a text, how it begins, and what it is: the first that fits."""
_OF_TEXT = tuple(
    (re.compile(within), re.compile(start, re.IGNORECASE | re.DOTALL), code)
    for within, start, code in _TEXT
)
_BY_ENDING = {
    **dict.fromkeys((".xml", ".gpx", ".kml", ".gml", ".xsd", ".xsl"), (r"\s*<", Refused.DATA)),
    **dict.fromkeys((".json", ".geojson"), (r"\s*[\[{]", Refused.DATA)),
    **dict.fromkeys((".html", ".htm", ".xhtml"), (r"[^<]*<\w", Refused.WEB_PAGE)),
    **dict.fromkeys((".cer", ".crt"), (r"\s*MII[\w+/]", Refused.SIGNATURE)),
}
"""What files with such a name are when they begin so."""
_AS_LETTERS = re.compile(r"\s*(?:-----BEGIN (?:PKCS7|CMS)-----\s*)?(MI[A-Za-z0-9+/\s]{40,400})")
"""Bytes written as letters (RFC 4648, 4), when they are DER or BER of some length."""
_PGP_SIGNATURE = re.compile(openpgp.SIGNATURE + rb"|\s*-----BEGIN PGP SIGNATURE-----", re.DOTALL)
_TELLING = 2_000
"""As many bytes tell whether something is sealed or a signature."""


def what_bytes_are(data: bytes) -> Refused | None:
    """Return why a file is not shown that its first bytes tell of, None when they do not."""
    return next((code for start, code in _OF_BYTES if start.match(data)), None)


def is_sealed(data: bytes) -> bool:
    """Tell whether what a file holds is signed, encrypted or packed, as bytes or as letters."""
    start = data[:_TELLING]
    what = what_bytes_are(start) or what_text_is(start.decode("latin-1"), "")
    return what is Refused.SEALED


def is_pgp_signature(data: bytes) -> bool:
    """Tell whether a file is nothing but a signature of OpenPGP; others have names that tell."""
    return bool(_PGP_SIGNATURE.match(data))


def what_text_is(start: str, ending: str) -> Refused | None:
    """Return why a text is not shown as it stands, None when it can be.

    Args:
        start: how it begins.
        ending: of the file's name, ".xml" and the like.
    """
    if letters := _AS_LETTERS.match(start):
        written = "".join(letters[1].split())
        if what := what_bytes_are(binascii.a2b_base64(written[: len(written) // 4 * 4])):
            return what
    for within, begins, code in _OF_TEXT:
        if begins.match(start) and within.search(start):
            return code
    begins_so, code = _BY_ENDING.get(ending, ("(?!)", Refused.DATA))
    return code if re.match(begins_so, start) else None
