"""Leaks of every kind, each planted into a clean bundle at a place and page that are known."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import pikepdf

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind

Grow = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Plant:
    """A leak: how it gets into a bundle, and how it must be told."""

    grow: Grow
    place: Place
    page: int
    kind: SecretKind
    file_name: str = "møtebunke.pdf"


PLANTS: dict[str, Plant] = {}


def in_bytes(
    place: Place,
    page: int = 0,
    kind: SecretKind = SecretKind.TITLE,
    file_name: str = "møtebunke.pdf",
) -> Callable[[Grow], Grow]:
    """Register a leak that changes the bytes of a file."""

    def register(grow: Grow) -> Grow:
        name = grow.__name__.replace("_", " ").strip()
        assert name not in PLANTS
        PLANTS[name] = Plant(grow, place, page, kind, file_name)
        return grow

    return register


def in_pdf(
    place: Place, page: int = 0, kind: SecretKind = SecretKind.TITLE
) -> Callable[[Callable[[pikepdf.Pdf], None]], Callable[[pikepdf.Pdf], None]]:
    """Register a leak that changes an opened PDF."""

    def register(change: Callable[[pikepdf.Pdf], None]) -> Callable[[pikepdf.Pdf], None]:
        def grow(data: bytes) -> bytes:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                change(pdf)
                return saved(pdf)

        grow.__name__ = change.__name__
        in_bytes(place, page, kind)(grow)
        return change

    return register


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return a changed PDF as a file."""
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def write(pdf: pikepdf.Pdf, page: int, operators: bytes) -> None:
    """Draw something on a page, with Helvetica in Windows' letters as /Plain."""
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    held = pdf.pages[page - 1]
    fonts = pikepdf.Dictionary(held.resources.Font)
    fonts.Plain = pdf.make_indirect(font)
    resources = pikepdf.Dictionary(held.resources)
    resources.Font = fonts
    held.obj.Resources = resources
    held.contents_add(b"q BT /Plain 11 Tf 60 400 Td " + operators + b" ET Q")


def shown(text: str) -> bytes:
    """Return a string operand in Windows' letters."""
    return b"(" + text.encode("cp1252").replace(b"(", b"\\(") + b")"
