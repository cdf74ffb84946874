"""Every planted leak is caught, with its place and page; the same bundle without it is clean."""

from __future__ import annotations

import pytest

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof import (  # noqa: F401
    plants_around,
    plants_columns,
    plants_drawn,
    plants_inside,
    plants_seen,
    plants_sly,
    plants_strays,
)
from tests.proof.plants import PLANTS
from tests.proof.world import proof_of, public_bundle, titles


def test_the_bundle_without_plants_is_clean() -> None:
    assert proof_of(public_bundle()).hits == ()


@pytest.mark.parametrize("name", PLANTS)
def test_a_leak_is_caught_with_its_place_and_page(name: str) -> None:
    plant = PLANTS[name]
    planted = plant.grow(public_bundle())
    proof = proof_of(planted, name=plant.file_name)
    found = {(hit.kind, hit.place, hit.page) for hit in proof.hits}
    assert (plant.kind, plant.place, plant.page) in found
    if plant.kind not in {SecretKind.IDENTITY_NUMBER, SecretKind.UNREADABLE}:
        sources = {hit.source.number for hit in proof.hits if hit.source is not None}
        assert sources == {"PS 14/26"}


@pytest.mark.parametrize("name", [n for n, p in PLANTS.items() if p.kind is SecretKind.TITLE])
def test_what_is_not_there_is_not_found(name: str) -> None:
    planted = PLANTS[name].grow(public_bundle())
    assert proof_of(planted, titles("Salg av Fyrvokterboligen på Ytterskjær")).hits == ()


def test_the_plants_are_many_and_of_many_kinds() -> None:
    assert len(PLANTS) >= 150
    assert len({plant.place for plant in PLANTS.values()}) >= 14
    assert set(Place) - {plant.place for plant in PLANTS.values()} == {Place.CONTENT}
