"""Leaks that programs make and nobody wants: lost letters, old alphabets, odd places."""

from __future__ import annotations

import base64
import gzip
import io
import zlib

import docx
import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.hostile import page as a_page
from tests.proof.hostile import pdf as a_pdf
from tests.proof.hostile import stream as a_stream
from tests.proof.plants import in_bytes, in_pdf, shown, write
from tests.proof.plants_around import annotate
from tests.proof.plants_drawn import NUMBER
from tests.proof.plants_inside import attach, put_picture
from tests.proof.plants_sly import SIGNS, a_font, coded, draw, form, meanings, with_font
from tests.proof.world import PERSON, TITLE

NOTES = {
    "letters in seven bits": TITLE.encode("utf-7").decode(),
    "letters as a mailbox names them": "Kj&APg-p av Kremmerg&AOU-rden i Nordv&AOU-gen",
    "letters that were packed twice": TITLE.encode().decode("latin-1"),
    "letters that became question marks": TITLE.replace("ø", "?").replace("å", "?"),
    "letters that nobody knew": TITLE.replace("ø", "\ufffd").replace("å", "\ufffd"),
    "letters of another country": TITLE.encode("cp865").decode("cp1252"),
    "percent signs of a script": "".join(f"%u{ord(sign):04X}" for sign in TITLE),
    "escapes of a script": TITLE.replace("ø", r"\u{f8}").replace("å", r"\u{e5}"),
    "octal escapes of a script": TITLE.replace("ø", r"\370").replace("å", r"\345"),
    "escapes of a style sheet": TITLE.replace("ø", r"\0000f8").replace("å", r"\0000e5"),
    "escapes of formatted text": TITLE.replace("ø", r"\u248?").replace("å", r"\u229?"),
    "entities without an end": "Kj&oslashp av Kremmerg&aringrden i Nordv&aringgen",
    "letters in a typeface of symbols": "".join(chr(0xF000 + ord(sign)) for sign in TITLE),
    "letters that are tags": "".join(
        chr(0xE0000 + ord(sign)) for sign in TITLE.replace("ø", "o").replace("å", "a")
    ),
    "letters in black circles": "".join(
        chr(0x1F150 + ord(s.lower()) - 97) if "a" <= s.lower() <= "z" else s for s in TITLE
    ),
    "letters from right to left": TITLE[::-1],
}


def _noted(name: str, text: str) -> None:
    def note(pdf: pikepdf.Pdf) -> None:
        annotate(pdf, 2, "Text", Contents=String(text))

    note.__name__ = name.replace(" ", "_")
    in_pdf(Place.ANNOTATION, 2)(note)


for one, written in NOTES.items():
    _noted(one, written)


@in_pdf(Place.ANNOTATION, 2)
def a_note_for_each_word(pdf: pikepdf.Pdf) -> None:
    for word in TITLE.split():
        annotate(pdf, 2, "FreeText", Contents=String(word), DA=String("/Helv 9 Tf"))


