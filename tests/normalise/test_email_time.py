"""An e-mail was sent when a clock in Norway showed it."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from agenda_app.normalise.email_time import sent_at
from agenda_app.normalise.normal import normalise
from tests.documents.reading import words_by_pdfium


@pytest.mark.parametrize(
    ("header", "at"),
    [
        ("Mon, 02 Mar 2026 10:00:00 +0100", "2026-03-02T10:00:00"),
        ("Mon, 02 Mar 2026 16:00:00 -0800", "2026-03-03T01:00:00"),
        ("Mon, 02 Mar 2026 23:30:00 GMT", "2026-03-03T00:30:00"),
        ("Mon, 02 Mar 2026 23:30:00 -0000", "2026-03-03T00:30:00"),
        ("Mon, 02 Mar 2026 23:30:00 -0000 (UTC)", "2026-03-03T00:30:00"),
        ("Mon, 02 Mar 2026 23:30:00", "2026-03-02T23:30:00"),
        # The clock is put on at 02 on 29 March 2026, and back at 03 on 25 October.
        ("Sun, 29 Mar 2026 00:59:59 +0000", "2026-03-29T01:59:59"),
        ("Sun, 29 Mar 2026 01:00:00 +0000", "2026-03-29T03:00:00"),
        ("Sun, 25 Oct 2026 00:59:59 +0000", "2026-10-25T02:59:59"),
        ("Sun, 25 Oct 2026 01:00:00 +0000", "2026-10-25T02:00:00"),
        ("Sat, 31 Oct 2020 22:00:00 +0000", "2020-10-31T23:00:00"),
        # It was put back in September until 1995.
        ("Sun, 01 Oct 1995 12:00:00 +0000", "1995-10-01T13:00:00"),
        # 31 March 2024 was a Sunday itself.
        ("Sun, 31 Mar 2024 12:00:00 +0000", "2024-03-31T14:00:00"),
    ],
)
def test_the_time_is_that_of_a_clock_in_norway(header: str, at: str) -> None:
    assert sent_at(header).isoformat() == at


def test_a_time_that_no_clock_shows_is_none() -> None:
    with pytest.raises(ValueError, match="9999"):
        sent_at("31 Dec 9999 12:00:00 -1400")


def test_the_day_that_is_printed_is_the_one_in_norway() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "kari@fjordvik.example", "Klage"
    message["Date"] = "Mon, 02 Mar 2026 16:00:00 -0800"
    message.set_content("Jeg klager.")
    made = normalise(message.as_bytes(), "klage.eml")
    assert "03.03.2026 kl. 01.00" in words_by_pdfium(made.pdf or b"")
