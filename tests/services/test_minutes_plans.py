"""A committee's plan for its minutes: one each, checked, and frozen when minutes are locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_layout import (
    STANDARD_FRAME,
    STANDARD_ORDER,
    MinutesLayout,
    Section,
    Wording,
)
from agenda_app.domain.minutes_plan import MinutesPlan
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.signing import SigningRule
from agenda_app.errors import ConflictError, NotFoundError, UserError
from agenda_app.services.committee_removal import remove_committee
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.extract import item_minutes_content
from agenda_app.services.locking import lock, minutes_gaps
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_plans import (
    minutes_plan,
    plan_for,
    save_minutes_plan,
    save_minutes_plans,
    stored_minutes_plan,
)
from tests.builders import TODAY, a_committee, a_municipality
from tests.services.test_locking import whole

OWN = MinutesPlan(
    MinutesLayout(
        (Section.RESOLUTION, *(s for s in STANDARD_ORDER if s is not Section.RESOLUTION)),
        {Wording.RESOLUTION: Sentence("Vedtatt", "Vedteke")},
        STANDARD_FRAME[::-1],
    ),
    SigningRule(2, chair_too=True),
)
LATER = MinutesPlan()


@pytest.fixture
def council(storage: Storage) -> CommitteeId:
    with storage.database.write("test") as session:
        a_municipality(session)
        found = committee_by_code(session, "KST").id
    assert found is not None
    return found


def test_a_committee_has_the_usual_plan_until_another_is_saved(
    storage: Storage, council: CommitteeId
) -> None:
    with storage.database.write("test") as session:
        assert minutes_plan(session, council) == MinutesPlan()
        save_minutes_plan(session, council, OWN, 0)
    with storage.database.read() as session:
        assert minutes_plan(session, council) == OWN
        other = committee_by_code(session, "FSK").id
        assert other is not None
        assert minutes_plan(session, other) == MinutesPlan()


def test_nobody_overwrites_a_plan_unseen(storage: Storage, council: CommitteeId) -> None:
    with storage.database.write("test") as session:
        first = save_minutes_plan(session, council, OWN, 0)
        save_minutes_plan(session, council, MinutesPlan(), first.version)
        with pytest.raises(ConflictError):
            save_minutes_plan(session, council, OWN, first.version)
        assert stored_minutes_plan(session, council).version == 2
        with pytest.raises(NotFoundError):
            save_minutes_plan(session, CommitteeId(404), OWN, 0)


def test_what_the_law_wants_cannot_be_taken_out(storage: Storage, council: CommitteeId) -> None:
    order = tuple(one for one in STANDARD_ORDER if one is not Section.VOTES)
    with (
        storage.database.write("test") as session,
        pytest.raises(UserError, match="«Votering» mangler"),
    ):
        save_minutes_plan(session, council, MinutesPlan(MinutesLayout(order)), 0)


def test_a_plan_does_not_keep_a_committee(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        own = save_committee(session, a_committee("NYE")).id
        assert own is not None
        save_minutes_plans(session, {own: OWN})
        remove_committee(session, own)
        with pytest.raises(NotFoundError):
            save_minutes_plans(session, {own: OWN})


def test_minutes_follow_the_plan_until_they_are_locked_and_then_keep_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        council = committee_by_code(session, "KST").id
        assert council is not None
        save_minutes_plans(session, {council: OWN})
        codes = [gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)]
        assert GapCode.TOO_FEW_SIGNERS in codes
        lock(session, protocol.meeting, datetime(2026, 4, 30, 9, 30))
        save_minutes_plans(session, {council: LATER})
        assert minutes_plan(session, council) == LATER
        assert plan_for(session, protocol.meeting) == OWN
        content = minutes_content(
            session, storage.files, protocol.meeting, Audience.INTERNAL, TODAY
        )
        assert content.layout.order[0] is Section.RESOLUTION
        assert content.layout.frame == STANDARD_FRAME[::-1]
        decided = [item.decided.owner for item in content.items if item.decided is not None]
        assert set(decided) == {"Vedtatt"}
        (case_id,) = {item.case_id for item in protocol.items if item.id == protocol.case(1)}
        assert case_id is not None
        one = item_minutes_content(
            session, storage.files, protocol.meeting, case_id, Audience.INTERNAL, TODAY
        )
        assert one.layout == content.layout
        assert one.layout.said(Wording.RESOLUTION, Language.BOKMAL) == "Vedtatt"


def test_a_rule_of_one_committee_says_nothing_of_another(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        other = committee_by_code(session, "FSK").id
        assert other is not None
        save_minutes_plans(session, {other: replace(OWN, signing=SigningRule(3))})
        codes = [gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)]
        assert GapCode.TOO_FEW_SIGNERS not in codes
