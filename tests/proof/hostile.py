"""Files that would keep a reader busy without end, or fill its memory."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from functools import cache

Build = Callable[[], bytes]
MANY = 101_000_000
"""Bytes of a stream that are more than can be searched."""
STOPPED: dict[str, Build] = {}
"""Files that nobody can vouch for."""
READ: dict[str, Build] = {}
"""Files that look bad and can be read all the same."""
CATALOG = b"<</Type/Catalog/Pages 2 0 R%s>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def into(files: dict[str, Build]) -> Callable[[Build], Build]:
    def register(build: Build) -> Build:
        files[build.__name__.replace("_", " ")] = build
        return build

    return register


def pdf(objects: dict[int, bytes]) -> bytes:
    """Return a PDF of objects as they are written, the catalog as number 1."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, written in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    size = max(objects) + 1
    lines = [
        b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n"
        for n in range(size)
    ]
    table = b"xref\n0 %d\n%s" % (size, b"".join(lines))
    return b"%s%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        bytes(out),
        table,
        size,
        len(out),
    )


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def page(content: bytes = b"BT ET", entries: bytes = b"", catalog: bytes = b"") -> dict[int, bytes]:
    """Return the objects of a file with one page, from 1 to 4."""
    held = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R%s>>" % entries
    written = content if content.startswith(b"<<") else stream(content)
    return {1: CATALOG % catalog, 2: PAGES, 3: held, 4: written}


@cache
def packed(size: int = MANY) -> bytes:
    """Return a deflated stream of so many equal letters."""
    packer = zlib.compressobj(9)
    return packer.compress(b"a" * size) + packer.flush()


FLATE = b"/Filter/FlateDecode"


@into(STOPPED)
def content_that_unpacks_to_too_much() -> bytes:
    return pdf(page(stream(packed(), FLATE)))


@into(STOPPED)
def metadata_that_unpack_to_too_much() -> bytes:
    metadata = stream(packed(), FLATE + b"/Type/Metadata/Subtype/XML")
    return pdf({**page(catalog=b"/Metadata 5 0 R"), 5: metadata})


@into(STOPPED)
def a_stream_nobody_draws_that_unpacks_to_too_much() -> bytes:
    return pdf({**page(), 5: stream(packed(), FLATE)})


@into(STOPPED)
def a_stream_that_is_packed_twice() -> bytes:
    return pdf({**page(), 5: stream(zlib.compress(packed(), 9), b"/Filter[/FlateDecode/Fl]")})


@into(STOPPED)
def objects_that_unpack_to_too_much() -> bytes:
    return pdf({**page(), 5: stream(packed(), FLATE + b"/Type/ObjStm/N 1/First 4")})


@into(STOPPED)
def more_than_the_memory_of_the_library() -> bytes:
    return pdf({**page(), 5: stream(packed(260_000_000), FLATE)})


def lzw(cycles: int) -> bytes:
    """Return the letter a again and again: each code stands for one letter more than the last."""
    digits = []
    for cycle in range(cycles):
        digits.append(f"{256:0{12 if cycle else 9}b}{97:09b}")
        digits += (f"{code:0{max((code + 1).bit_length(), 9)}b}" for code in range(258, 4094))
    written = "".join(digits) + f"{257:012b}"
    written += "0" * (-len(written) % 8)
    return int(written, 2).to_bytes(len(written) // 8, "big")


@into(STOPPED)
def letters_that_get_longer_and_longer() -> bytes:
    return pdf({**page(), 5: stream(lzw(14), b"/Filter/LZWDecode")})


@into(STOPPED)
def a_page_made_of_the_same_content_over_and_over() -> bytes:
    held = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents[%s]>>" % (b"4 0 R " * 30)
    return pdf({1: CATALOG % b"", 2: PAGES, 3: held, 4: stream(packed(5_000_000), FLATE)})


def forms(calls: bytes, count: int = 12) -> bytes:
    """Return a page that draws a form, which draws another one, and so on."""
    objects = page(calls, b"/Resources<</XObject<</F 10 0 R>>>>")
    for number in range(10, 10 + count):
        last = number == 9 + count
        called = b"" if last else b"/Resources<</XObject<</F %d 0 R>>>>" % (number + 1)
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + called
        objects[number] = stream(b"0 0 m 9 9 l S" if last else calls, entries)
    return pdf(objects)


@into(STOPPED)
def forms_that_draw_forms() -> bytes:
    return forms(b"/F Do " * 10)


@into(STOPPED)
def forms_under_names_that_are_written_otherwise() -> bytes:
    return forms(b"/#46 Do " * 10)


@into(STOPPED)
def a_form_that_draws_itself() -> bytes:
    objects = page(b"/F Do", b"/Resources<</XObject<</F 5 0 R>>>>")
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>"
    return pdf({**objects, 5: stream(b"/F Do /F Do", entries)})


@into(STOPPED)
def glyphs_that_draw_forms() -> bytes:
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97"
        b"/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>"
        b"/Resources<</XObject<</F 10 0 R>>>>>>"
    )
    objects = page(b"BT /T 9 Tf (a) Tj ET", b"/Resources<</Font<</T 5 0 R>>>>")
    objects |= {5: font, 6: stream(b"9 0 d0 " + b"/F Do " * 10)}
    for number in range(10, 20):
        called = b"/Resources<</XObject<</F %d 0 R>>>>" % (number + 1) if number < 19 else b""
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + called
        objects[number] = stream(b"/F Do " * 10, entries)
    return pdf(objects)


