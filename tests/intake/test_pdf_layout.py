"""Tables, points, headings and pictures of a PDF, as office programs set them."""

from __future__ import annotations

import io

from PIL import Image as Pillow
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from agenda_app.domain.text import Heading, Image, ListItem, plain_block, plain_runs
from agenda_app.domain.text import Table as TableBlock
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper
from tests.intake.pdf_files import STYLES

HEAD = ("Teknisk", "Dato: 01.02.2026", "Ny kai", "Forslag til vedtak")
FULL = "Kommunen har i dag avtale med to skyssbåter som begge tar seg av beredskapen her"


class Page:
    """Writes on a page as office programs do: every piece of text at its own place."""

    def __init__(self) -> None:
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, pagesize=A4)
        self.y = 780.0

    def write(self, *cells: tuple[float, str], size: float = 11, bold: bool = False) -> None:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        for x, text in cells:
            self.canvas.drawString(x, self.y, text)
        self.y -= 1.2 * size

    def lines(self, *texts: str) -> None:
        for text in texts:
            self.write((70, text))

    def picture(self, side: float) -> None:
        image = Pillow.radial_gradient("L")
        self.canvas.drawImage(ImageReader(image), 70, self.y - side, side, side)
        self.y -= side + 14

    def turn(self) -> None:
        self.canvas.showPage()
        self.y = 780.0

    def read(self) -> ReadPaper:
        self.canvas.save()
        return read_paper(self.file.getvalue(), "sak.pdf")


def rows_of(block: TableBlock) -> list[list[str]]:
    return [[plain_runs(cell.runs) for cell in row] for row in block.rows]


def test_a_table_with_borders_keeps_the_lines_of_a_cell_together() -> None:
    """The cells of a row come one by one, each with all its lines, and one spans two columns."""
    cells = [
        ["Område", "Beløp i 2026", "Merknad"],
        ["Drift av kaia i Sandvika og på Ånes", "120 000", "Øker fra neste år, se over"],
        ["Sum for begge kaiene", "", "120 000"],
    ]
    body = STYLES["BodyText"]
    table = Table(
        [[Paragraph(cell, body) for cell in row] for row in cells], colWidths=[90, 60, 80]
    )
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("SPAN", (0, 2), (1, 2))]))
    file = io.BytesIO()
    head = [Paragraph(text, body) for text in (*HEAD, "Kaia bygges.", "Saksopplysninger")]
    SimpleDocTemplate(file, pagesize=A4).build([*head, table])
    (found,) = (
        block
        for block in read_paper(file.getvalue(), "sak.pdf").paper.body
        if isinstance(block, TableBlock)
    )
    assert rows_of(found) == [*cells[:2], ["Sum for begge kaiene", "120 000"]]
    assert [cell.columns for cell in found.rows[2]] == [2, 1]


def test_a_table_without_borders_keeps_the_lines_of_a_cell_together() -> None:
    page = Page()
    page.lines(*HEAD, "Kaia bygges.", "Saksopplysninger")
    page.write((70, "Område"), (200, "Hva"), (330, "Beløp"))
    for what, amount in (("Pæler og", "100"), ("Dekke og", "250")):
        top = page.y
        page.write((70, "Kaia"), (200, what))
        page.write((200, "rekkverk"))
        after, page.y = page.y, top
        page.write((330, amount))
        page.y = after
    (found,) = (b for b in page.read().paper.body if isinstance(b, TableBlock))
    assert rows_of(found) == [
        ["Område", "Hva", "Beløp"],
        ["Kaia", "Pæler og rekkverk", "100"],
        ["Kaia", "Dekke og rekkverk", "250"],
    ]


