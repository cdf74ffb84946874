"""What helps on the command line where the window has a list to choose from."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence, filled
from agenda_app.errors import NoCaseError, NoMeetingError, PublicHasAllError, UserError

_MEETINGS = Sentence(
    "Skriv «saksliste meeting list» for å se numrene.",
    "Skriv «saksliste meeting list» for å sjå numra.",
)
_CASES = Sentence(
    "Skriv «saksliste case list» for å se numrene.",
    "Skriv «saksliste case list» for å sjå numra.",
)
_VERSIONS = Sentence(
    "Skriv «saksliste versions {}» for å se den.",
    "Skriv «saksliste versions {}» for å sjå ho.",
)


def on_command_line(error: UserError) -> UserError:
    """Return an error with the command that helps in place of what the window has."""
    if isinstance(error, NoMeetingError):
        return UserError(error.message, _MEETINGS)
    if isinstance(error, NoCaseError):
        return UserError(error.message, _CASES)
    if isinstance(error, PublicHasAllError):
        return UserError(error.message, filled(_VERSIONS, error.meeting))
    return error
