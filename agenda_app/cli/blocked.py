"""What helps on the command line when something exempt was found in a public paper."""

from __future__ import annotations

from argparse import Namespace

from agenda_app.domain.sentence import Sentence, filled, joined
from agenda_app.errors import BlockedError, UserError
from agenda_app.produce.proof import LeakError

_EXCUSE = Sentence(
    "Er det ikke hemmelig, så si det først: "
    'saksliste proof --meeting {} --excuse "{}" --who NAVN --reason TEKST',
    "Er det ikkje hemmeleg, så sei det først: "
    'saksliste proof --meeting {} --excuse "{}" --who NAMN --reason TEKST',
)


def with_excuse(error: BlockedError, options: Namespace) -> UserError:
    """Return what blocks, with the command that says what was found is no secret.

    Args:
        error: what blocks.
        options: of the command that was refused.
    """
    meeting = getattr(options, "meeting", None)
    if not isinstance(error, LeakError) or error.proof.is_unproved or meeting is None:
        return error
    words = " ".join(error.proof.hits[0].words.split())
    return UserError(error.message, joined((error.remedy, filled(_EXCUSE, meeting, words))))
