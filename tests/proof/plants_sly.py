"""Leaks in ways that somebody would choose who wants to get past a search."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from email.header import Header

import docx
import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.pdfbase.ttfonts import TTFontFile

from agenda_app import paths
from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.hostile import page as a_page
from tests.proof.hostile import pdf as a_pdf
from tests.proof.hostile import stream as a_stream
from tests.proof.plants import in_bytes, in_pdf, saved, shown, write
from tests.proof.plants_around import annotate, field
from tests.proof.plants_drawn import NUMBER
from tests.proof.plants_inside import attach, jpeg, put_picture, unpacked
from tests.proof.world import TITLE

SIGNS = sorted(set(TITLE))
"""Those of the title; in a font of its own each has the code of its place, from 1."""


def coded(text: str = TITLE) -> bytes:
    return b"<" + b"".join(b"%02x" % (SIGNS.index(sign) + 1) for sign in text) + b">"


def meanings(pairs: dict[int, str], width: int = 1) -> bytes:
    """Return a table of what codes mean."""
    digits = 2 * width
    rows = "".join(
        f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex()}>\n" for code, text in pairs.items()
    )
    space = f"1 begincodespacerange <{'0' * digits}> <{'F' * digits}> endcodespacerange\n"
    return f"begincmap {space}{len(pairs)} beginbfchar\n{rows}endbfchar endcmap".encode()


def a_font(pdf: pikepdf.Pdf, said: dict[int, str] | None = None, **entries: object) -> Dictionary:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    for key, value in entries.items():
        font[f"/{key}"] = value
    if said is not None:
        font.ToUnicode = pdf.make_stream(meanings(said))
    return font


def with_resource(pdf: pikepdf.Pdf, page: int, kind: str, name: str, held: object) -> None:
    """Give a page of its own resources one more."""
    resources = Dictionary(pdf.pages[page - 1].resources)
    named = Dictionary(resources.get(f"/{kind}", Dictionary()))
    named[f"/{name}"] = held
    resources[f"/{kind}"] = named
    pdf.pages[page - 1].obj.Resources = resources


def with_font(pdf: pikepdf.Pdf, page: int, font: Dictionary) -> None:
    with_resource(pdf, page, "Font", "Sly", pdf.make_indirect(font))


def draw(pdf: pikepdf.Pdf, page: int, operators: bytes, font: bytes = b"/Sly 9 Tf") -> None:
    pdf.pages[page - 1].contents_add(b"BT " + font + b" 60 400 Td " + operators + b" ET")


def form(pdf: pikepdf.Pdf, page: int, operators: bytes) -> None:
    """Put a form on a page that does not draw it, with no resources of its own."""
    made = pdf.make_stream(b"BT /Sly 9 Tf " + operators + b" ET")
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
    with_resource(pdf, page, "XObject", "Form", made)


@in_pdf(Place.DESCRIPTION, 2)
def replacement_text_in_a_list_of_properties(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"/Span /Sly BDC (x) Tj EMC")
    with_resource(pdf, 2, "Properties", "Sly", Dictionary(ActualText=String(TITLE)))


@in_pdf(Place.DRAWN, 2)
def one_code_that_means_it_all(pdf: pikepdf.Pdf) -> None:
    with_font(pdf, 2, a_font(pdf, {1: TITLE}))
    draw(pdf, 2, b"<01> Tj")


@in_pdf(Place.DRAWN, 2)
def a_font_that_says_other_letters_than_it_shows(pdf: pikepdf.Pdf) -> None:
    said = dict.fromkeys(range(32, 256), "x")
    with_font(pdf, 2, a_font(pdf, said, Encoding=Name.WinAnsiEncoding))
    draw(pdf, 2, shown(TITLE) + b" Tj")


def _composite(pdf: pikepdf.Pdf, said: dict[int, str] | None) -> dict[str, int]:
    """Put a typeface on page 2 whose codes are its glyphs, and return the glyph of each letter."""
    file = paths.resource("fonts") / "SourceSans3-Regular.ttf"
    program = pdf.make_stream(file.read_bytes())
    described = Dictionary(Type=Name.FontDescriptor, FontName=Name.Sly, FontFile2=program)
    below = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name.Sly,
        CIDToGIDMap=Name.Identity,
        FontDescriptor=pdf.make_indirect(described),
    )
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Sly)
    font.Encoding, font.DescendantFonts = Name("/Identity-H"), Array([pdf.make_indirect(below)])
    if said is not None:
        font.ToUnicode = pdf.make_stream(meanings(said, 2))
    with_font(pdf, 2, font)
    glyphs = TTFontFile(str(file)).charToGlyph
    return {sign: glyphs[ord(sign)] for sign in SIGNS}


def _glyphs(numbers: dict[str, int]) -> bytes:
    return b"<" + b"".join(b"%04x" % numbers[sign] for sign in TITLE) + b"> Tj"


@in_pdf(Place.DRAWN, 2)
def glyphs_without_a_table_of_their_meanings(pdf: pikepdf.Pdf) -> None:
    draw(pdf, 2, _glyphs(_composite(pdf, None)))


@in_pdf(Place.DRAWN, 2)
def glyphs_with_a_table_that_lies(pdf: pikepdf.Pdf) -> None:
    numbers = _composite(pdf, dict.fromkeys(range(2000), "x"))
    draw(pdf, 2, _glyphs(numbers))


@in_pdf(Place.DRAWN, 2)
def letters_that_are_drawn_by_names(pdf: pikepdf.Pdf) -> None:
    names = {" ": "space", "ø": "oslash", "å": "aring"}
    glyphs = [Name("/" + names.get(sign, sign)) for sign in SIGNS]
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 9, 9]),
        FontMatrix=Array([1, 0, 0, 1, 0, 0]),
        FirstChar=1,
        LastChar=len(SIGNS),
        Widths=Array([9] * len(SIGNS)),
        Encoding=Dictionary(Differences=Array([1, *glyphs])),
        CharProcs=Dictionary({str(glyph): pdf.make_stream(b"9 0 d0") for glyph in glyphs}),
    )
    with_font(pdf, 2, font)
    draw(pdf, 2, coded() + b" Tj")


@in_pdf(Place.DRAWN, 2)
def glyphs_with_the_names_of_variants(pdf: pikepdf.Pdf) -> None:
    names = {" ": "space", "ø": "oslash", "å": "uni00E5"}
    glyphs = [Name(f"/{names.get(sign, sign)}.alt") for sign in SIGNS]
    encoding = Dictionary(Differences=Array([1, *glyphs]))
    with_font(pdf, 2, a_font(pdf, Encoding=encoding))
    form(pdf, 2, coded() + b" Tj")


@in_pdf(Place.DRAWN, 2)
def letters_of_a_macintosh(pdf: pikepdf.Pdf) -> None:
    with_font(pdf, 2, a_font(pdf, Encoding=Name.MacRomanEncoding))
    form(pdf, 2, b"(" + TITLE.encode("mac-roman") + b") Tj")


@in_pdf(Place.DRAWN, 3)
def a_form_in_a_font_that_is_another_one_elsewhere(pdf: pikepdf.Pdf) -> None:
    with_font(pdf, 3, a_font(pdf, dict(enumerate(SIGNS, start=1))))
    with_font(pdf, 4, a_font(pdf, dict.fromkeys(range(1, 40), "x")))
    form(pdf, 3, coded() + b" Tj")


@in_pdf(Place.DRAWN, 2)
def brackets_in_brackets(pdf: pikepdf.Pdf) -> None:
    with_font(pdf, 2, a_font(pdf))
    form(pdf, 2, b"((((((" + TITLE.encode("cp1252") + b")))))) Tj")


@in_pdf(Place.PAGE, 2)
def letters_in_the_wrong_order(pdf: pikepdf.Pdf) -> None:
    places = reversed(list(enumerate(TITLE)))
    steps = (b"1 0 0 1 %d 400 Tm " % (60 + 7 * at) + shown(sign) + b" Tj " for at, sign in places)
    write(pdf, 2, b"".join(steps))


@in_pdf(Place.PAGE, 2)
def an_odd_number_of_hexadecimal_digits(pdf: pikepdf.Pdf) -> None:
    write(pdf, 2, b"<" + TITLE.encode("cp1252").hex().encode() + b"2> Tj")


@in_pdf(Place.DESCRIPTION, 2)
def the_name_of_a_mark(pdf: pikepdf.Pdf) -> None:
    name = TITLE.replace(" ", "_").replace("ø", "#f8").replace("å", "#e5")
    write(pdf, 2, b"(x) Tj /" + name.encode() + b" MP")


@in_pdf(Place.DESCRIPTION, 2)
def a_note_to_a_mark_in_a_font_of_other_letters(pdf: pikepdf.Pdf) -> None:
    with_font(pdf, 2, a_font(pdf, dict.fromkeys(range(32, 256), "x")))
    draw(pdf, 2, b"/Span <</Note " + shown(TITLE) + b">> BDC (a) Tj EMC")


def _say(pdf: pikepdf.Pdf, text: str) -> None:
    annotate(pdf, 2, "Text", Contents=String(text))


@in_pdf(Place.ANNOTATION, 2)
def signs_of_no_width_between_all_letters(pdf: pikepdf.Pdf) -> None:
    _say(pdf, "\u200c\u2060\u034f\ufe0f\u200d".join(TITLE))


@in_pdf(Place.ANNOTATION, 2)
def letters_of_the_cyrillic_alphabet(pdf: pikepdf.Pdf) -> None:
    _say(pdf, TITLE.translate(str.maketrans("aoepK", "\u0430\u043e\u0435\u0440\u041a")))


@in_pdf(Place.ANNOTATION, 2)
def letters_of_the_greek_alphabet(pdf: pikepdf.Pdf) -> None:
    _say(pdf, TITLE.translate(str.maketrans("ovKN", "\u03bf\u03bd\u039a\u039d")))


@in_pdf(Place.ANNOTATION, 2)
def small_capitals_of_phonetics(pdf: pikepdf.Pdf) -> None:
    _say(pdf, TITLE.translate(str.maketrans("aevg", "\u1d00\u1d07\u1d20\u0262")))


@in_pdf(Place.ANNOTATION, 2)
def letters_of_mathematics(pdf: pikepdf.Pdf) -> None:
    _say(pdf, "".join(chr(0x1D5BA + ord(c) - 97) if "a" <= c <= "z" else c for c in TITLE))


@in_pdf(Place.ANNOTATION, 2)
def words_from_right_to_left(pdf: pikepdf.Pdf) -> None:
    _say(pdf, f"\u202e{TITLE[::-1]}\u202c")


@in_pdf(Place.ANNOTATION, 2)
def the_subject_of_a_letter_in_several_pieces(pdf: pikepdf.Pdf) -> None:
    _say(pdf, f"Subject: {Header(f'Vedrørende saken {TITLE}', 'utf-8', maxlinelen=50).encode()}")


@in_pdf(Place.LINK, 2)
def the_name_of_a_computer(pdf: pikepdf.Pdf) -> None:
    host = TITLE.lower().replace(" ", "").encode("idna").decode()
    annotate(pdf, 2, "Link", A=Dictionary(S=Name.URI, URI=String(f"https://{host}.example/")))


@in_pdf(Place.METADATA)
def a_text_that_says_its_language_in_the_middle(pdf: pikepdf.Pdf) -> None:
    text = f"{TITLE[:9]}\x1bnbNO\x1b{TITLE[9:]}"
    pdf.docinfo["/Title"] = String(b"\xfe\xff" + text.encode("utf-16-be"))


@in_pdf(Place.SCRIPT)
def letters_by_their_numbers_in_a_script(pdf: pikepdf.Pdf) -> None:
    numbers = ", ".join(str(ord(sign)) for sign in TITLE)
    script = String(f"app.alert(String.fromCharCode({numbers}))")
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=script)


@in_pdf(Place.OBJECT)
def what_is_left_of_a_form_of_another_kind(pdf: pikepdf.Pdf) -> None:
    data = pdf.make_stream(f"<xdp><data><felt>{TITLE}</felt></data></xdp>".encode())
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=Array([String("datasets"), data]))


@in_pdf(Place.FORM, 2)
def the_certificate_of_a_signature(pdf: pikepdf.Pdf) -> None:
    sealed = String(b"\x30\x82\x0c\x19" + TITLE.encode() + b"\0\0")
    field(pdf, 2, FT=Name.Sig, V=Dictionary(Type=Name.Sig, Contents=sealed))


@in_pdf(Place.OBJECT, 2)
def the_remark_of_a_small_picture_of_a_page(pdf: pikepdf.Pdf) -> None:
    small = pdf.make_stream(jpeg(comment=TITLE.encode()), Filter=Name.DCTDecode)
    small.Width, small.Height, small.BitsPerComponent = 4, 4, 8
    small.ColorSpace = Name.DeviceRGB
    pdf.pages[1].obj.Thumb = small


@in_pdf(Place.PICTURE, 2)
def a_picture_that_is_packed_once_more(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 2, zlib.compress(jpeg(comment=TITLE.encode())))
    held = pdf.pages[1].obj.Resources.XObject.Im
    held.Filter = Array([Name.FlateDecode, Name.DCTDecode])


@in_pdf(Place.PICTURE, 2)
def a_picture_in_letters(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 2, base64.a85encode(jpeg(comment=TITLE.encode())) + b"~>")
    held = pdf.pages[1].obj.Resources.XObject.Im
    held.Filter = Array([Name.ASCII85Decode, Name.DCTDecode])


def _remark(text: str) -> bytes:
    said = text.encode()
    return b"\xff\xfe" + (len(said) + 2).to_bytes(2, "big") + said


@in_pdf(Place.PICTURE, 2)
def a_remark_behind_the_pixels_of_a_picture(pdf: pikepdf.Pdf) -> None:
    data = jpeg()
    put_picture(pdf, 2, data[:-2] + _remark(TITLE) + data[-2:])


@in_pdf(Place.PICTURE, 2)
def words_between_two_ends_of_a_picture(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 2, jpeg() + TITLE.encode() + b"\xff\xd9")


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", TITLE)
    return out.getvalue()


@in_pdf(Place.EMBEDDED, 2)
def an_archive_behind_a_picture(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 2, jpeg() + _zip())


@in_pdf(Place.PICTURE, 2)
def the_remark_of_a_picture_of_another_kind(pdf: pikepdf.Pdf) -> None:
    said = TITLE.encode("latin-1")
    remark = b"\xff\x64" + (len(said) + 4).to_bytes(2, "big") + b"\0\1" + said
    size = b"\xff\x51" + b"\0\x29" + b"\0" * 39
    put_picture(pdf, 2, b"\xff\x4f" + size + remark + b"\xff\x90")
    pdf.pages[1].obj.Resources.XObject.Im.Filter = Name.JPXDecode


@in_pdf(Place.EMBEDDED)
def an_archive_behind_a_program(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.exe", b"MZ" + b"\0" * 100 + _zip())


@in_pdf(Place.EMBEDDED, 0, SecretKind.UNREADABLE)
def an_archive_that_nobody_here_unpacks(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.zst", b"\x28\xb5\x2f\xfd" + zlib.compress(TITLE.encode()))


@in_pdf(Place.EMBEDDED)
def a_letter_with_an_office_file(pdf: pikepdf.Pdf) -> None:
    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph(TITLE)
    document.save(out)
    head = b"Subject: Hei\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    attach(pdf, "a.eml", head + base64.encodebytes(out.getvalue()))


@in_pdf(Place.EMBEDDED)
def an_attached_file_in_four_bytes_a_letter(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.txt", TITLE.encode("utf-32"))


@in_bytes(Place.REMAINS)
def a_key_that_is_there_twice(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        whole = unpacked(pdf)
    at = whole.index(b"/Type /Catalog")
    return whole[:at] + b"/Zz " + String(TITLE).unparse() + b" /Zz (x) " + whole[at:]


@in_bytes(Place.REMAINS)
def a_remark_among_packed_objects(_data: bytes) -> bytes:
    said = b"9 0 <</A 1>> %" + TITLE.encode("latin-1") + b"\n"
    return a_pdf({**a_page(), 5: a_stream(said, b"/Type/ObjStm/N 1/First 4")})


@in_bytes(Place.REMAINS)
def a_packed_object_that_is_not_used(_data: bytes) -> bytes:
    said = zlib.compress(b"9 0 <</A " + String(TITLE).unparse() + b">>")
    packed = b"/Filter/FlateDecode/Type/ObjStm/N 1/First 4"
    return a_pdf({**a_page(), 5: a_stream(said, packed)})


@in_bytes(Place.DRAWN)
def a_page_that_is_among_no_pages(_data: bytes) -> bytes:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode %d 0 R>>"
    resources = b"/Resources<</Font<</F1 %d 0 R>>>>"
    loose = b"<</Type/Page/MediaBox[0 0 99 99]/Contents 11 0 R" + resources % 12 + b">>"
    return a_pdf(
        {
            **a_page(b"BT /F1 9 Tf <01> Tj ET", resources % 5),
            5: font % 6,
            6: a_stream(meanings(dict.fromkeys(range(1, 40), "x"))),
            10: loose,
            11: a_stream(b"BT /F1 9 Tf " + coded() + b" Tj ET"),
            12: font % 13,
            13: a_stream(meanings(dict(enumerate(SIGNS, start=1)))),
        }
    )


@in_bytes(Place.METADATA)
def metadata_with_a_wrong_check_sum(_data: bytes) -> bytes:
    packed = zlib.compress(b"<x>" + TITLE.encode() + b"</x>")[:-4] + b"abcd"
    entries = b"/Type/Metadata/Subtype/XML/Filter/FlateDecode"
    return a_pdf({**a_page(catalog=b"/Metadata 5 0 R"), 5: a_stream(packed, entries)})


@in_bytes(Place.METADATA)
def a_file_that_is_locked_without_a_password(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.docinfo["/Title"] = TITLE
        pdf.save(out, encryption=pikepdf.Encryption(user="", owner="x"))
    return out.getvalue()


@in_bytes(Place.PAGE, 2, SecretKind.IDENTITY_NUMBER)
def an_identity_number_in_boxes(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        write(pdf, 2, shown(f"Fødselsnummer: {' '.join(NUMBER)}") + b" Tj")
        return saved(pdf)


@in_pdf(Place.OBJECT)
def a_stream_that_is_deflated_twice(pdf: pikepdf.Pdf) -> None:
    twice = zlib.compress(zlib.compress(TITLE.encode()))
    pdf.Root.Extra = Stream(pdf, twice, Filter=Name.FlateDecode)


@in_bytes(Place.REMAINS)
def deflated_words_behind_the_end(data: bytes) -> bytes:
    return data + b"\n%" + zlib.compress(TITLE.encode("utf-16-le"))


@in_pdf(Place.EMBEDDED)
def deflated_words_in_the_middle_of_a_file_of_no_kind(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.bin", bytes(range(7)) + zlib.compress(TITLE.encode("utf-32"), 1) + b"rest")


@in_bytes(Place.REMAINS)
def deflated_words_between_objects(data: bytes) -> bytes:
    end = data.rindex(b"startxref")
    return data[:end] + b"%" + zlib.compress(TITLE.encode(), 9) + b"\n" + data[end:]
