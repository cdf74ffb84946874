"""Formulas and fields of a Word document that LibreOffice shows nothing of.

It knows no equations in the fields of old files and no numbers inside a line. Formulas it shows
only when the part of it that draws them is installed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from itertools import chain

import pypdfium2

from agenda_app.domain.verdict import FileKind
from agenda_app.intake.docx_formula import M, on_one_line
from agenda_app.intake.docx_package import W
from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.office_run import office_to_pdf
from agenda_app.normalise.packages import main_part, related
from agenda_app.normalise.sight import is_blank

_FORMULA, _FIELD = f"{M}oMath", f"{W}fldChar"
_PARTS = (b"oMath", b"instr")
_NOTES = ("/footnotes", "/endnotes")
_UNKNOWN = frozenset(("EQ", "LISTNUM"))
_BODY = (
    f'<w:document xmlns:w="{W[1:-1]}" xmlns:m="{M[1:-1]}"><w:body><w:p><m:oMath><m:r><m:t>x=1'
    "</m:t></m:r></m:oMath></w:p></w:body></w:document>"
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def not_shown(document: bytes) -> tuple[str, ...]:
    """Return the formulas, on one line, and the codes of the fields that no page shows.

    Args:
        document: of Word (.docx).

    Raises:
        UnreadableFileError: a part of it is damaged or unsafe.
        RefusalError: LibreOffice makes nothing of anything.
    """
    archive = open_archive(document)
    names = (main_part(archive, "word/document.xml"), *sorted(related(archive, _NOTES)))
    contents = [archive.read(name) for name in names]
    roots = [parse(one) for one in contents if any(part in one for part in _PARTS)]
    formulas = [on_one_line(formula) for root in roots for formula in root.iter(_FORMULA)]
    said = list(filter(str.strip, formulas))
    shown = () if not said or formulas_are_shown() else said
    return (*shown, *chain.from_iterable(map(_fields, roots)))


@cache
def formulas_are_shown() -> bool:
    """Tell whether the LibreOffice of this machine draws formulas: it is tried once.

    Raises:
        RefusalError: it makes nothing of anything.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_KIND}"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r" '
            f'Type="{_OFFICE}" Target="word/document.xml"/></Relationships>',
        )
        package.writestr("word/document.xml", _BODY)
    made = office_to_pdf(file.getvalue(), "docx", FileKind.WORD)
    with pypdfium2.PdfDocument(made) as pages:
        return not is_blank(pages[0], printed=True)


def _fields(root: Element) -> Iterator[str]:
    """Yield the codes of the fields that are not known and have come to nothing."""
    around: list[str] = []
    for element in root.iter(_FIELD, f"{W}instrText", f"{W}fldSimple"):
        if element.tag == f"{W}fldSimple":
            yield from () if len(element) else _told(element.get(f"{W}instr", ""))
        elif element.tag == f"{W}instrText" and around:
            around[-1] += element.text or ""
        elif element.get(f"{W}fldCharType") == "begin":
            around.append("")
        elif element.get(f"{W}fldCharType") == "separate" and around:
            around[-1] = ""
        elif element.get(f"{W}fldCharType") == "end" and around:
            yield from _told(around.pop())


def _told(code: str) -> Iterator[str]:
    words = code.split()
    if words and words[0].upper() in _UNKNOWN:
        yield " ".join(words)
