"""What somebody exempted by hand in a text that the program writes anew."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.corrected_text import exempt_where_said
from agenda_app.domain.minutes import ItemMinutes
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


def kept_in_minutes(minutes: ItemMinutes, stands: Text, was: Text) -> ItemMinutes:
    """Return minutes in which is exempt what was marked by hand in a resolution taken away.

    What was voted on, what was put forward and what the secretary worded say it still, and the
    minutes of a case that was put off are printed with these.

    Args:
        minutes: of the item.
        stands: the resolution that is taken away, with what somebody marked in it.
        was: the same as the minutes have it.
    """
    voted, register = minutes.voted_text, minutes.register
    if voted is not None:
        text = still_exempt(voted.was.text, stands, was)
        voted = replace(voted, was=replace(voted.was, text=text))
    proposals = tuple(
        replace(
            one,
            introduction=still_exempt(one.introduction, stands, was),
            points=tuple(
                replace(point, text=still_exempt(point.text, stands, was)) for point in one.points
            ),
        )
        for one in register.proposals
    )
    return replace(
        minutes,
        voted_text=voted,
        register=replace(register, proposals=proposals),
        resolution=still_exempt(minutes.resolution, stands, was),
    )
