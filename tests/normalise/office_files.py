"""Office files with what must never be printed by accident."""

from __future__ import annotations

import io
import zipfile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")
_DRAWING = (
    "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
    "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
)
AUTHOR = 'w:id="1" w:author="Ola Nordmann" w:date="2026-01-01T00:00:00Z"'


def paragraph(inside: str, properties: str = "") -> object:
    return parse_xml(f"<w:p {W}>{properties}{inside}</w:p>")


def _run(text: str, *, tag: str = "t", hidden: bool = False) -> str:
    look = "<w:rPr><w:vanish/></w:rPr>" if hidden else ""
    return f'<w:r>{look}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def docx_of(*paragraphs: object) -> bytes:
    document = docx.Document()
    body = document.element.body
    for paragraph in paragraphs:
        body.insert(len(body) - 1, paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_the_text_elsewhere(document: bytes) -> bytes:
    """Return a document of Word as Word on the web may write it: its main part has a number."""
    old = zipfile.ZipFile(io.BytesIO(document))
    return packed(
        {
            name.replace("word/document.xml", "word/document2.xml").replace(
                "word/_rels/document.xml", "word/_rels/document2.xml"
            ): old.read(name).decode().replace("word/document.xml", "word/document2.xml")
            for name in old.namelist()
            if name.endswith((".xml", ".rels"))
        }
    )


def plain_docx() -> bytes:
    return docx_of(paragraph(_run("Kommunestyret vedtar planen")))


def changed_docx() -> bytes:
    """Return a file with an insertion, a deletion and a deleted end of a paragraph."""
    ended = f"<w:pPr><w:rPr><w:del {AUTHOR}/></w:rPr></w:pPr>"
    return docx_of(
        paragraph(
            _run("Planen er ")
            + f"<w:ins {AUTHOR}>{_run('INNSATT ')}</w:ins>"
            + f"<w:del {AUTHOR}>{_run('SLETTET ', tag='delText')}</w:del>"
            + _run("vedtatt.")
        ),
        paragraph(f"<w:del {AUTHOR}>{_run('HELE LINJEN', tag='delText')}</w:del>", ended),
        paragraph(_run("Slutt.")),
    )


def secretive_docx() -> bytes:
    """Return a file with a comment and hidden text, and no changes."""
    document = docx.Document()
    paragraph = document.add_paragraph("Synlig tekst ")
    document.add_comment(paragraph.runs[0], text="MERKNADEN", author="Ola Nordmann")
    hidden = paragraph.add_run("SKJULTORD")
    hidden.font.hidden = True
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def docx_with_a_picture_from(address: str) -> bytes:
    """Return a file that shows a picture that lies elsewhere."""
    document = docx.Document()
    document.add_paragraph("Her er et bilde")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    number = document.part.relate_to(address, kind, is_external=True)
    names = nsdecls("w", "wp", "a", "pic", "r")
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:p {names}><w:r><w:drawing><wp:inline><wp:extent cx='900000' cy='900000'/>"
            "<wp:docPr id='1' name='B'/><a:graphic><a:graphicData "
            "uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic>"
            "<pic:nvPicPr><pic:cNvPr id='1' name='B'/><pic:cNvPicPr/></pic:nvPicPr>"
            f"<pic:blipFill><a:blip r:link='{number}'/><a:stretch><a:fillRect/></a:stretch>"
            "</pic:blipFill><pic:spPr><a:xfrm><a:off x='0' y='0'/>"
            "<a:ext cx='900000' cy='900000'/></a:xfrm><a:prstGeom prst='rect'/></pic:spPr>"
            "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        ),
    )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def odt(body: str, *, styles: str = "", changes: str = "") -> bytes:
    return open_document(f"<office:text>{changes}{body}</office:text>", "text", styles)


def changed_odt() -> bytes:
    changes = (
        "<text:tracked-changes><text:changed-region xml:id='a' text:id='a'><text:insertion>"
        "<office:change-info><dc:creator>Ola</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>"
        "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
    )
    return odt(
        "<text:p>Planen er <text:change-start text:change-id='a'/>INNSATT "
        "<text:change-end text:change-id='a'/>vedtatt.</text:p>",
        changes=changes,
    )


def open_document(body: str, kind: str, styles: str = "") -> bytes:
    return packed(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": _open_document(body, styles),
            "META-INF/manifest.xml": _manifest(kind),
        }
    )


