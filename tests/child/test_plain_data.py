"""Records go through plain data unharmed; what is no record of the kind is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

import pytest

from agenda_app.child.plain_data import packed, unpacked


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Boat:
    name: str
    length: float = 0.0


@dataclass(frozen=True)
class Ladder:
    steps: int


@dataclass(frozen=True)
class Quay:
    name: str
    boats: tuple[Boat, ...] = ()
    lit: bool = False
    depth: int = 0
    built: date | None = None
    colour: Colour = Colour.RED
    end: Boat | Ladder | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)


WHOLE = Quay(
    "Nordvågen", (Boat("Måsen", 7.5), Boat("Terna")), True, 4, date(1974, 5, 1), Colour.BLUE,
    Ladder(9), {"a": b"\x00\xff", "b": b"", "c": b"abc"},
)  # fmt: skip


def through_json(record: object) -> tuple[Any, bytes]:
    plain, data = packed(record)
    return json.loads(json.dumps(plain)), data


@pytest.mark.parametrize("quay", [WHOLE, Quay("Ytterkaia", end=Boat("Skarven")), Quay("Tom")])
def test_a_record_comes_back_as_it_was(quay: Quay) -> None:
    assert unpacked(Quay, *through_json(quay)) == quay


def test_whole_numbers_are_numbers_too() -> None:
    assert unpacked(Boat, ["Boat", "Terna", 3], b"") == Boat("Terna", 3.0)


BAD = {
    "nothing": None,
    "no list": {"name": "Terna"},
    "an empty list": [],
    "another record": ["Boat", "Terna", 1.0],
    "too few fields": ["Quay", "Kai"],
    "a name that is a list": [["Quay"], "Kai"],
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_such_record_is_refused(case: str) -> None:
    with pytest.raises(ValueError, match=r"^not a|^a record"):
        unpacked(Quay, BAD[case], b"abc")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (1, 7), (1, None), (2, "boats"), (2, [["Boat", "Terna", "long"]]), (2, [["Quay", "x"]]),
        (2, [["Boat", "x", float("nan")]]), (2, [["Boat", "x", float("inf")]]),
        (2, [["Boat", "x", 10**400]]), (2, [["Boat", "x", True]]), (3, 1), (4, True), (4, 1.5),
        (5, "1974-13-01"), (5, 1974), (6, "green"), (6, []), (7, "Terna"),
        (8, [["a", [0, 4]]]), (8, [["a", [-1, 2]]]), (8, [["a", [0, True]]]), (8, [["a", "x"]]),
        (8, [[1, [0, 1]]]), (8, [["a"]]), (8, {"a": [0, 1]}), (8, [["a", [3, 10**30]]]),
    ],
)  # fmt: skip
def test_a_field_of_another_kind_is_refused(place: int, value: Any) -> None:
    plain, _ = packed(Quay("Kai"))
    assert unpacked(Quay, plain, b"abc") == Quay("Kai")
    plain[place] = value
    with pytest.raises(ValueError, match=r".+"):
        unpacked(Quay, plain, b"abc")
