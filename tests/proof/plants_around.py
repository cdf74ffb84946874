"""Leaks around the pages: bookmarks, links, names, descriptions, forms, remarks, metadata."""

from __future__ import annotations

import html
from urllib.parse import quote

import pikepdf
from pikepdf import Array, Dictionary, Name, NumberTree, OutlineItem, String

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.plants import in_pdf, shown
from tests.proof.plants_drawn import NUMBER
from tests.proof.world import PERSON, PRICE, TITLE

SLUG = "kjop-av-kremmergarden-i-nordvagen"


@in_pdf(Place.BOOKMARK, 3)
def a_bookmark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem(TITLE, 2))


@in_pdf(Place.BOOKMARK, 4)
def a_bookmark_below_others(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[0].children.append(OutlineItem(f"PS 14/26 {TITLE}", 3))


@in_pdf(Place.BOOKMARK, 0)
def a_bookmark_in_bytes_the_wrong_way_round(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem("x"))
    last = pdf.Root.Outlines.Last
    last.Title = String(b"\xff\xfe" + TITLE.encode("utf-16-le"))


def annotate(pdf: pikepdf.Pdf, page: int, kind: str, **fields: object) -> pikepdf.Object:
    note = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([10, 10, 20, 20]))
    for key, value in fields.items():
        note[f"/{key}"] = value
    held = pdf.pages[page - 1].obj
    made = pdf.make_indirect(note)
    held.Annots = Array([*held.get("/Annots", ()), made])
    return made


@in_pdf(Place.LINK, 2)
def what_a_link_says_aloud(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, 2, "Link", Contents=String(f"Til {TITLE}"))


def _address(pdf: pikepdf.Pdf, page: int, address: bytes) -> None:
    annotate(pdf, page, "Link", A=Dictionary(S=Name.URI, URI=String(address)))


@in_pdf(Place.LINK, 2)
def an_address_with_percent_signs(pdf: pikepdf.Pdf) -> None:
    _address(pdf, 2, b"https://fjordvik.example/" + quote(TITLE).encode())


@in_pdf(Place.LINK, 3)
def an_address_with_percent_signs_for_latin_letters(pdf: pikepdf.Pdf) -> None:
    _address(pdf, 3, b"https://fjordvik.example/" + quote(TITLE, encoding="latin-1").encode())


@in_pdf(Place.LINK, 1)
def an_address_without_special_letters(pdf: pikepdf.Pdf) -> None:
    _address(pdf, 1, f"https://fjordvik.example/sak/{SLUG}.html".encode())


@in_pdf(Place.LINK, 1)
def an_address_with_letters_written_out(pdf: pikepdf.Pdf) -> None:
    slug = "kjoep_av_kremmergaarden_i_nordvaagen"
    _address(pdf, 1, f"https://fjordvik.example/sak/{slug}".encode())


@in_pdf(Place.LINK, 5)
def a_link_to_another_file(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, 5, "Link", A=Dictionary(S=Name.GoToR, F=String(f"S:/{TITLE}.pdf")))


@in_pdf(Place.DESTINATION, 4)
def the_name_of_a_destination(pdf: pikepdf.Pdf) -> None:
    target = Array([pdf.pages[3].obj, Name.Fit])
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String(TITLE), target])))


@in_pdf(Place.DESTINATION, 4)
def the_name_of_a_destination_in_a_tree(pdf: pikepdf.Pdf) -> None:
    target = pdf.make_indirect(Dictionary(D=Array([pdf.pages[3].obj, Name.Fit])))
    leaf = pdf.make_indirect(Dictionary(Names=Array([String(TITLE), target])))
    tree = pdf.make_indirect(Dictionary(Kids=Array([leaf])))
    pdf.Root.Names = pdf.make_indirect(Dictionary(Dests=tree))


@in_pdf(Place.DESTINATION, 4)
def an_old_name_of_a_destination(pdf: pikepdf.Pdf) -> None:
    key = "/" + TITLE.replace(" ", "_")
    pdf.Root.Dests = pdf.make_indirect(Dictionary({key: Array([pdf.pages[3].obj, Name.Fit])}))


def _element(pdf: pikepdf.Pdf, page: int) -> pikepdf.Object:
    wanted = pdf.pages[page - 1].obj.objgen
    for held in pdf.objects:
        is_paragraph = isinstance(held, Dictionary) and held.get("/S") == Name.P
        if is_paragraph and "/Pg" in held and held.Pg.objgen == wanted:
            return held
    raise LookupError(page)


def _describe(pdf: pikepdf.Pdf, page: int, key: str, text: str = TITLE) -> None:
    _element(pdf, page)[f"/{key}"] = String(text)


@in_pdf(Place.DESCRIPTION, 2)
def the_description_of_a_picture(pdf: pikepdf.Pdf) -> None:
    _describe(pdf, 2, "Alt")


@in_pdf(Place.DESCRIPTION, 3)
def a_replacement_text(pdf: pikepdf.Pdf) -> None:
    _describe(pdf, 3, "ActualText")


@in_pdf(Place.DESCRIPTION, 3)
def an_abbreviation_written_out(pdf: pikepdf.Pdf) -> None:
    _describe(pdf, 3, "E")


@in_pdf(Place.DESCRIPTION, 4)
def the_title_of_an_element(pdf: pikepdf.Pdf) -> None:
    _describe(pdf, 4, "T")


