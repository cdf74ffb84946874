"""What was voted on in an item, in the order in which it was taken, as the minutes call it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agenda_app.domain.access import AccessState
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.matter_words import matter_words, within
from agenda_app.domain.matters import Matters
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Taken, Telling
from agenda_app.domain.vote_rows import about_words
from agenda_app.domain.votes import Vote

_VOTE = Sentence("avstemning {}", "røysting {}")
_VOTE_ON = Sentence("avstemningen over {}", "røystinga over {}")
_VOTE_ON_AGAIN = Sentence("avstemning {}, over {}", "røysting {}, over {}")
_TO_CLOSE = Sentence("avstemningen om å lukke møtet", "røystinga om å lukke møtet")
_TO_OPEN = Sentence("avstemningen om å åpne møtet igjen", "røystinga om å opne møtet att")
_ELECTION = Sentence("valg {}", "val {}")
_ELECTION_OF = alike("{} ({})")


def taken_in(record: ItemRecord) -> tuple[Taken, ...]:
    """Return what was voted on in an item, in order; of an exempt one not what it was about.

    A screen that others see names what was voted on also where the item itself is not shown.
    """
    found = (*_votes(record), *_doors(record), *_elections(record))
    return tuple(sorted((one for one in found if one.number), key=lambda one: one.number))


def with_votes(telling: Telling, records: Iterable[ItemRecord]) -> Telling:
    """Return attendance to be told with what was voted on in each item."""
    taken = {record.minutes.item_id: taken_in(record) for record in records}
    return replace(telling, taken=taken)


def _is_exempt(record: ItemRecord) -> bool:
    return record.item.access.state is AccessState.EXEMPT


def _votes(record: ItemRecord) -> Iterator[Taken]:
    votes = record.minutes.votes
    abouts = [_about(vote, record.matters) for vote in votes]
    times = Counter(abouts)
    for place, (vote, about) in enumerate(zip(votes, abouts, strict=True), start=1):
        words = within(about_words(vote, record.matters))
        said = filled(_VOTE_ON, words)
        if _is_exempt(record):
            said = filled(_VOTE, place)
        elif times[about] > 1:
            said = filled(_VOTE_ON_AGAIN, place, words)
        yield Taken(vote.taken, said)


def _about(vote: Vote, matters: Matters) -> frozenset[Sentence]:
    """Return what tells a vote from others: the same options in another order are the same."""
    return frozenset(matter_words(option, matters) for option in vote.motion.options)


def _doors(record: ItemRecord) -> Iterator[Taken]:
    for session in record.minutes.closed:
        yield Taken(session.taken, _TO_CLOSE)
        yield Taken(session.opening_taken, _TO_OPEN)


def _elections(record: ItemRecord) -> Iterator[Taken]:
    for place, held in enumerate(record.minutes.elections, start=1):
        said, about = filled(_ELECTION, place), held.about.strip()
        if about and not _is_exempt(record):
            said = filled(_ELECTION_OF, said, about)
        yield Taken(held.taken, said)
