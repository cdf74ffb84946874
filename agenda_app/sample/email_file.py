"""An e-mail as a mail program saves it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from email.policy import SMTP

_BOUNDARY = "=_ytterholm_1"
"""Given, as the library would draw one by lot."""


def email_file(subject: str, text: str, day: date, enclosed: tuple[str, str]) -> bytes:
    """Return an e-mail that came on a day; its last line but one is who wrote it.

    Args:
        subject: what it is about.
        text: what it says.
        day: the day it came.
        enclosed: name and text of the table that came with it.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{text.splitlines()[-2]} <post@fiskebruket.example>"
    message["To"] = "Politisk sekretariat <politikk@ytterholm.example>"
    message["Subject"] = subject
    message["Date"] = datetime.combine(day, time(9, 12), tzinfo=UTC)
    message.set_content(text)
    name, table = enclosed
    message.add_attachment(table, subtype="csv", filename=name)
    message.set_boundary(_BOUNDARY)
    return message.as_bytes()
