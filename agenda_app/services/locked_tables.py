"""Whether the tables still say what was locked.

What is compared is what was typed and counted, not the sentences that the program makes of it:
those may be worded better in a later version. A person or a list that was given another name in
the register has it in the tables too, and that is no fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy.orm import Session

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.text import plain
from agenda_app.domain.typography import item_number
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.attendance import read_attendance
from agenda_app.services.kept_minutes import frozen_minutes, kept_minutes
from agenda_app.services.meeting_lines import readable_lines
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.people import persons
from agenda_app.services.voting import records_of

_DIFFERS = Sentence(
    "{}: {} er endret i basen etter at protokollen ble låst. Det som ble låst, gjelder.",
    "{}: {} er endra i basen etter at protokollen vart låst. Det som vart låst, gjeld.",
)
_MEETING = Sentence("Møtet som helhet", "Møtet som heilskap")
_LINE = Sentence("Linje {} på sakslisten", "Linje {} på saklista")
_ITEMS = Sentence("sakslisten", "saklista")
_RESOLUTION = alike("vedtaket")
_Own = tuple[str, bool]
"""The resolution in the secretary's own words, and whether all that was voted on fell."""
_OF_MEETING: tuple[tuple[Sentence, Callable[[MinutesContent], Any]], ...] = (
    (
        Sentence("tid og sted", "tid og stad"),
        lambda m: (m.head.starts, m.head.form, m.head.place, m.ends_at),
    ),
    (Sentence("hvem som møtte", "kven som møtte"), lambda m: frozenset(_met(m))),
    (alike("andre som møtte"), lambda m: m.others),
    (Sentence("merknadene", "merknadane"), lambda m: plain(m.remarks)),
    (Sentence("spørsmålene", "spørsmåla"), lambda m: [plain(q.text) for q in m.questions]),
    (
        Sentence("hvem som underskriver", "kven som skriv under"),
        lambda m: [s.name for s in m.signers],
    ),
)
_OF_ITEM: tuple[tuple[Sentence, Callable[[MinutesItem], Any]], ...] = (
    (Sentence("utfallet av saken", "utfallet av saka"), lambda i: i.state),
    (Sentence("klokkeslettene", "klokkesletta"), lambda i: (i.begun_at, i.ended_at)),
    (Sentence("behandlingen", "handsaminga"), lambda i: plain(i.proceedings)),
    (Sentence("forslagene", "framlegga"), lambda i: [plain(p.text) for p in i.proposals]),
    (
        alike("protokolltilførslene"),
        lambda i: [plain(s.text) for s in i.statements],
    ),
    (Sentence("voteringen", "røystinga"), lambda i: [(v.votes_for, v.against) for v in i.votes]),
    (Sentence("spørsmålene", "spørsmåla"), lambda i: [plain(q.text) for q in i.questions]),
    (Sentence("valgene", "vala"), lambda i: len(i.elections)),
)


def table_faults(session: Session, files: FileStore, meeting_id: MeetingId) -> tuple[Sentence, ...]:
    """Return what the tables say otherwise than what was locked, each with the item it is in.

    Minutes of which no content was kept, or whose content came to harm, have nothing to compare
    with; ``minutes_faults`` tells of the harm.

    Raises:
        NotFoundError: there is no such meeting.
    """
    kept = kept_minutes(session, meeting_id).get(Audience.INTERNAL)
    if kept is None:
        return ()
    try:
        frozen = frozen_minutes(files, kept)
    except (UserError, ValueError):
        return ()
    printed = frozen.head.printed
    try:
        now = minutes_content(session, files, meeting_id, Audience.INTERNAL, printed)
        own = _own_resolutions(session, meeting_id)
    except UserError as error:
        return (error.message,)
    return tuple(_differences(frozen, now, own, _renamed(session, frozen)))


def every_table_fault(session: Session, files: FileStore) -> Iterator[Sentence]:
    """Yield the same of every meeting whose minutes were kept, under its committee and day.

    First comes what is wrong with meetings that cannot be read at all.
    """
    lines, damaged = readable_lines(session)
    yield from (error.message for error in damaged)
    for line in lines:
        if line.meeting.id is None:
            continue
        for fault in table_faults(session, files, line.meeting.id):
            yield joined((alike(line.name), fault), ", ")


def _differences(
    frozen: MinutesContent,
    now: MinutesContent,
    own: tuple[_Own, ...],
    same: Callable[[Any, Any], bool],
) -> Iterator[Sentence]:
    for words, of_meeting in _OF_MEETING:
        if not same(of_meeting(frozen), of_meeting(now)):
            yield filled(_DIFFERS, _MEETING, words)
    if len(frozen.items) != len(now.items):
        yield filled(_DIFFERS, _MEETING, _ITEMS)
        return
    lines = zip(frozen.items, now.items, own, strict=True)
    for place, (was, item, (resolution, fell)) in enumerate(lines, start=1):
        number = filled(_LINE, place) if was.number is None else alike(item_number(was.number))
        for words, of_item in _OF_ITEM:
            if not same(of_item(was), of_item(item)):
                yield filled(_DIFFERS, number, words)
        decided, on_paper = (plain(one.decided.text) if one.decided else "" for one in (was, item))
        if not decided and fell:
            # Minutes that were locked before did not say it.
            on_paper = ""
        if not same(decided, on_paper) or (resolution and not same(decided, resolution)):
            yield filled(_DIFFERS, number, _RESOLUTION)


def _own_resolutions(session: Session, meeting_id: MeetingId) -> tuple[_Own, ...]:
    """Return the resolutions that the secretary has worded, as the minutes themselves keep them.

    The paper takes its text from the case, where the next committee reads it.
    """
    records = records_of(session, meeting_id, read_attendance(session, meeting_id))
    return tuple(
        (plain(one.minutes.resolution) if one.minutes.is_edited else "", one.is_voted_down)
        for one in records
    )


def _met(content: MinutesContent) -> Iterator[tuple[str, str]]:
    """Yield who met and who did not, each with the list that it stands in."""
    there = content.attendance
    lists = () if there is None else (there.members, there.deputies, there.away)
    for number, rows in enumerate(lists):
        yield from ((str(number), row.name) for row in rows)


def _renamed(session: Session, frozen: MinutesContent) -> Callable[[Any, Any], bool]:
    """Return how to tell whether two values are the same but for names that were changed since."""
    there = frozen.attendance
    met = () if there is None else (*there.members, *there.deputies, *there.away)
    was = {row.name for row in met} | {signer.name for signer in frozen.signers}
    now = {person.name for person in persons(session)}
    # A text that somebody typed has the old name in it, also in the tables.
    changed = was ^ now
    return lambda one, other: _blank(one, changed) == _blank(other, changed)


def _blank(value: Any, names: Iterable[str]) -> Any:
    """Return a value with some names blanked out in its words; of a set the order is no matter."""
    if isinstance(value, str):
        pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
        return re.sub(pattern, "…", value) if pattern else value
    if isinstance(value, list | tuple):
        return [_blank(one, names) for one in value]
    if isinstance(value, frozenset):
        return sorted(_blank(one, names) for one in value)
    return value
