"""What helps on the command line when a public paper is not made."""

from __future__ import annotations

from argparse import Namespace

from agenda_app.cli.proof_excuses import name_of
from agenda_app.domain.proof import Proof
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.errors import BlockedError, UserError
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.proof.same_source import by_source

_EXCUSE = Sentence(
    "Er det ikke hemmelig, så si det først: "
    'saksliste proof --meeting {} --excuse "{}" --who NAVN --reason TEKST',
    "Er det ikkje hemmeleg, så sei det først: "
    'saksliste proof --meeting {} --excuse "{}" --who NAMN --reason TEKST',
)
_EXCUSE_FROM = Sentence(
    "Står alt sammen også i åpne papirer, så si det først: "
    'saksliste proof --meeting {} --excuse-from "{}" --who NAVN --reason TEKST',
    "Står alt saman òg i opne papir, så sei det først: "
    'saksliste proof --meeting {} --excuse-from "{}" --who NAMN --reason TEKST',
)

_ACCESS = Sentence(
    'Skriv for {0}: saksliste access "{1}" open, eller exempt --basis HJEMMEL i stedet for open.',
    'Skriv for {0}: saksliste access "{1}" open, eller exempt --basis HEIMEL i staden for open.',
)
_CASE, _ATTACHMENT = alike("sak {}"), alike("{}, vedlegg {}")


def with_command(error: BlockedError, options: Namespace) -> UserError:
    """Return what blocks, with the command that decides on it or says that it is no secret.

    Args:
        error: what blocks.
        options: of the command that was refused.
    """
    if isinstance(error, UndecidedError):
        first = error.found[0]
        case = filled(_CASE, first.case_id)
        named = filled(_ATTACHMENT, case, first.place) if first.place else case
        command = filled(_ACCESS, first.name, named)
        return UserError(error.message, joined((error.remedy, command)))
    meeting = getattr(options, "meeting", None)
    if not isinstance(error, LeakError) or error.proof.is_unproved or meeting is None:
        return error
    return UserError(error.message, joined((error.remedy, _excuse(error.proof, meeting))))


def _excuse(proof: Proof, meeting: object) -> Sentence:
    """Return the command that says that the first that was found is no secret, or all with it."""
    first = proof.hits[0]
    for one in by_source(proof.hits, proof.named):
        if one.source == first.source:
            return filled(_EXCUSE_FROM, meeting, name_of(one))
    return filled(_EXCUSE, meeting, " ".join(first.words.split()))