@into(STOPPED)
def codes_with_a_meaning_again_and_again() -> bytes:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    table = b"beginbfrange " + b"<0000> <ffff> <0041>\n" * 40 + b"endbfrange"
    objects = page(entries=b"/Resources<</Font<</T 5 0 R>>>>")
    return pdf({**objects, 5: font, 6: stream(table)})


@into(STOPPED)
def a_file_that_was_saved_in_addition_too_often() -> bytes:
    return pdf(page()) + b"%%EOF\n" * 2000


@into(STOPPED)
def pages_that_hold_themselves() -> bytes:
    return pdf({**page(), 2: b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"})


@into(STOPPED)
def pages_that_are_a_billion() -> bytes:
    objects = {1: CATALOG % b""}
    for number in range(2, 14):
        kids = b"%d 0 R " % (number + 1) * 10
        objects[number] = b"<</Type/Pages/Kids[%s]/Count 1000000000>>" % kids
    objects[14] = b"<</Type/Page/Parent 13 0 R/MediaBox[0 0 9 9]>>"
    return pdf(objects)


@into(STOPPED)
def names_in_a_tree_without_end() -> bytes:
    objects = page(catalog=b"/Names<</Dests 5 0 R>>")
    objects |= {number: b"<</Kids[%d 0 R]>>" % (number + 1) for number in range(5, 5005)}
    return pdf({**objects, 5005: b"<</Names[(a) 3 0 R]/Kids[5 0 R]>>"})


@into(STOPPED)
def a_stream_packed_in_a_way_of_its_own() -> bytes:
    return pdf({**page(), 5: stream(b"abc", b"/Filter/Own")})


@into(READ)
def arrays_in_arrays() -> bytes:
    return pdf({**page(), 5: b"[" * 50_000 + b"]" * 50_000})


@into(READ)
def bookmarks_in_a_circle() -> bytes:
    top = b"<</First 6 0 R/Last 6 0 R>>"
    mark = b"<</Title(a)/Parent 5 0 R/Next 6 0 R/First 5 0 R>>"
    return pdf({**page(catalog=b"/Outlines 5 0 R"), 5: top, 6: mark})


@into(READ)
def pictures_that_begin_and_never_end() -> bytes:
    return pdf(page(b"BI " * 60_000 + b"BI ID " * 60_000))


@into(READ)
def meanings_that_begin_and_never_end() -> bytes:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    objects = page(entries=b"/Resources<</Font<</T 5 0 R>>>>")
    return pdf({**objects, 5: font, 6: stream(b"beginbfchar " * 60_000)})


@into(READ)
def places_on_a_page_without_a_kind() -> bytes:
    return pdf({**page(), 5: b"[" + b"<</Rect[0 0 1 1]>>" * 20_000 + b"(a)]"})


@into(READ)
def destinations_that_never_end() -> bytes:
    return pdf({**page(), 5: b"<</A(" + b"/D [" * 60_000 + b")>>"})


@into(READ)
def forms_that_know_each_other_and_draw_nothing() -> bytes:
    resources = b"/Resources<</XObject<</F 10 0 R/G 11 0 R>>>>"
    objects = page(b"/F Do /G Do (Do /F) Tj", resources)
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    return pdf(
        {
            **objects,
            10: stream(b"0 0 m 9 9 l S", entries + resources),
            11: stream(b"(Do not draw /G) Tj", entries),
        }
    )


@into(READ)
def a_long_row_of_noughts() -> bytes:
    return pdf({**page(), 5: b"(" + b"0" * 20_000 + b")"})


@into(READ)
def a_catalog_full_of_names() -> bytes:
    names = b"(abcde)3 0 R " * 4000
    return pdf(page(catalog=b"/Names<</Dests<</Names[%s]>>>>" % names))


@into(READ)
def letters_that_get_longer_for_a_while() -> bytes:
    return pdf({**page(), 5: stream(lzw(1), b"/Filter/LZWDecode")})
