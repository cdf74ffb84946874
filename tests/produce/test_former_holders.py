"""A correction names those who have the pages that it replaces, and nobody else."""

from __future__ import annotations

import pytest

from agenda_app.domain.dispatch import (
    Channel,
    Dispatch,
    DispatchKind,
    RecipientKind,
    SentTo,
    Version,
)
from agenda_app.domain.frozen import Frozen
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from tests.produce.made_up_meeting import Case
from tests.produce.made_up_office import Office

pytestmark = pytest.mark.usefixtures("words_for_pages")
INTERNAL, PUBLIC = Version.INTERNAL, Version.PUBLIC
PAPER, EMAIL = Channel.PAPER, Channel.EMAIL
CORRECTION, SUPPLEMENT = DispatchKind.CORRECTION, DispatchKind.SUPPLEMENT
ANNA = SentTo("Anna Holm", RecipientKind.MEMBER, INTERNAL, PAPER, 1)
BENT = SentTo("Bent Vik", RecipientKind.MEMBER, INTERNAL, PAPER, 1)
AVIS = SentTo("Ytterholm Avis", RecipientKind.PRESS, PUBLIC, PAPER, 1)
POST = SentTo("Holmposten", RecipientKind.PRESS, PUBLIC, PAPER, 2)
LIBRARY = SentTo("Biblioteket", RecipientKind.LIBRARY, PUBLIC, EMAIL, 1)
GROUP = "Bibliotek og servicekontor"
DAY = "22.04.2026"


def an_office(*readers: SentTo, with_public: bool = True) -> tuple[Office, list[Case]]:
    """Return who sent the first of two cases to these readers."""
    cases = [Case(f"c{n}", n, [f"c{n}.a", f"c{n}.b"], exempt=False) for n in (1, 2)]
    office = Office(cases[:1], with_public=with_public, readers=readers)
    office.cases = cases
    return office, cases


def send(office: Office, kind: DispatchKind, *readers: SentTo) -> None:
    office.readers = readers
    assert office.send(kind)


def told(office: Office, version: Version) -> list[tuple[str, str, int]]:
    """Return who is named on the page in front of the last correction, of what, and copies."""
    assert office.frozen is not None
    of = office.frozen.public if version is PUBLIC else office.frozen.internal
    assert of is not None
    assert of.correction is not None
    return [(h.name, h.of, h.copies) for h in of.correction.cover.holders]


def test_who_got_only_pages_that_stay_is_not_named() -> None:
    office, cases = an_office(ANNA, AVIS)
    send(office, SUPPLEMENT, BENT, LIBRARY)
    cases[1].pages[1] = "c2.B"
    send(office, CORRECTION, ANNA, BENT, AVIS, LIBRARY)
    assert told(office, INTERNAL) == [
        ("Bent Vik", f"Tilleggsinnkalling 1, {DAY}", 1),
        ("Biblioteket", f"Tilleggsinnkalling 1, {DAY}", 1),
    ]
    assert told(office, PUBLIC) == [(GROUP, f"Tilleggsinnkalling 1, {DAY}", 1)]


def test_a_page_that_was_replaced_is_of_the_correction_that_brought_it() -> None:
    office, cases = an_office(ANNA, BENT)
    cases[0].pages[1] = "c1.B"
    send(office, CORRECTION, ANNA, AVIS)
    cases[0].pages[1] = "c1.C"
    send(office, CORRECTION, ANNA, BENT, AVIS)
    assert told(office, INTERNAL) == [
        ("Anna Holm", f"Rettelse 1, {DAY}", 1),
        ("Ytterholm Avis", f"Rettelse 1, {DAY}", 1),
    ]


def test_groups_that_got_the_same_sendings_stand_in_one_row_as_persons_do() -> None:
    office, cases = an_office(ANNA, AVIS, POST)
    send(office, SUPPLEMENT, ANNA, AVIS, POST, LIBRARY)
    for case in cases:
        case.pages[1] = case.pages[1].upper()
    send(office, CORRECTION, ANNA)
    both = f"Innkalling {DAY}, tilleggsinnkalling 1, {DAY}"
    assert told(office, PUBLIC) == [
        ("Presse", both, 3),
        (GROUP, f"Tilleggsinnkalling 1, {DAY}", 1),
    ]
    assert ("Anna Holm", both, 1) in told(office, INTERNAL)


def test_a_page_that_only_the_members_have_to_replace_is_not_told_of_the_public() -> None:
    case = Case("c1", 1, ["c1.a", "c1.b"], exempt=False, left_out={"c1.b", "c1.B"})
    office = Office([case], readers=(ANNA, AVIS))
    case.pages[1] = "c1.B"
    send(office, CORRECTION, ANNA, AVIS)
    assert [name for name, *_ in told(office, INTERNAL)] == ["Anna Holm"]


def test_the_public_version_of_all_gave_the_public_every_page_and_the_members_none() -> None:
    office, cases = an_office(ANNA, with_public=False)
    send(office, SUPPLEMENT, ANNA)
    send(office, DispatchKind.PUBLIC, ANNA, AVIS)
    cases[0].pages[1] = "c1.B"
    send(office, CORRECTION, ANNA, AVIS)
    assert told(office, PUBLIC) == [("Presse", f"Offentlig utgave {DAY}", 1)]
    assert told(office, INTERNAL)[0] == ("Anna Holm", f"Innkalling {DAY}", 1)


def test_of_what_cannot_be_read_any_more_every_reader_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def kept_of(_: object, dispatch: Dispatch) -> Frozen:
        raise UserError(alike(dispatch.content))

    office, cases = an_office(ANNA, AVIS)
    send(office, SUPPLEMENT, BENT)
    monkeypatch.setattr("agenda_app.produce.former_holders.frozen_content", kept_of)
    cases[1].pages[1] = "c2.B"
    send(office, CORRECTION, ANNA, BENT)
    assert {name for name, *_ in told(office, INTERNAL)} == {ANNA.name, BENT.name, AVIS.name}
