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
    and what came with the papers, is called what the paper calls it. Proposals that would be
    called the same as each other or the recommendation are told apart by ``place_among_alike``.
    """
    name = _name(matter.proposal, matters)
    if not matter.points:
        return name
    points = ranges(named_points(matter, matters))
    is_named = points.lower().startswith("verbal")
    return joined((name, alike(points) if is_named else alike(f"punkt {points}")), ", ")


def _name(number: int, matters: Matters) -> Sentence:
    if number == RECOMMENDATION:
        owner = matters.recommendation.owner.strip()
        return alike(owner) or _RECOMMENDATION
    proposal = matters.register.proposal(number)
    if proposal is None:
        return Sentence(f"forslag {number}", f"framlegg {number}")
    return _called(proposal, place_among_alike(proposal, matters))


def place_among_alike(proposal: MeetingProposal, matters: Matters) -> int:
    """Return which a proposal is of those that are called the same, 0 where nothing else is.

    Those are counted from 1 in the order they came, withdrawn or not, so that none gets another
    number when one is withdrawn or one more comes.
    """
    name = _called(proposal)
    same = [one.number for one in matters.register.proposals if _called(one) == name]
    if len(same) == 1 and name != _name(RECOMMENDATION, matters):
        return 0
    return same.index(proposal.number) + 1


def _called(proposal: MeetingProposal, place: int = 0) -> Sentence:
    if proposal.owner.strip():
        return numbered(alike(proposal.owner.strip()), place)
    kind = numbered(KIND_WORDS[proposal.kind], place)
    return filled(Sentence("{} fra {}", "{} frå {}"), kind, proposer(proposal))


def numbered(name: Sentence, place: int) -> Sentence:
    """Return "tilleggsforslag 2", or the name as it is where no place is told (0)."""
    return filled(alike("{} {}"), name, place) if place else name


def put_forward_words(proposal: MeetingProposal, matters: Matters) -> Sentence:
    """Return "Olav Tangvær (Sp) la fram følgende tilleggsforslag på vegne av Sp og V:".

    A single mover's own party is not said twice. What changes another proposal says which. Where
    the votes tell it apart by a number, it is put forward by that: "la fram tilleggsforslag 2:".
    What came with the papers is called what the paper calls it.
    """
    if not proposal.movers:
        return filled(alike("{}:"), _name(proposal.number, matters))
    who, what = listed([str(mover) for mover in proposal.movers]), _what(proposal, matters)
    if not set(proposal.parties) - {mover.party for mover in proposal.movers}:
        return filled(alike("{} la fram {}:"), who, what)
    if proposal.changes == RECOMMENDATION:
        said = Sentence("{} la fram {} på vegne av {}:", "{} la fram {} på vegner av {}:")
        return filled(said, who, what, listed(proposal.parties))
    # On whose behalf comes first, so as not to be read of what it is to.
    said = Sentence("{} la på vegne av {} fram {}:", "{} la på vegner av {} fram {}:")
    return filled(said, who, listed(proposal.parties), what)


def _what(proposal: MeetingProposal, matters: Matters) -> Sentence:
    """Return "følgende tilleggsforslag", or "tilleggsforslag 2 til formannskapets innstilling"."""
    place = place_among_alike(proposal, matters)
    if place:
        what = numbered(KIND_WORDS[proposal.kind], place)
    else:
        such = _SUCH.get(proposal.kind, KIND_WORDS[proposal.kind])
        what = filled(Sentence("følgende {}", "følgjande {}"), such)
    if proposal.changes == RECOMMENDATION:
        return what
    to = within(matter_words(Matter(proposal.changes), matters))
    return filled(alike("{} til {}"), what, to)


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
