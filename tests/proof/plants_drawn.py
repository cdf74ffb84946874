"""Leaks in what is drawn on the pages, seen or not."""

from __future__ import annotations

import io
import unicodedata

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from agenda_app.documents.fonts import register
from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.plants import in_bytes, in_pdf, shown, write
from tests.proof.world import FILE_NAME, LETTER, PERSON, PRICE, TITLE

NUMBER = "13097248022"


@in_pdf(Place.PAGE, 2)
def text_on_a_page(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(f"Se {TITLE}.") + b" Tj")


@in_pdf(Place.PAGE, 3, SecretKind.TEXT)
def six_words_of_a_text(pdf: pikepdf.Pdf) -> None:
    write(pdf, 3, shown(" ".join(PRICE.split()[3:9])) + b" Tj")


@in_pdf(Place.PAGE, 3, SecretKind.TEXT)
def six_words_of_an_attachment(pdf: pikepdf.Pdf) -> None:
    write(pdf, 3, shown(" ".join(LETTER.split()[4:10])) + b" Tj")


@in_pdf(Place.PAGE, 1, SecretKind.NAME)
def a_name(pdf: pikepdf.Pdf) -> None:
    write(pdf, 1, shown(f"Vår ref. {PERSON}, 2026") + b" Tj")


@in_pdf(Place.PAGE, 1, SecretKind.FILE_NAME)
def the_name_of_a_withheld_file(pdf: pikepdf.Pdf) -> None:
    write(pdf, 1, shown(FILE_NAME.lower()) + b" Tj")


@in_pdf(Place.PAGE, 2)
def white_text(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"1 1 1 rg " + shown(TITLE) + b" Tj")


@in_pdf(Place.PAGE, 2)
def text_in_no_ink(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"3 Tr " + shown(TITLE) + b" Tj")


@in_pdf(Place.PAGE, 4)
def text_as_small_as_dust(pdf: pikepdf.Pdf) -> None:
    write(pdf, 4, b"/Plain 0.01 Tf " + shown(TITLE) + b" Tj")


@in_pdf(Place.PAGE, 2)
def text_under_a_black_box(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(TITLE) + b" Tj")
    pdf.pages[1].contents_add(b"q 0 g 50 390 400 30 re f Q")


@in_pdf(Place.PAGE, 3)
def text_beside_the_page(pdf: pikepdf.Pdf) -> None:
    write(pdf, 3, b"0 -3000 Td " + shown(TITLE) + b" Tj")


@in_pdf(Place.PAGE, 3)
def text_outside_the_crop(pdf: pikepdf.Pdf) -> None:
    write(pdf, 3, shown(TITLE) + b" Tj")
    pdf.pages[2].obj.CropBox = Array([0, 600, 500, 800])


@in_pdf(Place.PAGE, 2)
def text_in_a_hidden_layer(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Lag 1")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    write(pdf, 2, b"/OC /Hidden BDC " + shown(TITLE) + b" Tj EMC")
    pdf.pages[1].obj.Resources.Properties = Dictionary(Hidden=layer)


@in_pdf(Place.PAGE, 2)
def text_in_a_form(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"() Tj")
    pdf.pages[1].obj.Resources.XObject = Dictionary(Fx=_form(pdf, 2, TITLE))
    pdf.pages[1].contents_add(b"q /Fx Do Q")


@in_pdf(Place.DRAWN, 2)
def text_in_a_form_that_is_not_drawn(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"() Tj")
    pdf.pages[1].obj.Resources.XObject = Dictionary(Fx=_form(pdf, 2, TITLE))


@in_pdf(Place.DRAWN, 5)
def text_in_a_pattern_that_is_not_drawn(pdf: pikepdf.Pdf) -> None:
    write(pdf, 5, b"() Tj")
    form = _form(pdf, 5, TITLE)
    del form.Subtype
    form.PatternType, form.PaintType, form.TilingType = 1, 1, 1
    form.XStep, form.YStep = 100, 100
    pdf.pages[4].obj.Resources.Pattern = Dictionary(P1=form)


def _form(pdf: pikepdf.Pdf, page: int, text: str) -> pikepdf.Object:
    form = pdf.make_stream(b"BT /Plain 11 Tf 60 300 Td " + shown(text) + b" Tj ET")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 500, 500])
    form.Resources = Dictionary(Font=pdf.pages[page - 1].obj.Resources.Font)
    return form


@in_pdf(Place.PAGE, 2)
def words_with_kerning_inside(pdf: pikepdf.Pdf) -> None:
    parts = b" 12 ".join(shown(TITLE[at : at + 3]) for at in range(0, len(TITLE), 3))
    write(pdf, 2, b"[" + parts + b"] TJ")


@in_pdf(Place.PAGE, 2)
def a_string_for_each_letter(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b" ".join(shown(letter) + b" Tj" for letter in TITLE))


