"""What stands somewhere is found among many others, wherever it stands and however long it is."""

from __future__ import annotations

import random

import pytest

from agenda_app.proof.many_letters import ManyLetters


def standing(several: set[str], said: str, among: set[str] | None = None) -> list[str]:
    found = ManyLetters(several).standing_in(said, several if among is None else among)
    return sorted(one for one in found if one is not None)


@pytest.mark.parametrize("length", [3, 5, 14, 15, 16, 23, 24, 40])
def test_letters_are_found_at_every_place(length: int) -> None:
    one = "abcdefghijklmnopqrstuvwxyz0123456789abcdefgh"[:length]
    for place in range(20):
        assert standing({one, "z" * 30}, "y" * place + one) == [one]
        assert standing({one}, "y" * place + one[:-1] + "z" + "y" * 9) == []


def test_all_are_found_that_stand_there_and_no_other() -> None:
    chance = random.Random(1814)
    for _ in range(300):
        said = "".join(chance.choices("ab", k=chance.randint(1, 200)))
        places = [chance.randrange(len(said)) for _ in range(6)]
        several = {said[at : at + chance.randint(1, 50)] for at in places}
        several |= {"".join(chance.choices("ab", k=chance.randint(3, 40))) for _ in range(6)}
        assert standing(several, said) == sorted(one for one in several if one in said)


def test_only_what_is_asked_for_is_told() -> None:
    long = "k" * 20
    assert standing({long, "havna", "havnb"}, f"{long}havnahavnb", {"havnb"}) == ["havnb"]
