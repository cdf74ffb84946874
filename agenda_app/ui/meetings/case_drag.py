"""Cases on their way by mouse from the queue to a meeting."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from agenda_app.domain.case import CaseId

TYPE = "application/x-saksliste-cases"


def carry(case_ids: Iterable[CaseId]) -> QMimeData:
    """Return what is dragged: ids only, so no title can be dropped into another program."""
    mime = QMimeData()
    mime.setData(TYPE, json.dumps(list(case_ids)).encode())
    return mime


def carried(mime: QMimeData) -> tuple[CaseId, ...]:
    """Return the cases that are dragged, none when it is something else."""
    if not mime.hasFormat(TYPE):
        return ()
    try:
        return tuple(CaseId(int(value)) for value in json.loads(bytes(mime.data(TYPE).data())))
    except (ValueError, TypeError):
        return ()
