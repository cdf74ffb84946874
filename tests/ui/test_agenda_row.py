"""A line of the agenda counts the attachments that are there."""

from __future__ import annotations

import pytest

from agenda_app.domain.case import Attachment, Delivery
from agenda_app.domain.files import StoredFile
from agenda_app.domain.language import Language
from agenda_app.ui.meeting.agenda_row import AgendaRow, row_look
from tests.builders import an_item

THERE = Attachment(None, "Kart", StoredFile("ab" * 32, "kart.pdf", 3, "application/pdf"))
WAITING = Attachment(None, "Takst", None, delivery=Delivery.LATER)


@pytest.mark.parametrize(
    ("attachments", "files"), [((THERE, WAITING, THERE), 2), ((WAITING,), None), ((), None)]
)
def test_an_announced_attachment_is_not_counted_before_it_comes(
    attachments: tuple[Attachment, ...], files: int | None
) -> None:
    row = AgendaRow(an_item(), attachments)
    assert row_look(row, Language.BOKMAL).files == files
