"""What tags cost: 30 case papers, tagged by us and untagged by plain ReportLab, side by side.

Both sides set the same words in the same paragraph styles on the same page and are run in turn, so
that the ratio of their medians does not depend on the machine. The plain side registers
ReportLab's own TrueType font and writes one file per paper, as ours does. Ours carries the whole
way to archivable files: structure tree, page numbers, metadata.

Run: ``python tests/benchmarks/run.py render``.
"""

from __future__ import annotations

import random
import statistics
import time
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from agenda_app.documents import measures, style
from agenda_app.documents.about import About
from agenda_app.documents.assembly import alone
from agenda_app.documents.blocks import Setting, flowables
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.page import render, section
from agenda_app.domain import text
from agenda_app.domain.language import Language

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
PAPERS, PARAGRAPHS = 30, 45
_DAY = date(2026, 4, 22)
ROUNDS = 5
RATIO = "Rendering: tagged and archivable / plain"
TARGETS = {RATIO: 1.25}
_PLAIN, _PLAIN_BOLD = "Plain-Regular", "Plain-Semibold"
_SYLLABLES = ("kom", "mu", "ne", "sak", "ved", "tak", "be", "hand", "ling", "plan", "øko", "no")
_SYLLABLES += ("mi", "ut", "valg", "stø", "re", "før", "år", "tje", "nes", "ter", "havn", "skole")
_SHORT = ("og", "i", "det", "som", "på", "for", "til", "av", "er", "en", "har", "med", "skal")


def papers() -> list[text.Text]:
    """Return invented papers, the same ones each time: headings and running text, six pages."""
    chance = random.Random(4711)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5))) for _ in range(1500)]
    made = []
    for _ in range(PAPERS):
        blocks: list[text.Block] = []
        for number in range(PARAGRAPHS):
            if number % 6 == 0:
                blocks.append(text.Heading(1, text.runs(chance.choice(words).capitalize())))
            chosen = [chance.choice(_SHORT if chance.random() < 0.45 else words) for _ in range(60)]
            blocks.append(text.Paragraph(text.runs(" ".join(chosen).capitalize() + ".")))
        made.append(tuple(blocks))
    return made


def tagged(papers_: list[text.Text]) -> list[bytes]:
    """Render each paper the way the program does."""
    finished = []
    for paper in papers_:
        top = section("Sak", Language.BOKMAL)
        story = flowables(paper, Setting(top, Language.BOKMAL))
        part = render("Sak", top, story, Furniture(left="Fjordvik kommune", footer="Sak"))
        finished.append(alone([part], About("Sak", "", "nb-NO", _DAY)))
    return finished


def plain(papers_: list[text.Text]) -> list[bytes]:
    """Render each paper with nothing but ReportLab."""
    body = _as_plain(style.body(Language.BOKMAL), _PLAIN)
    body.hyphenationLang = "nb_NO"
    head = _as_plain(style.HEADINGS[1], _PLAIN_BOLD)
    finished = []
    for paper in papers_:
        file = BytesIO()
        document = BaseDocTemplate(file, pagesize=(measures.PAGE_WIDTH, measures.PAGE_HEIGHT))
        frame = Frame(
            *(measures.LEFT, measures.BOTTOM, measures.TEXT_WIDTH, measures.TEXT_HEIGHT),
            *(0, 0, 0, 0),
        )
        document.addPageTemplates(PageTemplate(frames=[frame]))
        document.build(
            [
                Paragraph(text.plain_block(b), head if isinstance(b, text.Heading) else body)
                for b in paper
            ]
        )
        finished.append(file.getvalue())
    return finished


def run() -> dict[str, float]:
    """Return the median time of our side as a multiple of plain ReportLab's."""
    rl_config.useA85 = 0
    for name, file in ((_PLAIN, "Regular"), (_PLAIN_BOLD, "Semibold")):
        font = TTFont(name, str(FONTS / f"SourceSans3-{file}.ttf"))
        font.face.name = name.encode()  # a second font of the same face would be an alias
        registerFont(font)
    texts = papers()
    sides = {"tagged": tagged, "plain": plain}
    pages = {name: sum(map(_pages, side(texts))) for name, side in sides.items()}
    if pages["tagged"] != pages["plain"]:
        raise RuntimeError(f"the sides do not print the same: {pages}")
    seconds: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(ROUNDS):
        for name in sides if turn % 2 else reversed(sides):
            start = time.process_time()
            sides[name](texts)
            seconds[name].append(time.process_time() - start)
    return {RATIO: statistics.median(seconds["tagged"]) / statistics.median(seconds["plain"])}


def _as_plain(wanted: ParagraphStyle, font: str) -> ParagraphStyle:
    return ParagraphStyle(f"plain-{wanted.name}", parent=wanted, fontName=font)


def _pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    return pages
