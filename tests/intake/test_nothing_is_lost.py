"""Property: whatever stands in a file, every word of it is somewhere in the reading."""

from __future__ import annotations

import io

import docx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentText
from odf.table import Table as OdtTable
from odf.table import TableCell, TableRow
from odf.text import LineBreak, Tab
from odf.text import P as OdtParagraph

from agenda_app.intake.read import read_paper
from tests.intake.account import missing

LABELS = (
    "Dato: 20.04.2026", "DATO:\t20. april 2026", "Dato: 31.02.2026", "Løpenummer: 701/2026",
    "Arkivsaksnummer: 2024/45", "Arkivsaksnr.: 24/45   Arkiv: 033 &17", "Saksbehandler: Per Holm",
    "Saksbehandler:", "Per Holm", "Arkiv:", "Tittel: Ny kai", "Sak 12/26 NY KAI", "Sak 12/26",
    "Saksbehandler\tArkiv\tArkivsaksnr.", "Per Holm\t033\t24/45", "Enhet: Teknisk",
)  # fmt: skip
TABLES = (
    "Saksnummer\tUtvalg\tMøtedato", "\tKommunestyret\t", "12/26\tFormannskapet\t19.05.2026",
    "Utvalg\tMøtedato\tSaksnr.", "Formannskapet\t31.02.2026\t12/26\tekstra", "Saksnr Utvalg Dato",
    "Saksnr\tUtval\tType\tDato", "041/19\tFormannskapet\tPS\t03.06.2019", "Saksnummer", "Utvalg",
    "Møtedato", "12/26", "Kommunestyret", "Endelig vedtak fattes i: Kommunestyret",
    "a\tb", "a\t\tb", "\t\t",
)  # fmt: skip
HEADINGS = (
    "SAKSFRAMLEGG", "Kommunedirektørens forslag til vedtak", "Rådmannens innstilling:",
    "Innstilling: Saken utsettes.", "Sammendrag", "Saksopplysninger:", "Vurdering", "2. Bakgrunn",
    "Vedlegg", "Vedlegg: Ingen", "Andre saksdokumenter (ikke vedlagt)", "Status i saken",
    "Saksprotokoll i Formannskapet - 12.05.2026", "Vedtak", "Konklusjon og anbefaling",
)  # fmt: skip
TEXTS = (
    "Kommunen har drevet kaia siden 1950, og den er nå så dårlig at den må stenges for godt.",
    "Dette er en lang linje uten punktum som en side har delt i to slik at resten kommer på neste",
    "side med liten bokstav først, og her slutter den.", "1. Kaia bygges.", "a) I år.", "- strek",
    "• kule", "1.1 Underpunkt", "20. april 2026 var siste frist", "1 Kart", "2 Tegning",
    "Kari Myrvang", "Rådmann", "Kari Myrvang, kommunedirektør", "Kari Myrvang\tPer Holm",
    "Rådmann\tSaksbehandler", "Med hilsen", "Vik, 20.04.2026", "Side 3 av 30",
    "Skriv inn tekst her",
    "«Skriv inn tekst her»", "â", "á â", "Dokumentet er elektronisk godkjent.", "\\j", "7",
    "Vedlegg [Skriv inn dato] her", "Sandvika kommune", "â tekst imellom â",
)  # fmt: skip
KNOWN = st.sampled_from((*LABELS, *TABLES, *HEADINGS, *TEXTS, "", "", ""))
GARBAGE = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc"], include_characters="\t\x07\x0c", exclude_characters="-"
    ),
    max_size=60,
)
LINES = st.lists(st.one_of(KNOWN, KNOWN, KNOWN, GARBAGE), max_size=40)
OFTEN = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SELDOM = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@OFTEN
@given(LINES, st.sampled_from(("\n", "\r\n", "\n\n")))
def test_in_plain_text(lines: list[str], line_break: str) -> None:
    text = "Notat\n" + line_break.join(lines)
    assert not missing([text], read_paper(text.encode(), "sak.txt"))


def in_xml(text: str) -> str:
    return "".join(c for c in text if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff"))


@SELDOM
@given(LINES, st.sampled_from(("paragraphs", "breaks", "table")), st.data())
def test_in_word(lines: list[str], shape: str, data: st.DataObject) -> None:
    document = docx.Document()
    texts = ["Notat", *(in_xml(line) for line in lines)]
    if shape == "table" and lines:
        width = data.draw(st.integers(1, 4))
        table = document.add_table(0, width)
        for at in range(0, len(texts), width):
            for cell, text in zip(table.add_row().cells, texts[at : at + width], strict=False):
                cell.text = text
    elif shape == "breaks":
        document.add_paragraph("\n".join(texts))
    else:
        for text in texts:
            style = data.draw(st.sampled_from(("Normal", "Heading 1", "List Number", "Title")))
            document.add_paragraph(text, style=style)
    file = io.BytesIO()
    document.save(file)
    assert not missing(texts, read_paper(file.getvalue(), "sak.docx"))


@SELDOM
@given(LINES, st.booleans())
def test_in_opendocument(lines: list[str], in_table: bool) -> None:
    document = OpenDocumentText()
    texts = ["Notat", *(in_xml(line) for line in lines)]
    table = OdtTable()
    for text in texts:
        paragraph = OdtParagraph()
        for number, part in enumerate(text.split("\t")):
            if number:
                paragraph.addElement(Tab())
            for place, line in enumerate(part.split("\n")):
                if place:
                    paragraph.addElement(LineBreak())
                paragraph.addText(line)
        if in_table:
            row, cell = TableRow(), TableCell()
            cell.addElement(paragraph)
            row.addElement(cell)
            table.addElement(row)
        else:
            document.text.addElement(paragraph)
    if in_table:
        document.text.addElement(table)
    file = io.BytesIO()
    document.save(file)
    assert not missing(texts, read_paper(file.getvalue(), "sak.odt"))
