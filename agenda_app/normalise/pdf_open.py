"""A PDF from a stranger, opened with limits on what it may unpack to."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pikepdf
from pikepdf.settings import get_qpdf_limits, set_qpdf_limits

from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source

MOST_PAGES = 3000
MOST_FILTERS = 6
_MEGABYTE = 1_000_000
_LIMITS = {
    "doc_max_warnings": 500,
    "max_stream_filters": MOST_FILTERS,
    "flate_max_memory": 250 * _MEGABYTE,
    "run_length_max_memory": 250 * _MEGABYTE,
    "png_max_memory": 250 * _MEGABYTE,
    "tiff_max_memory": 250 * _MEGABYTE,
    "dct_max_memory": 250 * _MEGABYTE,
}

# What qpdf says of a lock that no password opens: certificates, and servers that manage rights.
_LOCKED_OTHERWISE = ("unsupported encryption filter", "Unsupported /R or /V")

# What it says of a whole file in which no page was ever put.
_WITHOUT_PAGES = "no pages found"


@contextmanager
def limits() -> Iterator[None]:
    """Keep streams from unpacking to more than the memory holds; the limits before come back."""
    before = get_qpdf_limits()
    set_qpdf_limits(**_LIMITS)  # type: ignore[arg-type]
    try:
        yield
    finally:
        set_qpdf_limits(**before)  # type: ignore[arg-type]


def without_idle_password(source: Source) -> Source:
    """Return a file without the password it was given, when everybody may read it.

    One password is given for many files, of which some are only locked to who changes them.
    """
    if not source.password:
        return source
    try:
        pikepdf.open(io.BytesIO(source.data)).close()
    except (pikepdf.PasswordError, pikepdf.PdfError, ValueError, RuntimeError):
        return source
    return replace(source, password="")


def open_pdf(source: Source, remarks: Remarks) -> pikepdf.Pdf:
    """Return the opened file.

    Raises:
        RefusalError: it is damaged, needs (another) password or more than one, or has no pages or
            too many.
    """
    try:
        pdf = pikepdf.open(io.BytesIO(source.data), password=source.password)
    except pikepdf.PasswordError as error:
        code = Refused.PASSWORD_WRONG if source.password else Refused.PASSWORD_NEEDED
        raise RefusalError(code) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise RefusalError(_why(str(error))) from error
    try:
        _look_over(pdf, remarks)
    except BaseException:
        pdf.close()
        raise
    return pdf


def _why(said: str) -> Refused:
    """Return why a file is refused that is not opened, by what qpdf says of it."""
    if any(locked in said for locked in _LOCKED_OTHERWISE):
        return Refused.LOCKED_OTHERWISE
    return Refused.NO_PAGES if _WITHOUT_PAGES in said else Refused.DAMAGED


def _look_over(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    try:
        pages = len(pdf.pages)
        for page in pdf.pages:
            page.obj.get("/Type")
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError) as error:
        raise RefusalError(Refused.DAMAGED) from error
    if pages == 0:
        raise RefusalError(Refused.NO_PAGES)
    if pages > MOST_PAGES:
        raise RefusalError(Refused.TOO_MANY_PAGES)
    if pdf.is_encrypted:
        remarks.do(Done.UNLOCKED)
    warnings = pdf.get_warnings()
    if warnings:
        remarks.find(Found.REPAIRED, detail=len(warnings))
