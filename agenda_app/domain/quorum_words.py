"""What is said of what too few decided: by the law of the meeting, in both forms."""

from __future__ import annotations

from agenda_app.domain.majorities import Majority
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.votes import Room

NOT_QUORATE = Sentence("Ikke vedtaksført", "Ikkje vedtaksført")
"""What stands over the words about such a case, in the place of "Vedtak"."""
_TOO_FEW = Sentence(
    "Møtet var ikke vedtaksført: færre enn halvparten av medlemmene stemte "
    "(koml. § 11-9 første ledd). Det ble ikke gjort noe vedtak.",
    "Møtet var ikkje vedtaksført: færre enn halvparten av medlemene røysta "
    "(koml. § 11-9 fyrste ledd). Det vart ikkje gjort noko vedtak.",
)
_TOO_FEW_CONSTITUTING = Sentence(
    "Møtet var ikke vedtaksført: færre enn to tredeler av medlemmene var til stede i det "
    "konstituerende møtet (koml. § 7-1 første ledd). Det ble ikke gjort noe vedtak.",
    "Møtet var ikkje vedtaksført: færre enn to tredelar av medlemene var til stades i det "
    "konstituerande møtet (koml. § 7-1 fyrste ledd). Det vart ikkje gjort noko vedtak.",
)
_TOO_FEW_OF_BOARD = Sentence(
    "Styret var ikke vedtaksført: færre enn halvparten av medlemmene var med (koml. § 9-9). "
    "Det ble ikke gjort noe vedtak.",
    "Styret var ikkje vedtaksført: færre enn halvparten av medlemene var med (koml. § 9-9). "
    "Det vart ikkje gjort noko vedtak.",
)
_WOULD_DECIDE_NOTHING = Sentence(
    "Færre enn halvparten av medlemmene er med. Det kan ikke gjøres noe vedtak "
    "(koml. § 11-9 første ledd). Utsett saken, eller vent til flere er på plass.",
    "Færre enn halvparten av medlemene er med. Det kan ikkje gjerast noko vedtak "
    "(koml. § 11-9 fyrste ledd). Utset saka, eller vent til fleire er på plass.",
)
_BOARD_WOULD_DECIDE_NOTHING = Sentence(
    "Færre enn halvparten av medlemmene er med. Det kan ikke gjøres noe vedtak (koml. § 9-9). "
    "Utsett saken, eller vent til flere er på plass.",
    "Færre enn halvparten av medlemene er med. Det kan ikkje gjerast noko vedtak (koml. § 9-9). "
    "Utset saka, eller vent til fleire er på plass.",
)
_WOULD_CONSTITUTE_NOTHING = Sentence(
    "Færre enn to tredeler av medlemmene er til stede. Det konstituerende møtet kan ikke gjøre "
    "noe vedtak (koml. § 7-1 første ledd). Vent til flere er på plass.",
    "Færre enn to tredelar av medlemene er til stades. Det konstituerande møtet kan ikkje gjere "
    "noko vedtak (koml. § 7-1 fyrste ledd). Vent til fleire er på plass.",
)


def too_few(room: Room) -> Sentence:
    """Return why what some decided is void."""
    if room.usual is Majority.BOARD:
        return _TOO_FEW_OF_BOARD
    return _TOO_FEW_CONSTITUTING if room.lacks_two_thirds else _TOO_FEW


def would_decide_nothing(room: Room) -> Sentence:
    """Return what is said before a vote in which too few take part."""
    if room.usual is Majority.BOARD:
        return _BOARD_WOULD_DECIDE_NOTHING
    return _WOULD_CONSTITUTE_NOTHING if room.lacks_two_thirds else _WOULD_DECIDE_NOTHING
