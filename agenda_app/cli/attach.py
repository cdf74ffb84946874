"""``attach`` and ``access``: what goes with a case, and who may see it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from agenda_app.cli.data import data
from agenda_app.cli.preflight import print_verdict
from agenda_app.cli.values import files_named
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import alike
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.errors import UserError
from agenda_app.files import read_file
from agenda_app.jobs import run_to_end
from agenda_app.produce.attaching import attached
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.importing import attach as attach_to
from agenda_app.words import access_text


def attach(options: Namespace) -> int:
    """Add attachments last on a case, and say what was found in each and done.

    A title goes for one file only. A file that cannot be read from disk keeps all of them out.
    """
    paths = files_named(options.files)
    if options.title and len(paths) > 1:
        raise UserError(
            alike("--title gjelder ett vedlegg, men flere filer er nevnt."),
            alike("Legg dem ved én om gangen, eller utelat --title."),
        )
    access = _access(options)
    for path in paths:
        read_file(path)  # before anything is begun that takes its time
    with data(options) as storage:
        with storage.database.read() as session:
            read_case(session, options.case)
        changes = TrackedChanges(options.changes or TrackedChanges.ASK.value)
        work = attached(storage, paths, tracked_changes=changes, password=options.password)
        found = run_to_end(work)
        for error in found.errors:
            raise error
        with storage.database.write("attach") as session:
            for one in found.made:
                title = options.title.strip() or one.attachment.title
                added = replace(one.attachment, title=title, access=access)
                attach_to(session, options.case, added)
                print(f"Sak {options.case}: la ved «{title}» ({_said(access)}).")
                print_verdict(one.verdict, options.spoken)
    return 0


def decide_access(options: Namespace) -> int:
    """Decide whether a case is open or exempt."""
    access = _access(options)
    with data(options) as storage, storage.database.write("decide access") as session:
        case = read_case(session, options.case)
        saved = save_case(session, replace(case, access=access))
    print(f"Sak {options.case}: {saved.title} ({_said(access)}).")
    return 0


def _access(options: Namespace) -> Access:
    """Return the decision; an exemption always says by which law.

    Raises:
        UserError: an exemption has no legal basis, or something open has one.
    """
    basis = options.basis.strip()
    if options.access == "exempt":
        if not basis:
            raise UserError(
                alike("Et unntak fra offentlighet må ha en hjemmel."),
                alike('Skriv den etter --basis, som "offl. § 23 første ledd".'),
            )
        return exempt(basis)
    if basis:
        raise UserError(
            alike("--basis hører bare til noe som er unntatt offentlighet."),
            alike("Utelat --basis, eller skriv exempt."),
        )
    return OPEN if options.access == "open" else UNDECIDED


def _said(access: Access) -> str:
    text = access_text(access, Language.BOKMAL)
    return text[:1].lower() + text[1:]
