"""What a committee resolved goes to the case: the next committee, extracts and archive read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.case import Case, Outcome, Treatment
from agenda_app.domain.corrected_text import exempt_where_said, says_openly
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.marked_by_hand import kept_in_minutes, still_exempt
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.put_to_vote import is_put_to_vote
from agenda_app.domain.shielding import Passage
from agenda_app.domain.text import Text
from agenda_app.domain.voted_text import also_exempt, says_the_same
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.minutes_rows import put_item_minutes
from agenda_app.services.route import record_recommendation
from agenda_app.services.rows import raise_version
from agenda_app.services.voting import record_of


class Onward(Enum):
    """What came of letting a resolution be exempt where what was voted on is."""

    SAME = auto()
    MARKED = auto()
    LEFT_OPEN = auto()
    """Some of the words can still be read in it."""


def pass_on(session: Session, record: ItemRecord, language: Language, was: Text = ()) -> None:
    """Write the resolution of a case that is not put off down as what its treatment came to.

    What somebody exempted by hand in the one before stays so as far as it is said still.

    Args:
        session: an open write.
        record: the item.
        language: the language of the meeting.
        was: the resolution before; when there is none any more, only that one is taken back, for
            what stands there otherwise was written by hand.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    if record.item.state in AWAY:
        return
    if record.is_sent_back:
        _send_back(session, record)
        return
    _call_back(session, record)
    _write(session, record, language, record.passed_on(language), was)


def is_reworded(session: Session, record: ItemRecord, language: Language) -> bool:
    """Tell whether other words stand with a case by now than were resolved in the meeting.

    They go when the minutes are locked, for those hold (``settle``).
    """
    found = _step(session, record)
    if found is None or record.minutes.is_damaged or record.item.state is not ItemState.TREATED:
        return False
    case, place = found
    resolved, stands = record.passed_on(language), case.treatments[place].recommendation
    is_known = bool(resolved) or _is_put_to_vote(record)
    return is_known and bool(stands) and not says_the_same(resolved, stands)


def settle(session: Session, record: ItemRecord, language: Language) -> None:
    """Let what stands with a case be what its minutes have, which are to be locked.

    What else stands there goes where the case was put to the vote: it can be from before those who
    were there were put right, so that something else came of the votes.

    Args:
        session: an open write.
        record: the item, as treated or put off.
        language: the language of the meeting.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    is_treated = record.item.state is ItemState.TREATED
    if is_treated:
        pass_on(session, record, language)
        _bring_back(session, record)
    else:
        take_back(session, record, language)
    found = _step(session, record)
    is_resolved = is_treated and (record.is_sent_back or bool(record.passed_on(language)))
    if found is None or is_resolved or record.elsewhere is not None:
        return
    if _is_put_to_vote(record):
        case, place = found
        _write(session, record, language, (), case.treatments[place].recommendation)


def _is_put_to_vote(record: ItemRecord) -> bool:
    return is_put_to_vote(record.minutes) or bool(record.minutes.elections)


def exempt_again(
    session: Session, record: ItemRecord, language: Language, passages: Sequence[Passage]
) -> Onward:
    """Let what stands with a case be exempt where what was voted on is by now, also when locked.

    Its words stay: where others stand by now than were resolved, it is left alone. Return what came
    of it.

    Args:
        session: an open write.
        record: the item.
        language: of the meeting.
        passages: what is exempt wherever the resolution says it, however it is worded.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    found = _step(session, record)
    if found is None:
        return Onward.SAME
    (case, place), marked = found, record.passed_on(language)
    for one in passages:
        marked = exempt_where_said(marked, one.text, one.basis)
    here = case.treatments[place]
    if passages and says_the_same(marked, here.recommendation):
        marked = also_exempt(marked, here.recommendation)  # what somebody exempted here stays so
    is_marked = marked != here.recommendation and says_the_same(marked, here.recommendation)
    if is_marked:
        steps = (*case.treatments[:place], replace(here, recommendation=marked))
        save_case(session, replace(case, treatments=(*steps, *case.treatments[place + 1 :])))
    now = marked if is_marked else here.recommendation or record.decision(language)
    if any(says_openly(now, one.text) for one in passages):
        return Onward.LEFT_OPEN
    return Onward.MARKED if is_marked else Onward.SAME