@in_pdf(Place.EMBEDDED)
def a_file_that_dos_wrote(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.txt", TITLE.encode("cp865"))


@in_pdf(Place.EMBEDDED)
def a_file_that_a_macintosh_wrote(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.txt", TITLE.encode("mac-roman"))


@in_pdf(Place.EMBEDDED)
def a_file_in_four_bytes_a_letter_that_does_not_say_so(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.bin", b"\x07" + TITLE.encode("utf-32-le"))


@in_pdf(Place.METADATA, 2)
def metadata_of_a_page_in_two_bytes_a_letter(pdf: pikepdf.Pdf) -> None:
    words = "".join(f"<li>{word} </li>" for word in TITLE.split())
    packet = f"<x>{words}</x>".encode("utf-16")
    metadata = Stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML)
    pdf.pages[1].obj.Metadata = pdf.make_indirect(metadata)


def _kept(pdf: pikepdf.Pdf, data: bytes) -> None:
    """Keep something for a program on a page, in a stream that does not say what it is."""
    pdf.pages[1].obj.PieceInfo = Dictionary(App=Dictionary(Private=Stream(pdf, data)))


@in_pdf(Place.EMBEDDED, 2)
def an_office_file_that_a_program_kept_on_a_page(pdf: pikepdf.Pdf) -> None:
    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph(TITLE)
    document.save(out)
    _kept(pdf, out.getvalue())


@in_pdf(Place.EMBEDDED, 2)
def a_packed_file_that_a_program_kept_on_a_page(pdf: pikepdf.Pdf) -> None:
    _kept(pdf, gzip.compress(TITLE.encode(), mtime=0))


@in_bytes(Place.REMAINS)
def words_behind_the_end_of_what_is_deflated(_data: bytes) -> bytes:
    held = zlib.compress(b"hei") + TITLE.encode()
    return a_pdf({**a_page(), 5: a_stream(held, b"/Filter/FlateDecode")})


@in_bytes(Place.REMAINS, 1)
def words_behind_the_end_of_the_content_of_a_page(_data: bytes) -> bytes:
    held = zlib.compress(b"q Q") + TITLE.encode("utf-16-be")
    return a_pdf(a_page(a_stream(held, b"/Filter/FlateDecode")))


@in_bytes(Place.REMAINS)
def words_behind_the_end_of_hexadecimal_digits(_data: bytes) -> bytes:
    return a_pdf({**a_page(), 5: a_stream(b"616263>" + TITLE.encode(), b"/Filter/ASCIIHexDecode")})


@in_bytes(Place.REMAINS)
def words_behind_the_end_of_base_85(_data: bytes) -> bytes:
    held = base64.a85encode(b"hei") + b"~>" + TITLE.encode()
    return a_pdf({**a_page(), 5: a_stream(held, b"/Filter/ASCII85Decode")})


@in_pdf(Place.PICTURE, 2)
def words_behind_packed_pixels(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 2, zlib.compress(bytes(48)) + TITLE.encode())
    pdf.pages[1].obj.Resources.XObject.Im.Filter = Name.FlateDecode


@in_pdf(Place.DRAWN, 2)
def a_glyph_that_draws_the_title_in_a_font_of_its_own(pdf: pikepdf.Pdf) -> None:
    inner = pdf.make_indirect(a_font(pdf, dict(enumerate(SIGNS, start=1))))
    glyph = pdf.make_stream(b"9 0 d0 BT /In 9 Tf " + coded() + b" Tj ET")
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 9, 9]),
        FontMatrix=Array([1, 0, 0, 1, 0, 0]),
        FirstChar=97,
        LastChar=97,
        Widths=Array([9]),
        Encoding=Dictionary(Differences=Array([97, Name.x])),
        CharProcs=Dictionary(x=glyph),
        Resources=Dictionary(Font=Dictionary(In=inner)),
    )
    with_font(pdf, 2, font)
    draw(pdf, 2, b"(a) Tj")


@in_pdf(Place.DRAWN, 2)
def the_look_of_a_field_in_a_font_of_all_fields(pdf: pikepdf.Pdf) -> None:
    font = pdf.make_indirect(a_font(pdf, dict(enumerate(SIGNS, start=1))))
    look = pdf.make_stream(b"BT /Fdr 9 Tf " + coded() + b" Tj ET")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
    annotate(pdf, 2, "Stamp", AP=Dictionary(N=look))
    resources = Dictionary(Font=Dictionary(Fdr=font))
    pdf.Root.AcroForm = Dictionary(Fields=Array(), DR=resources)


@in_pdf(Place.DRAWN, 2)
def a_composite_font_with_codes_of_one_byte(pdf: pikepdf.Pdf) -> None:
    table = b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange endcmap"
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name.Sly)
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.Sly,
        Encoding=pdf.make_stream(table, Type=Name.CMap),
        DescendantFonts=Array([pdf.make_indirect(below)]),
        ToUnicode=pdf.make_stream(meanings(dict(enumerate(SIGNS, start=1)))),
    )
    with_font(pdf, 2, font)
    form(pdf, 2, coded() + b" Tj")


@in_pdf(Place.DRAWN, 2)
def a_sentence_that_goes_on_overleaf_between_foot_and_head(pdf: pikepdf.Pdf) -> None:
    _overleaf(pdf, TITLE[:16], TITLE[16:])


@in_pdf(Place.DRAWN, 2, SecretKind.NAME)
def a_name_that_goes_on_overleaf_between_foot_and_head(pdf: pikepdf.Pdf) -> None:
    given, last = PERSON.split()
    _overleaf(pdf, f"Gården eies av {given}", f"{last} til mai.")


@in_pdf(Place.DRAWN, 2, SecretKind.IDENTITY_NUMBER)
def an_identity_number_that_goes_on_overleaf_between_foot_and_head(pdf: pikepdf.Pdf) -> None:
    _overleaf(pdf, f"Fnr. {NUMBER[:6]}", f"{NUMBER[6:]} er eieren.")


def _overleaf(pdf: pikepdf.Pdf, end: str, begin: str) -> None:
    for page, words in ((2, end), (3, begin)):
        write(pdf, page, b"() Tj")
        head = b"BT /Plain 9 Tf 60 810 Td " + shown("Vedlegg fra Havnevesenet") + b" Tj ET "
        said = b"BT /Plain 9 Tf 60 700 Td " + shown(words) + b" Tj ET "
        foot = b"BT /Plain 9 Tf 60 30 Td " + shown(f"Side {page} av 8") + b" Tj ET"
        pdf.pages[page - 1].obj.Contents = pdf.make_stream(head + said + foot)
