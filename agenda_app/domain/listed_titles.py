"""The titles that a paper lists as attached, against the attachments that are there."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from agenda_app.domain.case import Attachment, Case

_NUMBER = re.compile(r"^(?:vedlegg\W*)?(?:nr\W*)?(?:\d{1,2}(?!\d)[\W_]*)?")
"""What a file is often called by before its title: "Vedlegg 2 - Kart", "02_Kart"."""
_WORD = re.compile(r"[^\W_]+")


def missing_titles(case: Case) -> tuple[str, ...]:
    """Return the titles that the paper lists and no attachment has come for.

    A file that came under a name of its own stands for the title that its name is like, when no
    other title is and no other such file is like that title. Otherwise nobody can tell which it
    is: the file and the titles all stay.
    """
    known = set(_stood_for(case).values())
    return tuple(title for title in titles_alone(case) if title not in known)


def strays(case: Case) -> tuple[Attachment, ...]:
    """Return the attachments that stand for none of the titles that the paper lists."""
    known = _stood_for(case)
    return tuple(a for place, a in enumerate(nameless(case)) if place not in known)


def _stood_for(case: Case) -> dict[int, str]:
    """Return the title that each file under a name of its own stands for, by its place there."""
    like = {
        place: [title for title in titles_alone(case) if _are_alike(attachment.title, title)]
        for place, attachment in enumerate(nameless(case))
    }
    times = Counter(title for titles in like.values() for title in titles)
    return {
        place: titles[0]
        for place, titles in like.items()
        if len(titles) == 1 and times[titles[0]] == 1
    }


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


def _are_alike(name: str, title: str) -> bool:
    """Tell whether all words of one stand in the other; the number in front is no word."""
    first, second = _words(name), _words(title)
    return bool(first and second) and (first <= second or second <= first)


def _words(title: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_NUMBER.sub("", _key(title))))
