"""Content goes to JSON and comes back the same, whatever is in it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemKind, ItemState
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, SentPart
from agenda_app.domain.language import Language
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import (
    AgendaLine,
    CaseContent,
    Letterhead,
    MeetingHead,
    NoticeContent,
    PlaceholderContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Cell, Heading, Image, ListItem, Paragraph, Run, Table
from agenda_app.errors import UserError
from agenda_app.exchange.content_json import FORMAT, VERSION, from_json, to_json
from agenda_app.files.store import checked, sha256_of
from tests.documents.papers import a_bundle, a_case, a_head


class Memory:
    """A file store without a disk."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, data: bytes) -> str:
        self.kept[sha256_of(data)] = data
        return sha256_of(data)

    def path(self, sha256: str) -> None:
        return None

    def get(self, sha256: str) -> bytes:
        return checked(sha256, self.kept.get(sha256))


texts = st.text(max_size=12)
runs = st.lists(st.builds(Run, texts, st.booleans(), st.booleans()), max_size=3).map(tuple)
cells = st.builds(Cell, runs, st.integers(1, 3), st.integers(1, 3))
rows = st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple)
blocks = st.one_of(
    st.builds(Paragraph, runs),
    st.builds(Heading, st.integers(1, 3), runs),
    st.builds(ListItem, st.integers(0, 3), texts, runs),
    st.builds(Table, rows, st.integers(0, 2)),
    st.builds(Image, texts, texts, st.floats(0, 500)),
)
bodies = st.lists(blocks, max_size=4).map(tuple)
heads = st.builds(
    MeetingHead,
    letterhead=st.builds(Letterhead, texts, crest=st.none() | st.binary(max_size=30)),
    committee=texts,
    committee_code=texts,
    starts=st.datetimes(),
    place=texts,
    number=st.integers(0, 99),
    language=st.sampled_from(Language),
    audience=st.just(a_head().audience),
    printed=st.dates(),
)
lines = st.builds(
    AgendaLine,
    number=st.none() | st.just(a_case().number),
    kind=st.sampled_from(ItemKind),
    title=texts,
    state=st.sampled_from(ItemState),
    starts_at=st.none() | st.times(),
)
papers = st.one_of(
    st.builds(
        CaseContent,
        key=texts,
        head=heads,
        number=st.none() | st.just(a_case().number),
        title=texts,
        paper_date=st.none() | st.dates(),
        main=st.none() | st.just(a_case().main),
        body=bodies,
        images=st.dictionaries(texts, st.binary(max_size=20), max_size=2),
    ),
    st.builds(
        PlaceholderContent, key=texts, head=heads, number=st.none(), public_title=texts, basis=texts
    ),
)
bundles = st.builds(
    BundleContent,
    notice=st.builds(
        NoticeContent,
        head=heads,
        lines=st.lists(lines, max_size=4).map(tuple),
        absence_text=texts,
        deputies_text=texts,
    ),
    papers=st.lists(papers, max_size=3).map(tuple),
    plan=st.builds(PrintPlan, binding_mm=st.integers(0, 20)),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(bundles)
def test_every_content_comes_back_the_same(content: BundleContent) -> None:
    files = Memory()
    stored = to_json(content, files)
    back = from_json(stored, BundleContent, files)
    assert back == content
    assert to_json(back, files) == stored


def a_frozen() -> Frozen:
    parts = (SentPart("", (PageLabel(1), PageLabel(2, 1))),)
    version = FrozenVersion((SentBundle(0, a_bundle(), parts),))
    return Frozen(DispatchKind.NOTICE, 1, version, None, (PageLabel(2, 1),))


def test_what_was_frozen_comes_back_with_its_page_numbers() -> None:
    files = Memory()
    assert from_json(to_json(a_frozen(), files), Frozen, files) == a_frozen()


def test_pictures_and_crests_lie_in_the_store_by_their_hash() -> None:
    files = Memory()
    head = replace(a_head(), letterhead=Letterhead("Fjordvik", crest=b"a crest"))
    case = replace(a_case(head=head), images={"abc": b"a picture"})
    stored = to_json(case, files)
    assert set(files.kept.values()) == {b"a crest", b"a picture"}
    assert sha256_of(b"a picture") in stored


def test_members_are_in_a_stable_order() -> None:
    stored = json.loads(to_json(a_case(), Memory()))
    assert list(stored) == sorted(stored)
    assert list(stored["content"]) == sorted(stored["content"])


def test_what_was_written_before_a_field_was_known_takes_its_default() -> None:
    files = Memory()
    stored = json.loads(to_json(a_bundle(), files))
    del stored["content"]["first_page"]
    assert from_json(json.dumps(stored), BundleContent, files) == a_bundle()


def test_a_newer_version_is_refused_with_advice() -> None:
    newer = json.dumps({"format": FORMAT, "version": VERSION + 1, "content": None})
    with pytest.raises(UserError, match="nyere utgave"):
        from_json(newer, BundleContent, Memory())


def test_a_picture_that_is_gone_says_so() -> None:
    stored = to_json(replace(a_case(), images={"abc": b"a picture"}), Memory())
    with pytest.raises(UserError, match="mangler på disken"):
        from_json(stored, CaseContent, Memory())


@pytest.mark.parametrize(
    "rubbish",
    ["[]", "{}", '{"format": "other"}', f'{{"format": "{FORMAT}", "version": 1, "content": 3}}'],
)
def test_what_is_no_content_is_refused(rubbish: str) -> None:
    with pytest.raises(ValueError, match="not frozen content"):
        from_json(rubbish, BundleContent, Memory())


def test_a_time_of_day_and_a_day_come_back_as_what_they_were() -> None:
    files = Memory()
    line = AgendaLine(None, ItemKind.BRIEFING, "Brannvern", starts_at=time(18, 30))
    assert from_json(to_json(line, files), AgendaLine, files).starts_at == time(18, 30)
    case = replace(a_case(), paper_date=date(2026, 4, 20))
    assert from_json(to_json(case, files), CaseContent, files).paper_date == date(2026, 4, 20)
