"""A meeting goes by keyboard only, in the real window, with a power cut in the middle."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

from agenda_app.db.storage import open_folder
from agenda_app.domain.text import plain
from agenda_app.services.locking import read_record
from tests.services.protocol import a_protocol
from tests.stories.live_meeting import GOES_ON, TYPED

STORY = Path(__file__).parent / "live_meeting.py"
KILLED = -9


def played(desktop: dict[str, str], folder: Path, part: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(STORY), str(folder / "data"), part],
        env=desktop,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def test_a_whole_meeting_goes_by_keyboard(desktop: dict[str, str], tmp_path: Path) -> None:
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        protocol = a_protocol(session, day=date.today())
    storage.close()
    cut = played(desktop, tmp_path, "1")
    assert cut.returncode == KILLED, f"{cut.stdout}\n{cut.stderr}"
    done = played(desktop, tmp_path, "2")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["failure"] == "", f"{told}\n{done.stderr}"
    assert not [action for action in told["actions"] if action.startswith("click")]
    storage = open_folder(tmp_path / "data")
    with storage.database.read() as session:
        record = read_record(session, protocol.meeting)
    storage.close()
    assert record.minutes.locked_at is not None
    assert record.attendance.at_roll_call == 7
    first, second = (
        next(item for item in record.items if item.item.title == title)
        for title in ("Opprusting av kaia", "Ny ferge")
    )
    assert len(record.attendance.items[first.minutes.item_id].voters) == 6
    assert [plain(point.text) for point in first.minutes.register.proposals[0].points] == [
        "Kaia rustes opp i betong."
    ]
    (choice,) = first.outcomes
    assert choice.votes == (1, 5)
    assert plain(first.minutes.proceedings).endswith("Pause. Strek ble satt.")
    assert plain(second.minutes.proceedings) == TYPED + GOES_ON
    (vote,) = second.outcomes
    assert vote.votes == (6, 1)
