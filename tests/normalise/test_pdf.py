"""A PDF from outside becomes pages in the normal form that look as they did and do nothing more."""

from __future__ import annotations

import io
from decimal import Decimal

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FOOT, FileKind, PageSize, Verdict
from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.normalise import pdf as pdf_module
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.normal_form import faults
from agenda_app.normalise.pdf_open import without_idle_password
from agenda_app.normalise.source import Source
from tests.documents.reading import elements, words_by_pdfium
from tests.normalise import corpus
from tests.normalise.corpus import drawn, edited, words

FILES = corpus.files()
# What is not seen before and after alike: layers and looks that readers make up themselves, boxes
# that each reader repairs in its own way, print colours that now have a profile.
LOOK_OTHERWISE = {
    *("layers", "form-without-looks", "tagged-filled-in", "mad-boxes", "unbalanced"),
    *("scan-cmyk", "words-cmyk", "see-through-cmyk", "form", "annotated", "tagged-annotated"),
}


def pages_of(data: bytes, name: str = "fil.pdf", **options: object) -> tuple[bytes, Verdict]:
    made = normalise(data, name, **options)  # type: ignore[arg-type]
    assert made.pdf is not None, made.verdict.refused
    return made.pdf, made.verdict


def codes(verdict: Verdict) -> set[str]:
    return {remark.code for remark in (*verdict.found, *verdict.done)}


def seen(pdf: bytes, number: int = 0) -> object:
    document = pypdfium2.PdfDocument(pdf)
    page = document[number]
    bitmap = page.render(scale=0.6)
    image = bitmap.to_pil().convert("L").copy()
    bitmap.close()
    page.close()
    document.close()
    return image


@pytest.mark.parametrize("name", FILES)
def test_the_pages_are_in_the_normal_form_and_always_the_same(name: str) -> None:
    pdf, verdict = pages_of(FILES[name], f"{name}.pdf")
    assert faults(pdf) == []
    assert verdict.kind is FileKind.PDF
    assert pages_of(FILES[name], "another name.pdf") == (pdf, verdict)


@pytest.mark.parametrize("name", sorted(FILES.keys() - LOOK_OTHERWISE))
def test_the_pages_look_as_they_did(name: str) -> None:
    pdf, _ = pages_of(FILES[name])
    before, after = seen(FILES[name]), seen(pdf)
    assert before.size == after.size  # type: ignore[attr-defined]
    difference = ImageChops.difference(before, after)  # type: ignore[arg-type]
    assert difference.getextrema()[1] < 40  # type: ignore[operator]


@pytest.mark.parametrize("name", FILES)
def test_pages_in_the_normal_form_stay_as_they_are(name: str) -> None:
    once, _ = pages_of(FILES[name])
    twice, verdict = pages_of(once)
    assert faults(twice) == []
    assert not {Done.LAYERS_REMOVED, Done.FORM_FLATTENED, Done.COLOURS_DEFINED} & codes(verdict)


def test_scripts_actions_and_enclosed_files_are_gone_and_told() -> None:
    pdf, verdict = pages_of(FILES["dangerous"])
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        everything = b"".join(
            found.read_bytes()
            if isinstance(found, pikepdf.Stream)
            else found.unparse(resolved=True)
            for found in opened.objects
        )
        (link,) = opened.pages[0].Annots
        assert str(link.A.URI) == "https://fjordvik.example/plan"
    for word in (b"JavaScript", b"cmd.exe", b"hemmelig", b"PK\x03\x04", b"Launch", b"alert"):
        assert word not in everything
    assert {
        *(Done.JAVASCRIPT_REMOVED, Done.ACTIONS_REMOVED, Done.ENCLOSED_REMOVED),
        *(Done.MEDIA_REMOVED, Done.LINKS_CUT, Found.ENCLOSED),
    } <= codes(verdict)
    assert verdict.enclosed == ("hemmelig.docx",)


def test_enclosed_files_of_one_name_are_each_told_and_one_in_two_places_once() -> None:
    def enclose(pdf: pikepdf.Pdf) -> None:
        for number, content in enumerate((b"en", b"to")):
            file = pikepdf.AttachedFileSpec(pdf, content, filename="tilbud.pdf")
            pdf.attachments[f"{number}"] = file
        pdf.Root.AF = pikepdf.Array([pdf.attachments["0"].obj])

    _, verdict = pages_of(edited(drawn(words), enclose))
    assert verdict.enclosed == ("tilbud.pdf", "tilbud.pdf")


