"""Word documents: order, tables, headings, links, notes, boxes, controls and pictures."""

from __future__ import annotations

import io
from datetime import date

import docx
from docx.oxml.ns import nsdecls
from docx.shared import Mm
from PIL import Image as Pillow

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import (
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Table,
    plain,
    plain_block,
    plain_runs,
)
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper, ReadTreatment
from tests.intake.word_files import W, a_paper, add_run_xml, add_xml, saved


def read(document: docx.document.Document) -> ReadPaper:
    return read_paper(saved(document), "sak.docx")


def test_a_paper_with_styles_and_a_real_table() -> None:
    document = docx.Document()
    document.add_paragraph("Helse og omsorg")
    document.add_paragraph("Dato: 12. mai 2026\nLøpenr.: 44/2026\nArkivsaksnr.: 26/12")
    table = document.add_table(0, 3)
    for row in (
        ("Utvalg", "Møtedato", "Saksnr."),
        ("Formannskapet", "19.05.2026", "12/26"),
        ("Kommunestyret", "", ""),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_heading("Ny ambulansebåt", 1)
    document.add_heading("Kommunedirektørens forslag til vedtak", 2)
    document.add_paragraph("Båten kjøpes.", style="List Number")
    document.add_paragraph("Fondet dekker kostnaden.", style="List Number")
    document.add_heading("Saksopplysninger", 2)
    document.add_paragraph("Båten er gammel.")
    document.add_heading("Pris", 3)
    document.add_paragraph("Den koster ").add_run("mye").bold = True
    document.add_paragraph("Kari Myrvang\nKommunedirektør")
    document.add_paragraph("Saksbehandler: Per Holm")
    paper = read(document)
    assert paper.title == "Ny ambulansebåt"
    assert paper.paper.unit == "Helse og omsorg"
    assert paper.paper.date == date(2026, 5, 12)
    assert (paper.paper.journal_no, paper.archive_case_no) == ("44/2026", "26/12")
    assert paper.treatments == (
        ReadTreatment("12/26", "Formannskapet", date(2026, 5, 19)),
        ReadTreatment("", "Kommunestyret", None),
    )
    assert [b.label for b in paper.paper.proposals[0].text if isinstance(b, ListItem)] == [
        "1.",
        "2.",
    ]
    assert paper.paper.body == (
        Heading(1, (Run("Saksopplysninger"),)),
        Paragraph((Run("Båten er gammel."),)),
        Heading(2, (Run("Pris"),)),
        Paragraph((Run("Den koster "), Run("mye", bold=True))),
    )
    assert [(s.name, s.title) for s in paper.paper.signers] == [("Kari Myrvang", "Kommunedirektør")]
    assert paper.paper.case_officer == "Per Holm"


def test_a_table_of_labels_and_a_bold_heading() -> None:
    document = docx.Document()
    table = document.add_table(0, 2)
    for row in (("Saksbehandler:", "Per Holm"), ("Arkivsaksnr.:", "26/12"), ("Arkiv:", "033")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    for text in ("Ny kai", "Innstilling:", "Kaia bygges.", "Saksopplysninger:"):
        document.add_paragraph(text)
    document.add_paragraph().add_run("Hva kaia koster").bold = True
    document.add_paragraph("Kaia koster to millioner kroner i året fremover.")
    paper = read(document)
    assert paper.paper.case_officer == "Per Holm"
    assert paper.archive_case_no == "26/12"
    assert paper.paper.unrecognised == ("Arkiv: 033",)
    assert paper.title == "Ny kai"
    assert Heading(2, (Run("Hva kaia koster", bold=True),)) in paper.paper.body


def test_links_fields_line_breaks_and_tabs() -> None:
    document = a_paper()
    add_run_xml(
        document,
        '<w:r><w:t xml:space="preserve">Se </w:t></w:r>'
        '<w:fldSimple w:instr="REF x"><w:r><w:t>kapittel 3</w:t></w:r></w:fldSimple>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://example.no" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>lenke</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:r><w:br/><w:t>linje</w:t><w:tab/><w:t>felt</w:t></w:r>",
    )
    assert read(document).paper.body[-1] == Paragraph(
        (Run("Se kapittel 3"), Run("lenke", link="https://example.no"), Run("\nlinje\tfelt"))
    )


def test_a_link_that_is_no_web_address_is_only_text() -> None:
    document = a_paper()
    part = document.part
    identity = part.relate_to(
        "file:///c:/hemmelig.exe", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True
    )
    add_xml(
        document,
        '<w:p xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<w:hyperlink r:id="{identity}"><w:r><w:t>klikk</w:t></w:r></w:hyperlink></w:p>',
    )
    assert read(document).paper.body[-1] == Paragraph((Run("klikk"),))


def test_controls_keep_their_text_and_lose_their_prompt() -> None:
    document = a_paper()
    for properties, text in (("<w:showingPlcHdr/>", "Klikk for tekst"), ("", "Ekte innhold.")):
        add_xml(
            document,
            f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>{text}</w:t></w:r>"
            "</w:p></w:sdtContent></w:sdt>",
        )
    paper = read(document).paper
    assert plain_block(paper.body[-1]) == "Ekte innhold."
    assert LeftOut(LeftOutKind.TEXT, "Klikk for tekst") in paper.dropped


def test_a_text_box_is_read_once() -> None:
    document = a_paper()
    box = "<w:txbxContent><w:p><w:r><w:t>I boksen.</w:t></w:r></w:p></w:txbxContent>"
    add_xml(
        document,
        '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>",
    )
    assert plain(read(document).paper.body).count("I boksen.") == 1


def test_merged_cells_and_a_table_in_a_cell() -> None:
    document = a_paper()
    table = document.add_table(3, 3)
    for row in range(3):
        for column in range(3):
            table.cell(row, column).text = f"{row}{column}"
    table.cell(0, 0).merge(table.cell(0, 1))
    table.cell(1, 0).merge(table.cell(2, 0))
    inner = table.cell(2, 2).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "indre", "to"
    found = read(document).paper.body[-1]
    assert isinstance(found, Table)
    shape = [[(plain_runs(c.runs), c.columns, c.rows) for c in row] for row in found.rows]
    assert shape == [
        [("00\n01", 2, 1), ("02", 1, 1)],
        [("10\n20", 1, 2), ("11", 1, 1), ("12", 1, 1)],
        [("21", 1, 1), ("22\nindre\tto", 1, 1)],
    ]


def test_a_footnote_stands_below_its_paragraph() -> None:
    document = a_paper()
    add_run_xml(document, '<w:r><w:t>Tall</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>')
    name = docx.opc.packuri.PackURI("/word/footnotes.xml")
    blob = (
        f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>'
        f'<w:r><w:t>Kilde: </w:t></w:r><w:hyperlink {nsdecls("r")} r:id="rId1"><w:r><w:t>SSB.</w:t>'
        "</w:r></w:hyperlink></w:p></w:footnote></w:footnotes>"
    ).encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = docx.opc.part.Part(name, kind, blob, document.part.package)
    part.relate_to("https://ssb.example", "hyperlink", is_external=True)
    document.part.relate_to(part, docx.opc.constants.RELATIONSHIP_TYPE.FOOTNOTES)
    tall, note = read(document).paper.body[-2:]
    assert (plain_block(tall), plain_block(note)) == ("Tall[1]", "[1] Kilde: SSB.")
    assert note == Paragraph((Run("[1] "), Run("Kilde: "), Run("SSB.", link="https://ssb.example")))


def test_a_picture_becomes_png_with_its_width() -> None:
    document = a_paper()
    bitmap = io.BytesIO()
    Pillow.new("RGB", (30, 20), "red").save(bitmap, "BMP")
    bitmap.seek(0)
    document.add_picture(bitmap, width=Mm(50))
    paper = read(document)
    (image,) = [block for block in paper.paper.body if isinstance(block, Image)]
    assert image.width_mm == 50.0
    with Pillow.open(io.BytesIO(paper.images[image.sha256])) as picture:
        assert (picture.format, picture.size) == ("PNG", (30, 20))


def test_page_heads_and_feet_are_dropped_and_listed() -> None:
    document = a_paper()
    document.sections[0].header.paragraphs[0].text = "Topptekst fra malen"
    document.sections[0].footer.paragraphs[0].text = "Side 1"
    paper = read(document).paper
    assert {"Topptekst fra malen", "Side 1"} <= {one.text for one in paper.dropped}
    assert "Topptekst" not in plain(paper.body)


def test_a_paragraph_cut_by_a_page_break_is_whole() -> None:
    document = a_paper()
    first = document.add_paragraph("Kommunen har drevet kaia i over sytti år, men den er nå så")
    first.add_run().add_break(docx.enum.text.WD_BREAK.PAGE)
    document.add_paragraph("dårlig at den må stenges.")
    assert plain_block(read(document).paper.body[-1]) == (
        "Kommunen har drevet kaia i over sytti år, men den er nå så dårlig at den må stenges."
    )


def test_a_treatment_table_of_tabs_with_only_the_council() -> None:
    document = docx.Document()
    for text in ("Teknisk", "Dato: 01.02.2026", "Saksnummer\tUtvalg\tMøtedato"):
        document.add_paragraph(text)
    document.add_paragraph("\tKommunestyret\t")
    document.add_paragraph("Ny kai")
    document.add_paragraph("Innstilling")
    document.add_paragraph("Kaia bygges.")
    paper = read(document)
    assert paper.treatments == (ReadTreatment("", "Kommunestyret", None),)
    assert paper.title == "Ny kai"
