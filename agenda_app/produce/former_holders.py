"""Who holds the pages that a correction replaces, and of which sendings they have them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from agenda_app.documents.held_plan import front_labels
from agenda_app.domain.correction import Holder
from agenda_app.domain.dispatch import (
    BEGINS,
    Dispatch,
    DispatchKind,
    SentTo,
    Version,
    told_apart,
)
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle
from agenda_app.domain.language import Language
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import date_short
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.produce.planned_version import PlannedVersion
from agenda_app.services.sent_content import frozen_content
from agenda_app.terms import dispatch_name, word

Pages = frozenset[PageLabel]


@dataclass(frozen=True, slots=True)
class Given:
    """A former sending, and the pages that the readers of each version got with it.

    ``pages`` is None when what was kept of it cannot be read: then it may have been any page.
    """

    dispatch: Dispatch
    pages: Mapping[Version, Pages] | None

    def is_of(self, to: SentTo, out: Mapping[Version, Pages]) -> bool:
        """Tell whether a reader got a page with it that goes out now."""
        version = _read_by(to)
        return self.pages is None or not self.pages[version].isdisjoint(out[version])


def given(files: FileStore, former: Iterable[Dispatch]) -> tuple[Given, ...]:
    """Return which pages each former sending gave, oldest first."""
    return tuple(Given(dispatch, _pages(files, dispatch)) for dispatch in former)


def pages_out(planned: PlannedVersion) -> Pages:
    """Return the numbers of the pages that go out of a version."""
    plans = [part.plan for part in planned.planned]
    replaced = (label for plan in plans for page in plan.new for label in page.out)
    return frozenset([*replaced, *(label for plan in plans for label in plan.gone)])


def former_holders(
    former: Sequence[Given],
    out: Mapping[Version, Pages],
    audience: Audience,
    language: Language,
) -> tuple[Holder, ...]:
    """Return who has the pages that go out; the public is told of groups, not of persons.

    Args:
        former: what was sent before.
        out: the numbers of the pages that go out of the members' and of the public's version.
        audience: who is told.
        language: in which form.
    """
    found: dict[tuple[str, int], Holder] = {}
    for sending in former:
        for key, to in told_apart(sending.dispatch.recipients):
            if not sending.is_of(to, out):
                continue
            known, of = found.get(key), _sent(sending.dispatch, language)
            of = f"{known.of}, {of[:1].lower()}{of[1:]}" if known else of
            found[key] = Holder(to.name, to.kind, to.version, to.channel, to.copies, of)
    if audience is Audience.PUBLIC:
        return tuple(_groups(found.values(), language))
    return tuple(_together(found.values()))


def _pages(files: FileStore, dispatch: Dispatch) -> Mapping[Version, Pages] | None:
    try:
        frozen = frozen_content(files, dispatch)
    except UserError:
        return None
    return {
        Version.INTERNAL: _given(dispatch, frozen, frozen.internal),
        Version.PUBLIC: _given(dispatch, frozen, frozen.public),
    }


def _given(dispatch: Dispatch, frozen: Frozen, version: FrozenVersion | None) -> Pages:
    if version is None:
        return frozenset()
    if dispatch.kind is DispatchKind.CORRECTION:
        parts = version.correction.parts if version.correction else ()
        return frozenset(page.label for part in parts for page in part.pages)
    if dispatch.kind is DispatchKind.PUBLIC:
        # The members got nothing with it.
        sent = version.sent if version is frozen.public else ()
    else:
        serial = 0 if dispatch.kind in BEGINS else dispatch.serial
        sent = tuple(bundle for bundle in version.sent if bundle.supplement == serial)
    return frozenset(label for bundle in sent for label in _of_bundle(bundle))


def _of_bundle(bundle: SentBundle) -> Iterator[PageLabel]:
    yield from (label for part in bundle.parts for label in part.labels)
    yield from front_labels(bundle).values()


def _read_by(to: SentTo) -> Version:
    """Return whose page numbers somebody has."""
    return Version.PUBLIC if to.version is Version.PUBLIC else Version.INTERNAL


def _together(holders: Iterable[Holder]) -> Iterator[Holder]:
    """Yield those who got the same in the same way as one."""
    groups: dict[Holder, list[str]] = {}
    for holder in holders:
        groups.setdefault(replace(holder, name=""), []).append(holder.name)
    for holder, names in groups.items():
        yield replace(holder, name=", ".join(names))


def _groups(holders: Iterable[Holder], language: Language) -> Iterator[Holder]:
    """Yield the readers of the public version as groups, with their copies together."""
    copies: Counter[Holder] = Counter()
    for holder in holders:
        if holder.version is Version.PUBLIC:
            group = replace(holder, name=word(holder.kind, language), copies=0)
            copies[group] += holder.copies
    for group, number in copies.items():
        yield replace(group, copies=number)


def _sent(dispatch: Dispatch, language: Language) -> str:
    """Return "Innkalling 22.04.2026" or "Tilleggsinnkalling 1 24.04.2026"."""
    name = dispatch_name(dispatch.kind, dispatch.serial, language)
    stop = "," if name[-1].isdecimal() else ""
    return f"{name}{stop} {date_short(dispatch.sent_at.date())}"
