"""The extract of a case: what was resolved, how it was treated, and its paper."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable

from agenda_app.documents.attestation import attestation
from agenda_app.documents.case_pdf import ExtractFrame, case_part
from agenda_app.documents.extract_story import treated_story
from agenda_app.documents.meeting_paper import finished
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed_minutes import ExtractContent


def render_extract(content: ExtractContent) -> bytes:
    """Return the extract of a case as PDF."""
    frame = ExtractFrame(partial(treated_story, content), partial(_end, content))
    part = case_part(content.case, name="extract", extract=frame)
    return finished([part], content.case.head, part.title, content.case.language)


def _end(content: ExtractContent, parent: Element) -> list[Flowable]:
    return attestation(content.attested, content.case.head, parent) if content.attested else []
