"""How resolutions are carried out, in words and tables: the same for a paper and for a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from agenda_app.domain.followup import (
    FollowUpDoubt,
    FollowUpState,
    FollowUpStatus,
    HalfYear,
    follow_up_doubts,
    half_year_of,
    half_yearly,
    overdue,
    since_half_a_year,
    status_on,
)
from agenda_app.domain.followup_words import DOUBT_WORDS, point_correction_words
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.text import Cell, Heading, Paragraph, Run, Table, Text, runs
from agenda_app.domain.typography import NBSP, date_short, item_number
from agenda_app.services.following import Followed
from agenda_app.services.followup import FollowUpLine
from agenda_app.terms import access_text, word
from agenda_app.words import date_long

TITLE = alike("Oppfølging av politiske vedtak")
OVERDUE = Sentence("Forfalt", "Over fristen")
_SUMMARY = Sentence("Sammendrag", "Samandrag")
_INTRODUCTION = Sentence(
    "Rapporten viser hvordan det står til med vedtakspunktene per {}: de som er vedtatt etter {}, "
    "og de som ikke var utført da. Vedtak skal settes i verk uten ugrunnet opphold "
    "(koml. § 13-1 fjerde ledd).",
    "Rapporten viser korleis det står til med vedtakspunkta per {}: dei som er vedtekne etter {}, "
    "og dei som ikkje var utførte då. Vedtak skal setjast i verk utan grunnlaus opphald "
    "(koml. § 13-1 fjerde ledd).",
)
_NOT_COUNTED = Sentence(
    "Av saker som ikke er offentlige, er bare de som er behandlet etter {}, nevnt. Punktene i dem "
    "er ikke talt med, og det står ikke hvor langt de er kommet.",
    "Av saker som ikkje er offentlege, er berre dei som er behandla etter {}, nemnde. Punkta i dei "
    "er ikkje talde med, og det står ikkje kor langt dei er komne.",
)
_LATE = Sentence("Punkter der fristen er ute", "Punkt der fristen er ute")
_NONE_LATE = Sentence("Ingen punkter er over fristen.", "Ingen punkt er over fristen.")
_NONE_COUNTED_LATE = Sentence(
    "Ingen av punktene som er talt med, er over fristen.",
    "Ingen av punkta som er talde med, er over fristen.",
)
_NOTHING = Sentence("Det er ingen punkter å vise.", "Det er ingen punkt å vise.")
_NOT_TOLD = Sentence(
    "Vedtakspunkter derfra kan mangle her.", "Vedtakspunkt derifrå kan mangle her."
)
_HALVES = {
    1: Sentence("Vedtatt i første halvår {}", "Vedteke i første halvår {}"),
    2: Sentence("Vedtatt i andre halvår {}", "Vedteke i andre halvår {}"),
}
_SEEN = frozenset({FollowUpDoubt.NO_OWNER, FollowUpDoubt.NO_DUE_DATE})
"""What the columns say already."""
_HEADS = (
    alike("Sak"),
    alike("Vedtakspunkt"),
    Sentence("Ansvarlig", "Ansvarleg"),
    alike("Frist"),
    alike("Status"),
)
_HALF, _SUM, _ALL = (
    Sentence("Vedtatt", "Vedteke"),
    alike("Sum"),
    Sentence("Punkter", "Punkt"),
)
_NOBODY = Sentence(f"ikke{NBSP}satt", f"ikkje{NBSP}sett")


def report_text(followed: Followed, on: date, language: Language, audience: Audience) -> Text:
    """Return the report: sums by half year, what is late, then every point.

    Args:
        followed: the points that it tells of; of a meeting that came to harm it says so.
        on: the day that it tells of.
        language: of its words.
        audience: the public reads of an exempt case that it was treated, and by which legal basis
            it is exempt. How many points its resolution has, and how far they are, is as exempt as
            the resolution (offl. § 13 jf. fvl. § 13, offl. §§ 14 to 26), so no sum has them in it.
    """
    since = since_half_a_year(on)
    day, first = (date_long(one, language, with_weekday=False) for one in (on, since))
    counted = told_points(followed, on, audience)
    lines = tuple(
        line
        for line in followed.lines
        if line.point.decided >= since or not _is_withheld(line, on, audience)
    )
    text: list[Heading | Paragraph | Table] = [
        Heading(1, runs(_SUMMARY.said(language))),
        Paragraph(runs(_INTRODUCTION.said(language, day, first))),
        *_left_out(followed, language),
    ]
    if len(counted) < len(lines):
        text.append(Paragraph(runs(_NOT_COUNTED.said(language, first))))
    if not lines:
        return (*text, Paragraph(runs(_NOTHING.said(language))))
    by_point = {line.point: line for line in counted}
    if rows := [(_half(h.half_year), h.points) for h in half_yearly(by_point, on)]:
        every = tuple(status for _, points in rows for status in points)
        text.append(_sums(rows, every, language))
    text.append(Heading(1, runs(_LATE.said(language))))
    if late := [by_point[status.point] for status in overdue(by_point, on)]:
        text.append(_table(late, on, language, audience))
    else:
        none = _NONE_LATE if len(counted) == len(lines) else _NONE_COUNTED_LATE
        text.append(Paragraph(runs(none.said(language))))
    for half in sorted({half_year_of(line.point.decided) for line in lines}):
        of_half = [line for line in lines if half_year_of(line.point.decided) == half]
        name = _HALVES[half.half].said(language, half.year)
        text += [Heading(1, runs(name)), _table(of_half, on, language, audience)]
    return tuple(text)


def told_points(followed: Followed, on: date, audience: Audience) -> tuple[FollowUpLine, ...]:
    """Return the points that readers are told of: of exempt cases the public is told of none."""
    return tuple(line for line in followed.lines if not _is_withheld(line, on, audience))


def _is_withheld(line: FollowUpLine, on: date, audience: Audience) -> bool:
    return audience is Audience.PUBLIC and not line.point.access.is_public(on)


def list_text(followed: Followed, on: date, language: Language, audience: Audience) -> Text:
    """Return points as one table; arguments as for ``report_text``."""
    left_out = _left_out(followed, language)
    if not followed.lines:
        return (*left_out, Paragraph(runs(_NOTHING.said(language))))
    return (*left_out, _table(followed.lines, on, language, audience))


def _left_out(followed: Followed, language: Language) -> tuple[Paragraph, ...]:
    """Return of which meetings points may be left out, since some of them cannot be read."""
    told = (error.message.said(language) for error in followed.damaged)
    return tuple(Paragraph(runs(f"{one} {_NOT_TOLD.said(language)}")) for one in told)


def state_words(status: FollowUpStatus, language: Language) -> str:
    """Return "I gang", and "Forfalt" beside it when its date is over."""
    state = word(status.state, language)
    return (
        f"{OVERDUE.said(language)}, {state[:1].lower()}{state[1:]}" if status.is_overdue else state
    )


def _table(
    lines: Iterable[FollowUpLine], on: date, language: Language, audience: Audience
) -> Table:
    """Return points as rows; a case that is withheld is one row, whatever its resolution has."""
    head = tuple(Cell(runs(name.said(language))) for name in _HEADS)
    rows, before = [], None
    for line in lines:
        case = line.meeting_id, line.point.case_id, line.point.number
        if not _is_withheld(line, on, audience):
            cells = _cells(line, on, language, audience, is_new=case != before)
            rows.append(tuple(Cell(cell) for cell in cells))
        elif case != before:
            rows.append(_withheld_row(line, language))
        before = case
    return Table((head, *rows))


def _withheld_row(line: FollowUpLine, language: Language) -> tuple[Cell, ...]:
    # Where nobody has decided, "exempt" would be said without a legal basis (offl. § 31).
    access = line.point.access
    named = _named(line, line.public_title or word(access.state, language))
    return (Cell(named), Cell(runs(access_text(access, language))), *(Cell(()) for _ in _HEADS[2:]))


def _named(line: FollowUpLine, title: str) -> tuple[Run, ...]:
    number = item_number(line.point.number) if line.point.number else ""
    met = f"{line.committee} {date_short(line.point.decided)}"
    return (Run(f"{number} {title}".strip()), Run(f"\n{met}"))


def _cells(
    line: FollowUpLine, on: date, language: Language, audience: Audience, *, is_new: bool
) -> Iterator[tuple[Run, ...]]:
    """Yield the cells of a point; the points of a case after its first name it by number only."""
    point, status = line.point, status_on(line.point, on)
    if is_new or not point.number:
        yield _named(line, line.title)
    else:
        yield runs(item_number(point.number))
    corrected = point_correction_words(line.corrections, language)
    yield runs("\n".join((f"{point.point} {point.text}".strip(), *corrected)))
    yield runs(point.owner or _NOBODY.said(language))
    yield runs(date_short(status.due) if status.due else _NOBODY.said(language))
    told = [state_words(status, language), *_reported(status)]
    if audience is Audience.INTERNAL:
        doubts = (doubt for doubt in follow_up_doubts(point, on) if doubt not in _SEEN)
        told += [DOUBT_WORDS[doubt].said(language) for doubt in doubts]
    yield runs("\n".join(told))


def _reported(status: FollowUpStatus) -> Iterator[str]:
    """Yield what was reported last, and everything that shows that something was done."""
    if status.steps and status.steps[-1].note:
        yield f"{date_short(status.steps[-1].day)}: {status.steps[-1].note}"
    for step in status.steps:
        for piece in filter(None, step.evidence):
            file = piece.file.name if piece.file is not None else ""
            yield ", ".join(filter(None, (piece.text, file)))


def _half(half: HalfYear) -> str:
    return f"{half.half}. halvår {half.year}"


def _sums(
    rows: Sequence[tuple[str, Sequence[FollowUpStatus]]],
    every: Sequence[FollowUpStatus],
    language: Language,
) -> Table:
    states = tuple(FollowUpState)
    names = (_HALF.said(language), _ALL.said(language), *(word(s, language) for s in states))
    head = (*names, OVERDUE.said(language))
    total = ((_SUM.said(language), every),) if len(rows) > 1 else ()
    made = []
    for name, points in (*rows, *total):
        counts = (sum(status.state is state for status in points) for state in states)
        late = sum(status.is_overdue for status in points)
        cells = (name, len(points), *counts, late)
        made.append(tuple(Cell(runs(str(cell))) for cell in cells))
    return Table((tuple(Cell(runs(name)) for name in head), *made))