def test_a_file_that_belongs_to_a_page_or_a_picture_is_told() -> None:
    def enclose(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        figure = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem))
        page.Figure = figure
        for holder, name in ((page, "tall.csv"), (figure, "figur.xlsx")):
            file = pikepdf.AttachedFileSpec(pdf, name.encode(), filename=name)
            holder.AF = pikepdf.Array([file.obj])

    _, verdict = pages_of(edited(drawn(words), enclose))
    assert sorted(verdict.enclosed) == ["figur.xlsx", "tall.csv"]


def test_what_is_filled_into_a_form_stays_visible() -> None:
    pdf, verdict = pages_of(FILES["form"])
    assert "Kari Nordmann" in words_by_pdfium(pdf)
    assert Done.FORM_FLATTENED in codes(verdict)
    assert Found.VALUE_NOT_VISIBLE not in codes(verdict)


def test_values_that_readers_draw_themselves_are_drawn_in_an_embedded_typeface() -> None:
    pdf, verdict = pages_of(FILES["form-without-looks"])
    assert "Ola Åsnes, Tromsøvegen 5" in words_by_pdfium(pdf)
    assert verdict.against_a == ()
    assert verdict.unembedded == ()


def test_a_hidden_layer_is_gone_from_the_file_and_a_shown_one_stays() -> None:
    pdf, verdict = pages_of(FILES["layers"])
    assert words_by_pdfium(pdf) == "Kommunestyret behandler saken i møte"
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        content = b"".join(part.read_bytes() for part in opened.pages[0].Contents)
    assert b"600 Tm" in content
    assert content.count(b" Tj") == 1
    assert Done.LAYERS_REMOVED in codes(verdict)


def test_comments_are_told_and_what_stands_on_the_page_is_kept() -> None:
    pdf, verdict = pages_of(FILES["annotated"])
    assert Found.NOTES in codes(verdict)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "/Annots" not in opened.pages[0].obj
        assert b"Ola Nordmann" not in pdf
        forms = [x for x in opened.pages[0].Resources.XObject.values() if x.Subtype == "/Form"]
        assert any(b"1 1 0 rg" in form.read_bytes() for form in forms)


@pytest.mark.parametrize("lacks", ["/BBox", "/Rect", "/AS"])
def test_a_stamp_that_cannot_be_drawn_is_not_said_to_stand_on_the_page(lacks: str) -> None:
    def stamp(opened: pikepdf.Pdf) -> None:
        look = opened.make_stream(b"0 0 50 50 re f", Type=pikepdf.Name.XObject)
        look.Subtype, look.BBox = pikepdf.Name.Form, pikepdf.Array([0, 0, 50, 50])
        looks = pikepdf.Dictionary(N=pikepdf.Dictionary(A=look))
        made = pikepdf.Dictionary(Subtype=pikepdf.Name.Stamp, F=4, AS=pikepdf.Name.A, AP=looks)
        made.Rect = pikepdf.Array([50, 50, 100, 100])
        del (look if lacks == "/BBox" else made)[lacks]
        opened.pages[0].obj.Annots = pikepdf.Array([opened.make_indirect(made)])

    told = codes(pages_of(edited(drawn(words), stamp))[1])
    assert Done.ANNOTATIONS_REMOVED in told
    assert Done.ANNOTATIONS_FLATTENED not in told


@pytest.mark.parametrize(
    ("kind", "flags", "named", "told"),
    [
        ("Stamp", 4, "Approved", ["Approved"]),
        ("Stamp", 0, "", ["Draft"]),
        ("Stamp", 4, "Sett\tav\nordfører", ["Sett av ordfører"]),
        ("Stamp", 4, "Sett" * 100, ["Sett" * 15]),
        ("Stamp", 2, "Approved", []),
        ("Text", 4, "Comment", []),
    ],
)
def test_a_stamp_that_only_some_programs_draw_is_told(
    kind: str, flags: int, named: str, told: list[str]
) -> None:
    def stamp(pdf: pikepdf.Pdf) -> None:
        made = pikepdf.Dictionary(Subtype=pikepdf.Name(f"/{kind}"), F=flags)
        made.Rect = pikepdf.Array([50, 50, 100, 100])
        if named:
            made.Name = pikepdf.Name(f"/{named}")
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(made)])

    _, verdict = pages_of(edited(drawn(words), stamp))
    assert [one.detail for one in verdict.found if one.code == Found.STAMP_NOT_DRAWN] == told


def test_a_redaction_that_was_not_carried_out_is_told() -> None:
    def redact(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Annots = pikepdf.Array(
            [pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Redact,
                                Rect=pikepdf.Array([0, 0, 9, 9]))]
        )  # fmt: skip

    _, verdict = pages_of(edited(drawn(words), redact))
    assert Found.UNFINISHED_REDACTION in codes(verdict)


