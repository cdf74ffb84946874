"""Who wrote a withheld file is asked of the file, whatever state it is in."""

from __future__ import annotations

import io

import pikepdf

from agenda_app.proof.secret_files import authors_of, text_of


def a_pdf(password: str = "") -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Author"] = "Siv Hauknes"
        pdf.save(out, encryption=pikepdf.Encryption(user=password, owner="eier"))
    return out.getvalue()


def test_the_author_of_a_pdf_is_read() -> None:
    assert authors_of(a_pdf()) == ("Siv Hauknes",)


def test_a_locked_pdf_says_nothing_and_stops_nothing() -> None:
    locked = a_pdf("hemmelig")
    assert authors_of(locked) == ()
    assert text_of(locked) == ""


def test_a_damaged_pdf_says_nothing_and_stops_nothing() -> None:
    assert authors_of(b"%PDF-1.7\nxxx") == ()
    assert text_of(b"%PDF-1.7\nxxx") == ""
