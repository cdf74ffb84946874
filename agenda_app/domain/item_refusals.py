"""What cannot be kept of what is new in an item: put forward, said, voted, elected or answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from agenda_app.domain.closings import OPENED_TOO_EARLY, opens_too_early
from agenda_app.domain.fates import voted_on
from agenda_app.domain.held_elections import election_refusals
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.met_for import met_for_refusals
from agenda_app.domain.proposal_rules import (
    Standing,
    change_refusals,
    refusals,
    removal_refusals,
    speech_refusals,
    taking_up_refusals,
)
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.some_points import mover_refusals
from agenda_app.domain.statement_rules import statement_refusals
from agenda_app.domain.taking_part import Right

_NO_MEMBER = Sentence(
    "Når en sak avgjøres skriftlig, svarer bare medlemmene av utvalget, og varamedlemmer for den "
    "som er inhabil eller har forfall (koml. §§ 7-10 og 11-8).",
    "Når ei sak blir avgjord skriftleg, svarar berre medlemene av utvalet, og varamedlemer for den "
    "som er ugild eller har forfall (koml. §§ 7-10 og 11-8).",
)
_NOT_IN_WRITING = Sentence(
    "Saken blir ikke avgjort skriftlig. Velg «Skriftlig behandling» der møtet endres.",
    "Saka blir ikkje avgjord skriftleg. Vel «Skriftleg handsaming» der møtet blir endra.",
)


def item_refusals(
    before: ItemRecord,
    after: ItemRecord,
    may: Mapping[Right, dict[int, Standing]],
    start: datetime,
) -> Iterator[Sentence]:
    """Yield what cannot be of what is new; what was kept already may be wrong by now.

    Args:
        before: the item as it is kept.
        after: the item as somebody wants to keep it.
        may: who has which right in it, and who not, and why.
        start: when the meeting began.
    """
    yield from _put_forward(before, after, may[Right.PROPOSE])
    yield from _removals(before.minutes.register, after)
    yield from _said(before, after, may[Right.SPEAK])
    for held in after.minutes.elections:
        yield from election_refusals(held)
    if after.written is not None:
        yield from met_for_refusals(before.minutes, after.minutes)
    yield from _new_votes(before, after)
    yield from _strange_answers(before, after)
    yield from _wrong_doors(before, after, start)


def _put_forward(
    before: ItemRecord, after: ItemRecord, may: dict[int, Standing]
) -> Iterator[Sentence]:
    """Yield why a proposal that is new, or is changed, cannot be.

    Who has put something forward may change it also after having left or stepped aside.
    """
    old, new = before.minutes.register, after.minutes.register
    voted = voted_on(after.outcomes)
    for proposal in new.proposals:
        known = old.proposal(proposal.number)
        if known == proposal:
            continue
        movers = known.movers if known is not None else ()
        theirs = {mover.person_id: Standing.ENTITLED for mover in movers}
        yield from refusals(new, proposal, may | theirs)
        yield from taking_up_refusals(proposal, may)
        if known is None or known.points != proposal.points:
            yield from mover_refusals(proposal, after.matters, after.partly)
        if known is not None:
            yield from change_refusals(old, proposal.number, voted)


def _said(before: ItemRecord, after: ItemRecord, may: dict[int, Standing]) -> Iterator[Sentence]:
    """Yield why somebody cannot have made a statement, or be on the list of speakers."""
    old = before.minutes.register.statements
    for statement in after.minutes.register.statements:
        made = next((one for one in old if one.number == statement.number), None)
        if made is None or (made.mover, made.text) != (statement.mover, statement.text):
            own = {} if made is None else {made.mover.person_id: Standing.ENTITLED}
            yield from statement_refusals(statement, may | own)
    heard_of = {(one.person_id, one.name) for one in before.minutes.speeches}
    for speech in after.minutes.speeches:
        if (speech.person_id, speech.name) not in heard_of:
            yield from speech_refusals(speech, may)


def _strange_answers(before: ItemRecord, after: ItemRecord) -> Iterator[Sentence]:
    """Yield that somebody answered who has no say, or where nothing is decided in writing."""
    written = after.written
    members = () if written is None else [one.person_id for one in written.members]
    for answer in after.minutes.answers:
        if answer not in before.minutes.answers and answer.person_id not in members:
            yield _NO_MEMBER if written is not None else _NOT_IN_WRITING


def _wrong_doors(before: ItemRecord, after: ItemRecord, start: datetime) -> Iterator[Sentence]:
    """Yield that doors that are new are said to have opened before they closed."""
    new = (one for one in after.minutes.closed if one not in before.minutes.closed)
    if any(opens_too_early(one, start) for one in new):
        yield OPENED_TOO_EARLY


def _new_votes(before: ItemRecord, after: ItemRecord) -> Iterator[Sentence]:
    """Yield why a vote that is new, in the case or on the doors, cannot stand."""
    for closing in after.closings:
        if closing.session not in before.minutes.closed:
            yield from closing.refused
    for refused in after.refused:
        if refused not in before.refused:
            yield from refused[1]


def _removals(old: ProposalRegister, after: ItemRecord) -> Iterator[Sentence]:
    """Yield why a proposal that is in the register no more cannot be taken out of it."""
    new = after.minutes.register
    in_votes = {o.proposal for vote in after.minutes.votes for o in vote.motion.options}
    for removed in old.proposals:
        if new.proposal(removed.number) is None:
            yield from removal_refusals(new, removed.number, in_votes)
