"""What is different about the attachments of a case: file by file, and in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from agenda_app.domain.changes import Change, What
from agenda_app.domain.printed import AttachmentLine, CaseContent
from agenda_app.domain.shielding import is_exempt_word


def attachment_changes(
    old: CaseContent, new: CaseContent, old_pages: Mapping[str, str], new_pages: Mapping[str, str]
) -> Iterator[Change]:
    """Yield what is different about a case's attachments.

    Args:
        old: the case as it was.
        new: the case as it is.
        old_pages: what the attachments' pages were, by their keys.
        new_pages: what they are.
    """
    former = _Former(old.attachments)
    for place, line in enumerate(new.attachments, start=1):
        before = former.of(line)
        if before is None:
            yield Change(What.ATTACHMENT_ADDED, line.title, "", str(line.pages or ""), place)
        else:
            same = old_pages.get(before.key) == new_pages.get(line.key)
            for change in _line_of_list(before, line, same_pages=same):
                yield replace(change, attachment=place)
    for place, line in former.rest.items():
        yield Change(What.ATTACHMENT_REMOVED, line.title, str(line.pages or ""), "", place)
    had, has = _places(old), _places(new)
    moved = [key for key in has if had.get(key, has[key]) != has[key]]
    if moved:
        was, now = (", ".join(str(of[key]) for key in moved) for of in (had, has))
        yield Change(What.ATTACHMENT_ORDER, "", was, now)


class _Former:
    """The attachments of the older version, each found once: by its pages, or else by its title.

    ``rest`` are those that were not found, by their places from 1. One that was announced had no
    pages; that is told apart from one that is new.
    """

    def __init__(self, lines: Iterable[AttachmentLine]) -> None:
        self.rest = dict(enumerate(lines, start=1))

    def of(self, line: AttachmentLine) -> AttachmentLine | None:
        rest = self.rest.items()
        by_key = (at for at, one in rest if line.key and one.key == line.key)
        by_title = (at for at, one in rest if not (line.key and one.key) and _alike(one, line))
        found = next(by_key, None) or next(by_title, None)
        return self.rest.pop(found) if found else None


def _alike(one: AttachmentLine, other: AttachmentLine) -> bool:
    return one.title.casefold() == other.title.casefold()


def _line_of_list(
    old: AttachmentLine, new: AttachmentLine, *, same_pages: bool
) -> Iterator[Change]:
    pages = (str(old.pages or ""), str(new.pages or ""))
    if old.file and new.file and old.file != new.file:
        yield Change(What.ATTACHMENT_REPLACED, new.title)
    old, new = replace(old, file=""), replace(new, file="")
    if new.key and not old.key and _alike(old, new):
        yield Change(What.ATTACHMENT_CAME, new.title, *pages)
        return
    if is_exempt_word(old.title) and not is_exempt_word(new.title):
        # Those who read it now for the first time know of no other pages or title.
        yield Change(What.ACCESS, new.title, old.exempt_basis, new.exempt_basis)
        return
    if old.exempt_basis == new.exempt_basis and old.title != new.title:
        yield Change(What.ATTACHMENT_RENAMED, "", old.title, new.title)
        old = replace(old, title=new.title)
    if old == new and same_pages:
        return
    if same_pages and replace(old, exempt_basis=new.exempt_basis) == new:
        yield Change(What.ACCESS, new.title, old.exempt_basis, new.exempt_basis)
    else:
        yield Change(What.ATTACHMENT_CHANGED, new.title, *pages)


def _places(case: CaseContent) -> Mapping[str, int]:
    """Return the numbers of the attachments that have pages, by their keys."""
    return {line.key: place for place, line in enumerate(case.attachments, start=1) if line.key}
