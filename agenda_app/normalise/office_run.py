"""LibreOffice converts one file, by itself, in a folder of its own, and may not reach out."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import tempfile
from pathlib import Path

from agenda_app.child.memory import limit_of_children
from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.office_program import find_office_program
from agenda_app.normalise.refusal import RefusalError

_SECONDS = 100
MEGABYTES = 3000
"""How much an office program may fill: a paper of 250 pages with 30 photos takes 550."""
_FILTERS = {
    FileKind.WORD: "writer_pdf_Export",
    FileKind.SPREADSHEET: "calc_pdf_Export",
    FileKind.PRESENTATION: "impress_pdf_Export",
}
_NEWER = {
    "docx": "MS Word 2007 XML",
    "xlsx": "Calc MS Excel 2007 XML",
    "pptx": "Impress MS PowerPoint 2007 XML",
}
# What is no package is read as nothing else: a damaged file would come in as a text of nonsense.
_READ_AS = {
    "doc": "MS Word 97",
    "xls": "MS Excel 97",
    "ppt": "MS PowerPoint 97",
    "xlsx": "Calc MS Excel 2007 XML",
}
_EXPORT = {
    "UseTaggedPDF": True,
    "SelectPdfVersion": 0,
    "ExportBookmarks": True,
    "ExportNotes": False,
    "ExportNotesInMargin": False,
    "ExportNotesPages": False,
    "ExportHiddenSlides": False,
    "ExportFormFields": False,
    "ReduceImageResolution": False,
    "Quality": 90,
}
# No macros, no links that are followed, and a proxy that nobody listens at. Amounts and dates are
# written as in Norway where a file leaves that to the computer, as Excel's own number formats do.
_SETTINGS = (
    ("Setup/L10N", "ooSetupSystemLocale", "nb-NO"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Office.Calc/Content/Update", "Link", "1"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def office_to_pdf(data: bytes, form: str, kind: FileKind) -> bytes:
    """Return an office file as a tagged PDF.

    Args:
        data: the file.
        form: the ending that its format has ("docx").
        kind: what it is.

    Raises:
        RefusalError: there is no LibreOffice, or it makes nothing of the file.
    """
    values = {name: _typed(value) for name, value in _EXPORT.items()}
    name = "draw_pdf_Export" if form == "odg" else _FILTERS[kind]
    return _converted(data, form, "pdf", f"pdf:{name}:{json.dumps(values)}")


def _typed(value: bool | int) -> dict[str, str]:
    kind = "boolean" if isinstance(value, bool) else "long"
    return {"type": kind, "value": str(value).lower()}


def office_to_newer(data: bytes, form: str, newer: str) -> bytes:
    """Return an office file in a format of today, with all that is marked or hidden in it.

    Args:
        data: the file.
        form: the ending that its format has ("doc").
        newer: the ending of the format that is wanted ("docx").

    Raises:
        RefusalError: there is no LibreOffice, or it makes nothing of the file.
    """
    return _converted(data, form, newer, f"{newer}:{_NEWER[newer]}")


def _converted(data: bytes, form: str, ending: str, target: str) -> bytes:
    program = find_office_program()
    if program is None:
        raise RefusalError(Refused.NO_OFFICE_PROGRAM)
    with tempfile.TemporaryDirectory(prefix="saksliste-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        profile = folder / "profile"
        write_settings(profile)
        file = folder / f"fil.{form}"
        file.write_bytes(data)
        made = folder / "ut" / f"fil.{ending}"
        run(
            [
                *(str(program), f"-env:UserInstallation={profile.as_uri()}"),
                *("--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard"),
                *((f"--infilter={_READ_AS[form]}",) if form in _READ_AS else ()),
                *("--convert-to", target, "--outdir", str(made.parent), str(file)),
            ]
        )
        if not made.is_file() or not made.stat().st_size:
            raise RefusalError(Refused.OFFICE_FAILED)
        return made.read_bytes()


def run(command: list[str], given: bytes = b"", environment: dict[str, str] | None = None) -> int:
    """Run LibreOffice, or what works with it, to its end, and return how it ended.

    In the child process, which leads a group of its own, it belongs to that group: whoever watches
    over the child stops both, and the time is theirs to watch. Elsewhere it gets its own group.

    Args:
        command: the program and its arguments.
        given: what it reads from its standard input.
        environment: its variables, those of this process when None.

    Raises:
        RefusalError: it takes too long.
    """
    alone = os.name == "posix" and os.getpgrp() != os.getpid()
    with limit_of_children(MEGABYTES):
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=alone,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    try:
        process.communicate(given, _SECONDS if alone else None)
    except subprocess.TimeoutExpired as error:
        raise RefusalError(Refused.TIMEOUT) from error
    finally:
        if process.poll() is None:
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL) if alone else process.kill()
            process.wait()
    return process.returncode


def write_settings(profile: Path) -> None:
    """Make a profile in which nothing is run, followed or fetched, on a Norwegian computer."""
    folder = profile / "user"
    folder.mkdir(parents=True)
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}</oor:items>\n',
        encoding="utf-8",
    )
