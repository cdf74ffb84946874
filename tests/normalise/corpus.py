"""PDF files as they come from outside: from office programs, scanners, print shops, and worse."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image as Pillow
from PIL import ImageDraw
from reportlab.lib.colors import PCMYKColorSep
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from agenda_app.documents.fonts import register
from agenda_app.documents.typeface import REGULAR
from tests.intake.pdf_files import a_pdf


def drawn(*paint: Callable[[Canvas], None], font: str = REGULAR, pagesize: object = A4) -> bytes:
    """Return a PDF with a page for each function, in an embedded typeface unless told otherwise."""
    register()
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=pagesize, invariant=1, initialFontName=font)
    for page in paint:
        canvas.setFont(font, 12)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def words(canvas: Canvas) -> None:
    canvas.drawString(100, 700, "Kommunestyret behandler saken i møte")


def picture(mode: str = "RGB", form: str = "JPEG", size: tuple[int, int] = (620, 877)) -> bytes:
    page = Pillow.new("L", size, 255)
    ImageDraw.Draw(page).rectangle((60, 60, size[0] - 60, 200), fill=40)
    out = io.BytesIO()
    page.convert(mode).save(out, form)
    return out.getvalue()


def scan(mode: str = "RGB") -> Callable[[Canvas], None]:
    def paint(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(io.BytesIO(picture(mode))), 0, 0, *A4)

    return paint


def with_hidden_text(canvas: Canvas) -> None:
    scan()(canvas)
    text = canvas.beginText(100, 700)
    text.setTextRenderMode(3)
    text.textLine("Lest av en maskin")
    canvas.drawText(text)


def edited(pdf: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """Return a PDF after something was done to its objects."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        out = io.BytesIO()
        opened.save(out, static_id=True, **options)
        return out.getvalue()


def rewritten(pdf: bytes, content: bytes) -> bytes:
    def change(opened: pikepdf.Pdf) -> None:
        opened.pages[0].obj.Contents = opened.make_stream(content)

    return edited(pdf, change)


def a_form(canvas: Canvas) -> None:
    form = canvas.acroForm
    canvas.drawString(100, 750, "Søknad")
    form.textfield(name="navn", value="Kari Nordmann", x=100, y=700, width=200, height=20)
    form.checkbox(name="ja", checked=True, x=100, y=650)


def without_looks(pdf: pikepdf.Pdf) -> None:
    """Let the values of a form be known only to programs that draw them themselves."""
    pdf.Root.AcroForm.NeedAppearances = True
    for widget in pdf.pages[0].Annots:
        if widget.get("/FT") == Name.Tx:
            widget.V = String("Ola Åsnes, Tromsøvegen 5")
            del widget["/AP"]


def with_layers(pdf: pikepdf.Pdf) -> None:
    groups = [
        pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("Vis", "Skjul")
    ]
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array(groups), D=Dictionary(OFF=Array([groups[1]]), Order=Array(groups))
    )
    page = pdf.pages[0].obj
    page.Resources.Properties = Dictionary(A=groups[0], B=groups[1])
    text = bytes(page.Contents.read_bytes())
    page.Contents = pdf.make_stream(
        b"/OC /A BDC\n" + text + b"\nEMC\n/OC /B BDC\n" + text.replace(b"700 Tm", b"600 Tm")
        + b"\nEMC\n"
    )  # fmt: skip


def dangerous(pdf: pikepdf.Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root.OpenAction = script
    pdf.Root.AA = Dictionary(WC=script)
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script])))
    pdf.attachments["hemmelig.docx"] = b"PK\x03\x04"
    page = pdf.pages[0].obj
    page.AA = Dictionary(O=script)
    box = Array([100, 100, 200, 120])
    launch = Dictionary(S=Name.Launch, F=String("cmd.exe"))
    page.Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, A=launch),
            Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=box,
                A=Dictionary(S=Name.URI, URI=String("https://fjordvik.example/plan")),
            ),
            Dictionary(Type=Name.Annot, Subtype=Name.Movie, Rect=box, Movie=Dictionary()),
        ]
    )  # fmt: skip


