"""Thirty attachments of ten pages, of the sorts that a municipality's bundle has.

Ten of text, ten scans of some 430 KB a page, six tagged ones made by LibreOffice, a rotated
landscape one, an encrypted one, an A3 sheet of 60 000 lines, and a form with a script and a file.
"""

from __future__ import annotations

import random
import subprocess
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import docx
import pikepdf
from pikepdf import Dictionary, Name, String
from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "SourceSans3-Regular.ttf"
PAGES = 10
_WORDS = ("kommunen", "saken", "vedtak", "molo", "havn", "skole", "penger", "økonomi", "veien")
_TYPEFACE = "Outside"


def attachments(folder: Path) -> list[bytes]:
    """Return the files as they come from outside; LibreOffice works in ``folder``."""
    rl_config.useA85, rl_config.invariant = 0, 1
    registerFont(TTFont(_TYPEFACE, str(FONT)))
    made = [_text(number) for number in range(10)]
    made += [_scan(number) for number in range(10)]
    made += _office(folder)
    made += [_text(26, size=landscape(A4), turn=90), _encrypted(), _drawing(), _form()]
    return made


def withheld(words: Sequence[str]) -> list[bytes]:
    """Return three text files and three scans that are exempt.

    Args:
        words: of all lines but the first of a page, whose words are those of the open files.
    """
    return [
        *(_text(number, words=words) for number in range(3)),
        *(_scan(50 + number) for number in range(3)),
    ]


def _canvas(size: tuple[float, float]) -> tuple[Canvas, BytesIO]:
    out = BytesIO()
    return Canvas(out, pagesize=size, initialFontName=_TYPEFACE, pageCompression=1), out


def _text(
    seed: int,
    size: tuple[float, float] = A4,
    turn: int = 0,
    words: Sequence[str] = _WORDS,
) -> bytes:
    """Return a text file; the first line of a page has the words of all text files."""
    chance = random.Random(seed)
    canvas, out = _canvas(size)
    for _ in range(PAGES):
        lines = canvas.beginText(70, size[1] - 70)
        lines.setFont(_TYPEFACE, 11, 13.2)
        for number in range(int((size[1] - 150) / 13.2)):
            of_line = words if number else _WORDS
            lines.textLine(" ".join(chance.choices(of_line, k=10)))
        canvas.drawText(lines)
        if turn:
            canvas.setPageRotation(turn)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _scan(seed: int) -> bytes:
    chance = random.Random(seed)
    canvas, out = _canvas(A4)
    for _ in range(PAGES):
        paper = Image.frombytes("L", (1240, 1754), chance.randbytes(1240 * 1754))
        paper = paper.point(lambda grey: 232 + grey // 11)
        pen = ImageDraw.Draw(paper)
        for y in range(140, 1600, 30):
            pen.line((140, y, 1100, y + chance.randint(0, 4)), fill=40, width=4)
        jpeg = BytesIO()
        paper.save(jpeg, "JPEG", quality=80)
        canvas.drawImage(ImageReader(jpeg), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _office(folder: Path) -> list[bytes]:
    """Return six tagged files from LibreOffice, from the text files where it is not installed."""
    names = []
    for number in range(6):
        document, chance = docx.Document(), random.Random(number)
        for part in range(12):
            document.add_heading(f"Del {part}", 1 + part % 2)
            for _ in range(3):
                document.add_paragraph(" ".join(chance.choices(_WORDS, k=88)))
        names.append(folder / f"office-{number}.docx")
        document.save(str(names[-1]))
    tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--norestore", "--convert-to", tagged]
    try:
        subprocess.run(
            [*command, "--outdir", str(folder), *map(str, names)], check=True, capture_output=True
        )
    except FileNotFoundError:
        return [_text(40 + number) for number in range(6)]
    return [name.with_suffix(".pdf").read_bytes() for name in names]


def _encrypted() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(_text(27))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="x", user="", R=6))
    return out.getvalue()


def _drawing() -> bytes:
    chance = random.Random(28)
    canvas, out = _canvas(landscape(A3))
    for _ in range(60_000):
        x, y = chance.uniform(40, 1150), chance.uniform(60, 800)
        canvas.line(x, y, x + chance.random() * 8, y + chance.random() * 8)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _form() -> bytes:
    canvas, out = _canvas(A4)
    for number in range(PAGES):
        canvas.setFont(_TYPEFACE, 11)
        canvas.drawString(70, 700, f"Skjema, side {number}")
        canvas.acroForm.textfield(name=f"navn{number}", value="Kari", x=70, y=640, width=200)
        canvas.showPage()
    canvas.save()
    with pikepdf.open(BytesIO(out.getvalue())) as pdf:
        script = String("app.alert('hei')")
        pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=script)
        pdf.attachments["skjult.txt"] = pikepdf.AttachedFileSpec(pdf, b"hei", filename="skjult.txt")
        changed = BytesIO()
        pdf.save(changed)
    return changed.getvalue()
