"""OpenDocument texts for tests, from the XML of their body."""

from __future__ import annotations

import io
import zipfile

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES = {
    "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style",
    "svg": "svg-compatible", "fo": "xsl-fo-compatible",
}  # fmt: skip
_DECLARED = " ".join(f'xmlns:{short}="{_URN}{name}:1.0"' for short, name in _NAMES.items())
DECLARED = (
    f'{_DECLARED} xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def an_odt(
    body: str, *, automatic: str = "", master: str = "", files: dict[str, bytes] | None = None
) -> bytes:
    """Return an .odt whose text is ``body``; ``master`` is put among the master styles."""
    parts = {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content {DECLARED}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>"
        ).encode(),
        "styles.xml": (
            f"<office:document-styles {DECLARED}><office:master-styles>{master}"
            "</office:master-styles></office:document-styles>"
        ).encode(),
        **(files or {}),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def a_paper(rest: str, **more: object) -> bytes:
    """Return an .odt with a head, a proposal and the facts, and ``rest`` below."""
    lines = ("Teknisk", "Dato: 01.02.2026", "Ny kai", "Forslag til vedtak", "Kaia bygges.")
    return an_odt("".join(map(p, lines)) + p("Saksopplysninger") + rest, **more)
