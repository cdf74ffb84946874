"""The numbers that the members have for what the public gets, and which of them it may get yet.

A page of the public has the number of the members' page that it is the counterpart of, unless the
public had another page under that number once: then it gets a number of its own. A paper that comes
back just as the public had it is no other page.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.correction import PartContent, parts_of
from agenda_app.domain.frozen import FrozenVersion, PutAway, SentBundle, SentPart
from agenda_app.domain.page_alignment import OtherVersion
from agenda_app.domain.page_label import Letters, PageLabel, labels_like
from agenda_app.domain.printed import NOTICE_KEY, NoticeContent, PlaceholderContent
from agenda_app.exchange.content_json import digest
from agenda_app.produce.planned_version import Agreed, PlannedVersion


@dataclass(frozen=True, slots=True)
class MembersVersion:
    """What the members hold, for whoever plans the same for the public.

    Attributes:
        was: what they held before.
        sent: what they hold.
        numbers: the numbers that the public's pages may get from theirs.
        again: those of pages that they get again only for what these said of their case.
    """

    was: Sequence[SentBundle]
    sent: Sequence[SentBundle]
    numbers: Agreed
    again: frozenset[PageLabel] = frozenset()

    @staticmethod
    def planned(was: FrozenVersion, version: PlannedVersion) -> MembersVersion:
        """Return what they hold once they got a correction; only its own numbers are new."""
        return MembersVersion(was.sent, version.sent, version.numbers, frozenset(version.again))

    @staticmethod
    def as_held(version: FrozenVersion) -> MembersVersion:
        """Return what they hold when they get nothing; the public may get any number of theirs."""
        numbers: Agreed = {
            (bundle.supplement, part.key): dict(enumerate(part.labels))
            for bundle in version.sent
            for part in bundle.parts
        }
        return MembersVersion(version.sent, version.sent, numbers)


@dataclass(frozen=True, slots=True)
class Gone:
    """What went out of the public's pages; see ``SentBundle``."""

    given_up: tuple[PageLabel, ...] = ()
    taken_out: tuple[PageLabel, ...] = ()
    put_away: tuple[PutAway, ...] = ()


class MembersNumbers:
    """What the members have of the papers of a bundle: nothing for their own version."""

    def __init__(
        self, held: SentBundle, members: MembersVersion | None, *, is_behind: bool
    ) -> None:
        """Compare.

        Args:
            held: the bundle as the readers have it.
            members: the members' version, None for themselves.
            is_behind: the members were sent a correction that these readers were not.
        """
        self._held, self._is_behind = held, is_behind
        self._was = _same_of(held, members.was if members else ())
        self._members = _same_of(held, members.sent if members else ())
        self._old = parts_of(self._was.content) if self._was else {}
        self._new = parts_of(self._members.content) if self._members else {}
        self._agreed = members.numbers if members else {}
        self._again = members.again if members else frozenset[PageLabel]()

    @property
    def bundle(self) -> SentBundle | None:
        """What the members have of the same."""
        return self._members

    def labels(self, new: PartContent) -> tuple[PageLabel, ...]:
        """Return the numbers of all pages of a paper, or of what a page in its place stands for."""
        return labels_of_all(self._members, new) if self._members else ()

    def version(self, new: PartContent, pages: int) -> OtherVersion:
        """Return what a paper with so many pages is like in their version."""
        if self._members is None:
            return OtherVersion()
        labels, spent = self.labels(new), self._spent(new, pages)
        if _is_among(self._new, new) and len(labels) == pages:
            agreed = dict(enumerate(labels))
            return OtherVersion(labels, agreed, spent, alike=True, again=self._again)
        return OtherVersion(labels, self._numbers(new), spent, again=self._again)

    def numbers(self, key: str) -> Mapping[int, PageLabel]:
        """Return the numbers that the pages of a paper may get, by their place in it."""
        return self._agreed.get((self._held.supplement, key), {})

    def _numbers(self, new: PartContent) -> Mapping[int, PageLabel]:
        """Return them, none for a withdrawn case of which the members have another text."""
        is_away = not isinstance(new, NoticeContent) and new.state is ItemState.WITHDRAWN
        return {} if self._is_behind and is_away else self.numbers(key_of(new))

    def _spent(self, new: PartContent, pages: int) -> tuple[PageLabel, ...]:
        """Return the numbers that stood on other pages than those of a paper."""
        other = () if _is_among(self._new, new) else self._held.taken_out
        own = self._put_away(new, pages)
        return (*(label for label in self._held.given_up if label not in own), *other)

    def _put_away(self, new: PartContent, pages: int) -> Collection[PageLabel]:
        """Return the numbers that the pages of the very same paper had before it went out."""
        theirs, key = self.labels(new), key_of(new)
        before = [one for one in self._held.put_away if one.key == key]
        if not theirs or not before:
            return ()
        wished, paper = labels_like(theirs, min(pages, len(theirs)), Letters()), digest(new)
        every = (zip(one.labels, wished, strict=False) for one in before if one.paper == paper)
        return {label for pairs in every for label, wish in pairs if label == wish}

    def out(self, old_parts: Mapping[str, PartContent], parts: Sequence[SentPart]) -> Gone:
        """Return what went out of the public's pages, before and now.

        Args:
            old_parts: the papers as the readers have them.
            parts: the pages that they have afterwards.
        """
        if self._members is None:
            return Gone()
        stays = {label for part in parts for label in part.labels}
        given_up, taken_out = [*self._held.given_up], [*self._held.taken_out]
        put_away = [*self._held.put_away]
        for part in self._held.parts:
            content = old_parts[part.key]
            theirs = self._was.labels_of(part.key) if self._was else ()
            is_same = _is_among(self._old, content)
            for label in part.labels:
                if label not in stays:
                    (taken_out if is_same and label in theirs else given_up).append(label)
            is_paper = not isinstance(content, NoticeContent | PlaceholderContent)
            # Where a page says what became of the case, another may not: nobody knows them again.
            if is_paper and not (part.marks or stays.intersection(part.labels)):
                put_away.append(PutAway(part.key, digest(content), part.labels))
        return Gone(tuple(given_up), tuple(taken_out), tuple(put_away))


def key_of(part: PartContent) -> str:
    """Return the key of a paper; the notice has one too."""
    return NOTICE_KEY if isinstance(part, NoticeContent) else part.key


def labels_of_all(bundle: SentBundle, part: PartContent) -> tuple[PageLabel, ...]:
    """Return the numbers that a bundle has for a paper, or for all that it stands for."""
    if isinstance(part, PlaceholderContent):
        return bundle.labels_behind(part)
    return bundle.labels_of(key_of(part))


def _same_of(bundle: SentBundle, others: Sequence[SentBundle]) -> SentBundle | None:
    return next((other for other in others if other.supplement == bundle.supplement), None)


def _is_among(papers: Mapping[str, PartContent], part: PartContent) -> bool:
    """Tell whether the very same paper is among others, whatever became of its case."""
    their = papers.get(key_of(part))
    return their is not None and _bare(replace(their, head=part.head)) == _bare(part)


def _bare(part: PartContent) -> PartContent:
    return part if isinstance(part, NoticeContent) else replace(part, state=ItemState.PLANNED)
