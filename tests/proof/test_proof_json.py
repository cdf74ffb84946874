"""A proof as JSON: everything but the words, unless they are asked for."""

from __future__ import annotations

import json
from dataclasses import replace

from agenda_app.proof.proof_json import fields_of, to_json
from tests.documents.test_proof_pdf import CLEAN, HIT, SECRET


def test_it_holds_what_identifies_the_file_and_what_was_searched() -> None:
    held = json.loads(to_json(CLEAN))
    assert held["file"] == {
        "name": "bunke.pdf",
        "sha256": "0123456789abcdef" * 4,
        "size": 1234567,
        "pages": 25,
    }
    assert held["clean"] is True
    assert held["made_at"] == "2026-04-22T09:30"
    assert held["searched"]["bookmark"] == 5
    assert held["excuses"] == [
        {"who": "Leif Båtnes", "reason": "Står i kunngjøringen.", "given_at": "2026-04-21T00:00"}
    ]


def test_it_quotes_nothing_unless_asked() -> None:
    proof = replace(CLEAN, hits=(HIT,))
    assert SECRET not in to_json(proof)
    (hit,) = fields_of(proof)["hits"]
    assert hit == {
        "kind": "title",
        "place": "bookmark",
        "page": 3,
        "item": "PS 14/26",
        "attachment": None,
    }
    assert fields_of(proof, quoted=True)["hits"][0]["words"] == SECRET


def test_only_the_house_is_told_what_there_is_to_find() -> None:
    assert to_json(CLEAN) == to_json(replace(CLEAN, wanted=()))
    assert fields_of(CLEAN, quoted=True)["searched_for"]["identity_number"] > 0
