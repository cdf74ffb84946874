"""A page is known again when it is the same in every byte that its words depend on."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache, partial

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from agenda_app.documents.bundle import build_bundle
from agenda_app.domain.printed import AttachmentContent, Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.proof import Place
from agenda_app.jobs import run_to_end
from agenda_app.normalise.normal import normalise
from agenda_app.proof.drawn_pages import DrawnPages
from agenda_app.proof.file_reading import FileReading, from_bytes, reading_of, to_bytes
from agenda_app.proof.kept_pages import kept_pages_of
from agenda_app.proof.known_pages import KnownPage, known_pages
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_marks import PageMarks
from tests.documents.attached import with_list
from tests.documents.outside import Files
from tests.documents.papers import a_case, a_head, a_notice
from tests.proof.plants import shown
from tests.proof.test_drawn_pages import INLINE
from tests.proof.world import KAIA, TITLE, proof_of, titles

WORDS = ("Havna er trang", "Kaia i den indre havna er bred", "Moloen er lang")
Change = Callable[[pikepdf.Pdf, pikepdf.Page], None]


@cache
def attached(*words: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for said in words or WORDS:
        canvas.drawString(70, 700, said)
        canvas.showPage()
    canvas.save()
    return normalise(out.getvalue(), "havna.pdf").pdf or b""


@cache
def kept() -> FileReading:
    return from_bytes(to_bytes(reading_of(attached())))


@cache
def bundle(foot: float = 0.0) -> bytes:
    """Return a bundle with the file; where nothing is free at the foot its pages become smaller."""
    files = Files()
    case = a_case("c11", 11, a_head(audience=Audience.PUBLIC))
    paper = AttachmentContent(
        *("c11-1", case.head, case.number, "c11", 1, "Havna", files.put(attached()), len(WORDS)),
        feet=((100.0 if foot == 0 else foot,) * 8,) * len(WORDS),
    )
    content = BundleContent(a_notice(case.head), (with_list(case, paper), paper))
    return run_to_end(build_bundle(content, files=files)).pdf


def known_in(data: bytes) -> list[KnownPage]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [page for _, page in known_pages(pdf, DrawnPages(pdf), kept().pages)]


def letters_in(page: KnownPage) -> str:
    every = (page.said, page.drawn.body, page.drawn.decoration, page.drawn.beside)
    return " ".join(reading.letters for said in every for reading in said or ())


@pytest.mark.parametrize("foot", [0.0, 1.0])
def test_pages_are_known_in_a_bundle_and_their_stamps_are_read(foot: float) -> None:
    found = known_in(bundle(foot))
    assert [page.said[0].text.strip() for page in found] == list(WORDS)
    for page, said in zip(found, WORDS, strict=True):
        assert page.drawn.body[0].text.strip("\n\u200b") == said
        assert "vedlegg1tilps" in letters_in(page)


def test_pages_are_known_in_their_own_file() -> None:
    assert len(known_in(attached())) == len(WORDS)


def says_more(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    page.contents_add(b"BT /F1 12 Tf (Hemmelig) Tj ET")


def says_more_first(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    page.contents_add(b"BT /F1 12 Tf (Hemmelig) Tj ET", prepend=True)


def stamps(old: bytes, new: bytes) -> Change:
    def change(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        stream = page.obj.Contents[-1]
        written = stream.read_bytes()
        assert old in written
        stream.write(written.replace(old, new, 1))

    return change


def draws_otherwise(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    own = next(one for one in page.obj.Contents if b"lang" in one.read_bytes())
    own.write(own.read_bytes().replace(b"lang", b"kort"))


def means_otherwise(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    table = b"1 beginbfrange <20> <7e> <0041> endbfrange"
    page.resources.Font.F1.ToUnicode = pdf.make_stream(table)


def has_another_font(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    page.resources.Font.F1 = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Symbol)


def font_of_the_stamp_looks_otherwise(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    font.Encoding = Name.WinAnsiEncoding
    font.ToUnicode = pdf.make_stream(b"1 beginbfrange <20> <7e> <0041> endbfrange")
    page.resources.Font.SakslisteStamp = pdf.make_indirect(font)


def has_more_to_draw_with(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    page.resources.XObject = Dictionary(Mer=pdf.make_stream(b"", Type=Name.XObject))


def is_turned(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    page.obj.Rotate = 90


def means_otherwise_in_what_looks_like_a_picture(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    means_otherwise(pdf, page)
    page.resources.Font.F1.ToUnicode.Subtype = Name.Image


def draws_otherwise_as_a_picture(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    draws_otherwise(pdf, page)
    for stream in page.obj.Contents:
        stream.Subtype = Name.Image


CHANGES: dict[str, Change] = {
    change.__name__: change
    for change in (says_more, says_more_first, draws_otherwise, means_otherwise)
}
CHANGES |= {one.__name__: one for one in (has_another_font, has_more_to_draw_with, is_turned)}
CHANGES[font_of_the_stamp_looks_otherwise.__name__] = font_of_the_stamp_looks_otherwise
CHANGES |= {
    one.__name__: one
    for one in (means_otherwise_in_what_looks_like_a_picture, draws_otherwise_as_a_picture)
}
CHANGES |= {
    "another font in the stamp": stamps(b"/SakslisteStamp", b"/F1"),
    "a string in letters": stamps(b"ET Q EMC", b"(Hemmelig) Tj ET Q EMC"),
    "no font yet": stamps(b"rg BT\n", b"rg BT\n<48> Tj\n"),
    "replaced words": stamps(b"/Footer>>", b"/Footer/ActualText(Hemmelig)>>"),
    "a remark": stamps(b"ET Q EMC", b"ET Q EMC %Hemmelig"),
    "something behind": stamps(b"ET Q EMC", b"ET Q EMC\nBT (Hemmelig) Tj ET"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_differs_in_anything_is_not_known(name: str) -> None:
    with pikepdf.open(io.BytesIO(bundle())) as pdf:
        CHANGES[name](pdf, pdf.pages[-1])
        drawing = DrawnPages(pdf)
        found = dict(known_pages(pdf, drawing, kept().pages))
        assert len(pdf.pages) - 1 not in found
        is_shared = any(part in name for part in ("font", "means", "as_a_picture"))
        assert len(found) >= (0 if is_shared else len(WORDS) - 1)


def changed(*operators: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(attached(WORDS[0]))) as pdf:
        for one in operators:
            pdf.pages[0].contents_add(one)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "operators",
    [
        b"BT /SakslisteStamp 9 Tf (Havna) Tj ET",
        b"BT /Saksliste#53tamp 9 Tf (Havna) Tj ET",
        INLINE,
    ],
)
def test_a_page_that_a_stamp_may_change_or_that_is_not_all_text_is_not_kept(
    operators: bytes,
) -> None:
    assert len(list(kept_pages_of(changed(), WORDS[:1]))) == 1
    assert not list(kept_pages_of(changed(operators), WORDS[:1]))


@pytest.mark.parametrize("is_picture", [True, False])
def test_pages_that_differ_in_their_content_alone_have_other_marks(is_picture: bool) -> None:
    """Nothing that the content says of itself makes it count for less than its bytes."""
    pdf = pikepdf.new()
    marks = []
    for word in (b"(Havna) Tj", b"(Moloen) Tj"):
        stream = pdf.make_stream(word)
        if is_picture:
            stream.Subtype = Name.Image
        marks.append(PageMarks(pdf).contents([stream]))
    assert marks[0] != marks[1]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing"])
def test_a_file_that_nobody_can_read_has_no_pages(data: bytes) -> None:
    assert not list(kept_pages_of(data, ()))


def test_a_proof_finds_in_known_pages_and_their_stamps_what_it_finds_in_others() -> None:
    secrets = titles("Kaia i den indre havna er bred", "Vedlegg 1 til PS 11/26", TITLE)
    with pikepdf.open(io.BytesIO(bundle())) as pdf:
        pdf.pages[-1].contents_add(b"BT /F1 12 Tf " + shown(TITLE) + b" Tj ET")
        out = io.BytesIO()
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    other = OtherFile(partial(bytes, attached()), kept)
    data = out.getvalue()
    found = proof_of(data, secrets, open_files=[(KAIA, other)]).hits
    every = {(hit.words, hit.page) for hit in proof_of(data, secrets).hits}
    assert {(hit.words, hit.page) for hit in found} == every
    assert {hit.words for hit in found} == {
        "Kaia i den indre havna er bred",
        "Vedlegg 1 til PS 11/26",
        TITLE,
    }
    assert {hit.place for hit in found if hit.words == "Kaia i den indre havna er bred"} == {
        Place.PAGE
    }
