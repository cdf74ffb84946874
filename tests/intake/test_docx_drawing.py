"""Charts, diagrams and drawn words of a Word file are told or said."""

from __future__ import annotations

import io

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from PIL import Image as Pillow

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import Image, plain
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import MarkKind, Marks
from tests.intake.word_files import a_paper, add_run_xml, saved

_DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006"
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def _figure(kind: str, inside: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWINGS}/wordprocessingDrawing">'
        '<wp:docPr id="1" name="Diagram 1" descr="Folketall"/>'
        f'<a:graphic xmlns:a="{_DRAWINGS}/main"><a:graphicData uri="{_DRAWINGS}/{kind}">'
        f"{inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _with_words(document: docx.document.Document, *lines: str) -> str:
    """Add the part that a diagram has its words in, and return the id of it."""
    words = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
    part = Part(
        PackURI("/word/diagrams/data1.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        f'<d xmlns:a="{_DRAWINGS}/main">{words}<a:p/></d>'.encode(),
        document.part.package,
    )
    return document.part.relate_to(part, f"{RELATIONSHIP_TYPE.DIAGRAM_DATA}")


def test_a_chart_is_told() -> None:
    document = a_paper()
    add_run_xml(document, _figure("chart", f'<c r:id="rId99" {_R}/>'))
    dropped = read_paper(saved(document), "sak.docx").paper.dropped
    assert dropped == (LeftOut(LeftOutKind.FIGURE, "Diagram 1 Folketall"),)


def test_the_words_of_a_diagram_are_said_and_the_diagram_is_told() -> None:
    document = a_paper()
    words = _with_words(document, "Rådmann", "Skole")
    add_run_xml(document, _figure("diagram", f'<c r:dm="{words}" {_R}/>'))
    paper = read_paper(saved(document), "sak.docx").paper
    assert plain(paper.body).endswith("Rådmann\nSkole")
    assert paper.dropped == (LeftOut(LeftOutKind.FIGURE, "Diagram 1 Folketall"),)


def test_words_that_are_drawn_are_said() -> None:
    document = a_paper()
    path = (
        '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="UTKAST"/></v:shape>'
    )
    add_run_xml(document, f"<w:r><w:pict>{path}</w:pict></w:r>")
    assert plain(read_paper(saved(document), "sak.docx").paper.body).endswith("UTKAST")


def _held(document: docx.document.Document, aspect: str, program: str) -> str:
    """Return a run with a file that lies in the document, and the picture that stands for it."""
    held = Part(PackURI("/word/embeddings/notat.docx"), "application/x", b"PK")
    file = document.part.relate_to(held, f"{RELATIONSHIP_TYPE.PACKAGE}")
    drawn = io.BytesIO()
    Pillow.new("RGB", (20, 20)).save(drawn, "PNG")
    icon, _ = document.part.get_or_add_image(drawn)
    return (
        '<w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
        f'<v:imagedata r:id="{icon}" {_R}/></v:shape>'
        f'<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" {_R} '
        f'DrawAspect="{aspect}" ProgID="{program}" r:id="{file}"/></w:object></w:r>'
    )


@pytest.mark.parametrize(
    ("aspect", "program", "told"),
    [
        ("Icon", "", (LeftOut(LeftOutKind.FILE, "notat.docx"),)),
        ("Content", "Excel.Sheet.12", ()),
        ("Content", "Word.Document.12", (LeftOut(LeftOutKind.FILE, "notat.docx"),)),
    ],
)
def test_a_file_of_which_an_icon_or_a_page_is_shown_is_told_and_that_is_shown(
    aspect: str, program: str, told: tuple[str, ...]
) -> None:
    document = a_paper()
    add_run_xml(document, _held(document, aspect, program))
    paper = read_paper(saved(document), "sak.docx").paper
    assert paper.dropped == told
    assert any(isinstance(block, Image) for block in paper.body)


def _dropped(run: str) -> tuple[LeftOut, ...]:
    document = a_paper()
    add_run_xml(document, f"<w:r><w:t>Kaia.</w:t></w:r><w:r>{run}</w:r>")
    return read_paper(saved(document), "sak.docx").paper.dropped


_SHAPE = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="Pil mot kaia"/>'
_OLE = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" DrawAspect="Content"/>'


@pytest.mark.parametrize(
    ("run", "told"),
    [
        (f"<w:pict>{_SHAPE}</w:pict>", LeftOut(LeftOutKind.FIGURE, "Pil mot kaia")),
        ('<w:object><w:control w:name="Felt1"/></w:object>', LeftOut(LeftOutKind.FIELD, "Felt1")),
        (f"<w:object>{_OLE}</w:object>", LeftOut(LeftOutKind.FILE)),
        (
            _figure("picture", f'<a:blip {_R} r:embed="rId99"/>')[5:-6],
            LeftOut(LeftOutKind.PICTURE, "Folketall"),
        ),
    ],
)
def test_what_a_drawing_does_not_bring_along_is_told(run: str, told: LeftOut) -> None:
    assert _dropped(run) == (told,)


def test_words_of_a_canvas_are_said() -> None:
    document = a_paper()
    words = "<a:p><a:r><a:t>Kai 1</a:t></a:r></a:p>"
    add_run_xml(document, _figure("lockedCanvas", f"<a:sp>{words}</a:sp>"))
    assert plain(read_paper(saved(document), "sak.docx").paper.body).endswith("Kai 1")


def _picture(document: docx.document.Document) -> str:
    drawn = io.BytesIO()
    Pillow.new("RGB", (20, 20)).save(drawn, "PNG")
    place, _ = document.part.get_or_add_image(drawn)
    return _figure("picture", f'<a:blip {_R} r:embed="{place}"/>')


@pytest.mark.parametrize(
    ("change", "kind", "accepted", "rejected"),
    [
        ('<w:ins w:author="Per">{}</w:ins>', MarkKind.INSERTION, True, False),
        ('<w:del w:author="Per">{}</w:del>', MarkKind.DELETION, False, True),
    ],
)
def test_a_picture_that_is_a_change_is_asked_about(
    change: str, kind: MarkKind, accepted: bool, rejected: bool
) -> None:
    document = a_paper()
    add_run_xml(document, f"<w:r><w:t>Kaia.</w:t></w:r>{change.format(_picture(document))}")
    file = saved(document)
    (mark,) = read_paper(file, "sak.docx").marks
    assert (mark.kind, mark.text, mark.author) == (kind, "Diagram 1 Folketall", "Per")
    for decision, is_shown in ((Marks.ACCEPT, accepted), (Marks.REJECT, rejected)):
        body = read_paper(file, "sak.docx", marks=decision).paper.body
        assert any(isinstance(block, Image) for block in body) == is_shown


def test_a_hidden_picture_is_told() -> None:
    document = a_paper()
    hidden = _picture(document).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
    add_run_xml(document, f"<w:r><w:t>Kaia.</w:t></w:r>{hidden}")
    (mark,) = read_paper(saved(document), "sak.docx").marks
    assert (mark.kind, mark.text) == (MarkKind.HIDDEN, "Diagram 1 Folketall")


def test_a_picture_in_the_head_of_the_pages_is_told() -> None:
    document = a_paper()
    drawn = io.BytesIO()
    Pillow.new("RGB", (20, 20)).save(drawn, "PNG")
    document.sections[0].header.paragraphs[0].add_run().add_picture(drawn)
    dropped = read_paper(saved(document), "sak.docx").paper.dropped
    assert dropped == (LeftOut(LeftOutKind.PICTURE_IN_MARGIN),)


def test_a_watermark_is_told() -> None:
    document = a_paper()
    path = (
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:pict>'
        '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="UTKAST"/></v:shape>'
        "</w:pict></w:r>"
    )
    document.sections[0].header.paragraphs[0]._p.append(parse_xml(path))
    dropped = read_paper(saved(document), "sak.docx").paper.dropped
    assert dropped == (LeftOut(LeftOutKind.TEXT, "UTKAST"),)


def test_a_drawing_that_somebody_hid_is_hidden_text() -> None:
    """It is hidden in Word's list of what can be selected, and Word does not print it."""
    shape = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="visibility:hidden">'
    box = "<w:txbxContent><w:p><w:r><w:t>SKJULT</w:t></w:r></w:p></w:txbxContent>"
    document = a_paper()
    add_run_xml(document, f"<w:r><w:pict>{shape}{box}</v:shape></w:pict></w:r>")
    read = read_paper(saved(document), "sak.docx")
    assert "SKJULT" not in plain(read.paper.body)
    assert [(mark.kind, mark.text) for mark in read.marks] == [(MarkKind.HIDDEN, "SKJULT")]


def test_a_shape_of_a_group_that_somebody_hid_is_hidden_text() -> None:
    """The other shapes of the group are shown, and its pictures that are hidden are told."""
    word = "http://schemas.microsoft.com/office/word/2010/wordprocessing"
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    shape = '<wps:wsp><wps:cNvPr id="{}" name="B" hidden="{}"/>' + box + "</wps:wsp>"
    picture = (
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>'
        '<pic:cNvPr id="4" name="P" hidden="1"/></pic:nvPicPr><a:blip r:embed="rId900" xmlns:a='
        '"http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.'
        'openxmlformats.org/officeDocument/2006/relationships"/></pic:pic>'
    )
    document = a_paper()
    add_run_xml(
        document,
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:docPr id="1" name="Gruppe 1"/>'
        f'<wpg:wgp xmlns:wpg="{word}Group" xmlns:wps="{word}Shape">'
        f"{shape.format(2, 1, 'SKJULT')}{shape.format(3, 0, 'Synlig')}{picture}</wpg:wgp>"
        "</wp:inline></w:drawing></w:r>",
    )
    read = read_paper(saved(document), "sak.docx")
    assert "Synlig" in plain(read.paper.body)
    assert "SKJULT" not in plain(read.paper.body)
    (mark,) = read.marks
    assert (mark.kind, mark.text) == (MarkKind.HIDDEN, "SKJULT\nGruppe 1")
    assert read.paper.dropped == ()
