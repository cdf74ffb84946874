"""Excuses are kept by meeting and words, can be taken back, and go and come with the meeting."""

from __future__ import annotations

from datetime import datetime

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Excuse
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.excuses import excuses_of, give_excuse, take_excuse_back
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from tests.builders import a_municipality, saved_meeting

FIRST = Excuse("Kaia", "leif", "Står i avisa", datetime(2026, 4, 21, 12))
SECOND = Excuse("Brua", "leif", "Åpent møte", datetime(2026, 4, 21, 13))


def test_they_are_kept_in_order_and_the_same_words_again_replace_the_reason(
    storage: Storage,
) -> None:
    later = Excuse("Kaia", "mona", "Vedtatt åpent", datetime(2026, 4, 22, 8))
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting, other = saved_meeting(session).id, saved_meeting(session, "FSK").id
        assert meeting is not None
        assert other is not None
        for excuse in (FIRST, SECOND):
            give_excuse(session, meeting, excuse)
        assert excuses_of(session, meeting) == (FIRST, SECOND)
        assert excuses_of(session, other) == ()
        give_excuse(session, meeting, later)
        assert excuses_of(session, meeting) == (SECOND, later)
        take_excuse_back(session, meeting, "Brua")
        assert excuses_of(session, meeting) == (later,)


@pytest.mark.parametrize(
    ("who", "reason", "said"),
    [("leif", "  ", "Begrunnelsen mangler"), (" ", "Står i avisa", "hvem som har avgjort det")],
)
def test_one_without_a_name_or_a_reason_is_refused(
    storage: Storage, who: str, reason: str, said: str
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session).id
        assert meeting is not None
        with pytest.raises(UserError, match=said):
            give_excuse(session, meeting, Excuse("Kaia", who, reason, datetime(2026, 4, 21)))


def test_one_on_no_meeting_is_refused(storage: Storage) -> None:
    with storage.database.write("test") as session, pytest.raises(NotFoundError):
        give_excuse(session, MeetingId(1), FIRST)


def test_they_go_with_a_removed_meeting_and_come_back_with_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session).id
        assert meeting is not None
        give_excuse(session, meeting, FIRST)
        gone = remove_meeting(session, meeting)
        assert excuses_of(session, meeting) == ()
        back = bring_meeting_back(session, gone).id
        assert back is not None
        assert excuses_of(session, back) == (FIRST,)
