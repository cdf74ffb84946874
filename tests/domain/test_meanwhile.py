"""Two who write at once: what both wrote is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.meanwhile import both, joined_records
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import Approval, Approved, LastMinutes, MeetingOpening
from agenda_app.domain.opening_meanwhile import joined_openings
from agenda_app.domain.people import PersonId
from agenda_app.domain.text import paragraphs


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "kept"),
    [
        ("", "", "m", "m"),
        ("", "t", "", "t"),
        ("", "t", "m", "tm"),
        ("a", "a", "am", "am"),
        ("a", "at", "am", "atm"),
        ("ab", "tb", "am", "tm"),
        ("ab", "tb", "mb", "tmb"),
        ("ab", "b", "abm", "bm"),
        ("ab", "b", "mb", "mb"),
        ("ab", "xab", "ab", "xab"),
        ("a", "at", "m", "mt"),
        ("abc", "abc", "ac", "ac"),
        ("abc", "axc", "axc", "axc"),
        ("ab", "", "abm", "m"),
        ("abcd", "tcd", "abm", "tm"),
    ],
)
def test_what_both_wrote_is_kept(base: str, theirs: str, mine: str, kept: str) -> None:
    """A letter stands for a block."""
    assert "".join(both(base, theirs, mine)) == kept


def test_a_field_that_one_changed_is_as_that_one_left_it() -> None:
    base = Approved(None, "")
    theirs, mine = replace(base, remarks="Sak 4 først."), replace(base, approval=Approval.APPROVED)
    assert joined_records(base, theirs, mine) == Approved(Approval.APPROVED, "Sak 4 først.")


def test_an_opening_keeps_what_both_said_of_it() -> None:
    known = MeetingMinutes(MeetingId(1), others=("Siv Hauk",))
    theirs = replace(
        known,
        version=1,
        opening=MeetingOpening(
            lawfully_summoned=True,
            agenda=Approved(Approval.WITH_REMARKS, "Sak 4 tas først."),
            disqualification="Aud spurte.",
            last_minutes=(LastMinutes(None, Approved(Approval.APPROVED)),),
        ),
        signers=(PersonId(1),),
        others=("Siv Hauk", "Ola Li"),
        remarks=paragraphs("Deres."),
    )
    mine = replace(
        known,
        opening=MeetingOpening(
            notice=Approved(Approval.APPROVED),
            agenda=Approved(None, "Sak 5 tas sist."),
            disqualification="Bo spurte.",
        ),
        signers=(PersonId(2),),
        others=("Siv Hauk", "Per Moe"),
        remarks=paragraphs("Mine."),
    )
    kept = joined_openings(known, theirs, mine)
    assert kept.version == 1
    assert kept.opening.lawfully_summoned is True
    assert kept.opening.notice.approval is Approval.APPROVED
    assert kept.opening.agenda == Approved(
        Approval.WITH_REMARKS, "Sak 4 tas først. Sak 5 tas sist."
    )
    assert kept.opening.disqualification == "Aud spurte. Bo spurte."
    assert kept.opening.last(None).approval is Approval.APPROVED
    assert kept.signers == (PersonId(1), PersonId(2))
    assert kept.others == ("Siv Hauk", "Ola Li", "Per Moe")
    assert kept.remarks == paragraphs("Deres.\nMine.")
