"""What was put forward in an item, and voted on, as fields of ``minutes show --json``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any

from agenda_app.domain.ballots import BLANK, PartyVotes
from agenda_app.domain.closing_words import closing_words
from agenda_app.domain.closings import Closing
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.outcome_words import outcome_words, tally_words
from agenda_app.domain.proposal_states import states
from agenda_app.domain.proposals import MeetingProposal
from agenda_app.domain.put_aside import aside_words
from agenda_app.domain.text import plain
from agenda_app.domain.votes import Motion, Outcome


def proposal_fields(record: ItemRecord, language: Language) -> list[dict[str, Any]]:
    """Return the proposals of an item in order, each with what became of it.

    ``number`` is what ``changes`` and the votes refer to, ``name`` what the minutes call it.
    """
    found = states(record.matters, record.outcomes)
    return [
        {
            **_proposal(proposal),
            "name": matter_words(Matter(proposal.number), record.matters).said(language),
            "state": found[proposal.number].value,
        }
        for proposal in record.put_forward
    ]


def vote_fields(record: ItemRecord, language: Language) -> list[dict[str, Any]]:
    """Return the votes of an item that add up, in order, in the words of its minutes.

    ``winner`` and the places in ``votes`` count ``about``; where that is one matter they are for
    and against. ``names`` has those who were named in the minutes as having voted for a side; null
    is a blank vote.
    """
    motions = [outcome.vote.motion for outcome in record.outcomes]
    return [
        _vote(outcome, motions[place:], record, language)
        for place, outcome in enumerate(record.outcomes, start=1)
    ]


def closed_fields(record: ItemRecord, language: Language) -> list[dict[str, Any]]:
    """Return what of an item was behind closed doors, or was not to be, with the votes on that.

    ``vote`` has words for how it was decided, where the votes themselves were not entered.
    """
    return [_closed(closing, language) for closing in record.closings]


def aside_fields(record: ItemRecord, language: Language) -> dict[str, Any] | None:
    """Return who withdrew or postponed an item and why, null when nobody noted it."""
    aside, words = record.minutes.aside, aside_words(record.item, record.minutes.aside)
    if aside is None or not words:
        return None
    return {
        "by": aside.by,
        "why": aside.why,
        "is_rest": aside.is_rest,
        "until": aside.until and aside.until.isoformat(),
        "text": words.said(language),
    }


def _closed(closing: Closing, language: Language) -> dict[str, Any]:
    session = closing.session
    return {
        "ground": session.ground.value,
        "basis": session.basis,
        "is_demanded_by_law": session.ground.is_duty,
        "is_refused": session.is_refused,
        "closed_at": _minute(session.closed_at),
        "opened_at": _minute(session.opened_at),
        "vote": session.vote,
        "closing_vote": _doors(closing.closed_by, language),
        "opening_vote": _doors(closing.opened_by, language),
        "refused": [reason.said(language) for reason in closing.refused],
        "text": closing_words(closing, language),
    }


def _doors(outcome: Outcome | None, language: Language) -> dict[str, Any] | None:
    if outcome is None:
        return None
    return {
        **_numbers(outcome),
        "text": tally_words(outcome).said(language),
    }


def _proposal(proposal: MeetingProposal) -> dict[str, Any]:
    return {
        "number": proposal.number,
        "kind": proposal.kind.value,
        "movers": [str(mover) for mover in proposal.movers],
        "parties": list(proposal.parties),
        "owner": proposal.owner,
        "receiver": proposal.receiver,
        "changes": proposal.changes,
        "spoken_at": _minute(proposal.spoken_at),
        "handed_in_at": _minute(proposal.handed_in_at),
        "introduction": plain(proposal.introduction),
        "text": "\n".join(plain(point.text) for point in proposal.points),
        "points": [
            {"at": point.at, "part": point.part, "text": plain(point.text)}
            for point in proposal.points
        ],
    }


def _vote(
    outcome: Outcome, later: Sequence[Motion], record: ItemRecord, language: Language
) -> dict[str, Any]:
    options = outcome.vote.motion.options
    return {
        "about": [_matter(one, record.matters, language) for one in options],
        **_numbers(outcome),
        "text": outcome_words(outcome, record.matters, later).said(language),
    }


def _numbers(outcome: Outcome) -> dict[str, Any]:
    vote = outcome.vote
    names = {voter.person_id: voter for voter in outcome.room.voters}
    return {
        "method": vote.ballots.method.value,
        "majority": vote.majority.value,
        "needed": outcome.needed,
        "is_trial": vote.motion.is_trial,
        "is_second_round": vote.is_second_round,
        "votes": list(outcome.votes),
        "blank": outcome.blank,
        "winner": outcome.winner,
        "by_chair": outcome.by_chair,
        "voters": [{"name": one.name, "party": one.party} for one in outcome.room.voters],
        "parties": [_party(row, outcome) for row in outcome.parties],
        "names": [
            {
                "name": names[one.person_id].name,
                "party": names[one.person_id].party,
                "side": None if one.side == BLANK else one.side,
            }
            for one in vote.ballots.named
        ],
    }


def _matter(matter: Matter, matters: Matters, language: Language) -> dict[str, Any]:
    return {
        "proposal": matter.proposal,
        "points": list(matter.points),
        "text": matter_words(matter, matters).said(language),
    }


def _party(row: PartyVotes, outcome: Outcome) -> dict[str, Any]:
    """Return how a party's votes fell; alternatives have no for and against, only ``votes``."""
    fields: dict[str, Any] = {"party": row.party, "votes": list(row.votes), "blank": row.blank}
    if outcome.vote.motion.is_for_or_against:
        fields["for"], fields["against"] = row.votes
    return fields


def _minute(at: time | None) -> str | None:
    return None if at is None else at.isoformat("minutes")
