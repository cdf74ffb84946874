"""What somebody exempted by hand in a text that the program writes anew."""

from __future__ import annotations

from agenda_app.domain.corrected_text import exempt_where_said
from agenda_app.domain.shielding import exempt_passages
from agenda_app.domain.text import Text
from agenda_app.domain.voted_text import also_exempt, exempt_here_alone, says_the_same


def still_exempt(text: Text, stands: Text, was: Text) -> Text:
    """Return a new text in which is exempt what was marked by hand in the one that it replaces.

    Where both say the same, that is the same letters. Else it is every paragraph and picture that
    stands in both, and the marked words wherever the new text says them.

    Args:
        text: what is to stand.
        stands: what has stood until now, with what somebody marked in it.
        was: what was written there then; what is marked in it already is not by hand.
    """
    by_hand = exempt_here_alone(stands, was)
    if not says_the_same(text, stands):
        for one in exempt_passages(by_hand):
            text = exempt_where_said(text, one.text, one.basis)
    return also_exempt(text, by_hand)
