"""What tags cost: 30 case papers, tagged by us and untagged by plain ReportLab, side by side.

Both sides set the same words in the same paragraph styles on the same page and are run in turn, so
that the ratio of their medians does not depend on the machine. The plain side registers
ReportLab's own TrueType font and writes one file per paper, as ours does. Ours carries the whole
way to archivable files: structure tree, page numbers, metadata.

Run: ``python tests/benchmarks/bench_render.py [rounds]``.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import pypdfium2  # noqa: E402
from reportlab import rl_config  # noqa: E402
from reportlab.lib.styles import ParagraphStyle  # noqa: E402
from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFont  # noqa: E402
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph  # noqa: E402

from agenda_app.documents import style  # noqa: E402
from agenda_app.documents.assembly import Keyed, assemble  # noqa: E402
from agenda_app.documents.blocks import Setting, flowables  # noqa: E402
from agenda_app.documents.page import Furniture, render, section  # noqa: E402
from agenda_app.domain import text  # noqa: E402
from agenda_app.domain.language import Language  # noqa: E402

PAPERS, PARAGRAPHS = 30, 45
_DAY = date(2026, 4, 22)
TARGET = 1.25
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
        finished.append(
            assemble([Keyed("", part)], title="Sak", author="", language="nb-NO", printed=_DAY)
        )
    return finished


def plain(papers_: list[text.Text]) -> list[bytes]:
    """Render each paper with nothing but ReportLab."""
    body = _as_plain(style.body(Language.BOKMAL), _PLAIN)
    body.hyphenationLang = "nb_NO"
    head = _as_plain(style.HEADINGS[1], _PLAIN_BOLD)
    finished = []
    for paper in papers_:
        file = BytesIO()
        document = BaseDocTemplate(file, pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT))
        frame = Frame(
            *(style.LEFT, style.BOTTOM, style.TEXT_WIDTH, style.TEXT_HEIGHT),
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


def measure(rounds: int = 5) -> dict[str, float | int]:
    """Run both sides in turn and return seconds, pages, bytes and the ratio."""
    rl_config.useA85 = 0
    for name, file in ((_PLAIN, "Regular"), (_PLAIN_BOLD, "Semibold")):
        font = TTFont(name, str(ROOT / "resources" / "fonts" / f"SourceSans3-{file}.ttf"))
        font.face.name = name.encode()  # a second font of the same face would be an alias
        registerFont(font)
    texts = papers()
    ours, theirs = tagged(texts), plain(texts)
    seconds: dict[str, list[float]] = {"tagged": [], "plain": []}
    for turn in range(rounds):
        sides: list[tuple[str, Callable[[list[text.Text]], list[bytes]]]]
        sides = [("tagged", tagged), ("plain", plain)]
        for name, side in sides if turn % 2 else reversed(sides):
            start = time.process_time()
            side(texts)
            seconds[name].append(time.process_time() - start)
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    return {
        "benchmark": "render",
        "papers": PAPERS,
        "pages_tagged": sum(_pages(pdf) for pdf in ours),
        "pages_plain": sum(_pages(pdf) for pdf in theirs),
        "tagged_s": round(medians["tagged"], 4),
        "plain_s": round(medians["plain"], 4),
        "bytes_tagged": sum(map(len, ours)),
        "bytes_plain": sum(map(len, theirs)),
        "ratio": round(medians["tagged"] / medians["plain"], 3),
        "target": TARGET,
    }


def main() -> int:
    """Print the result as a line of JSON and as a line to read."""
    result = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.write(
        f"tagged and archivable: {result['tagged_s']} s, plain: {result['plain_s']} s, "
        f"ratio {result['ratio']} (target at most {TARGET})\n"
    )
    return 0


def _as_plain(wanted: ParagraphStyle, font: str) -> ParagraphStyle:
    return ParagraphStyle(f"plain-{wanted.name}", parent=wanted, fontName=font)


def _pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    return pages


if __name__ == "__main__":
    raise SystemExit(main())
