"""What a committee resolved goes to the case: the next committee, extracts and archive read it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.text import Text
from agenda_app.services.cases import read_case
from agenda_app.services.route import record_recommendation


def pass_on(session: Session, record: ItemRecord, language: Language, was: Text = ()) -> None:
    """Write the resolution of a case that is not put off down as what its treatment came to.

    Args:
        session: an open write.
        record: the item.
        language: the language of the meeting.
        was: the resolution before; when there is none any more, only that one is taken back, for
            what stands there otherwise was written by hand.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    if record.item.state not in {ItemState.POSTPONED, ItemState.WITHDRAWN}:
        _write(session, record, record.resolution(language), was)


def take_back(session: Session, record: ItemRecord, language: Language) -> None:
    """Take the resolution of a case back that is to be treated again.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    _write(session, record, (), record.resolution(language))


def _write(session: Session, record: ItemRecord, text: Text, was: Text) -> None:
    if record.item.case_id is None or record.item.treatment_id is None:
        return
    case = read_case(session, record.item.case_id)
    stands = next(t.recommendation for t in case.treatments if t.id == record.item.treatment_id)
    if stands != text and (text or stands == was):
        record_recommendation(session, case, record.item.treatment_id, text)