def test_a_signature_is_noticed() -> None:
    def sign(pdf: pikepdf.Pdf) -> None:
        field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, V=pikepdf.Dictionary(Type=pikepdf.Name.Sig))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([pdf.make_indirect(field)]))

    _, verdict = pages_of(edited(drawn(words), sign))
    assert verdict.signed
    assert Found.SIGNED in codes(verdict)


def locked(user: str) -> bytes:
    key = pikepdf.Encryption(owner="eier", user=user, R=6)
    return edited(drawn(words), lambda pdf: None, encryption=key)


def test_a_password_that_nobody_needs_does_not_keep_a_file_out() -> None:
    pdf, _ = pages_of(locked(""), password="til en annen fil")
    assert "Kommunestyret" in words_by_pdfium(pdf)


@pytest.mark.parametrize(("user", "needed"), [("", ""), ("hei", "hei")])
def test_only_a_password_that_is_needed_is_kept_for_all_that_read_the_file(
    user: str, needed: str
) -> None:
    assert without_idle_password(Source(locked(user), "a.pdf", password="hei")).password == needed


def test_a_password_is_asked_for_and_tried() -> None:
    assert normalise(locked("hei"), "a.pdf").verdict.refused == Refused.PASSWORD_NEEDED
    wrong = normalise(locked("hei"), "a.pdf", password="nei")
    assert wrong.verdict.refused == Refused.PASSWORD_WRONG
    pdf, _ = pages_of(locked("hei"), password="hei")
    assert "Kommunestyret" in words_by_pdfium(pdf)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [(b"/Filter /Standard", b"/Filter /Weirdx00"), (b"/V 5", b"/V 9")],
)
def test_a_lock_that_no_password_opens_is_no_damage(ours: bytes, theirs: bytes) -> None:
    """A new copy of a file under rights management helps nobody."""
    assert ours in locked("")
    verdict = normalise(locked("").replace(ours, theirs), "a.pdf").verdict
    assert verdict.refused == Refused.LOCKED_OTHERWISE


def test_a_file_that_is_only_locked_against_changes_opens() -> None:
    _, verdict = pages_of(locked(""))
    assert Done.UNLOCKED in codes(verdict)


def test_pages_are_told_as_a_reader_sees_them() -> None:
    _, verdict = pages_of(FILES["turned"])
    assert verdict.pages == (PageSize(741.89, 350.0),)


