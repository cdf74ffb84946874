"""Word files in every form that Word writes are cleaned alike."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from agenda_app.domain.verdict import TrackedChanges
from agenda_app.domain.verdict_codes import Refused
from agenda_app.intake.docx_package import Package
from agenda_app.intake.safe_xml import parse
from agenda_app.normalise import docx_cleaning
from agenda_app.normalise.docx_cleaning import Cleaned, clean_docx
from agenda_app.normalise.normal import normalise
from tests.normalise import office_files

_STRICT = "http://purl.oclc.org/ooxml"
_USUAL = "http://schemas.openxmlformats.org"


def with_parts(data: bytes, change: Callable[[str, str], tuple[str, str]]) -> bytes:
    """Return a package in which the names and contents of all parts were changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name).decode("latin-1") for name in package.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as written:
        for name, content in parts.items():
            new, changed = change(name, content)
            written.writestr(new, changed.encode("latin-1"))
    return out.getvalue()


def strict(name: str, content: str) -> tuple[str, str]:
    """Word's "Strict Open XML Document": the same elements under other names."""
    for part in ("wordprocessingml", "officeDocument", "drawingml"):
        content = content.replace(f"{_USUAL}/{part}/2006/", f"{_STRICT}/{part}/")
    return name, content


def called_otherwise(name: str, content: str) -> tuple[str, str]:
    """Return a part of a file whose main part is called what no version of Word calls it."""
    new = name.replace("word/document.xml", "word/brev.xml").replace(
        "/document.xml.rels", "/brev.xml.rels"
    )
    return new, content.replace("word/document.xml", "word/brev.xml")


def said(cleaned: Cleaned) -> str:
    package = Package(cleaned.data)
    root = package.xml(package.main)
    assert root is not None
    return " ".join("".join(root.itertext()).split())


@pytest.mark.parametrize("form", [strict, called_otherwise])
def test_changes_are_found_whatever_names_a_file_uses(
    form: Callable[[str, str], tuple[str, str]],
) -> None:
    data = with_parts(office_files.changed_docx(), form)
    accepted = clean_docx(data, TrackedChanges.ACCEPT)
    assert (accepted.insertions, accepted.deletions) == (1, 3)
    assert said(accepted) == "Planen er INNSATT vedtatt.Slutt."
    rejected = clean_docx(data, TrackedChanges.REJECT)
    assert said(rejected) == "Planen er SLETTET vedtatt.HELE LINJENSlutt."


def test_comments_and_hidden_text_are_found_in_a_strict_file() -> None:
    cleaned = clean_docx(with_parts(office_files.secretive_docx(), strict), TrackedChanges.ASK)
    assert (cleaned.comments, cleaned.hidden) == (1, 1)
    assert said(cleaned) == "Synlig tekst"


def row(*cells: tuple[str, str], mark: str = "") -> str:
    made = (
        f"<w:tc><w:tcPr>{look}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
        for text, look in cells
    )
    return f"<w:tr><w:trPr>{mark}</w:trPr>{''.join(made)}</w:tr>"


def table(*rows: str) -> bytes:
    inside = "".join(rows)
    body = (
        f"<w:document {office_files.W}><w:body><w:tbl>{inside}</w:tbl><w:p/></w:body></w:document>"
    )
    return office_files.packed({"word/document.xml": body})


def test_cells_that_are_taken_out_or_put_in_are_changes() -> None:
    out, new = (f"<w:cell{kind} {office_files.AUTHOR}/>" for kind in ("Del", "Ins"))
    data = table(row(("A", ""), ("UT", out)), row(("B", ""), ("INN", new)), row(("BORTE", out)))
    accepted = clean_docx(data, TrackedChanges.ACCEPT)
    assert (accepted.insertions, accepted.deletions) == (1, 2)
    assert said(accepted) == "ABINN"
    assert said(clean_docx(data, TrackedChanges.REJECT)) == "AUTBBORTE"


def test_a_hidden_row_of_a_table_is_hidden_text() -> None:
    data = table(
        row(("Vist", "")),
        row(("SKJULT", ""), mark="<w:hidden/>"),
        row(("Også", ""), mark='<w:hidden w:val="0"/>'),
    )
    cleaned = clean_docx(data, TrackedChanges.ASK)
    assert said(cleaned) == "VistOgså"
    assert cleaned.hidden == 1


def document(body: str) -> bytes:
    names = f'{office_files.W} xmlns:m="{_USUAL}/officeDocument/2006/math"'
    text = f"<w:document {names}><w:body>{body}</w:body></w:document>"
    return office_files.packed({"word/document.xml": text})


def test_what_is_taken_out_of_a_formula_is_gone() -> None:
    mark = f"<w:rPr><w:{{}} {office_files.AUTHOR}/></w:rPr>"
    formula = "".join(
        f"<m:r>{look}<m:t>{text}</m:t></m:r>"
        for look, text in ((mark.format("del"), "a"), (mark.format("ins"), "b"), ("", "c"))
    )
    data = document(f"<w:p><m:oMath>{formula}</m:oMath></w:p>")
    assert said(clean_docx(data, TrackedChanges.ACCEPT)) == "bc"
    assert said(clean_docx(data, TrackedChanges.REJECT)) == "ac"


