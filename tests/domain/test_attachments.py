"""An announced attachment waits for its file."""

from __future__ import annotations

from agenda_app.domain.access import OPEN, UNDECIDED, exempt
from agenda_app.domain.case import Attachment, AttachmentId, Delivery, same_file, with_attachment
from agenda_app.domain.files import StoredFile

FILE = StoredFile("ab" * 32, "takst.pdf", 3, "application/pdf")
WAITING = Attachment(AttachmentId(4), "Takst", None, exempt("offl. § 13"), 0, Delivery.LATER)
CAME = Attachment(None, "takst", FILE, UNDECIDED, 7)


def test_a_file_takes_the_place_of_the_announcement_with_its_title() -> None:
    other = Attachment(AttachmentId(5), "Kart", FILE)
    first, second = with_attachment((WAITING, other), CAME)
    assert second == other
    assert (first.id, first.title, first.file, first.pages) == (WAITING.id, "Takst", FILE, 7)
    assert first.access == exempt("offl. § 13")
    assert first.delivery is Delivery.WITH_PAPERS


def test_a_file_with_an_access_of_its_own_keeps_it() -> None:
    came = Attachment(None, "Takst", FILE, OPEN)
    assert with_attachment((WAITING,), came)[0].access == OPEN


def test_what_was_not_announced_or_has_come_already_is_put_last() -> None:
    there = Attachment(AttachmentId(5), "Takst", FILE)
    assert with_attachment((there,), CAME) == (there, CAME)
    assert with_attachment((), CAME) == (CAME,)


def test_the_same_file_is_told_by_its_bytes_and_not_by_its_name() -> None:
    there = Attachment(AttachmentId(5), "Takst", FILE)
    renamed = StoredFile(FILE.sha256, "takst (1).pdf", 3, "application/pdf")
    assert same_file((WAITING, there), renamed) is there
    assert same_file((WAITING, there), StoredFile("cd" * 32, "takst.pdf", 3, "")) is None
