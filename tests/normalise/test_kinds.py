"""What a file is, by its content; what cannot be shown is refused for the right reason."""

from __future__ import annotations

import pytest

from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.kinds import OUTLOOK, Recognised, recognise
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.source import Source
from tests.normalise.compound_files import attached, compound_file, outlook_mail
from tests.normalise.office_files import packed

CMS = b"\x06\x09*\x86H\x86\xf7\r\x01\x07"
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
        ("smime.p7m", b"\x30\x82\x10\x00" + CMS + b"\x02\xa0\x80\x24%PDF-1.7", Refused.SEALED),
        ("klage.p7m", b"\x30\x80" + CMS + b"\x03" + bytes(99), Refused.SEALED),
        ("winmail.dat", b"\x78\x9f\x3e\x22" + bytes(99), Refused.SEALED),
        ("klage.asc", b"\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nabc", Refused.SEALED),
        (
            "signert.asice",
            packed({"mimetype": "application/vnd.etsi.asic-e+zip", "brev.pdf": "%PDF-1.7"}),
            Refused.PACKED_FILES,
        ),
        ("side.mht", SAVED, Refused.WEB_PAGE),
        ("notat.doc", SAVED_BY_WORD, Refused.WEB_PAGE),
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
