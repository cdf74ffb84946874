"""How the proposals of a case are called on the screen: what kind, whose, and their state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.matter_words import (
    KIND_WORDS,
    matter_words,
    numbered,
    place_among_alike,
    proposer,
    within,
)
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposal_states import states
from agenda_app.domain.proposal_words import SPOKEN
from agenda_app.domain.proposals import RECOMMENDATION, MeetingProposal, ProposalKind
from agenda_app.domain.sentence import capital, listed
from agenda_app.domain.text import plain
from agenda_app.domain.vote_doubt_words import STATES
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.proposal_lines import ProposalLine

translate = QCoreApplication.translate


def proposal_lines(record: ItemRecord) -> list[ProposalLine]:
    """Return the proposals of an item as they are shown."""
    found = states(record.matters, record.outcomes)
    return [
        ProposalLine(
            proposal.number,
            _kind(proposal, record.matters),
            _whose(proposal, record.matters),
            plain((*proposal.introduction, *(b for p in proposal.points for b in p.text))),
            spoken(SPOKEN if proposal.awaits_text else STATES[found[proposal.number]]),
            is_gone=not proposal.is_open,
        )
        for proposal in record.minutes.register.proposals
    ]


def _kind(proposal: MeetingProposal, matters: Matters) -> str:
    """Return "Tilleggsforslag 2", as the votes call it; what came with the papers has its name."""
    if not proposal.movers:
        return kind_word(proposal.kind)
    place = place_among_alike(proposal, matters)
    return spoken(numbered(capital(KIND_WORDS[proposal.kind]), place))


def _whose(proposal: MeetingProposal, matters: Matters) -> str:
    """Return who put it forward, and what it is to where that is another proposal."""
    own = Matter(proposal.number)
    mover = who(proposal) if proposal.movers else spoken(matter_words(own, matters))
    if proposal.changes == RECOMMENDATION:
        return mover
    other = spoken(within(matter_words(Matter(proposal.changes), matters)))
    to = translate("LiveMeeting", "{mover}, to {proposal}")
    return to.format(mover=mover, proposal=other)


def kind_word(kind: ProposalKind) -> str:
    """Return "Tilleggsforslag"."""
    return spoken(capital(KIND_WORDS[kind]))


def who(proposal: MeetingProposal) -> str:
    """Return "Olav Tangvær (Sp) for Sp og V"."""
    movers = listed([str(mover) for mover in proposal.movers])
    own = {mover.party for mover in proposal.movers}
    if not set(proposal.parties) - own:
        return movers
    behalf = translate("LiveMeeting", "{mover} for {parties}")
    return behalf.format(mover=movers, parties=proposer(proposal))
