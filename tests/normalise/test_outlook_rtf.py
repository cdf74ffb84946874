"""The text of an e-mail as Outlook keeps it, read as HTML."""

from __future__ import annotations

import struct

import pytest

from agenda_app.domain.language import Language
from agenda_app.normalise.html_words import words_of_html
from agenda_app.normalise.outlook_rtf import html_of_rtf, unpacked_rtf


def read(rtf: str) -> str:
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset238 X;}}"
    )
    return html_of_rtf(f"{head}{rtf}}}\r\n\0".encode("cp1252")).strip()


def test_the_example_of_the_standard_is_unpacked() -> None:
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d"
        "0a800fa0"
    )
    assert unpacked_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked_rtf(packed[:-8]).endswith(b"pard hello w")


def test_a_repetition_that_runs_into_itself_is_unpacked() -> None:
    repeated, end = struct.pack(">H", 207 << 4 | 6), struct.pack(">H", 216 << 4)
    packed = b"\6a" + repeated + end
    assert unpacked_rtf(struct.pack("<II4sI", 0, 9, b"LZFu", 0) + packed) == b"a" * 9


def test_text_that_is_not_packed_is_taken_as_it_is() -> None:
    assert unpacked_rtf(struct.pack("<II4sI", 16, 4, b"MELA", 0) + b"{\\rtf}") == b"{\\rtf}"
    assert unpacked_rtf(b"noe annet") == b""


@pytest.mark.parametrize(
    ("rtf", "html"),
    [
        (r"\pard\f0 S\'f8knad om b\'e5l & vakt\par", "Søknad om bål &amp; vakt<br>"),
        (r"\uc1\u269?\u353?\'e6", "čšæ"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\f1 \'e8\f0 \'e8", "čè"),
        (r"Vi vil {\strike ikke {\b n\'e5}} dette", "Vi vil <s>ikke nå</s> dette"),
        (r"{\*\generator Riched}{\info{\author Ola}}Hei", "Hei"),
        (r"Se {\pict\pngblip 8950} her", "Se <img> her"),
        (r"{\v hemmelig}Hei", '<span style="display:none">hemmelig</span>Hei'),
        (r"Post\cell Kroner\cell\row", "Post\tKroner\t<br>"),
        (r"\{a\}\\b\~c", "{a}\\b\xa0c"),
    ],
)
def test_text_of_outlooks_own_is_said(rtf: str, html: str) -> None:
    assert read(rtf) == html


def test_html_is_taken_out_as_it_was() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}"
        b"\r\n"
        rb"{\*\htmltag19 <html>}{\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 "
        rb"S\'f8knaden er {\*\htmltag84 <s>}\htmlrtf {\strike \htmlrtf0 ikke"
        rb"{\*\htmltag92 </s>}\htmlrtf }\htmlrtf0  "
        rb"{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0 innvilget.{\*\mhtmltag64 <q>}"
        rb"\htmlrtf }\htmlrtf0 "
        rb"{\*\htmltag72 </p>}{\*\htmltag27 </html>}}"
    )
    html = html_of_rtf(rtf)
    assert html == "<html><p>Søknaden er <s>ikke</s> &amp;innvilget.</p></html>"
    assert words_of_html(html, Language.BOKMAL, {}, lambda _: None).struck == 1


def test_a_text_with_thousands_of_fonts_that_name_no_letters_is_read_once() -> None:
    assert read(r"\f1" * 200_000 + " Hei") == "Hei"
