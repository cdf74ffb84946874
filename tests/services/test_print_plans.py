"""A committee's plan for print and e-mail: one each, checked, never overwritten unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.print_plan import (
    LARGEST_MB,
    WIDEST_BINDING_MM,
    PrintPlan,
    from_json,
    to_json,
)
from agenda_app.domain.printed import Audience
from agenda_app.errors import ConflictError, NotFoundError, UserError
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.committee_removal import remove_committee
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.print_plans import print_plan, save_print_plan, stored_plan
from tests.builders import TODAY, a_committee, a_municipality, saved_meeting

BOUND = replace(PrintPlan(), start_right=True, binding_mm=12)


@pytest.fixture
def council(storage: Storage) -> CommitteeId:
    with storage.database.write("test") as session:
        a_municipality(session)
        found = committee_by_code(session, "KST").id
    assert found is not None
    return found


def test_a_committee_has_the_ordinary_plan_until_another_is_saved(
    storage: Storage, council: CommitteeId
) -> None:
    with storage.database.write("test") as session:
        assert print_plan(session, council) == PrintPlan()
        save_print_plan(session, council, BOUND, 0)
    with storage.database.read() as session:
        assert print_plan(session, council) == BOUND
        other = committee_by_code(session, "FSK").id
        assert other is not None
        assert print_plan(session, other) == PrintPlan()


def test_each_saving_raises_the_version(storage: Storage, council: CommitteeId) -> None:
    with storage.database.write("test") as session:
        first = save_print_plan(session, council, BOUND, 0)
        second = save_print_plan(session, council, PrintPlan(), first.version)
    assert (first.version, second.version) == (1, 2)
    with storage.database.read() as session:
        assert stored_plan(session, council) == second


def test_a_plan_that_was_read_before_another_was_saved_is_refused(
    storage: Storage, council: CommitteeId
) -> None:
    with storage.database.write("test") as session:
        save_print_plan(session, council, BOUND, 0)
    with storage.database.write("test") as session, pytest.raises(ConflictError):
        save_print_plan(session, council, PrintPlan(), 0)
    with storage.database.read() as session:
        assert print_plan(session, council) == BOUND


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("binding_mm", -1),
        ("binding_mm", WIDEST_BINDING_MM + 1),
        ("email_mb", -1),
        ("email_mb", LARGEST_MB + 1),
    ],
)
def test_a_figure_outside_its_bounds_is_refused_in_both_forms(
    storage: Storage, council: CommitteeId, name: str, value: int
) -> None:
    plan = replace(PrintPlan(), **{name: value})  # type: ignore[arg-type]
    with storage.database.write("test") as session, pytest.raises(UserError) as refused:
        save_print_plan(session, council, plan, 0)
    said = {refused.value.said(language) for language in Language}
    assert len(said) == 2
    assert all(str(value) in sentence for sentence in said)


def test_a_committee_that_is_gone_gets_no_plan(storage: Storage, council: CommitteeId) -> None:
    with storage.database.write("test") as session, pytest.raises(NotFoundError):
        save_print_plan(session, CommitteeId(999), BOUND, 0)


def test_a_committee_with_a_plan_of_its_own_can_be_removed(
    storage: Storage, council: CommitteeId
) -> None:
    with storage.database.write("test") as session:
        made = save_committee(session, a_committee("PLU")).id
        assert made is not None
        save_print_plan(session, made, BOUND, 0)
        remove_committee(session, made)


def test_a_bundle_is_laid_out_by_the_plan_of_its_committee(
    storage: Storage, council: CommitteeId
) -> None:
    with storage.database.write("test") as session:
        save_print_plan(session, council, BOUND, 0)
        meeting = saved_meeting(session)
        assert meeting.id is not None
        for audience in Audience:
            content = bundle_content(session, storage.files, meeting.id, audience, TODAY)
            assert content.plan == BOUND


@given(
    st.builds(
        PrintPlan,
        two_sided=st.booleans(),
        start_right=st.booleans(),
        binding_mm=st.integers(0, WIDEST_BINDING_MM),
        dividers=st.booleans(),
        exempt_apart=st.booleans(),
        shrink=st.booleans(),
        email_mb=st.integers(0, LARGEST_MB),
    )
)
def test_a_stored_plan_comes_back_as_it_was(plan: PrintPlan) -> None:
    assert from_json(to_json(plan)) == plan
