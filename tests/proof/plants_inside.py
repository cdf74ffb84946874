"""Leaks in files inside the file, in pictures, in odd objects, and in what was left behind."""

from __future__ import annotations

import base64
import gzip
import io
import json
import quopri
import zipfile
import zlib

import docx
import pikepdf
from pikepdf import AttachedFileSpec, Dictionary, Name, String
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.plants import in_bytes, in_pdf, saved, shown, write
from tests.proof.plants_around import annotate
from tests.proof.world import PRICE, TITLE, public_bundle


def attach(pdf: pikepdf.Pdf, name: str, content: bytes, description: str = "") -> None:
    pdf.attachments[name] = AttachedFileSpec(pdf, content, filename=name, description=description)


@in_pdf(Place.EMBEDDED)
def the_name_of_an_attached_file(pdf: pikepdf.Pdf) -> None:
    attach(pdf, f"{TITLE}.txt", b"hei")


@in_pdf(Place.EMBEDDED)
def the_name_of_a_file_that_two_programs_garbled(pdf: pikepdf.Pdf) -> None:
    attach(pdf, TITLE.encode().decode("cp1252").encode().decode("cp1252"), b"hei")


@in_pdf(Place.EMBEDDED)
def the_description_of_an_attached_file(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.txt", b"hei", TITLE)


@in_pdf(Place.EMBEDDED)
def an_attached_file_of_text(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.txt", TITLE.encode("utf-16"))


@in_pdf(Place.EMBEDDED)
def an_attached_file_of_json(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.json", json.dumps({"saker": [{TITLE: 1}]}).encode())


@in_pdf(Place.EMBEDDED)
def an_attached_calendar(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.ics", f"BEGIN:VEVENT\r\nSUMMARY:{TITLE[:20]}\r\n {TITLE[20:]}".encode())


@in_pdf(Place.EMBEDDED)
def an_attached_letter(pdf: pikepdf.Pdf) -> None:
    body = quopri.encodestring(f"Hei, her er {TITLE}.".encode())
    attach(pdf, "a.eml", b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + body)


@in_pdf(Place.EMBEDDED, 0, SecretKind.TEXT)
def an_attached_office_file(pdf: pikepdf.Pdf) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    for at in range(0, len(PRICE), 5):
        paragraph.add_run(PRICE[at : at + 5])
    out = io.BytesIO()
    document.save(out)
    attach(pdf, "a.docx", out.getvalue())


@in_pdf(Place.EMBEDDED)
def who_an_office_file_names_as_its_title(pdf: pikepdf.Pdf) -> None:
    document = docx.Document()
    document.core_properties.title = TITLE
    out = io.BytesIO()
    document.save(out)
    attach(pdf, "a.docx", out.getvalue())


def _zipped(name: str, content: bytes, remark: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
        archive.comment = remark
    return out.getvalue()


@in_pdf(Place.EMBEDDED)
def an_archive_in_an_archive(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.zip", _zipped("b.zip", _zipped("c.txt", TITLE.encode())))


@in_pdf(Place.EMBEDDED)
def the_name_of_a_file_in_an_archive(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.zip", _zipped(f"{TITLE}.txt", b"hei"))


@in_pdf(Place.EMBEDDED)
def the_remark_on_an_archive(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.zip", _zipped("b.txt", b"hei", TITLE.encode()))


@in_pdf(Place.EMBEDDED)
def a_packed_file(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.gz", gzip.compress(TITLE.encode(), mtime=0))


@in_pdf(Place.EMBEDDED)
def a_pdf_in_the_pdf(pdf: pikepdf.Pdf) -> None:
    with pikepdf.open(io.BytesIO(public_bundle())) as inner:
        inner.docinfo["/Subject"] = TITLE
        attach(pdf, "a.pdf", saved(inner))


@in_pdf(Place.EMBEDDED, 3)
def a_file_pinned_to_a_page(pdf: pikepdf.Pdf) -> None:
    content = pdf.make_stream(TITLE.encode(), Type=Name.EmbeddedFile)
    file = Dictionary(Type=Name.Filespec, F=String("a.txt"), EF=Dictionary(F=content))
    annotate(pdf, 3, "FileAttachment", FS=file)


@in_pdf(Place.EMBEDDED, 0, SecretKind.UNREADABLE)
def an_attached_file_with_a_password(pdf: pikepdf.Pdf) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(public_bundle())) as inner:
        inner.save(out, encryption=pikepdf.Encryption(user="a", owner="b"))
    attach(pdf, "a.pdf", out.getvalue())


def put_picture(pdf: pikepdf.Pdf, page: int, data: bytes) -> None:
    picture = pdf.make_stream(data, Type=Name.XObject, Subtype=Name.Image)
    picture.Width, picture.Height, picture.BitsPerComponent = 4, 4, 8
    picture.ColorSpace, picture.Filter = Name.DeviceRGB, Name.DCTDecode
    held = pdf.pages[page - 1]
    resources = Dictionary(held.resources)
    resources.XObject = Dictionary(Im=picture)
    held.obj.Resources = resources


def jpeg(**options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (4, 4), "navy").save(out, "JPEG", **options)
    return out.getvalue()


@in_pdf(Place.PICTURE, 2)
def what_a_camera_wrote_into_a_picture(pdf: pikepdf.Pdf) -> None:
    exif = Image.Exif()
    exif[0x010E] = TITLE
    plain = TITLE.encode("ascii", "replace")
    put_picture(pdf, 2, jpeg(exif=exif.tobytes().replace(plain, TITLE.encode("cp1252"))))


@in_pdf(Place.PICTURE, 2)
def the_title_of_a_picture_for_windows(pdf: pikepdf.Pdf) -> None:
    exif = Image.Exif()
    exif[0x9C9B] = TITLE.encode("utf-16-le")
    put_picture(pdf, 2, jpeg(exif=exif))


@in_pdf(Place.PICTURE, 3)
def the_metadata_of_a_picture(pdf: pikepdf.Pdf) -> None:
    packet = f"<x:xmpmeta><dc:title>{TITLE}</dc:title></x:xmpmeta>".encode()
    head = b"http://ns.adobe.com/xap/1.0/\x00" + packet
    segment = b"\xff\xe1" + (len(head) + 2).to_bytes(2, "big") + head
    data = jpeg()
    put_picture(pdf, 3, data[:2] + segment + data[2:])


@in_pdf(Place.PICTURE, 4)
def the_remark_of_a_picture(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 4, jpeg(comment=TITLE.encode()))


@in_pdf(Place.PICTURE, 4)
def words_behind_the_end_of_a_picture(pdf: pikepdf.Pdf) -> None:
    put_picture(pdf, 4, jpeg() + TITLE.encode())


@in_pdf(Place.EMBEDDED)
def a_packed_remark_of_a_picture(pdf: pikepdf.Pdf) -> None:
    about = PngInfo()
    about.add_text("Description", TITLE, zip=True)
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "PNG", pnginfo=about)
    attach(pdf, "a.png", out.getvalue())


@in_pdf(Place.FONT, 1)
def the_name_of_a_typeface(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].resources.Font.values()))
    font.FontDescriptor.FontName = Name("/" + TITLE.replace(" ", "-"))


@in_pdf(Place.FONT, 1)
def words_behind_the_tables_of_a_typeface(pdf: pikepdf.Pdf) -> None:
    program = next(iter(pdf.pages[0].resources.Font.values())).FontDescriptor.FontFile2
    program.write(program.read_bytes() + TITLE.encode())


@in_pdf(Place.FONT)
def the_description_of_colours(pdf: pikepdf.Pdf) -> None:
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes() + TITLE.encode("utf-16-be"))


@in_pdf(Place.OBJECT)
def a_key_nobody_knows(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/Remark"] = String(TITLE)


@in_pdf(Place.OBJECT)
def a_key_that_says_it_all(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/" + TITLE.replace(" ", "")] = 1


def _note(pdf: pikepdf.Pdf, text: str) -> None:
    annotate(pdf, 2, "Text", Contents=String(text))


@in_pdf(Place.ANNOTATION, 2)
def hexadecimal_digits(pdf: pikepdf.Pdf) -> None:
    _note(pdf, f"id {TITLE.encode().hex()}")


@in_pdf(Place.ANNOTATION, 2)
def base64_digits(pdf: pikepdf.Pdf) -> None:
    _note(pdf, _base64(TITLE.encode()))


@in_pdf(Place.ANNOTATION, 2)
def base64_that_begins_one_on(pdf: pikepdf.Pdf) -> None:
    _note(pdf, _base64(b"x" + TITLE.encode()))


@in_pdf(Place.ANNOTATION, 2)
def base64_that_begins_two_on(pdf: pikepdf.Pdf) -> None:
    _note(pdf, _base64(b"xy" + TITLE.encode()))


@in_pdf(Place.ANNOTATION, 2)
def base64_with_letters_before_it(pdf: pikepdf.Pdf) -> None:
    _note(pdf, f"id{_base64(TITLE.encode('utf-16-le'))}")


@in_pdf(Place.ANNOTATION, 2)
def base32_digits(pdf: pikepdf.Pdf) -> None:
    _note(pdf, f"Nøkkel: {base64.b32encode(TITLE.encode()).decode()}")


@in_pdf(Place.ANNOTATION, 2)
def base85_digits(pdf: pikepdf.Pdf) -> None:
    _note(pdf, f"Nøkkel: {base64.b85encode(TITLE.encode()).decode()}")


@in_pdf(Place.EMBEDDED)
def base85_of_postscript_in_an_attached_text(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.txt", b"Se under\n" + base64.a85encode(TITLE.encode(), wrapcol=40))


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


@in_bytes(Place.REMAINS)
def words_behind_the_end_of_the_file(data: bytes) -> bytes:
    return data + b"\n% " + TITLE.encode()


@in_bytes(Place.REMAINS)
def a_remark_before_the_first_object(data: bytes) -> bytes:
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(plain)
    first = plain.getvalue().index(b"\n") + 1
    return plain.getvalue()[:first] + b"% " + TITLE.encode() + b"\n" + plain.getvalue()[first:]


def update(data: bytes, number: int, written: bytes) -> bytes:
    """Return a file that was saved in addition, with one object written anew."""
    start = int(data.rsplit(b"startxref", 1)[1].split()[0])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        root, size = pdf.Root.objgen[0], len(pdf.objects) + 1
    at = len(data)
    body = b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, at)
    trailer = b"trailer\n<</Size %d/Root %d 0 R/Prev %d>>\n" % (size, root, start)
    end = b"startxref\n%d\n%%%%EOF\n" % (at + len(body))
    return data + body + table + trailer + end


def unpacked(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


@in_bytes(Place.REMAINS)
def what_a_file_said_before_it_was_saved_again(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        held = pdf.make_indirect(Dictionary(Say=String(TITLE)))
        pdf.Root["/Kept"] = held
        first = unpacked(pdf)
    with pikepdf.open(io.BytesIO(first)) as pdf:
        number = pdf.Root["/Kept"].objgen[0]
    return update(first, number, b"<</Say(nothing)>>")


@in_bytes(Place.REMAINS, 2)
def a_page_as_it_was_before(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        write(pdf, 2, shown(TITLE) + b" Tj")
        first = unpacked(pdf)
    with pikepdf.open(io.BytesIO(first)) as pdf:
        number = pdf.pages[1].obj.objgen[0]
        resources = pdf.pages[1].obj.Resources.unparse(resolved=True)
        contents = pdf.pages[1].obj.Contents[0].unparse()
        parent = pdf.pages[1].obj.Parent.objgen[0]
    written = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %s/Resources %s>>"
    return update(first, number, written % (parent, contents, resources))


@in_bytes(Place.REMAINS)
def an_object_that_no_table_lists(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        plain = unpacked(pdf)
    lost = b"9999 0 obj\n<</A " + String(TITLE).unparse() + b">>\nendobj\n"
    at = plain.rindex(b"xref\n", 0, plain.rindex(b"startxref"))
    table = int(plain.rsplit(b"startxref", 1)[1].split()[0])
    moved = b"startxref\n%d\n%%%%EOF\n" % (table + len(lost))
    return plain[:at] + lost + plain[at : plain.rindex(b"startxref")] + moved


@in_bytes(Place.REMAINS)
def a_packed_stream_that_no_table_lists(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        plain = unpacked(pdf)
    packed = zlib.compress(TITLE.encode())
    lost = b"9999 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n" % len(packed)
    lost += packed + b"\nendstream\nendobj\n"
    at = plain.rindex(b"xref\n", 0, plain.rindex(b"startxref"))
    table = int(plain.rsplit(b"startxref", 1)[1].split()[0])
    moved = b"startxref\n%d\n%%%%EOF\n" % (table + len(lost))
    return plain[:at] + lost + plain[at : plain.rindex(b"startxref")] + moved


@in_bytes(Place.FILE_NAME, file_name="Kjøp av Kremmergården i Nordvågen.pdf")
def the_name_of_the_file(data: bytes) -> bytes:
    return data


@in_bytes(Place.FILE_NAME, file_name="moete_kjoep-av-kremmergaarden-i-nordvaagen.pdf")
def the_name_of_the_file_with_letters_written_out(data: bytes) -> bytes:
    return data
