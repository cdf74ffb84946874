"""What is different between two versions of a meeting for the public alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange, compare
from agenda_app.domain.later_content import redated
from agenda_app.domain.printed_bundle import BundleContent

_OWN_WORDS = frozenset({What.TITLE, What.ATTACHMENT_RENAMED})
"""What the public reads in other words than the members."""
_SHOWN = frozenset({What.ACCESS, What.WITHHELD})
"""What tells that the public is shown more or less."""


def with_public(
    members: Comparison, old: BundleContent | None, new: BundleContent | None
) -> Comparison:
    """Return a comparison that tells besides what is different for the public alone.

    Cases that the public was not given yet are no difference: they come with a supplement.

    Args:
        members: what is different for the members.
        old: the older version as the public has it, None when it has none.
        new: the newer one as the public may read it, None when that cannot be said.
    """
    if old is None or new is None:
        return members
    found = compare(old, redated(new, old.notice.head.printed))
    notice = tuple(change for change in found.notice if change not in members.notice)
    return _with(members, Comparison(notice, tuple(_own(members, found))))


def after_meeting(
    members: Comparison, old: BundleContent | None, new: BundleContent | None
) -> Comparison:
    """Return what the public is told or shown otherwise once the meeting is over.

    What the meeting made of a case is told by the minutes, and words that are others for the
    members too cannot be sent any more.

    Args:
        members: what is different for the members.
        old: what the public holds, None when it was given nothing.
        new: the meeting as the public may read it, None when that cannot be said.
    """
    if old is None or new is None:
        return Comparison()
    told = {change for item in members.items for change in item.changes}
    items = []
    for item in compare(old, redated(new, old.notice.head.printed)).items:
        own = (change for change in item.changes if change.what in _OWN_WORDS | _SHOWN)
        changes = tuple(c for c in own if c.what in _SHOWN or c not in told)
        if changes:
            items.append(replace(item, fate=Fate.CHANGED, changes=changes))
    return _with(Comparison(), Comparison(items=tuple(items)))


def _with(members: Comparison, public: Comparison) -> Comparison:
    return replace(members, public=None if public.is_same else public)


def _own(members: Comparison, public: Comparison) -> Iterator[ItemChange]:
    """Yield the lines of which the public has to be told something that the members are not."""
    told = {item.number: item for item in members.items if item.number}
    for item in public.items:
        if item.fate is Fate.NEW or (item.number is None and _is_told(members, item)):
            continue
        theirs = told.get(item.number) if item.number else None
        if theirs is None:
            yield item
        elif own := tuple(_own_changes(theirs, item)):
            yield replace(item, fate=Fate.CHANGED, changes=own)


def _is_told(members: Comparison, item: ItemChange) -> bool:
    """Tell whether a line without a number is told of under the same words."""
    return any((one.title, one.fate) == (item.title, item.fate) for one in members.items)


def _own_changes(members: ItemChange, public: ItemChange) -> Iterator[Change]:
    for change in public.changes:
        if change.what in _OWN_WORDS and change not in members.changes:
            yield change
