"""Why something cannot be put to the vote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import RECOMMENDATION, MeetingProposal
from agenda_app.domain.sentence import Sentence, alike, capital, filled

_TWICE = Sentence(
    "Det samme står to ganger i avstemningen.", "Det same står to gonger i røystinga."
)
_NOTHING = Sentence("Velg hva det stemmes over.", "Vel kva det blir røysta over.")
_NO_RECOMMENDATION = Sentence("Saken har ingen innstilling.", "Saka har inga innstilling.")
_UNKNOWN = Sentence("{} finnes ikke.", "{} finst ikkje.")
_WITHDRAWN = Sentence("{} er trukket.", "{} er trekt.")
_NOT_TAKEN_UP = Sentence(
    "{} er ikke tatt opp til behandling.", "{} er ikkje teke opp til handsaming."
)
_FELL = Sentence("{} er falt.", "{} er falle.")
_WITHOUT_TEXT = alike("{} har ingen tekst.")


def matter_refusals(options: Sequence[Matter], matters: Matters) -> Iterator[Sentence]:
    """Yield why these cannot be put to the vote, or set up against each other."""
    if not options:
        yield _NOTHING
    taken = [(option.proposal, point) for option in options for point in matters.all_points(option)]
    if len(taken) != len(set(taken)):
        yield _TWICE
    for option in options:
        yield from _refusals(option, matters)


def _refusals(option: Matter, matters: Matters) -> Iterator[Sentence]:
    texts = matters.texts(option.proposal)
    if option.proposal != RECOMMENDATION:
        name = Matter(option.proposal)
        for reason in _reasons(matters.register.proposal(option.proposal), has_text=bool(texts)):
            yield filled(reason, capital(matter_words(name, matters)))
    elif not texts:
        yield _NO_RECOMMENDATION
    if not texts:
        return
    for point in option.points:
        if not 1 <= point <= len(texts):
            yield Sentence(
                f"Det finnes ikke noe punkt {point} her.",
                f"Det finst ikkje noko punkt {point} her.",
            )


def _reasons(proposal: MeetingProposal | None, *, has_text: bool) -> Iterator[Sentence]:
    if proposal is None:
        yield _UNKNOWN
        return
    if proposal.withdrawn:
        yield _WITHDRAWN
    if proposal.not_taken_up:
        yield _NOT_TAKEN_UP
    if proposal.fell:
        yield _FELL
    if not has_text:
        yield _WITHOUT_TEXT
