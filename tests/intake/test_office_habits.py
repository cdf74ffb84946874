"""What offices do with their templates, and what has to come out of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import docx
import pytest
from docx.document import Document

from agenda_app.domain.text import Heading, ListItem, Table, plain_block, plain_runs
from agenda_app.errors import UnreadableFileError
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper
from tests.intake.account import missing
from tests.intake.word_files import a_paper, add_run_xml, saved

HEAD = "Teknisk\nDato: 01.02.2026\nNy kai\nForslag til vedtak\nKaia bygges."
LONG = "Kaia i Sandvika er fra 1962 og har store skader etter vinterstormene de siste årene."


def read_text(*lines: str) -> ReadPaper:
    text = "\n".join(lines)
    read = read_paper(text.encode(), "sak.txt")
    assert not missing([text], read)
    return read


def read_word(document: Document) -> ReadPaper:
    return read_paper(saved(document), "sak.docx")


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("1. Kart over kaia, 2. Brev fra 2. juni, 3. Budsjett", 3),
        ("1) Kart; 2) Brev; 3) Budsjett", 3),
        ("Kart over kaia; brev fra naboen", 2),
        ("Kart over kaia, brev fra naboen", 1),
        ("Ingen vedlegg.", 0),
    ],
)
def test_attachments_listed_in_one_line(line: str, titles: int) -> None:
    read = read_text(HEAD, "Saksopplysninger", LONG, f"Vedlegg: {line}")
    assert len(read.attachments) == titles
    assert not read.paper.unrecognised


@pytest.mark.parametrize(
    ("value", "contact"),
    [
        ("Ola Sørvik, ola@vik.kommune.no, tlf. 760 50 000", "ola@vik.kommune.no, tlf. 760 50 000"),
        ("Ola Sørvik (tlf. 76 05 00 00)", "tlf. 76 05 00 00"),
        ("Ola Sørvik 76 05 00 00", "76 05 00 00"),
        ("Ola Sørvik", ""),
    ],
)
def test_a_case_officer_is_a_name_and_the_rest_is_kept(value: str, contact: str) -> None:
    read = read_text(f"Saksbehandler: {value}", HEAD)
    assert read.paper.case_officer == "Ola Sørvik"
    assert read.paper.unrecognised == ((contact,) if contact else ())


def with_rows(rows: Sequence[Sequence[str]]) -> ReadPaper:
    document = a_paper()
    document.add_paragraph(LONG)
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return read_word(document)


@pytest.mark.parametrize(
    "rows",
    [
        [["Kari Nordvik\nkommunedirektør", "Ola Sørvik\nteknisk sjef"]],
        [["Kari Nordvik", "Ola Sørvik"], ["kommunedirektør", "teknisk sjef"]],
    ],
)
def test_signers_side_by_side_in_a_table(rows: list[list[str]]) -> None:
    signers = with_rows(rows).paper.signers
    assert [(signer.name, signer.title) for signer in signers] == [
        ("Kari Nordvik", "kommunedirektør"),
        ("Ola Sørvik", "teknisk sjef"),
    ]


def test_columns_that_tabs_make_are_a_table() -> None:
    document = a_paper()
    for text in (LONG, "Post\tBudsjett", "Drift\t100", "Lønn\t200", "Se side 3\ti planen."):
        document.add_paragraph(text)
    body = read_word(document).paper.body
    (table,) = (block for block in body if isinstance(block, Table))
    assert [[plain_runs(cell.runs) for cell in row] for row in table.rows[:3]] == [
        ["Post", "Budsjett"],
        ["Drift", "100"],
        ["Lønn", "200"],
    ]


def test_signers_with_tabs_between_them_are_signers_still() -> None:
    document = a_paper()
    for text in (LONG, "Kari Nordvik\tOla Sørvik", "rådmann\tsaksbehandler"):
        document.add_paragraph(text)
    paper = read_word(document).paper
    assert [signer.name for signer in paper.signers] == ["Kari Nordvik"]
    assert paper.case_officer == "Ola Sørvik"


def test_a_section_keeps_the_level_of_its_number_or_style() -> None:
    lines = ("1. Bakgrunn", LONG, "1.1 Økonomi", LONG, "2. Vurdering", LONG)
    body = read_text(HEAD, *lines).paper.body
    levels = [(block.level, plain_block(block)) for block in body if isinstance(block, Heading)]
    assert levels == [(1, "1. Bakgrunn"), (2, "1.1 Økonomi"), (1, "2. Vurdering")]
    document = a_paper()
    for text, style in (("Vurdering", 1), ("Økonomi", 2), ("Konklusjon", 1)):
        document.add_heading(text, style)
        document.add_paragraph(LONG)
    body = read_word(document).paper.body
    levels = [(block.level, plain_block(block)) for block in body if isinstance(block, Heading)]
    assert levels[1:] == [(1, "Vurdering"), (2, "Økonomi"), (1, "Konklusjon")]


def test_a_title_of_forty_words_is_a_title() -> None:
    title = " ".join(["Søknad om dispensasjon fra planen for oppføring av naust på gnr. 12"] * 4)
    read = read_text("Teknisk", "Dato: 01.02.2026", title, "Forslag til vedtak", "Kaia bygges.")
    assert (read.title, read.paper.unit) == (title, "Teknisk")


def test_a_title_by_its_style_is_not_called_unsure() -> None:
    document = docx.Document()
    document.add_paragraph("Ny kai", style="Title")
    for text in ("Saksbehandler: Ola Sørvik", "Forslag til vedtak", "Kaia bygges."):
        document.add_paragraph(text)
    read = read_word(document)
    assert (read.title, read.warnings) == ("Ny kai", ())


def test_the_second_treatment_in_a_title_does_not_make_it_minutes() -> None:
    head = HEAD.replace("Ny kai", "Plan for kaia – andre gangs behandling")
    assert read_text(head).title == "Plan for kaia – andre gangs behandling"


def test_places_where_a_word_may_be_divided_are_no_part_of_it() -> None:
    document = a_paper()
    document.add_paragraph("Bered\u00adskapen i Sand\u200bvika")
    assert plain_block(read_word(document).paper.body[-1]) == "Beredskapen i Sandvika"


def test_bullets_of_symbol_fonts_are_bullets() -> None:
    body = read_text(HEAD, "Saksopplysninger", "\uf0b7 strøm", "➢ vann").paper.body
    assert [b for b in body if isinstance(b, ListItem)] == [
        ListItem(0, "", block.runs) for block in body[1:] if isinstance(block, ListItem)
    ]
    assert [plain_block(block) for block in body] == ["Saksopplysninger", "strøm", "vann"]


@pytest.mark.parametrize("texts", [(), ("", " ", "---")])
def test_a_document_without_words_is_refused(texts: tuple[str, ...]) -> None:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    with pytest.raises(UnreadableFileError, match="ingen tekst"):
        read_word(document)


def test_a_box_for_new_and_old_programs_is_read_once_and_below_its_paragraph() -> None:
    document = a_paper()
    box = "<w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent>"
    names = (
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    add_run_xml(
        document,
        f"<w:r><w:t>Foran</w:t></w:r><w:r><mc:AlternateContent{names}>"
        f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>",
    )
    body = read_word(document).paper.body
    assert [plain_block(block) for block in body][1:] == ["Foran", "I boksen"]


def test_the_hour_behind_a_date_does_not_hide_the_date() -> None:
    read = read_text("Utvalg: Formannskapet", "Møtedato: tirsdag 12. mai 2026 kl. 10.00", HEAD)
    (treatment,) = read.treatments
    assert (treatment.committee, treatment.date) == ("Formannskapet", date(2026, 5, 12))


def test_rows_in_one_line_are_read_whatever_the_order_of_their_columns() -> None:
    read = read_text(
        "Teknisk", "Dato: 01.02.2026", "Ny kai", "Møtedato Utvalg Saksnr",
        "1. juni 2026 Formannskapet 12/26", "2026-06-12 Kommunestyret", "",
        "Forslag til vedtak", "Kaia bygges.",
    )  # fmt: skip
    assert read.title == "Ny kai"
    assert [(t.number, t.committee, t.date) for t in read.treatments] == [
        ("12/26", "Formannskapet", date(2026, 6, 1)),
        ("", "Kommunestyret", date(2026, 6, 12)),
    ]


def test_attachments_with_their_number_in_front_of_each() -> None:
    head = HEAD.replace("Forslag", "Vedlegg 1: Kart over kaia\nVedlegg 2: Brev\nForslag")
    read = read_text(head)
    assert (read.title, read.attachments) == ("Ny kai", ("Kart over kaia", "Brev"))


def test_minutes_with_their_day_are_no_part_of_the_title() -> None:
    minutes = "Formannskapets behandling 12.04.2026:\nKari ba om utsettelse.\nForslag"
    read = read_text(HEAD.replace("Forslag", minutes))
    assert read.title == "Ny kai"
    assert plain_block(read.paper.body[0]) == "Formannskapets behandling 12.04.2026"


def test_how_to_reach_the_case_officer_does_not_hide_the_signature() -> None:
    tail = ("Med hilsen", "", "Kari Nordvik", "rådmann", "", "Ola Sørvik", "saksbehandler")
    read = read_text(HEAD, "Saksopplysninger", LONG, "", *tail, "tlf. 76 05 00 00", "ola@vik.no")
    assert [signer.name for signer in read.paper.signers] == ["Kari Nordvik"]
    assert read.paper.case_officer == "Ola Sørvik"
    assert read.paper.unrecognised == ("tlf. 76 05 00 00", "ola@vik.no")


def test_short_paragraphs_of_one_line_stay_apart() -> None:
    lines = (LONG, "Nye pæler trengs, sier naboene.", "Kommunen eier kaia.")
    body = read_text(HEAD, "Saksopplysninger", *lines).paper.body
    assert [plain_block(block) for block in body] == ["Saksopplysninger", *lines]


@pytest.mark.parametrize(
    "rows",
    [
        [["Rådmannens innstilling:\n1. Kaia bygges.\n2. Havna mudres."]],
        [["Rådmannens innstilling:"], ["1. Kaia bygges.\n2. Havna mudres."]],
    ],
)
def test_a_proposal_in_a_frame_is_the_proposal(rows: list[list[str]]) -> None:
    document = docx.Document()
    for text in ("Teknisk", "Dato: 01.02.2026", "Ny kai"):
        document.add_paragraph(text)
    table = document.add_table(rows=len(rows), cols=1)
    for row, texts in zip(table.rows, rows, strict=True):
        row.cells[0].text = texts[0]
    document.add_paragraph("Saksopplysninger")
    document.add_paragraph(LONG)
    (proposal,) = read_word(document).paper.proposals
    assert proposal.owner == "Rådmannens innstilling"
    labels = [(b.label, plain_runs(b.runs)) for b in proposal.text if isinstance(b, ListItem)]
    assert labels == [("1.", "Kaia bygges."), ("2.", "Havna mudres.")]


def test_a_treatment_table_with_its_heads_in_the_first_column() -> None:
    rows = (
        ("Utvalg", "Formannskapet", "Kommunestyret"),
        ("Møtedato", "12.05.2026", "21.05.2026"),
        ("Saksnr", "12/26", "33/26"),
    )
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    for text in ("Ny kai", "Forslag til vedtak", "Kaia bygges."):
        document.add_paragraph(text)
    read = read_word(document)
    assert read.title == "Ny kai"
    assert [(t.number, t.committee, t.date) for t in read.treatments] == [
        ("12/26", "Formannskapet", date(2026, 5, 12)),
        ("33/26", "Kommunestyret", date(2026, 5, 21)),
    ]
