"""The libraries that the program is built with, by their licences, which ask to be named."""

from __future__ import annotations

LIBRARIES = {
    "BSD-3": ("reportlab", "rl_accel", "pypdfium2", "lxml", "python-dateutil"),
    "BSD-2": ("olefile",),
    "MIT": (
        *("SQLAlchemy", "alembic", "fonttools", "python-docx", "pathvalidate", "platformdirs"),
        "pillow",
    ),
    "MPL": ("pikepdf", "pyphen"),
    "Apache": ("odfpy", "tzdata"),
}
"""As the package index calls them; of several licences the one that they are used by."""
_CALLED = {
    "reportlab": "ReportLab",
    "rl_accel": "",  # a part of ReportLab
    "pypdfium2": "pypdfium2, PDFium",
    "alembic": "Alembic",
    "fonttools": "fontTools",
    "pillow": "Pillow",
    "pyphen": "Pyphen",
}


def libraries_named() -> str:
    """Return "ReportLab, lxml (BSD-3), olefile (BSD-2)" and so on."""
    return ", ".join(
        f"{', '.join(filter(None, (_CALLED.get(name, name) for name in names)))} ({licence})"
        for licence, names in LIBRARIES.items()
    )
