"""Spreadsheets with comments and tracked changes, written part by part."""

from __future__ import annotations

import io
import zipfile

from tests.normalise import office_files

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGES = "http://schemas.openxmlformats.org/package/2006/relationships"
_THREADS = "http://schemas.microsoft.com/office/2018/threadedcomments"
_THREAD = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
LOGO = '<v:shape id="logo" alt="a > b"/>'
CONTROL = '<v:shape id="b"><x:ClientData ObjectType="Checkbox"/></v:shape>'
"""A drawing of Excel beside those of its comments: it stays."""


def relations(*kinds_and_targets: tuple[str, str]) -> str:
    every = "".join(
        f'<Relationship Id="r{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(kinds_and_targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGES}">{every}</Relationships>'


def with_parts(data: bytes, parts: dict[str, str]) -> bytes:
    """Return a package with more parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        kept = {name: package.read(name).decode() for name in package.namelist()}
    return office_files.packed(kept | parts)


def commented_xlsx(*, thread: bool = False) -> bytes:
    """Return a workbook with a comment that is shown, and perhaps the thread that it begins."""
    said = (
        f'<comments xmlns="{_MAIN}"><authors><author>Kari</author></authors><commentList>'
        '<comment ref="A1" authorId="0"><text><r><t>HEMMELIG</t></r><r><t>MERKNAD</t></r></text>'
        "</comment></commentList></comments>"
    )
    note = (
        '<v:shape id="a" type="#t"><x:ClientData ObjectType="Note"><x:Visible/><x:Row>0</x:Row>'
        "<x:Column>0</x:Column></x:ClientData></v:shape>"
    )
    kinds = [(f"{_RELATIONS}/comments", "/xl/said/c1.xml")]
    parts = {
        "xl/said/c1.xml": said,
        "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml" '
        f'xmlns:x="urn:schemas-microsoft-com:office:excel"><br>{LOGO}{note}{CONTROL}</xml>',
    }
    if thread:
        kinds.append((_THREAD, "../threadedComments/t.xml"))
        parts["xl/threadedComments/t.xml"] = (
            f'<ThreadedComments xmlns="{_THREADS}"><threadedComment ref="A1"><text>HEMMELIG</text>'
            '</threadedComment><threadedComment ref="A1"><text>SVAR</text></threadedComment>'
            "</ThreadedComments>"
        )
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(*kinds)
    return with_parts(office_files.xlsx(), parts)


def changed_xlsx() -> bytes:
    """Return a workbook in which two changes wait, and one was accepted long ago."""
    logged = "".join(
        f'<rcc rId="{n}" sId="1"><nc r="A{n}"/>{"<rcc/>" if n == 1 else ""}</rcc>' for n in (1, 2)
    )
    parts = {
        "xl/revisions/revisionHeaders.xml": f'<headers xmlns="{_MAIN}"><header><reviewedList>'
        '<reviewed rId="2"/></reviewedList></header></headers>',
        "xl/revisions/log.xml": f'<revisions xmlns="{_MAIN}">{logged}<rrc rId="3" sId="1"/>'
        '<rfmt rId="4" sId="1"/></revisions>',
        "xl/revisions/_rels/revisionHeaders.xml.rels": relations(
            (f"{_RELATIONS}/revisionLog", "log.xml")
        ),
        "xl/_rels/workbook.xml.rels": relations(
            (f"{_RELATIONS}/worksheet", "worksheets/sheet1.xml"),
            (f"{_RELATIONS}/worksheet", "worksheets/sheet2.xml"),
            (f"{_RELATIONS}/revisionHeaders", "revisions/revisionHeaders.xml"),
        ),
    }
    return with_parts(office_files.xlsx(), parts)


def ods(*, comment: bool = False, changes: str = "") -> bytes:
    """Return a spreadsheet with one cell, perhaps with a comment that is shown."""
    said = (
        "<office:annotation office:display='true' svg:x='3cm' svg:y='1cm' svg:width='5cm' "
        "svg:height='2cm'><dc:creator>Kari</dc:creator><text:p>HEMMELIG</text:p>"
        "<text:p>MERKNAD</text:p></office:annotation>"
    )
    sheet = (
        "<table:table table:name='Tall'><table:table-row><table:table-cell "
        f"office:value-type='string'>{said if comment else ''}<text:p>NYVERDI</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    tracked = f"<table:tracked-changes>{changes}</table:tracked-changes>"
    body = f"<office:spreadsheet>{tracked}{sheet}</office:spreadsheet>"
    return office_files.open_document(body, "spreadsheet")


def cell_change(state: str = "pending") -> str:
    """Return a change of the value of the first cell of an open document."""
    return (
        f"<table:cell-content-change table:id='c{state}' table:acceptance-state='{state}'>"
        "<table:cell-address table:column='0' table:row='0' table:table='0'/><office:change-info>"
        "<dc:creator>Per</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>"
        "<table:previous><table:change-track-table-cell office:value-type='string'>"
        "<text:p>GAMMELVERDI</text:p></table:change-track-table-cell></table:previous>"
        "</table:cell-content-change>"
    )
