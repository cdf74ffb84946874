"""A proposal as it stands in the minutes: its text point by point, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matters
from agenda_app.domain.point_names import point_names
from agenda_app.domain.point_parts import part_name
from agenda_app.domain.points import in_place_of, under_label
from agenda_app.domain.proposal_states import ProposalState
from agenda_app.domain.proposals import (
    ENDS,
    Effect,
    MeetingProposal,
    MinuteStatement,
    ProposalPoint,
)
from agenda_app.domain.resolutions import ENDED
from agenda_app.domain.sentence import NOTHING, Sentence, filled, listed
from agenda_app.domain.text import Paragraph, Text, paragraphs, runs

_FATES = {
    ProposalState.HANDED_IN: NOTHING,
    ProposalState.WITHDRAWN: Sentence("Forslaget ble trukket.", "Framlegget vart trekt."),
    ProposalState.ADOPTED: Sentence("Forslaget ble vedtatt.", "Framlegget vart vedteke."),
    ProposalState.SENT_ON: Sentence("Forslaget ble oversendt.", "Framlegget vart oversendt."),
    ProposalState.PARTLY: Sentence(
        "Forslaget ble delvis vedtatt.", "Framlegget vart delvis vedteke."
    ),
    ProposalState.PARTLY_SENT: Sentence(
        "Forslaget ble delvis oversendt.", "Framlegget vart delvis oversendt."
    ),
    ProposalState.REJECTED: Sentence("Forslaget falt.", "Framlegget fall."),
    ProposalState.FELL: Sentence("Forslaget falt bort.", "Framlegget fall bort."),
    ProposalState.MOVER_DISQUALIFIED: Sentence(
        "Forslaget ble ikke tatt opp til behandling, for forslagsstilleren var inhabil.",
        "Framlegget vart ikkje teke opp til handsaming, for forslagsstillaren var ugild.",
    ),
    ProposalState.MOVER_EXCUSED: Sentence(
        "Forslaget ble ikke tatt opp til behandling, for forslagsstilleren hadde fritak i saken.",
        "Framlegget vart ikkje teke opp til handsaming, for forslagsstillaren hadde fritak i saka.",
    ),
}
_SENT_TO = {
    ProposalState.SENT_ON: Sentence(
        "Forslaget ble oversendt til {}.", "Framlegget vart oversendt til {}."
    ),
    ProposalState.PARTLY_SENT: Sentence(
        "Forslaget ble delvis oversendt til {}.", "Framlegget vart delvis oversendt til {}."
    ),
}
"""Filled with the receiver."""
_STRUCK = Sentence("Punkt {} strykes.", "Punkt {} går ut.")
SPOKEN = Sentence("muntlig, tekst mangler", "munnleg, teksten manglar")
"""What is said of a proposal that was only spoken, as it stands in a list."""
_STATEMENT = Sentence("Protokolltilførsel fra {}:", "Protokolltilførsel frå {}:")
_ON_BEHALF = Sentence("{} på vegne av {}", "{} på vegner av {}")


def fate_words(state: ProposalState, receiver: str = "") -> Sentence:
    """Return what became of a proposal, nothing as long as that is open.

    Args:
        state: what became of it.
        receiver: to whom it goes when it was sent on, "" when nobody is named.
    """
    if receiver and state in _SENT_TO:
        return filled(_SENT_TO[state], receiver)
    return _FATES[state]


def statement_words(statement: MinuteStatement) -> Sentence:
    """Return "Protokolltilførsel fra Kari Nes (Sp) på vegne av Sp og V:".

    The own party is not said twice.
    """
    who: object = statement.mover
    if set(statement.parties) - {statement.mover.party}:
        who = filled(_ON_BEHALF, who, listed(statement.parties))
    return filled(_STATEMENT, who)


def proposal_text(proposal: MeetingProposal, matters: Matters, language: Language) -> Text:
    """Return what a proposal says; a point that changes another has the label of that one.

    Args:
        proposal: the proposal.
        matters: of the case, for what it changes.
        language: for what has no words of its own: a point that is struck, a postponement, or
            what was only spoken.
    """
    if proposal.awaits_text:
        return paragraphs(f"({SPOKEN.said(language)})")
    points = (_point(proposal, n, matters, language) for n in range(1, len(proposal.points) + 1))
    text = (*proposal.introduction, *(block for point in points for block in point))
    if text or proposal.effect not in ENDS:
        return text
    return paragraphs(ENDED[proposal.effect].said(language))


def _point(proposal: MeetingProposal, number: int, matters: Matters, language: Language) -> Text:
    point = proposal.points[number - 1]
    if proposal.effect is not Effect.CHANGES:
        return point.text
    if not point.text:
        return tuple(_struck(proposal, point, matters, language))
    target = matters.target(proposal, number)
    changed = matters.texts(proposal.changes)
    if point.part:
        return under_label(point.text, f"{point_names(proposal.number, matters)[number - 1]})")
    return in_place_of(point.text, changed[target - 1]) if target else point.text


def _struck(
    proposal: MeetingProposal, point: ProposalPoint, matters: Matters, language: Language
) -> Iterator[Paragraph]:
    if point.at:
        names = dict(enumerate(point_names(proposal.changes, matters), start=1))
        name = str(names.get(point.at, point.at))
        name = part_name(name, point.part) if point.part else name
        yield Paragraph(runs(_STRUCK.said(language, name)))
