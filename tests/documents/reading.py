"""Reading PDFs back with libraries that had no part in writing them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdf
import pypdfium2


def words(pdf: bytes) -> str:
    """Return all text by pypdf, words between single spaces, divided words in one piece."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return joined("\n".join(page.extract_text() for page in pages))


def words_by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    texts = []
    for page in document:
        text_page = page.get_textpage()
        texts.append(text_page.get_text_bounded())
        text_page.close()
        page.close()
    document.close()
    return joined("\n".join(texts))


def listed_by_pypdf(pdf: bytes, title: str, page: int) -> str:
    """Return what stands in the agenda's page column beside a title."""
    drawn: list[tuple[str, float, float]] = []

    def note(text: str, moved: list[float], at: list[float], _font: object, _size: object) -> None:
        if text.strip():
            drawn.append((text.strip(), moved[4] + at[4], moved[5] + at[5]))

    pypdf.PdfReader(io.BytesIO(pdf)).pages[page].extract_text(visitor_text=note)
    height = next(y for text, _, y in drawn if title in text)
    return max((x, text) for text, x, y in drawn if abs(y - height) < 2)[1]


def listed_by_pdfium(pdf: bytes, title: str, page: int) -> str:
    """Return the same, read by another library."""
    document = pypdfium2.PdfDocument(pdf)
    text_page = document[page].get_textpage()
    at, _ = text_page.search(title).get_next()
    _, bottom, _, top = text_page.get_charbox(at)
    found = text_page.get_text_bounded(left=500, bottom=bottom, top=top)
    text_page.close()
    document.close()
    return str(found.strip())


def joined(text: str) -> str:
    text = text.replace("\xad\n", "").replace("\xad\r\n", "").replace("\ufffe", "")
    return " ".join(text.replace("\xad ", "").replace("\xad", "").split())


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Return the elements of the structure tree in reading order."""
    yield from _below(pdf.Root.StructTreeRoot.K)


def _below(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield element
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _below(kid)


def spoken(pdf_bytes: bytes) -> str:
    """Return the text in the order of the structure tree, as a screen reader reads it."""
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        marks = {page.objgen: _marked(page) for page in pdf.pages}
        return "".join(_spoken(pdf.Root.StructTreeRoot.K, marks))


def _spoken(element: pikepdf.Object, marks: dict[tuple[int, int], dict[int, str]]) -> Iterator[str]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield marks[element.Pg.objgen].get(kid, "")
        elif "/MCID" in kid:
            yield marks[kid.Pg.objgen].get(int(kid.MCID), "")
        elif "/S" in kid:
            yield from _spoken(kid, marks)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    fonts = {name: _to_unicode(font) for name, font in page.resources.Font.items()}
    found: dict[int, str] = {}
    mark, font = None, ""
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                mark = operands[1].get("/MCID") if operands[1] is not None else None
                mark = None if mark is None else int(mark)
            case "EMC" | "BMC":
                mark = None
            case "Tf":
                font = str(operands[0])
            case "Tj" if mark is not None:
                text = "".join(fonts[font].get(code, "?") for code in bytes(operands[0]))
                found[mark] = found.get(mark, "") + text
    return found


def _to_unicode(font: pikepdf.Object) -> dict[int, str]:
    """Return what the codes of a font mean."""
    pairs = re.findall(rb"^<(..)> <([0-9A-F]{4,})>$", font.ToUnicode.read_bytes(), re.MULTILINE)
    return {int(c, 16): bytes.fromhex(t.decode()).decode("utf-16-be") for c, t in pairs}