def annotated(pdf: pikepdf.Pdf) -> None:
    look = Stream(pdf, b"1 1 0 rg 0 0 100 20 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
    box = Array([100, 650, 200, 670])
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=box, Contents=String("Er dette rett?")
    )
    mark = Dictionary(
        Type=Name.Annot, Subtype=Name.Highlight, Rect=box, F=4, AP=Dictionary(N=look),
        Contents=String("Viktig"), T=String("Ola Nordmann"),
    )  # fmt: skip
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note), pdf.make_indirect(mark)])


def old_packing(pdf: pikepdf.Pdf) -> None:
    """Pack text and picture as an old program did: ASCII85 around everything."""
    import base64

    for found in list(pdf.objects):
        if isinstance(found, Stream) and found.get("/Filter") is not None:
            listed = found.Filter if isinstance(found.Filter, Array) else [found.Filter]
            raw = base64.a85encode(found.read_raw_bytes()) + b"~>"
            found.write(raw, filter=Array([Name.ASCII85Decode, *listed]))


def for_the_press(pdf: pikepdf.Pdf) -> None:
    state = Dictionary(Type=Name.ExtGState, TR=Name.Identity, HTP=Array([0, 0]), ca=0.5)
    pdf.pages[0].obj.Resources.ExtGState = Dictionary(G0=state)
    for found in pdf.objects:
        if isinstance(found, Stream) and found.get("/Subtype") == Name.Image:
            found.Interpolate = True
            found.Metadata = pdf.make_stream(b"<x:xmpmeta>Ola Nordmann</x:xmpmeta>")
    page = pdf.pages[0].obj
    page.Contents = Array([pdf.make_stream(b"/G0 gs\n"), page.Contents])


def turned(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Rotate = -90
    pdf.pages[0].obj.CropBox = Array([50, 100, 400, 900])


def mad_boxes(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.MediaBox = Array([0, 0, 0, 0])
    pdf.pages[1].obj.MediaBox = Array([595, 842, 0, 0])
    pdf.pages[1].obj.Rotate = 45


def linked(canvas: Canvas) -> None:
    words(canvas)
    canvas.bookmarkPage("her")
    canvas.addOutlineEntry("Kapittel æ", "her")
    canvas.linkAbsolute("", "her", (100, 690, 200, 710))
    canvas.linkURL("https://fjordvik.example/", (100, 600, 200, 620))


def tagged(pdf: pikepdf.Pdf, *, kind: str = "P", role: str = "", alt: str = "") -> None:
    """Give the first page one element, by a type of its own when there is a role for it."""
    page = pdf.pages[0].obj
    text = page.Contents.read_bytes()
    page.Contents = pdf.make_stream(b"/%s <</MCID 0>> BDC\n%s\nEMC" % (kind.encode(), text))
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=root, Pg=page, K=0)
    )
    if alt:
        element.Alt = String(alt)
    root.K = element
    root.ParentTree = Dictionary(Nums=Array([0, Array([element])]))
    if role:
        root.RoleMap = Dictionary({f"/{kind}": Name(f"/{role}"), "/P": Name.P})
    page.StructParents = 0
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def a_table(pdf: pikepdf.Pdf, *, kinds: tuple[str, ...]) -> None:
    """Make the page a table of one row with cells of these kinds, each with a word."""
    page = pdf.pages[0].obj
    font = next(iter(page.Resources.Font.keys()))
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    table = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Table, P=root))
    row = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.TR, P=table))
    cells = [
        pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=row, Pg=page, K=n))
        for n, kind in enumerate(kinds)
    ]
    root.K, table.K, row.K = table, row, Array(cells)
    root.ParentTree = Dictionary(Nums=Array([0, Array(cells)]))
    page.StructParents = 0
    page.Contents = pdf.make_stream(
        b"".join(
            b"/%s <</MCID %d>> BDC BT %s 12 Tf %d 700 Td (Kom) Tj ET EMC\n"
            % (kind.encode(), n, font.encode(), 100 + 100 * n)
            for n, kind in enumerate(kinds)
        )
    )
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)


