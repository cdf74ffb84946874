"""What a dialog says when somebody else changed meanwhile what is typed in it."""

from __future__ import annotations

from agenda_app.domain.meanwhile import CHANGED, ENTER_ANEW, LOOK_OVER, TAKEN_AWAY
from agenda_app.domain.sentence import joined
from agenda_app.errors import ConflictError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.text import Text


def said_meanwhile(problem: Text, *, is_there: bool) -> ConflictError:
    """Say in a dialog what happened, and return the error that keeps it from being saved.

    Args:
        problem: where the dialog says why it cannot be saved.
        is_there: what is typed is still stored, though changed; else somebody took it away.
    """
    message, remedy = (CHANGED, LOOK_OVER) if is_there else (TAKEN_AWAY, ENTER_ANEW)
    problem.setText(spoken(joined((message, remedy))))
    problem.show()
    return ConflictError(message, remedy)
