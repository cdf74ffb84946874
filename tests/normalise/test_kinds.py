"""What a file is, by its content; what cannot be shown is refused for the right reason."""

from __future__ import annotations

import base64

import pytest

from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.kinds import OUTLOOK, Recognised, recognise
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.source import Source
from tests.normalise.compound_files import attached, compound_file, outlook_mail
from tests.normalise.office_files import packed

CMS = b"\x06\x09*\x86H\x86\xf7\r\x01\x07"
SIGNED = b"\x30\x82\x01\x60" + CMS + b"\x02\xa0\x82\x01\x51\x30\x82\x01\x4d\x02\x01\x01\x31\x0f"
SIGNED += b"\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00"
"""Begins what is signed (RFC 5652, 5.1), as far as what is signed."""
DETACHED = SIGNED + b"\x30\x0b" + CMS + b"\x01" + bytes(300)
WITH_TEXT = SIGNED + b"\x30\x16" + CMS + b"\x01\xa0\x09\x04\x07%PDF-1.7" + bytes(300)
CERTIFICATE = b"\x30\x82\x03\x0d\x30\x82\x01\xf5\xa0\x03\x02\x01\x02\x02\x14" + bytes(300)
KEY_RING = b"\x30\x82\x0a\x00\x02\x01\x03\x30\x82\x09\xc6" + CMS + b"\x01" + bytes(300)
AUTHENTICATED = b"\x30\x82\x01\x00\x06\x0b*\x86H\x86\xf7\r\x01\x09\x10\x01\x17" + bytes(300)
RIGHTS = b"\x76\xe8\x04\x60\xc4\x11\xe3\x86" + bytes(99)


def armoured(kind: str, data: bytes = b"\x85\x01") -> bytes:
    letters = base64.encodebytes(data)
    return b"-----BEGIN %b-----\n%b-----END %b-----\n" % (kind.encode(), letters, kind.encode())


SAVED = (
    b'From: "Saved by Blink"\r\nSubject: Sak\r\nDate: Mon, 4 May 2026 08:00:00 +0000\r\n'
    b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=text/html; boundary=q\r\n\r\n"
    b"--q\r\nContent-Type: text/html\r\n\r\n<p>Hei</p>\r\n--q--\r\n"
)
SAVED_BY_WORD = SAVED[SAVED.index(b"MIME") :]
SENT = b"To: post@fjordvik.example\r\n" + SAVED


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("smime.p7m", WITH_TEXT, Refused.SEALED),
        ("smime.p7m", base64.encodebytes(WITH_TEXT), Refused.SEALED),
        ("klage.pem", armoured("CMS", WITH_TEXT), Refused.SEALED),
        ("klage.p7m", AUTHENTICATED, Refused.SEALED),
        ("message.rpmsg", RIGHTS, Refused.SEALED),
        ("klage.p7m", armoured("PKCS7"), Refused.SEALED),
        ("klage.p7s", DETACHED, Refused.SIGNATURE),
        ("klage.p7s", base64.encodebytes(DETACHED), Refused.SIGNATURE),
        ("klage.pem", armoured("PKCS7", DETACHED), Refused.SIGNATURE),
        ("klage.asc", armoured("PGP SIGNATURE"), Refused.SIGNATURE),
        ("ola.asc", armoured("PGP PUBLIC KEY BLOCK"), Refused.SIGNATURE),
        ("ola.pem", armoured("CERTIFICATE", CERTIFICATE), Refused.SIGNATURE),
        ("ola.cer", CERTIFICATE, Refused.SIGNATURE),
        ("ola.crt", base64.encodebytes(CERTIFICATE), Refused.SIGNATURE),
        ("ola.p12", KEY_RING, Refused.SIGNATURE),
        ("klage.p7m", b"\x30\x80" + CMS + b"\x03" + bytes(99), Refused.SEALED),
        ("winmail.dat", b"\x78\x9f\x3e\x22" + bytes(99), Refused.SEALED),
        ("klage.asc", b"\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nabc", Refused.SEALED),
        *(
            ("brev.gpg", start + bytes(99), Refused.SEALED)
            for start in (
                b"\x85\x01\x0c\x03" + bytes(8) + b"\x01",  # for a key, RSA
                b"\x84\x5e\x03" + bytes(8) + b"\x12",  # for a key, ECDH
                b"\xc1\x5e\x03" + bytes(8) + b"\x19",  # the new form, X25519
                b"\x8c\x0d\x04\x09\x03\x08",  # for a password
                b"\xc3\x1e\x06\x0a\x09",
                b"\x90\x0d\x03\x00\x08\x01",  # signed
                b"\xa3\x01",  # packed
            )
        ),
        *(
            ("brev.sig", start + bytes(99), Refused.SIGNATURE)
            for start in (
                b"\x89\x01\x33\x04\x00\x01\x08",  # of RSA
                b"\x88\x75\x04\x00\x16\x08",  # of EdDSA
                b"\xc2\xc0\x73\x04\x01\x01\x08",
            )
        ),
        *(
            ("ola.gpg", start + bytes(99), Refused.SIGNATURE)
            for start in (
                b"\x99\x01\x0d\x04\x5f\x00\x00\x00\x01",
                b"\x95\x03\xc6\x04\x5f\x00\x00\x00\x01",
            )
        ),
        (
            "signert.asice",
            packed({"mimetype": "application/vnd.etsi.asic-e+zip", "brev.pdf": "%PDF-1.7"}),
            Refused.PACKED_FILES,
        ),
        ("side.mht", SAVED, Refused.WEB_PAGE),
        ("notat.doc", SAVED_BY_WORD, Refused.WEB_PAGE),
        ("side.html", b"<!DOCTYPE html><p>Hei", Refused.WEB_PAGE),
        (
            "notat.xml",
            b'<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>',
            Refused.OFFICE_AS_XML,
        ),
    ],
)
def test_what_is_packed_by_other_programs_is_refused(name: str, data: bytes, code: Refused) -> None:
    with pytest.raises(RefusalError) as refused:
        recognise(Source(data, name))
    assert refused.value.code is code


