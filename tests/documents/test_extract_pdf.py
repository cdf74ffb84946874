"""The extract of a case on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from agenda_app.documents.extract_pdf import render_extract
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.printed_extract import Attestation, ExtractContent
from agenda_app.domain.printed_minutes import CorrectionLine, MinutesItem
from tests.builders import a_text
from tests.documents.papers import a_head, number
from tests.documents.reading import words


def extract(*corrections: CorrectionLine, **changes: Any) -> str:
    main = Proposal("Kommunestyrets vedtak", a_text("Det bevilges kr 350 000."))
    case = CaseContent("k", a_head(), number(1), "Sak", main=main)
    item = MinutesItem(number(1), ItemKind.CASE, "Sak")
    content = ExtractContent(case, item, review="Siste dag er onsdag.", corrections=corrections)
    return words(render_extract(replace(content, **changes))).replace("\xa0", " ")


def test_right_under_a_resolution_stands_that_something_is_put_right_further_down() -> None:
    told = extract(CorrectionLine("Rettelse 1", "kr 350 000", "kr 305 000"))
    resolved, pointed = told.index("bevilges"), told.index("se «Rettelser» lenger ned")
    assert resolved < pointed < told.index("Siste dag") < told.index("Rettelse 1")


def test_nothing_is_said_of_corrections_where_there_are_none() -> None:
    assert "Rettelser" not in extract()


def test_a_true_copy_says_that_the_paper_in_it_is_the_one_of_today() -> None:
    attested = Attestation(Signer("Siv Hauknes", "møtesekretær"))
    told = "Saksframlegget er gjengitt slik det er nå."
    assert told in extract(attested=attested, is_of_today=True)
    assert told not in extract(attested=attested)
    assert told not in extract(is_of_today=True)
