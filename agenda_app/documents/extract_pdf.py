"""The extract of a case: what was resolved, how it was treated, and its paper."""

from __future__ import annotations

from functools import partial

from agenda_app.documents.attestation import attestation, paper_of_today, provisional
from agenda_app.documents.case_pdf import ExtractFrame, case_part
from agenda_app.documents.extract_story import treated_story
from agenda_app.documents.meeting_paper import finished
from agenda_app.domain.printed_extract import ExtractContent


def render_extract(content: ExtractContent) -> bytes:
    """Return the extract of a case as PDF."""
    attested, head = content.attested, content.case.head
    frame = ExtractFrame(
        note=lambda top: [*provisional(attested, head, top), *paper_of_today(content, top)],
        treated=partial(treated_story, content),
        end=partial(attestation, attested, head),
    )
    part = case_part(content.case, name="extract", extract=frame)
    return finished([part], head, part.title, content.case.language)