@pytest.mark.parametrize(("name", "data"), [("post.txt", SENT), ("utkast.eml", SAVED)])
def test_an_email_that_brings_its_pictures_is_no_web_page(name: str, data: bytes) -> None:
    assert recognise(Source(data, name)) == Recognised(FileKind.EMAIL, "eml")


def test_what_an_email_carries_does_not_decide_what_it_is() -> None:
    locked = attached("takst.docx", "EncryptedPackage".encode("utf-16-le"))
    pdf = attached("kart.pdf", b"%PDF-1.7")
    data = compound_file(outlook_mail({0x1000: "Hei"}, files=(locked, pdf)))
    assert recognise(Source(data, "post.msg")) == Recognised(FileKind.EMAIL, OUTLOOK)


@pytest.mark.parametrize(
    "first",
    [
        "Bcc: kari@fjordvik.example",
        "DKIM-Signature: v=1",
        "Thread-Topic: Sak",
        "In-Reply-To: <a@b>",
    ],
)
def test_an_email_may_begin_with_any_header(first: str) -> None:
    """As a text it would be printed as it stands, with those who got a blind copy."""
    heads = "From: ola@fjordvik.example\r\nTo: post@fjordvik.example\r\nSubject: Sak\r\n"
    for name, more in (("post.eml", ""), ("post", "Message-ID: <a@fjordvik.example>\r\n")):
        data = f"{first}\r\n{heads}{more}\r\nHei".encode()
        assert recognise(Source(data, name)) == Recognised(FileKind.EMAIL, "eml")


def test_a_note_that_tells_of_an_email_is_a_text() -> None:
    data = b"Notat: til saken\nFrom: Ola\nTo: Kari\nSubject: Merknad\n\nTekst"
    assert recognise(Source(data, "notat.txt")).kind is FileKind.TEXT


def test_what_lies_within_an_old_office_file_does_not_decide_what_it_is() -> None:
    book = {"Workbook": bytes(5000), "MBD00A1": {"WordDocument": bytes(5000)}}
    found = recognise(Source(compound_file(book), "budsjett.xls"))
    assert found == Recognised(FileKind.SPREADSHEET, "xls")
