"""Locked minutes as fields of ``minutes show --json``: what was locked, never what the tables say.

What is frozen with locked minutes is what was printed: words, texts and numbers. Who voted how in
numbers of their own, or which kind a proposal is, stands in the tables only. It is shown as long as
the tables still make the very words that were locked; else there is what was locked and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, TypeVar

from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.text import plain
from agenda_app.domain.typography import item_number
from agenda_app.domain.vote_rows import VoteRow

Fields = dict[str, Any]
_Name = tuple[str, str]
T = TypeVar("T")


def with_locked(
    fields: Fields, locked: MinutesContent | None, now: MinutesContent | None
) -> Fields:
    """Return the fields of minutes with what was locked, once they are.

    Args:
        fields: what the tables say.
        locked: what was locked for the members; None as long as nothing was kept.
        now: what would be printed of the tables now, None where some of them cannot be read.
    """
    if locked is None:
        return fields
    met = locked.attendance
    return {
        **fields,
        "adjourned_at": locked.ends_at and locked.ends_at.isoformat("minutes"),
        "remarks": plain(locked.remarks),
        "others": list(locked.others),
        "visitors": [] if met is None else list(met.visitors),
        "signers": [signer.name for signer in locked.signers],
        **_parts(_OF_MEETING, fields, locked, now),
        "items": list(_items(fields["items"], locked, now)),
    }


def _items(
    items: Sequence[Fields], locked: MinutesContent, now: MinutesContent | None
) -> Iterator[Fields]:
    """Yield the lines of the agenda as they were locked, also where the tables have others.

    A line is known by its number, and one without by its title: the tables may have them in another
    order by now.
    """
    in_tables = [(_name(one["number"], one["title"], locked), one) for one in items]
    made_now = [] if now is None else [(_name_of(one), one) for one in now.items]
    for was in locked.items:
        item = _taken(in_tables, _name_of(was)) or {"item": None}
        is_now = _taken(made_now, _name_of(was))
        yield {
            **item,
            "number": None if was.number is None else item_number(was.number),
            "title": was.title,
            "state": was.state.value,
            "begun_at": was.begun_at and was.begun_at.isoformat("minutes"),
            "ended_at": was.ended_at and was.ended_at.isoformat("minutes"),
            "proceedings": plain(was.proceedings),
            "resolution": plain(was.decided.text) if was.decided else "",
            **_parts(_OF_ITEM, item, was, is_now),
        }


def _name_of(item: MinutesItem) -> _Name:
    """Return what a line is known by: its number, or else its title."""
    return ("", item.title) if item.number is None else (item_number(item.number), "")


def _name(number: str, title: str, locked: MinutesContent) -> _Name:
    """Return the same of a line of the tables, where one without a number is called otherwise."""
    numbers = {_name_of(one)[0] for one in locked.items}
    return (number, "") if number in numbers else ("", title)


def _taken(named: list[tuple[_Name, T]], name: _Name) -> T | None:
    """Take the first of those that are called so, None where none is left."""
    place = next((n for n, (own, _) in enumerate(named) if own == name), None)
    return None if place is None else named.pop(place)[1]


def _parts(
    parts: Iterable[tuple[Callable[[Any], Any], dict[str, Callable[[Any], Any]]]],
    fields: Fields,
    locked: MinutesContent | MinutesItem,
    now: MinutesContent | MinutesItem | None,
) -> Fields:
    """Return those fields whose words are not what was locked any more, as they were locked."""
    found: Fields = {}
    for words, made in parts:
        for name, of_locked in made.items():
            if now is None or name not in fields or words(now) != words(locked):
                found[name] = of_locked(locked)
    return found


def _votes(rows: Sequence[VoteRow]) -> list[Fields]:
    """Return the votes that added up; those set up against each other are one."""
    found: list[Fields] = []
    for row in rows:
        if row.goes_on and found:
            found[-1]["about"].append({"text": row.about})
            found[-1]["votes"].append(row.votes_for)
            found[-1]["text"] = " ".join(filter(None, (found[-1]["text"], row.fell)))
        elif row.votes_for is not None:
            votes = [row.votes_for, *(() if row.against is None else (row.against,))]
            found.append({"about": [{"text": row.about}], "votes": votes, "text": row.fell})
    return found


def _without_numbers(rows: Sequence[VoteRow]) -> list[list[str]]:
    return [[row.about, row.fell] for row in rows if row.votes_for is None]


def _put_forward(parts: Iterable[PutForward]) -> list[Fields]:
    return [{"heading": p.heading, "text": plain(p.text), "fate": p.fate} for p in parts]


def _elections(item: MinutesItem) -> list[Fields]:
    return [
        {
            "heading": one.heading,
            "text": [*one.paragraphs, *one.after],
            "quotients": [list(row) for row in ((("", *one.lists), *one.rows) if one.rows else ())],
        }
        for one in item.elections
    ]


def _texts(words: Iterable[str]) -> list[Fields]:
    return [{"text": text} for text in words if text]


def _every_break(content: MinutesContent) -> tuple[str, ...]:
    return (*content.breaks, *chain.from_iterable(item.breaks for item in content.items))


def _every_question(content: MinutesContent) -> tuple[PutForward, ...]:
    return (*content.questions, *chain.from_iterable(item.questions for item in content.items))


def _said_at_opening(content: MinutesContent) -> tuple[str, ...]:
    return (*content.opening, *chain.from_iterable(item.opening for item in content.items))


_OF_MEETING: tuple[tuple[Callable[[Any], Any], dict[str, Callable[[Any], Any]]], ...] = (
    (_said_at_opening, {"opening": lambda m: {"text": list(_said_at_opening(m))}}),
    (_every_break, {"breaks": lambda m: _texts(_every_break(m))}),
    (_every_question, {"questions": lambda m: _put_forward(_every_question(m))}),
)
_OF_ITEM: tuple[tuple[Callable[[Any], Any], dict[str, Callable[[Any], Any]]], ...] = (
    (lambda i: i.proposals, {"proposals": lambda i: _put_forward(i.proposals)}),
    (lambda i: i.statements, {"statements": lambda i: _put_forward(i.statements)}),
    (
        lambda i: i.votes,
        {
            "votes": lambda i: _votes(i.votes),
            "unvoted": lambda _: None,
            "written": lambda _: None,
            "refused_votes": lambda i: _without_numbers(i.votes),
        },
    ),
    (lambda i: i.elections, {"elections": _elections}),
    (lambda i: i.spoken, {"speakers": lambda i: _texts((i.spoken,))}),
    (lambda i: i.closed, {"closed": lambda i: _texts(i.closed)}),
    (lambda i: i.aside, {"put_aside": lambda i: {"text": i.aside} if i.aside else None}),
)
"""What of the content each part is read off, and the fields that it makes."""
