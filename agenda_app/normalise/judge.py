"""Judges."""

from __future__ import annotations

import pikepdf

from agenda_app.normalise.remarks import Remarks


def judge(pdf: pikepdf.Pdf, remarks: Remarks) -> tuple[str, ...]:
    """Judge."""
    return ()