def a_form_object(pdf: pikepdf.Pdf, *, content: bytes, page_content: bytes) -> None:
    """Let the page draw a form with content of its own."""
    page = pdf.pages[0].obj
    form = pdf.make_stream(content)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 600, 850])
    form.Resources = Dictionary(Font=page.Resources.Font)
    page.Resources.XObject = Dictionary(Fm0=form)
    page.Contents = pdf.make_stream(page_content)


def tagged_in_a_form(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].obj.Resources.Font.keys())).encode()
    text = b"/P <</MCID 0>> BDC BT %s 12 Tf 100 700 Td (Kom) Tj ET EMC" % font
    a_form_object(pdf, content=text, page_content=b"/Fm0 Do")
    page = pdf.pages[0].obj
    form = page.Resources.XObject.Fm0
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=page))
    element.K = Dictionary(Type=Name.MCR, Pg=page, Stm=form, MCID=0)
    root.K = element
    form.StructParents = 0
    root.ParentTree = Dictionary(
        Kids=Array([Dictionary(Limits=Array([0, 0]), Nums=Array([0, Array([element])]))])
    )
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)


def bullets(pdf: pikepdf.Pdf) -> None:
    """Let a letter mean a bullet of the private area, as Symbol's do."""
    for found in pdf.objects:
        if isinstance(found, Dictionary) and "/ToUnicode" in found:
            old = found.ToUnicode.read_bytes()
            found.ToUnicode = pdf.make_stream(old.replace(b"<4B> <004B>", b"<4B> <F0B7>"))


def no_meaning(pdf: pikepdf.Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and "/ToUnicode" in found:
            del found["/ToUnicode"]


def cmyk_words(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0.1, 0.9, 0.2, 0.1)
    words(canvas)


def gradient(canvas: Canvas) -> None:
    from reportlab.lib.colors import blue, red

    words(canvas)
    canvas.linearGradient(100, 100, 300, 300, (red, blue))


def see_through(canvas: Canvas) -> None:
    canvas.setFillAlpha(0.4)
    words(canvas)


def radial(canvas: Canvas) -> None:
    from reportlab.lib.colors import blue, red

    canvas.radialGradient(200, 200, 100, (red, blue))


def spot_colour(canvas: Canvas) -> None:
    canvas.setFillColor(PCMYKColorSep(0, 100, 0, 0, spotName="Kommunerød"))
    words(canvas)


def scan_read_by_an_old_program(canvas: Canvas) -> None:
    scan()(canvas)
    text = canvas.beginText(100, 700)
    text.setFont("Helvetica", 12)
    text.setTextRenderMode(3)
    text.textLine("Lest av en maskin")
    canvas.drawText(text)


def tiled(pdf: pikepdf.Pdf) -> None:
    tile = pdf.make_stream(b"0.5 g 0 0 5 5 re f")
    tile.Type, tile.PatternType, tile.PaintType, tile.TilingType = Name.Pattern, 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 10, 10]), 10, 10
    tile.Resources = Dictionary()
    page = pdf.pages[0].obj
    page.Resources.Pattern = Dictionary(P0=tile)
    page.Contents = pdf.make_stream(b"/Pattern cs /P0 scn 0 0 100 100 re f")


def cmyk_group(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)


def tagged_by_us() -> bytes:
    from agenda_app.documents.case_pdf import render_case
    from tests.documents.papers import a_case

    return render_case(a_case())


