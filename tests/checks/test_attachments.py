"""Promised attachments against those that are there."""

from __future__ import annotations

import pytest

from agenda_app.checks.attachments import (
    announced_attachments,
    nameless_attachments,
    promised_attachments,
    stray_attachments,
)
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.case import Attachment, Case, Delivery
from agenda_app.domain.findings import Level
from tests.checks.cases import NN, a_case, a_paper, attachments, body, said


def writing(text: str, heading: str = "Saksopplysninger", there: int = 0) -> Case:
    return a_case(paper=a_paper(body=body((heading, text))), attachments=attachments(there))


@pytest.mark.parametrize(
    "text",
    [
        "Kartet følger som vedlegg.",
        "Kartet er vedlagt.",
        "Dei vedlagde teikningane viser moloen.",
        "Se vedlegg 1.",
        "Vedleggene gir full oversikt.",
    ],
)
def test_a_text_that_names_attachments_needs_some(text: str) -> None:
    (finding,) = promised_attachments(writing(text), NN)
    assert finding.level is Level.WARN
    assert finding.quotes == (text,)
    assert finding.text == "Teksten viser til vedlegg, men ingen er lagde ved."


@pytest.mark.parametrize(
    "text",
    [
        "Kartet er ikke vedlagt.",
        "Saka har ingen vedlegg.",
        "Vedlegg: ingen",
        "Vedleggsavgift er ikke aktuelt.",
        "Moloen er lagt ved Nordvågen.",
    ],
)
def test_a_text_that_promises_nothing_is_left_alone(text: str) -> None:
    assert said(promised_attachments, writing(text)) == []


def test_documents_under_a_heading_that_says_they_are_not_attached_are_no_promise() -> None:
    case = writing("Vedlegg til brev av 3. mars", heading="Andre dokumenter (ikke vedlagt)")
    assert said(promised_attachments, case) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Se vedlegg 1 og 3.", 3),
        ("Jf. vedlegg 2–4.", 4),
        ("Til saken hører tre vedlegg.", 3),
        ("Vedlegg nr. 5 viser profilen.", 5),
    ],
)
def test_fewer_than_the_text_counts_is_said_with_both_numbers(text: str, named: int) -> None:
    assert said(promised_attachments, writing(text, there=1)) == [
        f"Teksten viser til {named} vedlegg, men bare 1 er lagt ved."
    ]


@pytest.mark.parametrize(
    "text", ["Se vedlegg 1 og 2.", "Oversikten følger som vedlegg.", "Se vedlegg 12.3.2026."]
)
def test_enough_attachments_give_no_finding(text: str) -> None:
    assert said(promised_attachments, writing(text, there=2)) == []


def test_attachments_that_the_paper_lists_are_counted_too() -> None:
    listing = a_paper(listed_attachments=("Kart 1", "Kart 2"))
    (finding,) = promised_attachments(a_case(paper=listing, attachments=attachments(1)), NN)
    assert finding.text == "Teksten viser til 2 vedlegg, men berre 1 ligg ved."
    assert finding.quotes == ("Kart 1", "Kart 2")
    assert said(promised_attachments, a_case(paper=listing, attachments=attachments(2))) == []


def test_a_list_with_nothing_behind_it_is_said() -> None:
    (finding,) = promised_attachments(a_case(paper=a_paper(listed_attachments=("Kart 1",))), NN)
    assert finding.quotes == ("Kart 1",)


def announced(*titles: str, delivery: Delivery = Delivery.LATER) -> Case:
    waiting = tuple(Attachment(None, title, None, OPEN, delivery=delivery) for title in titles)
    return a_case(paper=a_paper(listed_attachments=titles), attachments=waiting)


def test_an_announced_attachment_counts_and_is_waited_for() -> None:
    case = announced("Takst")
    assert said(promised_attachments, case) == []
    (finding,) = announced_attachments(case, NN)
    assert (finding.level, finding.quotes) == (Level.WARN, ("Takst",))
    assert finding.text == "Vedlegget «Takst» er meldt, men har ikkje kome."
    assert said(announced_attachments, announced("Takst", "Kart")) == [
        "2 vedlegg er meldt, men har ikke kommet."
    ]


def test_what_is_kept_at_the_office_and_what_has_come_are_not_waited_for() -> None:
    assert said(announced_attachments, announced("Bok", delivery=Delivery.NOT_PRINTED)) == []
    assert said(announced_attachments, a_case(attachments=attachments(1))) == []


@pytest.mark.parametrize(
    ("access", "titles", "found"),
    [
        (exempt("offl. § 13"), ("Kart", "Varsel"), 1),
        (exempt("offl. § 13"), ("kart  1", "IMG 2"), 0),
        (UNDECIDED, ("Kart", "Varsel"), 0),
        (OPEN, ("Kart", "Varsel"), 0),
    ],
)
def test_an_exempt_attachment_wants_the_title_that_the_paper_lists(
    access: Access, titles: tuple[str, ...], found: int
) -> None:
    there = (Attachment(None, "Kart 1", None, OPEN), Attachment(None, "IMG 2", None, access))
    case = a_case(paper=a_paper(listed_attachments=titles), attachments=there, access=OPEN)
    findings = tuple(nameless_attachments(case, NN))
    assert len(findings) == found
    assert all("«IMG 2»" in one.text and one.quotes == titles for one in findings)


@pytest.mark.parametrize(
    ("came", "access", "found"),
    [
        (("10 arvet",), OPEN, 1),
        (("10 arvet",), exempt("offl. § 13"), 0),
        (("10 tilstandsrapport",), OPEN, 0),
        (("Tilstandsrapport for flytebryggene", "10 arvet"), OPEN, 0),
        ((), OPEN, 0),
    ],
)
def test_a_file_that_nobody_can_tell_from_the_list_is_said_with_the_title_that_waits(
    came: tuple[str, ...], access: Access, found: int
) -> None:
    listed = ("Tilstandsrapport for flytebryggene",)
    there = tuple(Attachment(None, title, None, access) for title in came)
    case = a_case(paper=a_paper(listed_attachments=listed), attachments=there, access=OPEN)
    findings = tuple(stray_attachments(case, NN))
    assert len(findings) == found
    assert all("«10 arvet»" in one.text and one.quotes == listed for one in findings)
