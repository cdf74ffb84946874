"""Foreign files in the form in which the bundle takes them, as far as the benchmark needs it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

_DROPPED = ("/AcroForm", "/OpenAction", "/AA", "/Names", "/AF", "/Outlines", "/Metadata")


def in_normal_form(data: bytes) -> bytes:
    """Return a file without forms, scripts and annotations, wrapped, packed, and always tagged."""
    with pikepdf.open(BytesIO(data)) as pdf:
        if "/AcroForm" in pdf.Root:
            pdf.generate_appearance_streams()
            pdf.flatten_annotations("print")
        for name in _DROPPED:
            if name in pdf.Root:
                del pdf.Root[name]
        tagged = "/StructTreeRoot" in pdf.Root and bool(pdf.Root.MarkInfo.Marked)
        for page in pdf.pages:
            _tidy(page, tagged=tagged)
        _keep_tree(pdf) if tagged else _make_tree(pdf)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


def _tidy(page: pikepdf.Page, *, tagged: bool) -> None:
    held = page.obj
    held.Resources, held.MediaBox, held.CropBox = page.resources, page.mediabox, page.cropbox
    for name in ("/AA", "/Group", "/Annots"):
        if name in held:
            del held[name]
    before, after = (b"q\n", b"\nQ") if tagged else (b"q /P <</MCID 0>> BDC\n", b"\nEMC Q")
    page.contents_add(before, prepend=True)
    page.contents_add(after)
    page.contents_coalesce()


def _keep_tree(pdf: pikepdf.Pdf) -> None:
    """Put one section around a tree, and the numbers of its pages without gaps in one list."""
    root = pdf.Root.StructTreeRoot
    numbers = dict(_numbers(root.ParentTree))
    top = root.K if isinstance(root.K, Array) else Array([root.K])
    section = Dictionary(Type=Name.StructElem, S=Name.Sect, P=root, K=top)
    section = pdf.make_indirect(section)
    for element in top:
        element.P = section
    entries: list[Any] = []
    for page in pdf.pages:
        entries += [len(entries) // 2, numbers[int(page.obj.StructParents)]]
        page.obj.StructParents = len(entries) // 2 - 1
    _finish(pdf, root, section, entries)


def _numbers(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    held = list(node.get("/Nums", ()))
    for at in range(0, len(held), 2):
        yield int(held[at]), held[at + 1]
    for kid in node.get("/Kids", ()):
        yield from _numbers(kid)


def _make_tree(pdf: pikepdf.Pdf) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    section = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Sect, P=root))
    entries: list[Any] = []
    kids = []
    for number, page in enumerate(pdf.pages):
        element = Dictionary(Type=Name.StructElem, S=Name.P, P=section, Pg=page.obj, K=0)
        kids.append(pdf.make_indirect(element))
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        entries += [number, Array([kids[-1]])]
    section.K = Array(kids)
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)
    pdf.Root.Lang = String("nb-NO")
    _finish(pdf, root, section, entries)


def _finish(
    pdf: pikepdf.Pdf, root: pikepdf.Object, section: pikepdf.Object, entries: list[Any]
) -> None:
    root.K = section
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(entries)))
    root.ParentTreeNextKey = len(entries) // 2
    for name, role in list(root.get("/RoleMap", Dictionary()).items()):
        if name == str(role):  # LibreOffice maps Document to itself
            del root.RoleMap[name]
