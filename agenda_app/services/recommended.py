"""What a committee votes on: the recommendation of the one before it, or the paper's proposal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import Case, Outcome, Proposal, Treatment, TreatmentId
from agenda_app.domain.corrected_points import words_of
from agenda_app.domain.corrected_text import corrected_text
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.points import split
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Text, plain
from agenda_app.domain.typography import with_hour
from agenda_app.errors import DamagedError
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.minutes_rows import read_item_minutes, read_minutes
from agenda_app.services.route import STANDING, outcome_in, step_label
from agenda_app.words import date_long

_PUT_RIGHT = Sentence("{} (rettet {})", "{} (retta {})")
_BESIDE = Sentence(
    "{} (se rettelse {} i protokollen fra {})", "{} (sjå retting {} i protokollen frå {})"
)


def text_to_vote_on(
    session: Session,
    case: Case,
    treatment_id: TreatmentId | None,
    language: Language,
    starts: datetime | None = None,
) -> tuple[Proposal | None, tuple[Proposal, ...]]:
    """Return the text that a committee votes on, and the other proposals.

    That is the recommendation of the last committee before it that made one, whoever gave an
    opinion since; the paper's own proposals are then alternatives. Without one it is the paper's
    first proposal. A proposal that nobody has written yet is none.

    Args:
        session: an open read.
        case: the case.
        treatment_id: the committee's step in it.
        language: of the meeting.
        starts: when the meeting begins, None for the one that the step stands on.
    """
    own = case.paper.written_proposals
    last = last_recommending(session, case, treatment_id, starts)
    if last is not None:
        until = starts or met_at(session, treatment_id)
        return recommendation_of(session, case, last, language, until), own
    return (own[0], own[1:]) if own else (None, ())


def last_recommending(
    session: Session,
    case: Case,
    treatment_id: TreatmentId | None,
    starts: datetime | None = None,
) -> Treatment | None:
    """Return the last treatment before one that made a recommendation, None when none did.

    A committee that met later than this one, though its step comes before, has recommended nothing
    to it. The arguments are those of ``text_to_vote_on``.
    """
    here = next((t.order for t in case.treatments if t.id == treatment_id), 1)
    before = [t for t in reversed(case.treatments) if t.order < here and t.recommendation]
    if not before:
        return None
    until = starts or met_at(session, treatment_id)
    no_recommendation = (Outcome.DECIDED, Outcome.STATED)
    recommending = (t for t in before if outcome_in(session, case, t) not in no_recommendation)
    return next((t for t in recommending if was_before(session, t, until)), None)


def statements_before(
    session: Session,
    case: Case,
    treatment_id: TreatmentId | None,
    language: Language,
    starts: datetime | None = None,
) -> tuple[Proposal, ...]:
    """Return the opinions that were given before a committee's step, which follow the papers.

    The arguments are those of ``text_to_vote_on``.
    """
    here = next((t.order for t in case.treatments if t.id == treatment_id), 1)
    given = [
        t
        for t in case.treatments
        if t.order < here and t.recommendation and outcome_in(session, case, t) is Outcome.STATED
    ]
    if not given:
        return ()
    until = starts or met_at(session, treatment_id)
    return tuple(
        recommendation_of(session, case, t, language, until)
        for t in given
        if was_before(session, t, until)
    )


def was_before(session: Session, treatment: Treatment, until: datetime | None) -> bool:
    """Tell whether a step was taken when a meeting began; None is one that has no day yet.

    Two that begin at the same time met in the order of the steps.
    """
    if until is None:
        return True
    at = met_at(session, treatment.id)
    if at is not None:
        return at <= until
    return treatment.earlier_date is None or treatment.earlier_date <= until.date()


def met_at(session: Session, treatment_id: TreatmentId | None) -> datetime | None:
    """Return when the meeting begins on which a step stands, None while it waits for one."""
    query = (
        select(MeetingRow.starts)
        .join(AgendaItemRow, AgendaItemRow.meeting_id == MeetingRow.id)
        .where(AgendaItemRow.treatment_id == treatment_id)
        .where(AgendaItemRow.state.in_([state.value for state in STANDING]))
        .order_by(MeetingRow.starts.desc())
        .limit(1)
    )
    return None if treatment_id is None else session.scalar(query)


def recommendation_of(
    session: Session,
    case: Case,
    step: Treatment,
    language: Language,
    until: datetime | None = None,
) -> Proposal:
    """Return what a committee recommended or stated, with what was put right in its minutes since.

    What is put right after a meeting has begun is nothing that it voted on (koml. § 11-4).

    Whose it is says so: with the day where the words are put right here, and with the number of
    a correction that may be about them and cannot be put in without doubt.

    Args:
        session: an open read.
        case: the case.
        step: the committee's step in it.
        language: of the meeting that it is recommended to.
        until: when that meeting begins, None when everything put right counts.
    """
    whose, text = step_label(session, case, step, language), step.recommendation
    for item_id, meeting_id in _corrected_at(session, step.id):
        made = read_corrections(session, meeting_id)
        of_item = [
            one
            for one in made
            if one.item_id == item_id and (until is None or one.made_at <= until)
        ]
        elsewhere = _elsewhere(session, case, text, item_id, meeting_id)
        text, put_in, beside = corrected_text(text, of_item, elsewhere)
        for on in dict.fromkeys(one.made_at.date() for one in put_in):
            whose = _PUT_RIGHT.said(language, whose, _day(on, language))
        for one in beside:
            meeting = read_meeting(session, meeting_id)
            met = with_hour(_day(meeting.date, language), meeting.hour_on_papers)
            whose = _BESIDE.said(language, whose, str(one.number), met)
    return Proposal(whose, text)


def is_put_right(
    session: Session, case: Case, step: Treatment, until: datetime | None = None
) -> bool:
    """Tell whether something in the minutes of a step that may be its text was put right.

    ``until`` is as in ``recommendation_of``.
    """
    language = case.paper.language
    plain_label = step_label(session, case, step, language)
    return recommendation_of(session, case, step, language, until).owner != plain_label


def _corrected_at(
    session: Session, treatment_id: TreatmentId | None
) -> Iterator[tuple[ItemId, MeetingId]]:
    """Yield where a step stands in minutes that were put right."""
    query = (
        select(AgendaItemRow.id, AgendaItemRow.meeting_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.treatment_id == treatment_id)
        .where(AgendaItemRow.state.in_([state.value for state in STANDING]))
        .where(AgendaItemRow.id.in_(select(MinutesCorrectionRow.item_id)))
        .order_by(MeetingRow.starts)
    )
    for item_id, meeting_id in session.execute(query):
        yield ItemId(item_id), MeetingId(meeting_id)


def _elsewhere(
    session: Session, case: Case, text: Text, item_id: ItemId, meeting_id: MeetingId
) -> tuple[str, ...]:
    """Return what else of an item's minutes can have been put right than what was recommended."""
    try:
        kept = read_item_minutes(session, item_id)
        questions = read_minutes(session, meeting_id).questions
    except DamagedError:
        return (plain(text),)  # nobody can say where it stood
    said = {words_of(point) for point in split(text).points}
    put_forward: Sequence[Text] = (
        *(proposal.text for proposal in case.paper.proposals),
        *(proposal.whole_text for proposal in kept.register.proposals),
    )
    points = (point for one in put_forward for point in split(one).points)
    return (
        plain(kept.proceedings),
        *(plain(one.text) for one in kept.register.statements),
        *(plain(t) for one in questions if one.item_id == item_id for t in (one.text, one.answer)),
        *(plain(point) for point in points if words_of(point) not in said),
    )


def _day(day: date, language: Language) -> str:
    return date_long(day, language, with_weekday=False)
