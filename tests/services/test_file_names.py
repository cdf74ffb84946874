"""What finished documents are called."""

from __future__ import annotations

from datetime import datetime

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.services.file_names import document_name, sent_name
from tests.builders import a_committee

MEETING = Meeting(MeetingId(1), CommitteeId(1), datetime(2026, 4, 29, 18))


def test_the_archive_s_bundle_has_one_name_before_it_is_sent_and_after() -> None:
    made = document_name(MEETING, a_committee(), "archive", Audience.INTERNAL)
    sent = sent_name(MEETING, a_committee(), DispatchKind.NOTICE, 1, Version.ARCHIVE)
    assert made == sent
    assert made.endswith("møtebunke til arkivet.pdf")
