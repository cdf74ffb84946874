"""Two texts share runs of letters: every long one is found, whole, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.proof import shared_runs
from agenda_app.proof.shared_runs import BREAK, SHORTEST, SharedRuns

FEW = st.text("abc", max_size=60)
RUN = st.text("abcdefghij", min_size=SHORTEST, max_size=80)


def runs(secret: str, said: str) -> set[tuple[int, int, int]]:
    runs = SharedRuns(secret)
    for _ in runs.learn():
        pass
    return set(filter(None, runs.found_in(said)))


@given(FEW, RUN, FEW, FEW, FEW)
def test_a_shared_run_is_found_wherever_it_stands(
    before: str, run: str, after: str, left: str, right: str
) -> None:
    secret, said = f"{before}{run}{after}", f"{left}{run}{right}"
    wanted = len(left), len(left) + len(run)
    found = runs(secret, said)
    assert any(at <= wanted[0] and wanted[1] <= at + length for at, _, length in found)


@given(FEW, FEW)
def test_what_is_found_is_the_same_in_both_and_as_long_as_can_be(secret: str, said: str) -> None:
    for at, place, length in runs(secret, said):
        assert length >= SHORTEST
        assert said[at : at + length] == secret[place : place + length]
        assert said[at - 1 : at] != secret[place - 1 : place] or 0 in {at, place}
        behind, secret_behind = said[at + length :], secret[place + length :]
        assert not behind or not secret_behind or behind[0] != secret_behind[0]


@given(RUN, RUN)
def test_a_run_does_not_go_over_a_break(first: str, second: str) -> None:
    half = SHORTEST // 2
    secret = f"{first[:half]}{BREAK}{second[:half]}"
    assert runs(secret, first[:half] + second[:half]) == set()


@given(st.text("ab", min_size=SHORTEST, max_size=300), st.text("ab", max_size=300))
def test_few_seeds_are_found_one_by_one_where_many_are_at_once(secret: str, said: str) -> None:
    found = []
    for few in (0, 1000):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(shared_runs, "_FEW_SEEDS", few)
            found.append(runs(secret, said))
    assert found[0] == found[1]


def test_a_phrase_that_comes_very_often_is_still_found() -> None:
    phrase = "kommunedirektorensforslagtilvedtak"
    secret = BREAK.join([phrase] * 500)
    assert runs(secret, f"xx{phrase}yy")