def files() -> dict[str, bytes]:
    """Return the whole collection by name."""
    plain = drawn(words)
    two = drawn(words, words)
    return {
        "embedded": plain,
        "ours": tagged_by_us(),
        "helvetica": a_pdf(["Hei på deg. " * 30, [["a", "b", "c"], ["1", "2", "3"]]]),
        "scan": drawn(scan(), scan("L")),
        "scan-with-text": drawn(with_hidden_text),
        "scan-cmyk": drawn(scan("CMYK")),
        "words-cmyk": drawn(cmyk_words),
        "gradient": drawn(gradient),
        "radial": drawn(radial),
        "tiled": edited(plain, tiled),
        "spot-colour": drawn(spot_colour),
        "see-through": drawn(see_through),
        "see-through-cmyk": edited(drawn(see_through), cmyk_group),
        "scan-read": drawn(scan_read_by_an_old_program),
        "form": drawn(a_form),
        "form-without-looks": edited(drawn(a_form), without_looks),
        "locked-owner": edited(
            plain, lambda pdf: None, encryption=pikepdf.Encryption(owner="x", user="", R=6)
        ),
        "layers": edited(drawn(words), with_layers),
        "dangerous": edited(plain, dangerous),
        "annotated": edited(plain, annotated),
        "old-packing": edited(drawn(scan(), words), old_packing),
        "for-the-press": edited(drawn(scan()), for_the_press),
        "turned": edited(plain, turned),
        "mad-boxes": edited(two, mad_boxes),
        "linked": drawn(linked, linked),
        "empty-page": drawn(lambda canvas: None, words),
        "unbalanced": rewritten(plain, b"q q 1 0 0 rg 0 0 50 50 re f Q Q Q Q EMC BT ET ET q"),
        "tagged": edited(plain, tagged),
        "tagged-role": edited(plain, lambda pdf: tagged(pdf, kind="Brødtekst", role="P")),
        "tagged-no-role": edited(plain, lambda pdf: tagged(pdf, kind="Rart")),
        "tagged-figure": edited(plain, lambda pdf: tagged(pdf, kind="Figure")),
        "tagged-figure-alt": edited(plain, lambda pdf: tagged(pdf, kind="Figure", alt="Kart")),
        "tagged-heading": edited(plain, lambda pdf: tagged(pdf, kind="H3")),
        "tagged-h": edited(plain, lambda pdf: tagged(pdf, kind="H")),
        "tagged-note": edited(plain, lambda pdf: tagged(pdf, kind="Note")),
        "tagged-list": edited(plain, lambda pdf: tagged(pdf, kind="LI")),
        "tagged-formula": edited(plain, lambda pdf: tagged(pdf, kind="Formula")),
        "tagged-form": edited(plain, lambda pdf: tagged(pdf, kind="Form")),
        "tagged-and-more": edited(edited(plain, tagged), with_more),
        "tagged-and-a-scan": edited(edited(drawn(words, scan()), tagged), with_a_picture),
        "tagged-and-words": edited(edited(plain, tagged), with_more_words),
        "tagged-annotated": edited(edited(plain, tagged), annotated),
        "tagged-filled-in": edited(edited(drawn(a_form), without_looks), tagged),
        "tagged-linked": edited(drawn(linked), tagged),
        "tagged-in-form": edited(plain, tagged_in_a_form),
        "table": edited(plain, lambda pdf: a_table(pdf, kinds=("TD", "TD"))),
        "table-head": edited(plain, lambda pdf: a_table(pdf, kinds=("TH", "TD"))),
        "table-wrong": edited(plain, lambda pdf: a_table(pdf, kinds=("TD", "P"))),
        "leftover-tags": edited(edited(plain, tagged), without_tree),
        "bullets": edited(plain, bullets),
        "no-meaning": edited(plain, no_meaning),
        "deep": rewritten(plain, b"q " * 40 + b"0 0 9 9 re f " + b"Q " * 40),
        "unknown-operator": rewritten(plain, b"0 0 9 9 re f foo"),
    }


def with_more(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    page.Contents = Array([page.Contents, pdf.make_stream(b"0 0 50 50 re f")])


def with_more_words(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    font = next(iter(page.Resources.Font.keys())).encode()
    text = b"BT %s 12 Tf 100 500 Td (Kom) Tj 0 -20 Td (Kom) Tj ET" % font
    page.Contents = Array([page.Contents, pdf.make_stream(text)])


def with_a_picture(pdf: pikepdf.Pdf) -> None:
    """Let the first page show the scan of the second one, outside of its tags."""
    page, scanned = pdf.pages[0].obj, pdf.pages[1].obj
    page.Resources.XObject = scanned.Resources.XObject
    page.Contents = Array([page.Contents, *[scanned.Contents]])


def without_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot
    page = pdf.pages[0].obj
    page.Contents = Array([pdf.make_stream(b"/Artifact BMC 0 0 9 9 re f EMC"), page.Contents])
