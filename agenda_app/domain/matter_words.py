"""What is voted on, and who proposed it, in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.point_names import named_points
from agenda_app.domain.proposals import RECOMMENDATION, MeetingProposal, ProposalKind
from agenda_app.domain.sentence import Sentence, alike, filled, joined, listed

KIND_WORDS: dict[ProposalKind, Sentence] = {
    ProposalKind.AMENDMENT: Sentence("endringsforslag", "endringsframlegg"),
    ProposalKind.ADDITION: Sentence("tilleggsforslag", "tilleggsframlegg"),
    ProposalKind.JOINT: Sentence("fellesforslag", "fellesframlegg"),
    ProposalKind.ALTERNATIVE: Sentence("alternativt forslag", "alternativt framlegg"),
    ProposalKind.POSTPONE: Sentence("utsettelsesforslag", "utsetjingsframlegg"),
    ProposalKind.REFER: Sentence("oversendelsesforslag", "oversendingsframlegg"),
    ProposalKind.DISMISS: Sentence("avvisningsforslag", "avvisingsframlegg"),
    ProposalKind.SEND_BACK: Sentence("tilbakesendingsforslag", "tilbakesendingsframlegg"),
}
"""What the kinds of proposals are called, in running text."""

_RECOMMENDATION = Sentence("innstillingen", "innstillinga")
_OFFICES = (
    *("Administrasjon", "Formannskap", "Forslag", "Framlegg", "Hovedutval", "Hovudutval"),
    *("Innstilling", "Kommunedirektør", "Kommunestyre", "Kontrollutval", "Ordfører", "Rådmann"),
    *("Tilråding", "Utval"),
)
"""What the name of the text that is voted on begins with where that is no person's name."""
_SUCH = {ProposalKind.ALTERNATIVE: Sentence("alternative forslag", "alternative framlegg")}


def proposer(proposal: MeetingProposal) -> str:
    """Return "Sp og V", or the movers' names where no party is behind it."""
    return listed(proposal.on_behalf_of or [mover.name for mover in proposal.movers])


def matter_words(matter: Matter, matters: Matters) -> Sentence:
    """Return "tilleggsforslag fra Sp og V, punkt 1 og 3", as it stands in running text.

    The points are called as they are labelled where the minutes print them. The recommendation,
    and what came with the papers, is called what the paper calls it. Proposals
    that would be called the same as each other or the recommendation have their numbers said.
    """
    name = _name(matter.proposal, matters)
    if not matter.points:
        return name
    return joined((name, alike(f"punkt {ranges(named_points(matter, matters))}")), ", ")


def _name(number: int, matters: Matters) -> Sentence:
    if number == RECOMMENDATION:
        owner = matters.recommendation.owner.strip()
        return alike(owner) or _RECOMMENDATION
    proposal = matters.register.proposal(number)
    if proposal is None:
        return Sentence(f"forslag {number}", f"framlegg {number}")
    name = _called(proposal)
    others = (p for p in matters.register.proposals if p.number != number)
    taken = {_name(RECOMMENDATION, matters), *map(_called, others)}
    return _called(proposal, f" {number}") if name in taken else name


def _called(proposal: MeetingProposal, number: str = "") -> Sentence:
    if proposal.owner.strip():
        return alike(f"{proposal.owner.strip()}{number}")
    return filled(
        Sentence("{}{} fra {}", "{}{} frå {}"),
        KIND_WORDS[proposal.kind],
        number,
        proposer(proposal),
    )


def put_forward_words(proposal: MeetingProposal, matters: Matters) -> Sentence:
    """Return "Olav Tangvær (Sp) la fram følgende tilleggsforslag på vegne av Sp og V:".

    A single mover's own party is not said twice. What changes another proposal says which.
    """
    who = listed([str(mover) for mover in proposal.movers]) or proposal.owner
    such = _SUCH.get(proposal.kind, KIND_WORDS[proposal.kind])
    if proposal.changes != RECOMMENDATION:
        return _to_another(proposal, matters, who)
    own = {mover.party for mover in proposal.movers}
    if not set(proposal.parties) - own:
        return filled(Sentence("{} la fram følgende {}:", "{} la fram følgjande {}:"), who, such)
    return filled(
        Sentence(
            "{} la fram følgende {} på vegne av {}:", "{} la fram følgjande {} på vegner av {}:"
        ),
        who,
        such,
        listed(proposal.parties),
    )


def _to_another(proposal: MeetingProposal, matters: Matters, who: str) -> Sentence:
    """Return the same with what it is to; on whose behalf comes first, so as not to be its end."""
    such, to = KIND_WORDS[proposal.kind], within(matter_words(Matter(proposal.changes), matters))
    if not set(proposal.parties) - {mover.party for mover in proposal.movers}:
        said = Sentence("{} la fram følgende {} til {}:", "{} la fram følgjande {} til {}:")
        return filled(said, who, such, to)
    said = Sentence(
        "{} la på vegne av {} fram følgende {} til {}:",
        "{} la på vegner av {} fram følgjande {} til {}:",
    )
    return filled(said, who, listed(proposal.parties), such, to)


def within(sentence: Sentence) -> Sentence:
    """Return "kommunedirektørens forslag", as it stands within a sentence.

    What does not begin with an office can begin with a name, and keeps its capital letter.
    """
    if not sentence.bokmal.startswith(_OFFICES):
        return sentence
    return Sentence(
        sentence.bokmal[:1].lower() + sentence.bokmal[1:],
        sentence.nynorsk[:1].lower() + sentence.nynorsk[1:],
    )


def ranges(named: Sequence[tuple[int, str]]) -> str:
    """Return "1–3 og 5" or "a–c" of points by place and name; two in a row are named singly."""
    found: list[str] = []
    for _, group in groupby(enumerate(named), key=lambda pair: pair[1][0] - pair[0]):
        run = [name for _, (_, name) in group]
        found += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else run
    return listed(found)
