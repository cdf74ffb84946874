"""What is different for the public alone, beside what is different for the members."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Comparison, Fate, compare
from agenda_app.domain.printed import AgendaLine, Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.public_comparison import after_meeting, with_public
from tests.documents.papers import a_bundle

BASIS = "offl. § 13"
NUMBER = ItemNumber(ItemType.PS, 4, 2026)


def agenda(audience: Audience, title: str, **more: object) -> BundleContent:
    """Return a bundle with nothing but a line that is exempt."""
    whole = a_bundle()
    line = AgendaLine(NUMBER, ItemKind.CASE, title, exempt=True, exempt_basis=BASIS)
    head = replace(whole.notice.head, audience=audience)
    lines = (replace(line, **more),)  # type: ignore[arg-type]
    return replace(whole, notice=replace(whole.notice, head=head, lines=lines), papers=())


def members(title: str, **more: object) -> BundleContent:
    return agenda(Audience.INTERNAL, title, **more)


def public(title: str, **more: object) -> BundleContent:
    return agenda(Audience.PUBLIC, title, **more)


SAME = compare(members("Oppsigelse"), members("Oppsigelse"))
TITLE = Change(What.TITLE, "", "Sak om Olga", "Personalsak")


def test_another_public_title_is_told_though_the_members_have_nothing_new() -> None:
    found = with_public(SAME, public("Sak om Olga"), public("Personalsak"))
    assert not found.is_same
    assert (found.items, found.notice) == ((), ())
    assert found.public is not None
    ((item,)) = found.public.items
    assert (item.number, item.title, item.changes) == (NUMBER, "Personalsak", (TITLE,))


def test_nothing_is_told_where_there_is_no_public_version_to_differ() -> None:
    for old, new in ((None, public("A")), (public("A"), None), (public("A"), public("A"))):
        assert with_public(SAME, old, new) == SAME


def test_what_the_members_are_told_is_not_told_again() -> None:
    told = compare(members("Oppsigelse"), members("Oppsigelse", exempt_basis="offl. § 23"))
    found = with_public(told, public("A"), public("A", exempt_basis="offl. § 23"))
    assert found == told


def test_a_case_with_both_titles_changed_has_its_public_one_told_too() -> None:
    told = compare(members("Oppsigelse"), members("Oppsigelse av Olga"))
    found = with_public(told, public("Sak om Olga"), public("Personalsak"))
    assert found.items == told.items
    assert found.public is not None
    assert [item.changes for item in found.public.items] == [(TITLE,)]


def test_a_case_that_the_public_was_not_given_yet_comes_with_its_supplement() -> None:
    empty = replace(public("A"), notice=replace(public("A").notice, lines=()))
    assert with_public(SAME, empty, public("A")).is_same


def test_what_the_public_missed_of_a_correction_is_told() -> None:
    old = public("A")
    moved = replace(old.notice.head, place="Sentralskolen")
    now = replace(old, notice=replace(old.notice, head=moved))
    found = with_public(SAME, old, now)
    assert found.public is not None
    assert [change.where for change in found.public.notice] == ["place"]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"title": "Personalsak"}, [What.TITLE]),
        ({"exempt_basis": "offl. § 23"}, [What.ACCESS]),
        ({"archive_case_no": "2026/9"}, []),
    ],
)
def test_once_the_meeting_is_over_only_titles_and_what_is_exempt_are_told(
    changed: dict[str, str], told: list[What]
) -> None:
    now = public(**{"title": "Sak om Olga", **changed})  # type: ignore[arg-type]
    found = after_meeting(Comparison(), public("Sak om Olga"), now)
    items = found.public.items if found.public else ()
    assert [change.what for item in items for change in item.changes] == told
    assert all(item.fate is Fate.CHANGED for item in items)


def test_once_the_meeting_is_over_a_title_that_is_another_for_all_is_not_offered() -> None:
    old, now = (replace(public(t), papers=()) for t in ("Kaia", "Molo"))
    told = compare(members("Kaia"), members("Molo"))
    assert after_meeting(told, old, now) == Comparison()
