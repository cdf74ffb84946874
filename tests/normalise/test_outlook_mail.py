"""E-mails saved or dragged out of Outlook: printed as other e-mails are."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from PIL import Image

from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.outlook_mail import outlook_message
from agenda_app.normalise.remarks import Remarks
from tests.documents.reading import words_by_pdfium
from tests.normalise.compound_files import (
    Tree,
    attached,
    compound_file,
    outlook_mail,
    properties,
    recipient,
)

SUBJECT, TEXT, HTML, SENT = 0x0037, 0x1000, 0x1013, 0x0039
NAME, SMTP, EXCHANGE = 0x0042, 0x5D02, 0x0065


def printed(tree: Tree) -> tuple[Normalised, str]:
    made = normalise(compound_file(tree), "merknad.msg")
    assert made.pdf is not None, made.verdict.refused
    return made, words_by_pdfium(made.pdf)


def heads(tree: Tree) -> dict[str, str]:
    return {
        name: str(value) for name, value in outlook_message(compound_file(tree), Remarks()).items()
    }


def test_who_wrote_to_whom_and_when_is_printed_with_what_it_says() -> None:
    values = {
        SUBJECT: "Merknad til planen", TEXT: "Vi ber om utsatt frist.\r\nHilsen Åse",
        NAME: "Nordmann, Åse", SMTP: "ase@fjordvik.example",
        EXCHANGE: "/o=Fjordvik/cn=ase", SENT: datetime(2026, 7, 1, 22, 30, tzinfo=UTC),
    }  # fmt: skip
    people = (
        recipient(1, "Postmottak", "post@fjordvik.example"),
        recipient(2, "ola@fjordvik.example", "ola@fjordvik.example"),
        recipient(3, "Kari", "kari@fjordvik.example"),
    )
    made, text = printed(outlook_mail(values, people))
    assert made.verdict.kind is FileKind.EMAIL
    for said in (
        "Merknad til planen", '"Nordmann, Åse" <ase@fjordvik.example>',
        "Postmottak <post@fjordvik.example>", "02.07.2026 kl. 00.30",
        "Vi ber om utsatt frist.", "Hilsen Åse",
    ):  # fmt: skip
        assert said in text
    assert "kari" not in text.casefold()
    found = {remark.code: remark.detail for remark in made.verdict.found}
    assert found[Found.BLIND_COPY] == "Kari <kari@fjordvik.example>"


def test_an_address_that_only_exchange_knows_is_no_address() -> None:
    tree = outlook_mail({NAME: "Åse Nordmann", EXCHANGE: "/o=Fjordvik/cn=ase", TEXT: "Hei"})
    assert heads(tree)["From"] == "Åse Nordmann"


def test_old_texts_are_read_in_the_code_page_of_the_email() -> None:
    tree = outlook_mail({0x3FFD: 1252, TEXT: "Hei"})
    tree["__substg1.0_0037001E"] = "Søknad om bål".encode("cp1252")
    assert heads(tree)["Subject"] == "Søknad om bål"


def test_what_is_attached_is_named_and_pictures_are_shown_where_they_stand() -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(out, "png")
    page = b'<p>Her er kartet: <img src="cid:kart@1"> Og <s>ikke</s> noe mer.</p>'
    inner = outlook_mail(
        {SUBJECT: "Tilbudet", TEXT: "Innerst"}, files=(attached("pris.xlsx", b"PK"),), head=24
    )
    files = (
        attached("søknad.pdf", b"%PDF-1.7" + bytes(5000), "application/pdf"),
        attached("image001.png", out.getvalue(), "image/png", "kart@1"),
        properties(8, {0x3705: 5, 0x3001: "Tilbudet", 0x3701: inner}),
    )
    tree = outlook_mail({SUBJECT: "Kart", HTML: page, 0x3FDE: 65001}, files=files)
    made, text = printed(tree)
    assert made.verdict.enclosed == ("søknad.pdf", "Tilbudet", "Tilbudet: pris.xlsx")
    assert "søknad.pdf (5 kB)" in text
    assert "Og [strøket: ikke] noe mer." in text
    assert Found.PICTURES_LEFT_OUT not in {remark.code for remark in made.verdict.found}


def test_a_signed_email_is_read_out_of_the_part_that_holds_all_of_it() -> None:
    whole = (
        b'Content-Type: multipart/signed; boundary="q"\r\n\r\n'
        b"--q\r\nContent-Type: text/plain\r\n\r\nVi klager.\r\n"
        b"--q\r\nContent-Type: application/pkcs7-signature\r\n\r\nMII=\r\n--q--\r\n"
    )
    values = {0x001A: "IPM.Note.SMIME.MultipartSigned", SUBJECT: "Klage"}
    _, text = printed(outlook_mail(values, files=(attached("smime.p7m", whole),)))
    assert "Vi klager." in text


def test_an_encrypted_email_is_said_to_be_so() -> None:
    sealed = attached("smime.p7m", b"\x30\x80", "application/pkcs7-mime")
    made, text = printed(outlook_mail({0x001A: "IPM.Note.SMIME"}, files=(sealed,)))
    assert "signert eller kryptert" in text
    assert Found.SEALED in {remark.code for remark in made.verdict.found}


@pytest.mark.parametrize("media", ["image/p\nng", "image/png\r\nBcc: x", "bilæte/png", "text/html"])
def test_a_file_that_says_no_sound_kind_is_carried_all_the_same(media: str) -> None:
    tree = outlook_mail({TEXT: "Hei"}, files=(attached("kart.png", b"x", media),))
    kinds = {
        part.get_filename(): part.get_content_type()
        for part in outlook_message(compound_file(tree), Remarks()).walk()
    }
    assert kinds["kart.png"] == "application/octet-stream"


@pytest.mark.parametrize("kind", ["IPM.Appointment", "IPM.Contact", "IPM.Schedule.Meeting.Request"])
def test_what_is_no_email_is_refused(kind: str) -> None:
    made = normalise(compound_file(outlook_mail({0x001A: kind, TEXT: "Hei"})), "avtale.msg")
    assert made.verdict.refused == Refused.OUTLOOK_MSG


def test_one_with_small_faults_is_printed_and_they_are_told_of() -> None:
    """Outlook does not mind what stands in the reserved fields of the head of the file."""
    data = bytearray(compound_file(outlook_mail({SUBJECT: "Merknad", TEXT: "Vi ber om frist."})))
    data[8:24] = b"\x01" * 16
    made = normalise(bytes(data), "merknad.msg")
    assert made.pdf is not None
    assert "Vi ber om frist." in words_by_pdfium(made.pdf)
    assert [remark.code for remark in made.verdict.found] == [Found.MAY_BE_MISSING]


def test_what_does_not_tell_its_class_is_an_email() -> None:
    tree = outlook_mail({0x001A: "", SUBJECT: "Merknad", TEXT: "Vi ber om frist."})
    assert "Vi ber om frist." in printed(tree)[1]
