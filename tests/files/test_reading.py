"""Files from outside: what cannot be read is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agenda_app.errors import UserError
from agenda_app.files.reading import read_file


def test_files_from_outside_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="kan ikke leses"):
        read_file(tmp_path / "mangler.docx")
    with pytest.raises(UserError, match="er en mappe"):
        read_file(tmp_path)
    (tmp_path / "stor.pdf").write_bytes(b"x" * 11)
    with pytest.raises(UserError, match="for stor"):
        read_file(tmp_path / "stor.pdf", longest=10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_gives_no_end_of_bytes_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ror.pdf")
    for endless in (tmp_path / "ror.pdf", Path("/dev/zero")):
        with pytest.raises(UserError, match="kan ikke leses"):
            read_file(endless)
