"""What minutes lack where somebody is out of some points only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.point_gaps import point_gaps, together_words
from agenda_app.domain.proposals import Mover, ProposalKind, ProposalRegister
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Motion
from tests.domain.partly_aside import TEXT, Partial, out_of, points, steps_in
from tests.domain.voting import a_list, a_proposal, matters

OUT = Partial().with_events(out_of(4, 3))
WHOLE = points()


def gaps(case: Partial, *, is_locked: bool = False) -> list[MinutesGap]:
    return list(point_gaps(case.record, is_locked=is_locked))


def codes(case: Partial) -> list[GapCode]:
    return [gap.code for gap in gaps(case)]


def test_a_vote_that_takes_the_point_with_others_is_named_with_whom_it_keeps_out() -> None:
    (gap,) = gaps(OUT.voted(WHOLE))
    assert (gap.code, gap.person_id) == (GapCode.POINTS_TOGETHER, 4)
    assert not gap.code.blocks
    (reason,) = gap.reasons
    assert reason.bokmal == (
        "Avstemning 1, over formannskapets innstilling: Punkt 3 er tatt sammen med andre punkt. "
        "Person 4 deltar ikke der, og er regnet som ute av hele avstemningen. Stem over punkt 3 "
        "for seg, så kan Person 4 være med på resten."
    )


@pytest.mark.parametrize(
    "case",
    [
        Partial().voted(WHOLE),
        OUT.voted(points(5)),
        OUT.voted(points(3)).voted(points(1, 2, 4, 5)),
        OUT.voted(points(3)).voted(WHOLE),
        OUT.voted(Motion((Matter(),), is_trial=True)),
    ],
)
def test_nothing_is_named_where_the_point_is_voted_on_by_itself(case: Partial) -> None:
    assert codes(case) == []


def test_a_case_that_was_decided_without_a_count_was_taken_together() -> None:
    uncounted = replace(OUT.minutes, unvoted=Unvoted.UNANIMOUS)
    (gap,) = gaps(replace(OUT, minutes=uncounted))
    assert gap.code is GapCode.POINTS_TOGETHER
    assert gap.reasons[0].bokmal.startswith("Saken er avgjort under ett, uten telling: Punkt 3")


def test_what_puts_the_case_off_cannot_be_taken_apart() -> None:
    off = Partial(matters=matters(a_proposal(ProposalKind.POSTPONE, number=1), text=TEXT))
    assert codes(off.with_events(out_of(4, 3)).voted(Motion((Matter(1),)))) == []


def test_a_deputy_who_sits_for_the_points_alone_is_kept_out_of_nothing_else() -> None:
    case = OUT.with_events(steps_in(21, 4), out_of(21, 3))
    assert [gap.person_id for gap in gaps(case.voted(WHOLE))] == [4]


def test_what_is_about_to_be_taken_together_is_said_before_the_vote() -> None:
    (said,) = together_words(OUT.record, WHOLE, ())
    assert said.nynorsk.startswith("Punkt 3 er teke saman med andre punkt. Person 4 er ikkje med")
    assert not list(together_words(OUT.record, points(3), ()))


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (("Skolen får 10.", "Laget får 3.", "Veien får 20."), "står nå som punkt 2."),
        (("Skolen får 10.", "Veien får 20.", "Laget får 4."), "har fått en annen tekst"),
        (("Skolen får 10.", "Veien får 20."), "er ikke i saken lenger."),
    ],
)
def test_a_point_that_is_not_what_it_was_is_named_and_blocks(
    lines: tuple[str, ...], says: str
) -> None:
    case = replace(OUT, matters=matters(text=a_list(*lines)))
    (gap,) = gaps(case)
    assert (gap.code, gap.code.blocks) == (GapCode.POINT_CHANGED, True)
    assert gap.reasons[0].bokmal.startswith(f"Punkt 3, som Person 4 ikke deltar i, {says}")
    assert gaps(case, is_locked=True) == []


def test_nothing_of_it_matters_in_a_case_that_was_put_off() -> None:
    off = replace(OUT.voted(WHOLE).record, item=replace(OUT.record.item, state=ItemState.POSTPONED))
    assert list(point_gaps(off, is_locked=False)) == []


def test_an_amendment_to_the_point_by_who_is_out_of_it_is_named() -> None:
    mine = a_proposal(
        ProposalKind.AMENDMENT, "Mer.", number=1, at=3, movers=(Mover(4, "Person 4", "Ap"),)
    )
    case = Partial(matters=matters(mine, text=TEXT)).with_events(out_of(4, 3))
    kept = replace(case, minutes=replace(case.minutes, register=ProposalRegister((mine,))))
    assert codes(kept) == [GapCode.POINT_PROPOSED]