def test_a_page_stays_turned_whose_turn_is_written_with_a_fraction() -> None:
    def turn(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Rotate = Decimal("270.0")

    _, verdict = pages_of(edited(drawn(words), turn))
    assert verdict.pages == (PageSize(841.89, 595.28),)


def test_mad_boxes_become_sane_ones() -> None:
    _, verdict = pages_of(FILES["mad-boxes"])
    assert verdict.pages == (PageSize(595.28, 841.89), PageSize(595.0, 842.0))
    assert [r.page for r in verdict.done if r.code == Done.PAGE_SIZE_REPAIRED] == [1]


def test_scanned_pages_are_told_and_named_in_the_language() -> None:
    pdf, verdict = pages_of(FILES["scan"], language=Language.NYNORSK)
    assert verdict.textless == (1, 2)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        alts = [str(e.Alt) for e in elements(opened) if "/Alt" in e]
    assert alts == ["Skanna side 1 av 2", "Skanna side 2 av 2"]


def test_a_scan_that_was_read_by_a_machine_is_read_as_text() -> None:
    pdf, verdict = pages_of(FILES["scan-with-text"])
    assert verdict.textless == ()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert [str(e.S) for e in elements(opened)] == ["/Sect", "/P"]


def test_bookmarks_and_links_lead_to_pages() -> None:
    pdf, verdict = pages_of(FILES["linked"])
    assert verdict.bookmarks == 2
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        with opened.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Kapittel æ", "Kapittel æ"]
        inner, outer = opened.pages[0].Annots
        assert inner.Dest[0].objgen in {page.obj.objgen for page in opened.pages}
        assert str(outer.A.URI) == "https://fjordvik.example/"


def test_own_tags_are_kept_under_standard_names() -> None:
    pdf, verdict = pages_of(FILES["tagged-role"])
    assert verdict.tagged
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert [str(e.S) for e in elements(opened)] == ["/Sect", "/P"]


def test_marks_inside_a_form_keep_their_element() -> None:
    pdf, verdict = pages_of(FILES["tagged-in-form"])
    assert verdict.tagged
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        *_, element = elements(opened)
        mark = element.K[0]
        form = opened.pages[0].Resources.XObject.Fm0
        assert mark.Stm.objgen == form.objgen
        numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
        assert numbers[2 * int(form.StructParents) + 1][int(mark.MCID)].objgen == element.objgen


def test_what_a_form_says_is_read_out_in_a_tagged_file_too() -> None:
    pdf, verdict = pages_of(FILES["tagged-filled-in"])
    assert verdict.tagged
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert [str(e.S) for e in elements(opened)] == ["/Sect", "/P", "/P"]


def test_a_file_that_is_repaired_says_so() -> None:
    whole = drawn(words)
    _, verdict = pages_of(whole.replace(b"startxref", b"startxxxx"))
    assert Found.REPAIRED in codes(verdict)


def test_names_that_are_no_utf_8_do_no_harm() -> None:
    odd = drawn(words).replace(b"/F1+0", b"/F\xf8+0")
    pdf, _ = pages_of(odd)
    assert faults(pdf) == []
    assert "Kommunestyret" in words_by_pdfium(pdf)


def test_facts_about_authors_leave_no_trace() -> None:
    def sign(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo.Author = "Ola Nordmann"
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = ["Ola Nordmann"]

    pdf, _ = pages_of(edited(drawn(words), sign))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "/Info" not in opened.trailer
        streams = [found for found in opened.objects if isinstance(found, pikepdf.Stream)]
        assert all(b"Nordmann" not in stream.read_bytes() for stream in streams)


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agenda_app.normalise.pdf_open.MOST_PAGES", 1)
    assert normalise(drawn(words, words), "a.pdf").verdict.refused == Refused.TOO_MANY_PAGES


def test_the_verdict_says_how_much_is_free_at_the_foot_of_each_page() -> None:
    low = drawn(lambda canvas: canvas.rect(0, 6, 300, 20, fill=1))
    high = drawn(lambda canvas: canvas.rect(0, 300, 300, 20, fill=1))
    feet = [pages_of(data)[1].pages[0].foot for data in (low, high)]
    assert feet[0][0] == pytest.approx(6, abs=1.5)
    assert feet[0][-1] == FOOT
    assert set(feet[1]) == {FOOT}


@pytest.mark.parametrize("flags", [0, 4])
@pytest.mark.parametrize("kind", ["/Square", "/Highlight"])
def test_a_black_field_without_a_look_covers_on_paper_what_it_covers_on_the_screen(
    kind: str, flags: int
) -> None:
    def cover(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        left, low, right, high = (float(side) for side in page.MediaBox)
        black = pikepdf.Array([0, 0, 0])
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(kind), F=flags, C=black, IC=black,
            Rect=page.MediaBox,
            QuadPoints=pikepdf.Array([left, high, right, high, left, low, right, low]),
        )  # fmt: skip
        page.Annots = pikepdf.Array([pdf.make_indirect(field)])

    plain, seen_before = pages_of(drawn(words))
    pdf, verdict = pages_of(edited(drawn(words), cover))
    assert seen(plain).getextrema()[1] == 255  # type: ignore[attr-defined]
    assert seen(pdf).getextrema()[1] < 30  # type: ignore[attr-defined]
    assert Found.COVERED_TEXT in codes(verdict)
    assert Found.COVERED_TEXT not in codes(seen_before)


def test_form_data_that_the_pages_do_not_show_are_said_to_be_removed() -> None:
    def with_data(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xfa>Ola Fjordvik</xfa>")

    assert Done.FORM_DATA_REMOVED not in codes(pages_of(FILES["form"])[1])
    pdf, verdict = pages_of(edited(FILES["form"], with_data))
    assert Done.FORM_DATA_REMOVED in codes(verdict)
    assert b"XFA" not in pdf


def test_a_form_without_any_field_on_its_page_is_said_to_come_about_elsewhere() -> None:
    def only_data(pdf: pikepdf.Pdf) -> None:
        field = pdf.make_indirect(pikepdf.Dictionary(T="skjema"))
        pdf.Root.AcroForm = pikepdf.Dictionary(
            XFA=pdf.make_stream(b"<xfa/>"), Fields=pikepdf.Array([field])
        )

    def with_data(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xfa/>")

    assert Found.DYNAMIC_FORM in codes(pages_of(edited(drawn(words), only_data))[1])
    assert Found.DYNAMIC_FORM not in codes(pages_of(edited(FILES["form"], with_data))[1])


def test_of_a_file_that_is_refused_nothing_is_said_about_pages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert Found.UNTAGGED in codes(normalise(drawn(words), "a.pdf").verdict)
    monkeypatch.setattr(pdf_module, "faults", lambda _: ["damaged"])
    verdict = normalise(drawn(words), "a.pdf").verdict
    assert (verdict.refused, verdict.found) == (Refused.DAMAGED, ())


def test_a_file_without_a_page_is_not_called_damaged() -> None:
    empty = io.BytesIO()
    pikepdf.new().save(empty)
    made = normalise(empty.getvalue(), "tom.pdf")
    assert (made.pdf, made.verdict.refused) == (None, Refused.NO_PAGES)
