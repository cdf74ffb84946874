"""A font whose codes mean other letters than it draws is told, and an honest one is not."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name

from agenda_app.domain.verdict_codes import Against, Found
from agenda_app.normalise.drawn_letters import reads_otherwise
from agenda_app.normalise.fonts import used_fonts
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.unicode_map import write_map

TEXT = "Kommunen kjøper Strandgata 4 for 2 850 000 kroner"
SIGNS = sorted(set(TEXT))
"""Glyph 1 is the first of them, and so on."""
Meaning = Callable[[str], str]


def honest(sign: str) -> str:
    return sign


def next_one(sign: str) -> str:
    """Return the letter after one; a table that was shifted by one says that."""
    return chr(ord(sign) + 1) if sign.isalnum() else sign


def in_capitals(sign: str) -> str:
    return sign.upper()


def without_one(sign: str) -> str:
    return "0" if sign == "o" else sign


@cache
def typeface(*, with_outlines: bool) -> FontBuilder:
    """Return a typeface of empty glyphs that are listed by their letters, or only named by them."""
    made = FontBuilder(1000, isTTF=with_outlines)
    names = [".notdef", *(_name(sign) for sign in SIGNS)]
    made.setupGlyphOrder(names)
    made.setupCharacterMap({ord(sign): _name(sign) for sign in SIGNS})
    if with_outlines:
        made.setupGlyf({name: TTGlyphPen(None).glyph() for name in names})
    else:
        pen = T2CharStringPen(500, None)
        made.setupCFF("Made", {}, dict.fromkeys(names, pen.getCharString()), {})
    made.setupHorizontalMetrics(dict.fromkeys(names, (500, 0)))
    made.setupHorizontalHeader()
    made.setupPost(keepGlyphNames=False)
    return made


def _name(sign: str) -> str:
    return f"uni{ord(sign):04X}"


def by_names(pdf: pikepdf.Pdf, meaning: Meaning) -> tuple[Dictionary, bytes]:
    """Return a simple font that names the letters, and the text in its codes."""
    meanings = {sign.encode("cp1252"): meaning(sign) for sign in SIGNS}
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type1,
        BaseFont=Name.Helvetica,
        Encoding=Name.WinAnsiEncoding,
        ToUnicode=pdf.make_stream(write_map(meanings, 1)),
    )
    return font, TEXT.encode("cp1252")


def by_numbers(key: str, program: bytes) -> Callable[[pikepdf.Pdf, Meaning], object]:
    def font_in(pdf: pikepdf.Pdf, meaning: Meaning) -> tuple[Dictionary, bytes]:
        codes = {sign: number.to_bytes(2) for number, sign in enumerate(SIGNS, start=1)}
        held = pdf.make_stream(program, Subtype=Name.CIDFontType0C)
        below = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=Name.Made,
            FontDescriptor=Dictionary({"/Type": Name.FontDescriptor, key: held}),
        )
        meanings = {codes[sign]: meaning(sign) for sign in SIGNS}
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name.Made,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([below]),
            ToUnicode=pdf.make_stream(write_map(meanings, 2)),
        )
        return font, b"".join(codes[sign] for sign in TEXT)

    return font_in


def listed(pdf: pikepdf.Pdf, meaning: Meaning) -> object:
    out = io.BytesIO()
    typeface(with_outlines=True).save(out)
    return by_numbers("/FontFile2", out.getvalue())(pdf, meaning)


def named(pdf: pikepdf.Pdf, meaning: Meaning) -> object:
    data = typeface(with_outlines=False).font.getTableData("CFF ")
    return by_numbers("/FontFile3", data)(pdf, meaning)


def page_with(font_in: Callable, meaning: Meaning, how: bytes = b"") -> bytes:
    """Return a page with the text in a font."""
    with pikepdf.new() as pdf:
        font, text = font_in(pdf, meaning)
        page = pdf.add_blank_page()
        page.obj.Resources = Dictionary(Font=Dictionary(F=pdf.make_indirect(font)))
        shown = b"BT /F 12 Tf %b 72 700 Td <%b> Tj ET" % (how, text.hex().encode())
        page.obj.Contents = pdf.make_stream(shown)
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def is_told(data: bytes) -> bool:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (font,) = used_fonts(pdf)
        return reads_otherwise(font)


@pytest.mark.parametrize("font_in", [by_names, listed, named])
def test_a_font_that_means_other_letters_than_it_draws_is_told(font_in: Callable) -> None:
    assert is_told(page_with(font_in, next_one))
    assert not any(is_told(page_with(font_in, way)) for way in (honest, in_capitals, without_one))


def test_text_that_nobody_sees_is_drawn_by_no_letters() -> None:
    assert not is_told(page_with(by_names, next_one, b"3 Tr"))


def test_a_typeface_that_cannot_be_read_tells_nothing() -> None:
    assert not is_told(page_with(by_numbers("/FontFile2", b"\0\1\0\0 torn"), next_one))
    assert not is_told(page_with(by_numbers("/FontFile3", b"torn"), next_one))


def test_the_verdict_names_the_font() -> None:
    verdict = normalise(page_with(by_names, next_one), "avtale.pdf").verdict
    assert [one.detail for one in verdict.found if one.code == Found.FALSE_TEXT] == ["Helvetica"]
    assert Against.NO_UNICODE in {one.code for one in verdict.against_ua}
