"""Whether somebody may put forward a proposal, ask or speak, and the register after a proposal.

What is refused is refused with the reason, which the window shows while it is being typed and the
service says when it is saved: one rule, two users.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum

from agenda_app.domain.proposals import (
    RECOMMENDATION,
    Effect,
    MeetingProposal,
    Mover,
    NotTakenUp,
    ProposalKind,
    ProposalRegister,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.speaking import Speech


class Standing(Enum):
    """Whether somebody may propose in a case; a service reads it off the attendance."""

    ENTITLED = "entitled"
    DISQUALIFIED = "disqualified"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_ENTITLED = "not_entitled"


ASIDE = frozenset({Standing.DISQUALIFIED, Standing.EXCUSED})
"""Who takes no part in a case at all (koml. §§ 11-10 and 11-11)."""

Standings = Mapping[int, Standing]
"""By person, at the time the proposal was put forward: one that was spoken before it was written
down keeps its right although the mover has left since. Who is not named may not propose."""

_NO_MOVER = Sentence("Skriv hvem som la fram forslaget.", "Skriv kven som la fram framlegget.")
_NO_SPEAKER = Sentence("Skriv hvem som vil ha ordet.", "Skriv kven som vil ha ordet.")
_NO_TEXT = Sentence(
    "Forslaget har ingen tekst. Skriv den inn, eller merk forslaget som muntlig.",
    "Framlegget har ingen tekst. Skriv han inn, eller merk framlegget som munnleg.",
)
_NOT_JOINT = Sentence(
    "Et fellesforslag har minst to partier eller forslagsstillere bak seg. Før opp alle.",
    "Eit fellesframlegg har minst to parti eller forslagsstillarar bak seg. Før opp alle.",
)
_NO_SUCH = Sentence(
    "Forslaget gjelder et forslag som ikke finnes eller ikke kan endres. Velg hva det endrer.",
    "Framlegget gjeld eit framlegg som ikkje finst eller ikkje kan endrast. Vel kva det endrar.",
)
_UNKNOWN = Sentence("Forslaget finnes ikke i saken.", "Framlegget finst ikkje i saka.")
_VOTED = Sentence(
    "Det er alt stemt over forslaget. Ta bort avstemningen først.",
    "Det er alt røysta over framlegget. Ta bort røystinga først.",
)
_IN_VOTE = Sentence(
    "Forslaget er med i en avstemning. Ta bort avstemningen først.",
    "Framlegget er med i ei røysting. Ta bort røystinga først.",
)
_CHANGED = Sentence(
    "Et annet forslag gjelder dette forslaget. Ta bort det andre først.",
    "Eit anna framlegg gjeld dette framlegget. Ta bort det andre først.",
)
_TAKES_PART = Sentence(
    "Forslaget kan ikke stå som ikke tatt opp til behandling: Forslagsstilleren er ikke ført som "
    "inhabil eller med fritak i saken. Før det først.",
    "Framlegget kan ikkje stå som ikkje teke opp til handsaming: Forslagsstillaren er ikkje ført "
    "som ugild eller med fritak i saka. Før det først.",
)
_LEAST_JOINT = 2


def refusals(
    register: ProposalRegister, proposal: MeetingProposal, standings: Standings
) -> tuple[Sentence, ...]:
    """Return why a proposal cannot be put forward, nothing when it can.

    Only those who may propose can put a proposal forward, and nobody else can be given that
    (koml. § 8-1 second para); who is disqualified (§ 11-10) or excused (§ 11-11) has left the case.
    One that came with the papers has an owner instead of a mover.
    """
    return (*_mover_refusals(proposal, standings), *_form_refusals(register, proposal))


def _mover_refusals(proposal: MeetingProposal, standings: Standings) -> Iterator[Sentence]:
    if not proposal.movers and not proposal.owner.strip():
        yield _NO_MOVER
    for mover in proposal.movers:
        yield from _standing_refusals(mover, standings)
    times = Counter(proposal.movers)
    for mover in proposal.movers:
        if times.pop(mover, 1) > 1:
            yield Sentence(f"{mover.name} er ført to ganger.", f"{mover.name} er ført to gonger.")


def asker_refusals(asker: Mover, standings: Standings) -> Iterator[Sentence]:
    """Yield why somebody cannot put a question: only who may speak asks (koml. § 11-2 fourth para).

    Args:
        asker: who asks.
        standings: who may speak where the question is put.
    """
    if asker.person_id in standings and standings[asker.person_id] is not Standing.NOT_ENTITLED:
        yield from _standing_refusals(asker, standings)
    else:
        yield Sentence(
            f"{asker.name} har ikke rett til å stille spørsmål her (koml. § 11-2 fjerde ledd).",
            f"{asker.name} har ikkje rett til å stille spørsmål her (koml. § 11-2 fjerde ledd).",
        )


def _standing_refusals(mover: Mover, standings: Standings) -> Iterator[Sentence]:
    match standings.get(mover.person_id, Standing.NOT_ENTITLED):
        case Standing.DISQUALIFIED:
            yield Sentence(
                f"{mover.name} er inhabil og deltar ikke i saken (koml. § 11-10).",
                f"{mover.name} er ugild og er ikkje med i saka (koml. § 11-10).",
            )
        case Standing.EXCUSED:
            yield Sentence(
                f"{mover.name} har fritak og deltar ikke i saken (koml. § 11-11).",
                f"{mover.name} har fritak og er ikkje med i saka (koml. § 11-11).",
            )
        case Standing.ABSENT:
            yield Sentence(f"{mover.name} er ikke til stede.", f"{mover.name} er ikkje til stades.")
        case Standing.NOT_ENTITLED:
            yield Sentence(
                f"{mover.name} har ikke rett til å komme med forslag her (koml. § 8-1 andre ledd).",
                f"{mover.name} har ikkje rett til å kome med framlegg her "
                "(koml. § 8-1 andre ledd).",
            )


def _form_refusals(register: ProposalRegister, proposal: MeetingProposal) -> Iterator[Sentence]:
    if not (proposal.has_text or proposal.only_spoken):
        yield _NO_TEXT
    behind = max(len(proposal.on_behalf_of), len(proposal.movers))
    if proposal.kind is ProposalKind.JOINT and behind < _LEAST_JOINT:
        yield _NOT_JOINT
    told = proposal.changes == RECOMMENDATION or not proposal.is_open
    if not (told or proposal.changes in {p.number for p in changeable(register, proposal.number)}):
        yield _NO_SUCH
    times = Counter((point.at, point.part) for point in proposal.points if point.at)
    if proposal.effect is Effect.CHANGES:
        twice = sorted(place for place, count in times.items() if count > 1)
        for at in (f"{at} {part}".rstrip() for at, part in twice):
            yield Sentence(
                f"Forslaget endrer punkt {at} to ganger.",
                f"Framlegget endrar punkt {at} to gonger.",
            )


def why_not_taken_up(movers: Iterable[Mover], standings: Standings) -> NotTakenUp | None:
    """Return why what some put forward is not to be treated, None where anybody of them takes part.

    Args:
        movers: who put it forward; what came with the papers has none.
        standings: who may propose in the case, and why the others may not.
    """
    found = {standings.get(mover.person_id, Standing.NOT_ENTITLED) for mover in movers}
    if not found or found - ASIDE:
        return None
    is_disqualified = Standing.DISQUALIFIED in found
    return NotTakenUp.DISQUALIFIED if is_disqualified else NotTakenUp.EXCUSED


def taking_up_refusals(proposal: MeetingProposal, standings: Standings) -> Iterator[Sentence]:
    """Yield why a proposal cannot stand as not treated: whoever put it forward takes part."""
    if proposal.not_taken_up not in {None, why_not_taken_up(proposal.movers, standings)}:
        yield _TAKES_PART


def changeable(register: ProposalRegister, number: int = 0) -> tuple[MeetingProposal, ...]:
    """Return the open proposals that another can change or add to: those of a whole text.

    Args:
        register: of the case.
        number: of the other proposal, 0 for a new one; it cannot change itself.
    """
    return tuple(
        p
        for p in register.proposals
        if p.is_open and p.effect is Effect.WHOLE and p.number != number
    )


def put_forward(
    register: ProposalRegister, proposal: MeetingProposal, standings: Standings
) -> ProposalRegister:
    """Return the register with one more proposal, which gets the next number.

    Raises:
        ValueError: it is refused (``refusals``).
    """
    _allow(refusals(register, proposal, standings))
    number = max((p.number for p in register.proposals), default=RECOMMENDATION) + 1
    return replace(register, proposals=(*register.proposals, replace(proposal, number=number)))


def change_refusals(
    register: ProposalRegister, number: int, voted: Collection[int]
) -> tuple[Sentence, ...]:
    """Return why a proposal cannot be changed or withdrawn any more, nothing when it can.

    Args:
        register: of the case.
        number: of the proposal.
        voted: the numbers of those that a vote was taken on, trial votes aside.
    """
    if register.proposal(number) is None:
        return (_UNKNOWN,)
    return (_VOTED,) if number in voted else ()


def removal_refusals(
    register: ProposalRegister, number: int, in_votes: Collection[int]
) -> tuple[Sentence, ...]:
    """Return why a proposal that was entered by mistake cannot be removed, nothing when it can.

    Args:
        register: of the case, with the proposal in it.
        number: of the proposal.
        in_votes: the numbers of those that any vote is about, trial votes too.
    """
    if number in in_votes:
        return (_IN_VOTE,)
    changing = any(p.changes == number for p in register.proposals)
    return (_CHANGED,) if changing else ()


def without_proposal(register: ProposalRegister, number: int) -> ProposalRegister:
    """Return the register without a proposal; the others keep their numbers."""
    kept = tuple(p for p in register.proposals if p.number != number)
    return replace(register, proposals=kept)


def with_proposal_back(register: ProposalRegister, removed: MeetingProposal) -> ProposalRegister:
    """Return the register with a proposal that was removed, in its place.

    When its number was given away since, it gets the next one.
    """
    numbers = {p.number for p in register.proposals}
    number = max(numbers) + 1 if removed.number in numbers else removed.number
    every = (*register.proposals, replace(removed, number=number))
    return replace(register, proposals=tuple(sorted(every, key=lambda p: p.number)))


def speech_refusals(speech: Speech, standings: Standings) -> Iterator[Sentence]:
    """Yield why somebody cannot be put on the list of speakers.

    Whoever has a seat speaks in the cases that the seat takes part in. Who else may speak follows
    from the law or the committee's own rules, and is not for the program to refuse.
    """
    if not speech.name.strip():
        yield _NO_SPEAKER
    standing = standings.get(speech.person_id or 0, Standing.ENTITLED)
    if standing is not Standing.NOT_ENTITLED:
        mover = Mover(speech.person_id or 0, speech.name, speech.party)
        yield from _standing_refusals(mover, {mover.person_id: standing})


def _allow(refused: Iterable[Sentence]) -> None:
    """Raise the first reason."""
    for reason in refused:
        raise ValueError(reason.bokmal)