def take_back(session: Session, record: ItemRecord, language: Language) -> None:
    """Take the resolution of a case back that is to be treated again.

    Where another meeting has the case by now, what stands with it is that one's, and is left alone.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    if record.elsewhere is not None:
        return
    _call_back(session, record)
    _write(session, record, language, (), record.worded(language))


def _bring_back(session: Session, record: ItemRecord) -> None:
    """Let a case wait for its committee again when only some points of it were adopted.

    What was adopted stays what the committee made of it, with the outcome that it has.
    """
    found = _step(session, record)
    if found is None or record.item.state is not ItemState.TREATED or not record.comes_back:
        return
    case, place = found
    save_case(session, _with_another(case, place, case.treatments[place]))


def _with_another(case: Case, place: int, here: Treatment) -> Case:
    """Return a case with a treatment put down as it is, and another in the same committee next."""
    again = Treatment(None, 0, here.committee_id, here.committee_name)
    treatments = (*case.treatments[:place], here, again, *case.treatments[place + 1 :])
    return replace(case, treatments=treatments)


def _send_back(session: Session, record: ItemRecord) -> None:
    """Note that a committee sent a case back: it waits to come to it again, with a new paper.

    What it resolved stands in its minutes alone, for the next committee has nothing to vote on.
    """
    found = _step(session, record)
    if found is None:
        return
    case, place = found
    here = case.treatments[place]
    if here.outcome is Outcome.RETURNED:
        return
    sent = replace(here, outcome=Outcome.RETURNED, recommendation=())
    save_case(session, _with_another(case, place, sent))


def _call_back(session: Session, record: ItemRecord) -> None:
    """Take back that a case was sent back, as far as it does not stand on another agenda yet."""
    found = _step(session, record)
    if found is None or found[0].treatments[found[1]].outcome is not Outcome.RETURNED:
        return
    case, place = found
    here, *after = case.treatments[place:]
    if after and after[0].committee_id == here.committee_id and _waits(session, after[0]):
        after = after[1:]
    treatments = (*case.treatments[:place], replace(here, outcome=None), *after)
    save_case(session, replace(case, treatments=treatments))


def _waits(session: Session, treatment: Treatment) -> bool:
    used = session.scalar(select(AgendaItemRow.id).filter_by(treatment_id=treatment.id).limit(1))
    return used is None and not treatment.recommendation


def _step(session: Session, record: ItemRecord) -> tuple[Case, int] | None:
    """Return the case of an item, and which of its treatments this is; None for another item."""
    if record.item.case_id is None or record.item.treatment_id is None:
        return None
    case = read_case(session, record.item.case_id)
    places = (n for n, t in enumerate(case.treatments) if t.id == record.item.treatment_id)
    place = next(places, None)
    return None if place is None else (case, place)


def _write(session: Session, record: ItemRecord, language: Language, text: Text, was: Text) -> None:
    if record.item.case_id is None or record.item.treatment_id is None:
        return
    case = read_case(session, record.item.case_id)
    stands = next(t.recommendation for t in case.treatments if t.id == record.item.treatment_id)
    text = still_exempt(text, stands, was)
    if stands == text or not (text or says_the_same(stands, was)):
        return
    if not text:
        if record.minutes.is_damaged:
            return  # They cannot keep what is marked there.
        _keep_marks(session, record.minutes.item_id, language, stands)
    record_recommendation(session, case, record.item.treatment_id, text)


def _keep_marks(session: Session, item_id: ItemId, language: Language, stands: Text) -> None:
    """Let the minutes withhold what somebody marked by hand in a resolution that is taken away.

    Where what was voted on does not say it in the same way, the resolution is kept as it stands.
    """
    record = record_of(session, item_id)
    was = record.worded(language)
    kept = kept_in_minutes(record.minutes, stands, was)
    resolved = record_of(session, item_id, kept).worded(language)
    marked = still_exempt(resolved, stands, was)
    if marked != resolved:
        kept = replace(kept, resolution=marked, is_edited=True)
    if kept != record.minutes:
        row = session.get_one(ItemMinutesRow, item_id)
        raise_version(session, row, kept.version)
        put_item_minutes(row, kept)
        session.flush()
