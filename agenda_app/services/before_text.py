"""What is known before a meeting as plain text: whose turn it is, and how many can be expected."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import quorum
from agenda_app.domain.deputies import Bench, Call, Need
from agenda_app.domain.deputy_turns import turns
from agenda_app.domain.deputy_words import explained, need_words
from agenda_app.domain.expected import expected
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import clock, date_short
from agenda_app.terms import word

_NEEDED = Sentence("Trenger varamedlem: {}", "Treng varamedlem: {}")
_EXPECTED = Sentence(
    "Ventet: {} av {}, minst {} for å være vedtaksført.",
    "Venta: {} av {}, minst {} for å vere vedtaksført.",
)
_IN_ITEM = Sentence("{}: {} av {} kan stemme", "{}: {} av {} kan røyste")
_NO_QUORUM = Sentence(" – IKKE vedtaksført", " – IKKJE vedtaksført")
_LOG = Sentence("Ringelogg:", "Ringjelogg:")
_FOR = alike("for {}")


def before_text(telling: Telling, bench: Bench) -> Iterator[str]:
    """Yield whose turn it is for each seat that stands empty, who was called, how many will come.

    Args:
        telling: what was reported and asked for.
        bench: the deputies as things stand, with the call log.
    """
    known, spoken = telling.attendance, telling.language
    for turn in turns(bench, needs_of(known, bench.calls)):
        yield _NEEDED.said(spoken, need_words(turn.need, telling))
        for number, candidate in enumerate(turn.candidates, start=1):
            why = explained(candidate, bench.roster).said(spoken)
            # The deputies of several groups are in no order with each other.
            place = "–" if turn.need.person_id is None else f"{number}."
            yield f"  {place} {telling.person(candidate.person_id)}: {why}"
    if bench.calls:
        yield _LOG.said(spoken)
    for call in bench.calls:
        yield f"  {call_words(call, telling)}"
    told = expected(known, bench)
    no = _NO_QUORUM.said(spoken)
    line = _EXPECTED.said(spoken, told.coming, told.seats, told.quorum)
    yield line if told.is_quorate else f"{line.removesuffix('.')}{no}"
    for item, count in told.voters.items():
        if count != told.coming and item in telling.lines:
            line = _IN_ITEM.said(spoken, telling.item(item), count, told.seats)
            yield line if count >= quorum(told.seats) else f"{line}{no}"


def call_words(call: Call, telling: Telling) -> str:
    """Return "27.04.2026 kl. 9.00 Rune Falk (H) for Eli Vestre (H): Takket ja. Grunn"."""
    people, spoken = telling.attendance.chamber.people, telling.language
    when = f"{date_short(call.at.date())} {clock(call.at.time())}"
    who = telling.person(call.person_id) if call.person_id in people else ""
    whom = call.stands_for if call.stands_for in people else None
    place = need_words(Need(whom, None, call.item_id), telling)
    said = ". ".join(filter(None, (word(call.answer, spoken), call.reason, call.note)))
    return f"{when} {who} {_FOR.said(spoken, place)}: {said}"