def test_points_with_a_hanging_indent_are_points() -> None:
    page = Page()
    page.lines(*HEAD)
    for label, text in (("1.", FULL), ("2.", "Kaia bygges."), ("a)", "Uten rekkverk.")):
        page.write((70, label), (95, text))
        if text == FULL:
            page.write((95, "og havna."))
    page.lines("Saksopplysninger", "Kaia er gammel.")
    (proposal,) = page.read().paper.proposals
    points = [(b.label, plain_runs(b.runs)) for b in proposal.text if isinstance(b, ListItem)]
    assert points == [
        ("1.", f"{FULL} og havna."),
        ("2.", "Kaia bygges."),
        ("a)", "Uten rekkverk."),
    ]
    assert len(points) == len(proposal.text)


def test_a_committee_of_two_lines_is_one_committee() -> None:
    page = Page()
    page.lines("Teknisk", "Dato: 01.02.2026")
    page.write((70, "Saksnummer"), (200, "Utvalg"), (400, "Møtedato"))
    page.write((200, "Hovedutvalg for havn,"))
    page.write((200, "teknikk og miljø"))
    page.write((200, "Kommunestyret"))
    page.write((70, "Ny kai i Sandvika"), size=20, bold=True)
    page.write((70, "– andre gangs behandling"), size=20, bold=True)
    page.lines("Forslag til vedtak", "Kaia bygges.", "Saksopplysninger", f"{FULL}.")
    read = page.read()
    names = [treatment.committee for treatment in read.treatments]
    assert names == ["Hovedutvalg for havn, teknikk og miljø", "Kommunestyret"]
    assert read.title == "Ny kai i Sandvika – andre gangs behandling"


def test_pictures_stand_where_they_stood_and_the_signature_below_them_is_found() -> None:
    page = Page()
    page.lines(*HEAD, "Kaia bygges.", "Saksopplysninger", f"{FULL}.")
    page.picture(90)
    page.lines("Kaia på bildet er gammel.")
    page.turn()
    page.write((70, "Økonomien"), size=11.8, bold=True)
    page.write((70, "-"), (90, "Kaia koster to millioner."))
    page.picture(120)
    page.lines("Vurdering", "Kaia må bygges.")
    page.y -= 20
    page.lines("Kari Myrvang", "kommunedirektør")
    paper = page.read().paper
    assert [(type(block).__name__, plain_block(block)) for block in paper.body] == [
        ("Heading", "Saksopplysninger"),
        ("Paragraph", f"{FULL}."),
        ("Image", "Bilde fra side 1"),
        ("Paragraph", "Kaia på bildet er gammel."),
        ("Heading", "Økonomien"),
        ("ListItem", "Kaia koster to millioner."),
        ("Image", "Bilde fra side 2"),
        ("Heading", "Vurdering"),
        ("Paragraph", "Kaia må bygges."),
    ]
    assert [signer.name for signer in paper.signers] == ["Kari Myrvang"]
    assert sum(isinstance(block, Image) for block in paper.body) == 2
    assert sum(isinstance(block, Heading) for block in paper.body) == 3


def test_a_picture_of_a_paper_in_nynorsk_is_told_in_nynorsk() -> None:
    page = Page()
    page.lines(*HEAD, "Kaia blir bygd.", "Saksopplysningar", "Saka gjeld kaia, som ikkje er ny.")
    page.picture(90)
    page.lines("Kaia på biletet er frå 1950.")
    shown = [block.alt for block in page.read().paper.body if isinstance(block, Image)]
    assert shown == ["Bilete frå side 1"]


def test_the_round_bullet_of_word_is_a_bullet_and_the_letter_is_a_letter() -> None:
    page = Page()
    page.lines(*HEAD, "Kaia bygges.", "Saksopplysninger", f"{FULL}:")
    for text in ("strøm", "vann"):
        page.canvas.setFont("Courier", 11)
        page.canvas.drawString(70, page.y, "o")
        page.write((88, text))
    page.y -= 14
    page.lines("o er en bokstav.")
    body = page.read().paper.body
    assert [b for b in body if isinstance(b, ListItem)] == list(body[2:4])
    assert [plain_block(block) for block in body[2:]] == ["strøm", "vann", "o er en bokstav."]
