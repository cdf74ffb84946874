"""What came after the council's earlier meeting: a correction, a letter, duties and fees."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.documents.extract_pdf import render_extract
from agenda_app.documents.item_minutes_pdf import render_item_minutes
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.fee_lines import FeeDoubt
from agenda_app.domain.followup import FollowUpState, status_on
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.printed import Audience
from agenda_app.services.extract import extract_content, item_minutes_content
from agenda_app.services.fees import read_fees
from agenda_app.services.followup import follow_ups
from agenda_app.services.letters import letters_of
from agenda_app.services.locking import read_record
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_corrections import read_corrections
from tests.sample.earlier import (
    LIGHTS,
    MET,
    MET_AGAIN,
    TODAY,
    WASTE,
    council_on,
    words_of,
)


def test_the_next_meeting_approved_the_minutes_with_a_correction(session: Session) -> None:
    (correction,) = read_corrections(session, council_on(session, MET))
    again = read_record(session, council_on(session, MET_AGAIN))
    (approval,) = (one for one in again.items if one.item.id == correction.agreed_in)
    title = approval.item.title.replace("\u00a0", " ")
    assert title == "Godkjenning av protokoll fra møtet 9. september 2026"
    assert (correction.number, correction.was, correction.becomes) == (
        1,
        "2,4 millioner kroner",
        "2,1 millioner kroner",
    )
    assert again.minutes.locked_at is None  # those of the last meeting are there to try


def test_minutes_keep_the_day_they_were_locked_and_every_paper_tells_the_correction(
    sample: Storage, session: Session, cases: list[ItemRecord]
) -> None:
    met, case_id = council_on(session, MET), cases[WASTE].item.case_id
    assert case_id is not None
    asked = (session, sample.files, met, case_id, Audience.PUBLIC, TODAY)
    whole = minutes_content(session, sample.files, met, Audience.PUBLIC, TODAY)
    papers = [
        words_of(render_minutes(whole)),
        words_of(render_item_minutes(item_minutes_content(*asked))),
        words_of(render_extract(extract_content(*asked))),
    ]
    for told in papers:
        assert "Rettelse 1, 15. oktober 2026: PS 4/26" in told.replace("\u00a0", " ")
        assert "Det skal stå: «2,1 millioner kroner»" in told
    assert "Ytterholm, 10. september 2026" in papers[0].replace("\u00a0", " ")
    assert "23. november" not in papers[0].replace("\u00a0", " ")


def test_a_paper_of_another_case_tells_nothing_of_the_correction(
    sample: Storage, session: Session, cases: list[ItemRecord]
) -> None:
    case_id = cases[LIGHTS].item.case_id
    assert case_id is not None
    met = council_on(session, MET)
    asked = (session, sample.files, met, case_id, Audience.INTERNAL, TODAY)
    assert item_minutes_content(*asked).corrections == ()
    assert extract_content(*asked).corrections == ()


def test_the_company_has_a_letter_and_nobody_else(sample: Storage, session: Session) -> None:
    (of_case,) = letters_of(session, sample.files, council_on(session, MET), TODAY)
    (letter,) = of_case.letters
    assert letter.party.name == "Skjærholmen Sjømat AS"
    # The council changed what the paper proposed, and why stands under the proceedings.
    (note,) = of_case.notes
    assert "Se at begrunnelsen står under behandlingen" in note.bokmal


def test_points_are_followed_up_and_one_is_late(session: Session) -> None:
    found = {
        (line.point.number and line.point.number.serial, line.point.place): status_on(
            line.point, TODAY
        )
        for line in follow_ups(session)
        if line.point.decided == MET
    }
    owned = {place: status for place, status in found.items() if status.point.owner}
    assert {place: status.state for place, status in owned.items()} == {
        (3, 1): FollowUpState.DONE,
        (3, 3): FollowUpState.NOT_BEGUN,
        (4, 1): FollowUpState.BEGUN,
        (5, 1): FollowUpState.NOT_BEGUN,
        (6, 2): FollowUpState.NOT_BEGUN,
    }
    assert [place for place, status in found.items() if status.is_overdue] == [(5, 1)]
    assert found[3, 1].steps[0].evidence


def test_what_the_meeting_costs(session: Session) -> None:
    """Fees: the chair 1 800, eight members and two deputies 900 each.

    One deputy sat in one item, which is less than half of the meeting: half the fee. The one who
    was called before her was aside in it, too, and gets none. A member who left before the last
    items, and one who came for the fourth, get all of it.

    Claims: 1 840 of lost earnings, 34 and 22 km at 4.25, and 1 500 for half a day.
    """
    fees = Decimal(1800) + 10 * Decimal(900) + Decimal(450)
    claims = Decimal(1840) + Decimal("144.50") + Decimal("93.50") + Decimal(1500)
    found = read_fees(session, MET, MET, TODAY)
    amounts = [line.amount for one in found.statement.persons for line in one.lines]
    assert sum(amounts) == fees + claims == Decimal("14828.00")
    doubts = [remark.doubt for remark in found.statement.remarks]
    assert doubts.count(FeeDoubt.NEVER_SAT) == 1