@pytest.mark.parametrize("shown", ["altChunk", "subDoc"])
def test_a_file_that_shows_other_files_is_refused_and_not_printed_without_them(shown: str) -> None:
    file = office_files.docx_of(parse(f"<w:{shown} {office_files.W}/>".encode()))
    made = normalise(file, "brev.docx")
    assert made.pdf is None
    assert made.verdict.refused == Refused.OTHER_FILES_WITHIN


def ended(text: str) -> str:
    """Return a paragraph whose end was taken out: its text goes on in the next one."""
    mark = f"<w:pPr><w:rPr><w:del {office_files.AUTHOR}/></w:rPr></w:pPr>"
    return f"<w:p>{mark}{run(text) if text else ''}</w:p>"


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraphs(cleaned: Cleaned) -> list[str]:
    package = Package(cleaned.data)
    root = package.xml(package.main)
    assert root is not None
    return ["".join(p.itertext()) for p in root.iter("{*}p")]


@pytest.mark.parametrize(
    ("body", "after"),
    [
        (ended("A") + ended("B") + f"<w:p>{run('C')}</w:p><w:p>{run('D')}</w:p>", ["ABC", "D"]),
        (ended("A") + ended("") + ended("B") + "<w:tbl/><w:p/>", ["AB", ""]),
        (ended("") + ended("") + f"<w:tbl/><w:p>{run('C')}</w:p>", ["C"]),
        (ended("") + ended(""), [""]),
    ],
)
def test_paragraphs_without_an_end_go_on_in_the_next(body: str, after: list[str]) -> None:
    assert paragraphs(clean_docx(document(body), TrackedChanges.ACCEPT)) == after


def test_what_is_joined_is_moved_once(monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[int] = []
    real = docx_cleaning._put_first

    def counted(paragraph: Any, content: list[Any]) -> None:
        moved.append(len(content))
        real(paragraph, content)

    monkeypatch.setattr(docx_cleaning, "_put_first", counted)
    body = "".join(map(ended, map(str, range(50)))) + "<w:p/>"
    cleaned = clean_docx(document(body), TrackedChanges.ACCEPT)
    assert paragraphs(cleaned) == ["".join(map(str, range(50)))]
    assert sum(moved) == 50


_BOX = "<w:txbxContent><w:p><w:r><w:t>SKJULTBOKS</w:t></w:r></w:p></w:txbxContent>"
_PICT = (
    '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:9pt;visibility:{}">'
    f"<v:textbox>{_BOX}</v:textbox></v:shape></w:pict>"
)
_DRAWN = (
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    f'wordprocessingDrawing"><wp:docPr id="1" name="B" hidden="{{}}"/>{_BOX}</wp:inline>'
    "</w:drawing>"
)
_TWICE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f"<mc:Choice Requires='wps'>{_DRAWN}</mc:Choice><mc:Fallback>{_PICT}</mc:Fallback>"
    "</mc:AlternateContent>"
)

_GROUP = (
    '<w:drawing><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/'
    f'wordprocessingShape"><wps:wsp><wps:cNvPr id="2" name="B" hidden="{{}}"/>{_BOX}</wps:wsp>'
    "</wpg:wgp></w:drawing>"
)
_OLD_GROUP = (
    '<w:pict><v:group xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="visibility:{}">'
    f"{_BOX}</v:shape></v:group></w:pict>"
)
_BOTH_GROUPS = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f"<mc:Choice Requires='wpg'>{_GROUP}</mc:Choice><mc:Fallback>{_OLD_GROUP}</mc:Fallback>"
    "</mc:AlternateContent>"
)


@pytest.mark.parametrize(
    ("drawn", "hidden"),
    [
        (_PICT.format("hidden"), 1),
        (_PICT.format("visible"), 0),
        (_DRAWN.format("1"), 1),
        (_DRAWN.format("0"), 0),
        (_TWICE.format("true", "hidden"), 1),
        (_GROUP.format("1"), 1),
        (_GROUP.format("0"), 0),
        (_OLD_GROUP.format("hidden"), 1),
        (_OLD_GROUP.format("visible"), 0),
        (_BOTH_GROUPS.format("true", "hidden"), 1),
    ],
)
def test_a_drawing_or_a_shape_of_a_group_that_somebody_hid_is_taken_out(
    drawn: str, hidden: int
) -> None:
    run = f"<w:r>{drawn}</w:r><w:r><w:t>Synlig</w:t></w:r>"
    cleaned = clean_docx(office_files.docx_of(office_files.paragraph(run)), TrackedChanges.ACCEPT)
    assert cleaned.hidden == hidden
    assert said(cleaned) == ("Synlig" if hidden else "SKJULTBOKSSynlig")