@in_pdf(Place.PAGE, 2)
def spaced_letters(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(" ".join(TITLE)) + b" Tj")


@in_pdf(Place.PAGE, 2)
def capitals(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(TITLE.upper()) + b" Tj")


@in_pdf(Place.PAGE, 2)
def a_word_divided_at_the_end_of_a_line(pdf: pikepdf.Pdf) -> None:
    first, rest = TITLE[:14], TITLE[14:]
    write(pdf, 2, shown(f"{first}-") + b" Tj 0 -14 Td " + shown(rest) + b" Tj")


@in_pdf(Place.PAGE, 2)
def a_word_divided_by_a_soft_hyphen(pdf: pikepdf.Pdf) -> None:
    first, rest = TITLE[:14], TITLE[14:]
    write(pdf, 2, shown(f"{first}\xad") + b" Tj 0 -14 Td " + shown(rest) + b" Tj")


@in_pdf(Place.DRAWN, 2)
def a_sentence_that_goes_on_overleaf(pdf: pikepdf.Pdf) -> None:
    foot = b"/Artifact <</Type/Pagination>> BDC 0 -300 Td (Side 2) Tj EMC"
    write(pdf, 2, shown(TITLE[:16]) + b" Tj " + foot)
    write(pdf, 3, b"() Tj")
    head = b"/Artifact BMC BT /Plain 9 Tf 60 800 Td (Saksframlegg) Tj ET EMC "
    words = b"BT /Plain 11 Tf 60 700 Td " + shown(TITLE[16:]) + b" Tj ET"
    pdf.pages[2].contents_add(head + words, prepend=True)


@in_pdf(Place.PAGE, 2)
def octal_escapes(pdf: pikepdf.Pdf) -> None:
    escaped = "".join(f"\\{byte:03o}" for byte in TITLE.encode("cp1252"))
    write(pdf, 2, b"(" + escaped.encode() + b") Tj")


@in_pdf(Place.PAGE, 2)
def a_string_of_hexadecimal_digits(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"<" + TITLE.encode("cp1252").hex(" ").encode() + b"> Tj")


@in_pdf(Place.DESCRIPTION, 2)
def replacement_text_in_the_content(pdf: pikepdf.Pdf) -> None:
    replaced = String(TITLE).unparse()
    write(pdf, 2, b"/Span <</ActualText " + replaced + b">> BDC (x) Tj EMC")


@in_pdf(Place.DESCRIPTION, 2)
def a_remark_among_the_operators(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"(x) Tj\n% " + TITLE.encode("cp1252") + b"\n")


@in_pdf(Place.DESCRIPTION, 4)
def the_bytes_of_a_picture_in_the_content(pdf: pikepdf.Pdf) -> None:
    pixels = TITLE.encode("cp1252")
    head = f"BI /W {len(pixels)} /H 1 /BPC 8 /CS /G ID ".encode()
    write(pdf, 4, b"(x) Tj")
    pdf.pages[3].contents_add(head + pixels + b" EI")


@in_bytes(Place.PAGE, 3)
def a_page_in_a_typeface_of_its_own(data: bytes) -> bytes:
    register()
    return _with_page(data, TITLE, "SourceSans3-Regular")


@in_bytes(Place.PAGE, 3, SecretKind.TEXT)
def a_ligature(data: bytes) -> bytes:
    return _with_page(data, PRICE.replace("fire", "ﬁre"), _wide())


@in_bytes(Place.PAGE, 3)
def decomposed_letters(data: bytes) -> bytes:
    return _with_page(data, unicodedata.normalize("NFD", TITLE), _wide())


def _wide() -> str:
    from agenda_app import paths

    registerFont(TTFont("Wide", str(paths.resource("fonts") / "SourceSans3-Regular.ttf")))
    return "Wide"


def _with_page(data: bytes, text: str, font: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.setFont(font, 9)
    canvas.drawString(60, 500, text)
    canvas.save()
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(out) as other:
        pdf.pages.insert(2, other.pages[0])
        result = io.BytesIO()
        pdf.save(result)
    return result.getvalue()


@in_pdf(Place.PAGE, 2, SecretKind.IDENTITY_NUMBER)
def an_identity_number(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(f"f. {NUMBER}.") + b" Tj")


@in_pdf(Place.PAGE, 2, SecretKind.IDENTITY_NUMBER)
def an_identity_number_in_two_parts(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(f"Fnr {NUMBER[:6]} {NUMBER[6:]}") + b" Tj")


@in_pdf(Place.PAGE, 2, SecretKind.IDENTITY_NUMBER)
def an_identity_number_with_full_stops(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, shown(f"{NUMBER[:4]}.{NUMBER[4:6]}.{NUMBER[6:]}") + b" Tj")
