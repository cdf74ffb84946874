"""The extract of a case prints its paper as it was sent, and nothing that is withheld by now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Attachment, CaseId, Delivery, Treatment
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_extract import ExtractContent
from agenda_app.domain.text import Paragraph, Run, plain
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.extract import extract_content
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.route import record_recommendation
from tests.builders import a_text
from tests.produce.dispatch_world import (
    LATER,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    new_case,
    put,
    send,
    set_fate,
)

DAY = date(2026, 5, 4)
BASIS = "offl. § 23"


def extract(
    storage: Storage, meeting: MeetingId, case: CaseId, audience: Audience = Audience.INTERNAL
) -> ExtractContent:
    with storage.database.read() as session:
        return extract_content(session, storage.files, meeting, case, audience, DAY)


def body(
    storage: Storage, meeting: MeetingId, case: CaseId, audience: Audience = Audience.INTERNAL
) -> str:
    return plain(extract(storage, meeting, case, audience).case.body)


def proposals(storage: Storage, meeting: MeetingId, case: CaseId) -> list[tuple[str, str]]:
    paper = extract(storage, meeting, case).case
    found = (*([paper.main] if paper.main else []), *paper.others)
    return [(one.owner, plain(one.text)) for one in found]


def test_before_it_is_sent_the_paper_is_the_one_that_stands_in_the_case(storage: Storage) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    change_paper(storage, kai, body=a_text("Kaia er fra 1975."))
    assert body(storage, meeting, kai) == "Kaia er fra 1975."


@pytest.mark.parametrize("audience", Audience)
def test_what_is_changed_after_dispatch_is_not_printed_until_it_is_sent(
    storage: Storage, audience: Audience
) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    change_paper(storage, kai, body=a_text("Kaia er fra 1974."), case_officer="Siv Hauknes")
    send(storage, meeting)
    words = a_text("Kaia er fra 1975.")
    change_paper(storage, kai, body=words, case_officer="Jon Fure", proposals=a_proposal("Riv."))
    paper = extract(storage, meeting, kai, audience).case
    assert (plain(paper.body), paper.case_officer) == ("Kaia er fra 1974.", "Siv Hauknes")
    assert paper.main is not None
    assert "220 000" in plain(paper.main.text)
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    paper = extract(storage, meeting, kai, audience).case
    assert (plain(paper.body), paper.case_officer) == ("Kaia er fra 1975.", "Jon Fure")
    assert paper.main is not None
    assert plain(paper.main.text) == "1. Riv."
    change_paper(storage, kai, body=a_text("Kaia er fra 1976."))
    assert body(storage, meeting, kai, audience) == "Kaia er fra 1975."


def test_a_case_of_a_supplement_is_printed_as_it_was_sent_there(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    ferry = new_case(storage, "Ny ferge", body=a_text("Ferga er for liten."))
    put(storage, meeting, ferry)
    send(storage, meeting, DispatchKind.SUPPLEMENT, LATER)
    change_paper(storage, ferry, body=a_text("Ferga er for stor."))
    assert body(storage, meeting, ferry) == "Ferga er for liten."


def test_a_case_that_came_in_the_meeting_has_the_paper_it_has(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    ferry = new_case(storage, "Ny ferge", body=a_text("Ferga er for liten."))
    put(storage, meeting, ferry)
    assert body(storage, meeting, ferry) == "Ferga er for liten."
    assert extract(storage, meeting, ferry).is_of_today


def test_where_the_papers_that_were_sent_were_not_kept_the_extract_knows_it(
    storage: Storage,
) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    with storage.database.write("test") as session:
        mark_sent(session, meeting)
    assert extract(storage, meeting, kai).is_of_today


def test_what_was_kept_is_not_the_paper_of_today(storage: Storage) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    send(storage, meeting)
    assert not extract(storage, meeting, kai).is_of_today


def test_what_has_become_exempt_since_is_not_printed_for_the_public(storage: Storage) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    change_paper(storage, kai, body=a_text("Kaia males for 90 000 kroner av Ytre Maling."))
    send(storage, meeting)
    hidden = Run("Ytre Maling", exempt=BASIS)
    words = (Paragraph((Run("Kaia males for 90 000 kroner av "), hidden, Run("."))),)
    change_paper(storage, kai, body=words)
    assert "Ytre Maling" in body(storage, meeting, kai)
    assert "Ytre Maling" not in body(storage, meeting, kai, Audience.PUBLIC)


def test_what_was_exempt_when_it_was_sent_is_hidden_in_the_sent_words_too(
    storage: Storage,
) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    hidden = Run("Ytre Maling", exempt=BASIS)
    change_paper(storage, kai, body=(Paragraph((Run("Kaia males av "), hidden)),))
    send(storage, meeting)
    change_paper(storage, kai, body=(Paragraph((Run("Brygga males av "), hidden)),))
    assert body(storage, meeting, kai) == "Kaia males av Ytre Maling"
    public = extract(storage, meeting, kai, Audience.PUBLIC).case
    assert plain(public.body).startswith("Kaia males av ")
    assert "Ytre Maling" not in plain(public.body)
    assert "offl." in public.access_text.replace("\xa0", " ")


def test_the_list_of_attachments_is_the_sent_one_without_what_is_withheld_now(
    storage: Storage,
) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    plan = Attachment(None, "Plan", None, access=OPEN, delivery=Delivery.LATER)
    bid = replace(plan, title="Tilbud fra Ytre Maling")
    saved = change(storage, kai, attachments=(plan, bid))
    send(storage, meeting)
    first, second = saved.attachments
    new = replace(plan, title="Notat")
    change(storage, kai, attachments=(first, replace(second, access=exempt(BASIS)), new))
    inside = extract(storage, meeting, kai).case.attachments
    assert [line.title for line in inside] == ["Plan", "Tilbud fra Ytre Maling"]
    outside = extract(storage, meeting, kai, Audience.PUBLIC).case.attachments
    assert outside[0].title == "Plan"
    assert [line.exempt_basis for line in outside] == ["", BASIS]
    assert "Ytre Maling" not in str(outside)


def test_a_recommendation_that_was_sent_is_told_once(storage: Storage) -> None:
    """The council's paper brings the executive committee's recommendation, or gets it later."""
    meeting, (kai, *_) = a_meeting(storage)
    own = (
        "Kommunedirektørens forslag til vedtak",
        "1. Kaia rustes opp for inntil kr 220 000 i år.",
    )
    recommended = ("Formannskapets innstilling", "Kaia rives.")
    with storage.database.write("test") as session:
        executive = committee_by_code(session, "FSK").id
        case = read_case(session, kai)
        before = Treatment(None, 1, executive)
        council = replace(case.treatments[0], order=2)
    assert case.treatments[0].id is not None
    saved = change(storage, kai, treatments=(before, council))
    send(storage, meeting)
    assert proposals(storage, meeting, kai) == [own]
    step = saved.treatments[0].id
    assert step is not None
    with storage.database.write("test") as session:
        record_recommendation(session, read_case(session, kai), step, a_text("Kaia rives."))
    assert proposals(storage, meeting, kai) == [recommended, own]
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    assert proposals(storage, meeting, kai) == [recommended, own]


def test_a_withdrawn_case_keeps_the_paper_that_was_sent(storage: Storage) -> None:
    meeting, (kai, *_) = a_meeting(storage)
    change_paper(storage, kai, body=a_text("Kaia er fra 1974."))
    send(storage, meeting)
    set_fate(storage, meeting, kai, ItemState.WITHDRAWN)
    change_paper(storage, kai, body=a_text("Kaia er fra 1975."))
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    paper = extract(storage, meeting, kai).case
    assert (plain(paper.body), paper.state) == ("Kaia er fra 1974.", ItemState.WITHDRAWN)
