"""Office files that are locked with a password, opened by LibreOffice."""

from __future__ import annotations

import contextlib
import re
import tempfile
from pathlib import Path

from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise import office_kit
from agenda_app.normalise.office_program import find_office_program, office_library
from agenda_app.normalise.office_run import office_to_newer, run, write_settings
from agenda_app.normalise.recipe import MODULE, UNLOCK
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.source import Source
from agenda_app.own_process import own_command, own_environment

_SHEETS = (".xls", ".xlsx", ".xlsm")
_ENDING = re.compile(r"\.[a-z0-9]{1,5}")


def unlocked(source: Source, kind: FileKind) -> bytes:
    """Return a locked office file as one without a password, in a format of today.

    Raises:
        RefusalError: it needs (another) password, or nothing here can open it.
    """
    if kind is FileKind.SPREADSHEET or source.ending in _SHEETS:
        # Excel locks files of which only the layout is protected with a password that is known.
        with contextlib.suppress(RefusalError):
            return office_to_newer(source.data, _form(source), "xlsx")
    program = find_office_program()
    if program is None:
        raise RefusalError(Refused.NO_OFFICE_PROGRAM)
    library = office_library(program)
    code, made = _by(library, source) if library else (office_kit.FAILED, b"")
    if code == office_kit.ASKED:
        raise RefusalError(Refused.PASSWORD_WRONG if source.password else Refused.PASSWORD_NEEDED)
    if not made:
        raise RefusalError(Refused.OFFICE_LOCKED)
    return made


def _by(library: Path, source: Source) -> tuple[int, bytes]:
    """Let a process that is ours use LibreOffice as a library; return how it ended, and the file.

    Nobody sees the password: it goes in by the standard input, not with the command.
    """
    with tempfile.TemporaryDirectory(prefix="saksliste-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        profile, target = folder / "profile", folder / "ut"
        write_settings(profile)
        target.mkdir()
        file = folder / f"fil.{_form(source)}"
        file.write_bytes(source.data)
        places = map(str, (library, profile, file, target))
        command = [*own_command(MODULE, UNLOCK), *places]
        code = run(command, source.password.encode(), own_environment())
        made = next(target.iterdir(), None)
        return code, made.read_bytes() if code == office_kit.OPENED and made else b""


def _form(source: Source) -> str:
    """Return the ending that the file came with, when it looks like one."""
    return source.ending[1:] if _ENDING.fullmatch(source.ending) else "docx"
