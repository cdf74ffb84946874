"""Whoever looks around in the sample sees minutes that are taken care of, and attachments."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

from agenda_app.db.storage import open_folder
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.jobs import run_to_end
from agenda_app.normalise.recipe import RECIPE
from agenda_app.produce.sample_files import make_sample_files
from agenda_app.services.kept_minutes import frozen_minutes, kept_minutes, minutes_faults
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.normalised import waiting_files

MET, LOCKED = date(2026, 9, 9), datetime(2026, 9, 10, 9, 30)
CONSTITUTED, IN_HASTE = date(2023, 10, 17), date(2026, 10, 26)
ANSWER_BY = date(2026, 10, 23)


def test_the_locked_minutes_are_kept_as_of_when_they_were_locked(
    municipality: tuple[Path, MeetingId], tmp_path: Path
) -> None:
    shutil.copytree(municipality[0], tmp_path / "data")
    storage = open_folder(tmp_path / "data")
    run_to_end(make_sample_files(storage))
    with storage.database.read() as session:
        found = {
            line.meeting.date: kept
            for line in meeting_lines(session)
            if line.meeting.id is not None and (kept := kept_minutes(session, line.meeting.id))
        }
        assert waiting_files(session, RECIPE) == ()
    assert [*found] == [CONSTITUTED, MET, ANSWER_BY, IN_HASTE]
    assert set(found[MET]) == set(Audience)
    assert {one.kept_at for one in found[MET].values()} == {LOCKED}
    assert minutes_faults(storage.files, found[MET].values()) == ()
    assert found[MET][Audience.PUBLIC].proof
    # What was put right a month later is told beside the file, and does not stand in it.
    for one in found[MET].values():
        assert frozen_minutes(storage.files, one).corrections == ()
    storage.close()
