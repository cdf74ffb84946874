"""The titles that a paper lists as attached, against the attachments that are there."""

from __future__ import annotations

from datetime import date

from agenda_app.domain.case import Attachment, Case


def missing_titles(case: Case) -> tuple[str, ...]:
    """Return the titles that the paper lists and no attachment has come for.

    A file that came under a name of its own stands for the first listed title without one.
    """
    return titles_alone(case)[len(nameless(case)) :]


def titles_alone(case: Case) -> tuple[str, ...]:
    """Return the titles that the paper lists and no attachment has."""
    there = {_key(attachment.title) for attachment in case.attachments}
    return tuple(title for title in case.paper.listed_attachments if _key(title) not in there)


def nameless(case: Case) -> tuple[Attachment, ...]:
    """Return the attachments that have none of the titles that the paper lists."""
    listed = {_key(title) for title in case.paper.listed_attachments}
    return tuple(a for a in case.attachments if _key(a.title) not in listed)


def nameless_withheld(case: Case, today: date) -> tuple[Attachment, ...]:
    """Return the attachments that the public may not see on a day, and the paper does not name.

    While there is one, any listed title without an attachment may be the title of that one.
    """
    return tuple(a for a in nameless(case) if not a.access.is_public(today))


def doubtful_titles(case: Case, today: date) -> tuple[str, ...]:
    """Return the listed titles that may be those of attachments the public may not see."""
    return titles_alone(case) if nameless_withheld(case, today) else ()


def is_title_of(title: str, attachment: Attachment) -> bool:
    """Tell whether a listed title is that of an attachment, whatever the case and the spaces."""
    return _key(title) == _key(attachment.title)


def _key(title: str) -> str:
    return " ".join(title.casefold().split())