@in_pdf(Place.DESCRIPTION, 4, SecretKind.IDENTITY_NUMBER)
def an_identity_number_read_aloud(pdf: pikepdf.Pdf) -> None:
    _describe(pdf, 4, "Alt", f"Legitimasjon {NUMBER}")


def field(pdf: pikepdf.Pdf, page: int, **fields: object) -> pikepdf.Object:
    known = {"FT": Name.Tx, "T": String("felt"), **fields}
    made = annotate(pdf, page, "Widget", **known)
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([made])))
    return made


@in_pdf(Place.FORM, 2)
def what_stands_in_a_field(pdf: pikepdf.Pdf) -> None:
    field(pdf, 2, V=String(TITLE))


@in_pdf(Place.FORM, 2)
def what_stood_in_a_field_first(pdf: pikepdf.Pdf) -> None:
    field(pdf, 2, DV=String(TITLE))


@in_pdf(Place.FORM, 3)
def a_choice_in_a_list(pdf: pikepdf.Pdf) -> None:
    field(pdf, 3, FT=Name.Ch, Opt=Array([String("Ja"), String(TITLE)]))


@in_pdf(Place.FORM, 3)
def the_name_of_a_field(pdf: pikepdf.Pdf) -> None:
    field(pdf, 3, T=String(TITLE))


@in_pdf(Place.FORM, 3)
def the_help_of_a_field(pdf: pikepdf.Pdf) -> None:
    field(pdf, 3, TU=String(TITLE))


@in_pdf(Place.DRAWN, 3)
def the_look_of_a_field(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(b"/Tx BMC BT /F1 9 Tf " + shown(TITLE) + b" Tj ET EMC")
    look.Subtype, look.BBox = Name.Form, Array([0, 0, 100, 20])
    field(pdf, 3, AP=Dictionary(N=look))


@in_pdf(Place.ANNOTATION, 4)
def a_note(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, 4, "Text", Contents=String(TITLE))


@in_pdf(Place.ANNOTATION, 4, SecretKind.NAME)
def who_wrote_a_note(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, 4, "Text", T=String(PERSON), Contents=String("Sjekk"))


@in_pdf(Place.ANNOTATION, 5)
def formatted_text_of_a_note(pdf: pikepdf.Pdf) -> None:
    marked = html.escape(TITLE).encode("ascii", "xmlcharrefreplace")
    annotate(pdf, 5, "FreeText", RC=String(b"<body><p>" + marked + b"</p></body>"))


@in_pdf(Place.ANNOTATION, 5)
def the_words_over_a_redaction(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, 5, "Redact", OverlayText=String(TITLE))


@in_pdf(Place.METADATA)
def the_title_of_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = TITLE


@in_pdf(Place.METADATA)
def keywords(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Keywords"] = f"kommunestyret; {TITLE}; 2026"


@in_pdf(Place.METADATA)
def a_property_nobody_knows(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/SourceModified"] = f"S:\\Saker\\{TITLE}.docx"


@in_pdf(Place.METADATA, 0, SecretKind.NAME)
def the_author_of_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = PERSON


@in_pdf(Place.METADATA, 0, SecretKind.TEXT)
def the_description_of_the_file(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:description"] = PRICE


@in_pdf(Place.METADATA, 1)
def metadata_with_numbered_letters(pdf: pikepdf.Pdf) -> None:
    numbered = "".join(f"&#{ord(letter)};" for letter in TITLE)
    packet = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>{numbered}</a></x:xmpmeta>"
    held = pdf.pages[0].obj
    held.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)


@in_pdf(Place.METADATA, 3)
def metadata_of_a_page(pdf: pikepdf.Pdf) -> None:
    packet = f"<a><b>{TITLE}</b></a>".encode("utf-16")
    pdf.pages[2].obj.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)


@in_pdf(Place.OBJECT, 3)
def what_a_program_left_on_a_page(pdf: pikepdf.Pdf) -> None:
    left = Dictionary(Private=Dictionary(Path=String(f"C:\\{TITLE}.indd")))
    pdf.pages[2].obj.PieceInfo = Dictionary(InDesign=left)


@in_pdf(Place.PAGE_LABEL)
def the_name_of_a_page(pdf: pikepdf.Pdf) -> None:
    labels = NumberTree(pdf.Root.PageLabels)
    labels[2] = Dictionary(P=String(f"{TITLE} "), S=Name.D)


@in_pdf(Place.LAYER)
def the_name_of_a_layer(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(TITLE)))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(ON=Array([layer])))


@in_pdf(Place.SCRIPT)
def a_script_when_the_file_is_opened(pdf: pikepdf.Pdf) -> None:
    script = f"app.alert('{TITLE}')"
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(script))


@in_pdf(Place.SCRIPT)
def a_script_with_escaped_letters(pdf: pikepdf.Pdf) -> None:
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in TITLE)
    script = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String(f'var a = "{escaped}";')))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))


@in_pdf(Place.SCRIPT, 4)
def a_script_when_a_page_is_opened(pdf: pikepdf.Pdf) -> None:
    script = pdf.make_stream(f'var a = "{TITLE}"'.encode("cp1252"))
    action = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=script))
    pdf.pages[3].obj.AA = Dictionary(O=action)