def a_picture_from(address: str) -> str:
    """Return a picture of an open document that lies elsewhere."""
    return (
        "<draw:frame svg:width='3cm' svg:height='3cm' text:anchor-type='as-char'>"
        f"<draw:image xlink:href='{address}' xlink:type='simple' xlink:show='embed' "
        "xlink:actuate='onLoad'/></draw:frame>"
    )


def ods(*, hidden: bool) -> bytes:
    style = (
        "<style:style style:name='s' style:family='table'>"
        f"<style:table-properties table:display='{'false' if hidden else 'true'}'/></style:style>"
    )
    sheet = (
        "<table:table table:name='{}' {}><table:table-row {}><table:table-cell "
        "office:value-type='string'><text:p>{}</text:p></table:table-cell></table:table-row>"
        "</table:table>"
    )
    body = sheet.format("En", "", "", "Synlig") + sheet.format(
        "To", "table:style-name='s'", "table:visibility='collapse'", "HEMMELIG"
    )
    return open_document(f"<office:spreadsheet>{body}</office:spreadsheet>", "spreadsheet", style)


def odp() -> bytes:
    """Return a presentation of two slides, of which one is hidden."""
    style = (
        "<style:style style:name='gone' style:family='drawing-page'>"
        "<style:drawing-page-properties presentation:visibility='hidden'/></style:style>"
    )
    slide = (
        "<draw:page draw:name='{0}' {1}><draw:frame svg:x='2cm' svg:y='2cm' svg:width='15cm' "
        "svg:height='3cm'><draw:text-box><text:p>{0}</text:p></draw:text-box></draw:frame>"
        "</draw:page>"
    )
    slides = slide.format("Synlig", "") + slide.format("HEMMELIG", "draw:style-name='gone'")
    return open_document(
        f"<office:presentation>{slides}</office:presentation>", "presentation", style
    )


def xlsx(*, narrow: bool = False) -> bytes:
    """Return a workbook with a hidden sheet and a hidden row, perhaps a number with no room."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packages = "http://schemas.openxmlformats.org/package/2006"

    def sheet(*rows: str) -> str:
        lines = "".join(rows)
        columns = '<cols><col min="2" max="2" width="3" customWidth="1"/></cols>' if narrow else ""
        return f'<worksheet xmlns="{main}">{columns}<sheetData>{lines}</sheetData></worksheet>'

    def row(number: int, text: str, more: str = "") -> str:
        cell = f'<c r="A{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        figure = f'<c r="B{number}"><v>1234567890.5</v></c>' if narrow else ""
        return f'<row r="{number}"{more}>{cell}{figure}</row>'

    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{packages}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.spreadsheetml.sheet.main+xml"/>'
            + "".join(
                f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.'
                'openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                for n in (1, 2)
            )
            + "</Types>",
            "_rels/.rels": f'<Relationships xmlns="{packages}/relationships"><Relationship Id="r1" '
            f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
            '<sheet name="En" sheetId="1" r:id="r1"/>'
            '<sheet name="To" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{packages}/relationships">'
            + "".join(
                f'<Relationship Id="r{n}" Type="{relations}/worksheet" '
                f'Target="worksheets/sheet{n}.xml"/>'
                for n in (1, 2)
            )
            + "</Relationships>",
            "xl/worksheets/sheet1.xml": sheet(
                row(1, "Synlig"), row(2, "SKJULTRAD", ' hidden="1"'), row(3, "Sluttrad")
            ),
            "xl/worksheets/sheet2.xml": sheet(row(1, "SKJULTARK")),
        }
    )


def _manifest(kind: str) -> str:
    return (
        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
        "<manifest:file-entry manifest:full-path='/' manifest:media-type="
        f"'application/vnd.oasis.opendocument.{kind}'/><manifest:file-entry "
        "manifest:full-path='content.xml' manifest:media-type='text/xml'/></manifest:manifest>"
    )


def _open_document(body: str, styles: str) -> str:
    names = " ".join(
        f"xmlns:{prefix}='urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0'"
        for prefix in ("office", "text", "table", "style", "presentation")
    )
    return (
        f"<office:document-content {names} {_DRAWING} xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:xlink='http://www.w3.org/1999/xlink' office:version='1.2'>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body>{body}</office:body></office:document-content>"
    )
