"""What the verdicts say of PDF/UA-1 and PDF/A-2a, against an independent judge."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.domain.verdict_codes import Against, Done, Found
from agenda_app.normalise.normal import normalise
from tests.normalise import corpus
from tests.normalise.verdict_of_the_judge import IS_THERE, judged

FILES = corpus.files()
HONEST = {Against.UNTAGGED, Against.WORDLESS}


@pytest.mark.skipif(not IS_THERE, reason="the judge is not on this machine")
@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_what_is_called_fine_is_fine_and_there_are_no_false_alarms(
    flavour: str, tmp_path: Path
) -> None:
    made = {name: normalise(data, f"{name}.pdf") for name, data in FILES.items()}
    pages = {name: one.pdf for name, one in made.items() if one.pdf is not None}
    assert len(pages) == len(FILES)
    said = judged(pages, flavour, tmp_path)
    for name, one in made.items():
        verdict = one.verdict
        # No machine sees that a page made into one paragraph or figure is not accessible.
        against = (
            [r for r in verdict.against_ua if r.code not in HONEST]
            if flavour == "ua1"
            else verdict.against_a
        )
        assert bool(said[name]) == bool(against), (name, against, said[name])


def against(name: str) -> tuple[set[str], set[str]]:
    verdict = normalise(FILES[name], f"{name}.pdf").verdict
    return {r.code for r in verdict.against_ua}, {r.code for r in verdict.against_a}


@pytest.mark.parametrize(
    ("name", "ua", "a"),
    [
        ("ours", set(), set()),
        ("embedded", {Against.UNTAGGED}, set()),
        ("scan", {Against.WORDLESS}, set()),
        ("scan-with-text", {Against.UNTAGGED}, set()),
        ("empty-page", {Against.UNTAGGED}, set()),
        ("leftover-tags", {Against.UNTAGGED}, set()),
        ("tagged-figure-alt", set(), set()),
        ("helvetica", {Against.FONT_NOT_EMBEDDED, Against.UNTAGGED}, {Against.FONT_NOT_EMBEDDED}),
        ("scan-read", {Against.UNTAGGED}, set()),
        ("no-meaning", {Against.NO_UNICODE, Against.UNTAGGED}, {Against.NO_UNICODE}),
        ("tagged-figure", {Against.FIGURE_WITHOUT_TEXT}, set()),
        ("tagged-list", {Against.LIST_STRUCTURE}, set()),
        ("table-wrong", {Against.TABLE_STRUCTURE}, set()),
        ("tagged-and-more", set(), set()),
        ("tagged-and-a-scan", {Against.FIGURE_WITHOUT_TEXT, Against.WORDLESS}, set()),
        ("deep", {Against.WORDLESS}, {Against.GRAPHICS}),
        ("spot-colour", {Against.UNTAGGED}, {Against.NOT_CHECKED}),
    ],
)
def test_the_reason_is_told(name: str, ua: set[Against], a: set[Against]) -> None:
    assert against(name) == (ua, a)


@pytest.mark.parametrize("name", ["scan-cmyk", "words-cmyk", "see-through-cmyk"])
def test_print_colours_get_a_profile(name: str) -> None:
    verdict = normalise(FILES[name], f"{name}.pdf").verdict
    assert Done.COLOURS_DEFINED in {remark.code for remark in verdict.done}
    assert verdict.against_a == ()


def test_headings_begin_at_the_top() -> None:
    verdict = normalise(FILES["tagged-heading"], "a.pdf").verdict
    assert Done.HEADINGS_RENUMBERED in {remark.code for remark in verdict.done}


def test_typefaces_that_are_missing_are_named() -> None:
    assert normalise(FILES["helvetica"], "a.pdf").verdict.unembedded == ("Helvetica",)


@pytest.mark.parametrize(
    ("name", "told"),
    [("Wingdings", ["Wingdings"]), ("ABCDEF+Wingdings-Regular", ["Wingdings-Regular"]),
     ("Arial", []), ("ZapfDingbats", [])],
)  # fmt: skip
def test_signs_that_become_letters_elsewhere_are_told(name: str, told: list[str]) -> None:
    def write(pdf: pikepdf.Pdf) -> None:
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, FirstChar=168, LastChar=168,
            Widths=pikepdf.Array([800]), BaseFont=pikepdf.Name(f"/{name}"),
        )  # fmt: skip
        pdf.pages[0].obj.Resources.Font = pikepdf.Dictionary(W=font)
        pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /W 20 Tf 100 400 Td <a8> Tj ET")

    found = normalise(corpus.edited(corpus.drawn(corpus.words), write), "a.pdf").verdict.found
    assert [one.detail for one in found if one.code == Found.SIGNS_NOT_EMBEDDED] == told


def pages_against(name: str, data: bytes) -> list[tuple[str, int]]:
    return [(r.code, r.page) for r in normalise(data, name).verdict.against_ua]


def test_a_file_without_tags_is_named_once_and_pages_without_words_one_by_one() -> None:
    two = corpus.drawn(corpus.words, corpus.words)
    assert pages_against("to.pdf", two) == [(Against.UNTAGGED, 0)]
    mixed = corpus.drawn(corpus.scan(), corpus.words, corpus.scan("L"))
    assert pages_against("tre.pdf", mixed) == [
        (Against.UNTAGGED, 2),
        (Against.WORDLESS, 1),
        (Against.WORDLESS, 3),
    ]


def test_an_empty_back_of_a_sheet_lacks_no_words() -> None:
    def empty(canvas: Canvas) -> None:
        canvas.setFillGray(1)
        canvas.rect(0, 0, 500, 500, stroke=0, fill=1)

    assert pages_against("blank.pdf", corpus.drawn(empty)) == []


def test_a_scan_that_is_tagged_as_a_paragraph_is_still_without_words() -> None:
    scan = corpus.edited(corpus.drawn(corpus.scan()), corpus.tagged)
    assert (Against.WORDLESS, 1) in pages_against("skann.pdf", scan)
    told = corpus.edited(
        corpus.drawn(corpus.scan()), lambda pdf: corpus.tagged(pdf, kind="Figure", alt="Kart")
    )
    assert pages_against("kart.pdf", told) == []


@pytest.mark.parametrize("alt", ["", "  "])
def test_a_figure_with_an_empty_text_has_none(alt: str) -> None:
    def empty(pdf: pikepdf.Pdf) -> None:
        corpus.tagged(pdf, kind="Figure", alt="x")
        for found in pdf.objects:
            if isinstance(found, pikepdf.Dictionary) and "/Alt" in found:
                found.Alt = pikepdf.String(alt)

    told = corpus.edited(corpus.drawn(corpus.scan()), empty)
    assert {code for code, _ in pages_against("kart.pdf", told)} == {
        Against.FIGURE_WITHOUT_TEXT,
        Against.WORDLESS,
    }
