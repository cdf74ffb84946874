"""Run one command: what it returns, and what any failure looks like to the one who typed it."""

from __future__ import annotations

import datetime as dt
import logging
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from agenda_app import paths
from agenda_app.cli.arguments import build
from agenda_app.cli.folders import folder_of
from agenda_app.cli.remedies import on_command_line
from agenda_app.db.spoken import language_in
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.errors import BlockedError, UserError
from agenda_app.files.write_refusals import full_disk
from agenda_app.mistakes import told
from agenda_app.own_process import look_seldom

if TYPE_CHECKING:
    from agenda_app.beside import Beside

DONE, STOPPED, FAILED, UNREAD = 0, 1, 2, 3
_INTERRUPTED = 130
_STOPPED_BY_USER = Sentence("Avbrutt.", "Avbrote.")
_UNEXPECTED = Sentence(
    "Uventet feil. Ingenting ble lagret halvveis. Logg: {}",
    "Uventa feil. Ingenting vart lagra halvvegs. Logg: {}",
)
_NO_LOG = Sentence("kunne ikke skrives", "kunne ikkje skrivast")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; without one, open the window.

    Nothing gets out of here but an exit code: a mistake of the user's is one line on stderr, a
    mistake of ours is one line that says where the log is.
    """
    _print_what_the_screen_can_show()
    options = Namespace(spoken=Language.BOKMAL)
    try:
        options.spoken = _language_of(arguments)
        build(options.spoken).parse_args(arguments, options)
        code = _run(options)
        if sys.stdout is not None:
            sys.stdout.flush()  # a full disk is said here, not lost on the way out
        return code
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE
    except BlockedError as error:
        blocked = import_module("agenda_app.cli.blocked")  # what made a paper has loaded it
        _say(blocked.with_command(error, options).said(options.spoken))
        return STOPPED
    except UserError as error:
        _say(on_command_line(error).said(options.spoken))
        return FAILED
    except KeyboardInterrupt:
        _say(_STOPPED_BY_USER.said(options.spoken))
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone: nothing to flush to, and nobody who saw the answer.
        sys.stdout = None
        return UNREAD
    except Exception as error:
        full = full_disk(error)
        if full is not None:
            _say(full.said(options.spoken))
            return FAILED
        _say(filled(_UNEXPECTED, _write_log(error)).said(options.spoken))
        return FAILED


def _language_of(arguments: Sequence[str] | None) -> Language:
    """Return the language of the folder of data that arguments name, or else of the usual one.

    It is read before the arguments, whose help and faults are told in it. Who works in a shared
    database has that of this PC until the database is open; where nothing is told it is bokmål.
    """
    where = ArgumentParser(add_help=False, allow_abbrev=False)
    where.add_argument("--data", nargs="?", type=Path)
    known, _ = where.parse_known_args(arguments)
    return language_in(folder_of(known)) or Language.BOKMAL


def _run(options: Namespace) -> int:
    if options.run is None:
        opened: int = import_module("agenda_app.app").run(options.data, options.database)
        return opened
    look_seldom()
    # What is logged of a mended fault is for the window's log; here the fault itself is said.
    logging.getLogger("agenda_app").addHandler(logging.NullHandler())
    module, function = options.run.split(":")
    options.beside = _beside(options)
    try:
        code: int = getattr(import_module(f"agenda_app.cli.{module}"), function)(options)
    finally:
        if options.beside is not None:
            options.beside.end()
    return code


def _beside(options: Namespace) -> Beside | None:
    """Start a second process for a command that it can help; for any other it only takes time.

    It loads what it needs for its work while this process loads the rest and reads the database.
    """
    is_laid_out = options.run == "file_sets:files" or getattr(options, "kind", "") == "bundle"
    if not is_laid_out and (options.run != "proof:prove" or options.file is None):
        return None
    from agenda_app.beside import LAY_OUT, READ_PAGES, started  # no other command needs it

    return started(LAY_OUT if is_laid_out else READ_PAGES)


def _print_what_the_screen_can_show() -> None:
    """Replace what a console's code page lacks; a windowed program has no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _say(text: str) -> None:
    try:
        print(" ".join(text.split()), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr = None  # the exit code still tells


def _write_log(error: Exception) -> Sentence:
    """Write what failed to the log, and return where that is."""
    target = paths.log_folder() / "saksliste.log"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M:%S} command line\n")
            log.write(f"{told(error)}\n")
    except OSError:
        return _NO_LOG
    return alike(str(target))
