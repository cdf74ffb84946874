"""The pages of a correction as whole sheets, for papers that are printed on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from agenda_app.domain.correction import ChangedPart, parts_of
from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.page_marks import mark_on, marks_with
from agenda_app.domain.page_plan import NewPage
from agenda_app.domain.printed import DividerContent, divider_key
from agenda_app.domain.sheets_again import sheet_of, sheets_again
from agenda_app.produce.planned_version import PlannedPart, PlannedVersion


def in_sheets(version: PlannedVersion) -> tuple[ChangedPart, ...]:
    """Return the papers of which pages are printed, with the other sides of their sheets.

    Only the members' version has a side of its own for every number.
    """
    parts: list[ChangedPart] = []
    before = 1
    for bundle in version.sent:
        planned = [part for part in version.planned if part.supplement == bundle.supplement]
        parts += _of_bundle(bundle, planned, before)
        before = max([before, *(page.sheet + 1 for part in parts for page in part.pages)])
    return tuple(parts)


def with_other_sides(
    sent: Iterable[SentBundle], parts: Iterable[ChangedPart]
) -> tuple[SentBundle, ...]:
    """Return what readers hold, with what the other sides say that were printed besides."""
    again = {
        page.label: mark_on(part.content)
        for part in parts
        for page in part.pages
        if page.is_other_side
    }
    return tuple(
        replace(
            bundle,
            parts=tuple(
                replace(part, marks=marks_with(part.labels, part.marks, again))
                for part in bundle.parts
            ),
        )
        for bundle in sent
    )


def _of_bundle(
    bundle: SentBundle, planned: list[PlannedPart], before: int
) -> Iterator[ChangedPart]:
    """Yield the parts of a bundle, their sheets numbered from ``before``."""
    papers = [part for part in planned if not isinstance(part.content, DividerContent)]
    new = {(part.key, page.page): page for part in papers for page in part.plan.new}
    sides = [(p.key, page) for p in bundle.parts for page in range(len(p.labels))]
    labels = [label for part in bundle.parts for label in part.labels]
    printed = {place for place, side in enumerate(sides) if side in new}
    out = [label for page in new.values() for label in page.out]
    out += [label for part in papers for label in part.plan.gone]
    sheets = sheets_again(labels, printed, out, bundle.content.first_page)
    contents = parts_of(bundle.content)
    dividers = {part.key: part for part in planned if isinstance(part.content, DividerContent)}
    for part in bundle.parts:
        divider = dividers.get(divider_key(part.key))
        if divider is not None and divider.plan.new:
            # It stands on a sheet of its own, with nothing on the back.
            (page,) = divider.plan.new
            sheet = before + sheet_of(page.label, bundle.content.first_page)
            yield ChangedPart(divider.key, divider.content, (replace(page, sheet=sheet),))
        pages = tuple(
            replace(
                new.get(side) or NewPage(side[1], labels[place], labels[place], unchanged=True),
                sheet=before + sheets[place],
            )
            for place, side in enumerate(sides)
            if side[0] == part.key and place in sheets
        )
        if pages:
            yield ChangedPart(part.key, contents[part.key], pages)
