"""``attach`` and ``access``: what goes with a case, and who may see it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from agenda_app.cli.data import data
from agenda_app.cli.preflight import print_verdict
from agenda_app.cli.values import files_named
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.case import Attachment, Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import alike
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.errors import UserError
from agenda_app.files import read_file
from agenda_app.jobs import run_to_end
from agenda_app.produce.attaching import attached
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.importing import attach as attach_to
from agenda_app.terms import access_text, word


def attach(options: Namespace) -> int:
    """Add attachments last on a case, and say what was found in each and done.

    A title goes for one file only. A file whose title was announced takes the place of the
    announcement. A file that cannot be read from disk keeps all of them out.
    """
    if options.announce:
        return _announce(options)
    paths = files_named(options.files)
    if not paths:
        raise UserError(
            alike("Kommandoen mangler FIL."),
            alike("Skriv filen, eller meld vedlegget med --announce --title."),
        )
    if options.title and len(paths) > 1:
        raise UserError(
            alike("--title gjelder ett vedlegg, men flere filer er nevnt."),
            alike("Legg dem ved én om gangen, eller utelat --title."),
        )
    access, delivery = _access(options), _delivery(options, Delivery.WITH_PAPERS)
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
                added = replace(one.attachment, title=title, access=access, delivery=delivery)
                attach_to(session, options.case, added)
                print(f"Sak {options.case}: la ved «{title}» ({_notes(access, delivery)}).")
                print_verdict(one.verdict, options.spoken)
    return 0


def _announce(options: Namespace) -> int:
    """Add an attachment that has a title and no file yet."""
    title = options.title.strip()
    if options.files or not title:
        raise UserError(
            alike("--announce melder ett vedlegg som ikke har kommet, med en tittel og ingen fil."),
            alike('Skriv det som: saksliste attach 14 --announce --title "Takst".'),
        )
    access, delivery = _access(options), _delivery(options, Delivery.LATER)
    with data(options) as storage, storage.database.write("announce attachment") as session:
        attach_to(session, options.case, Attachment(None, title, None, access, 0, delivery))
    print(f"Sak {options.case}: meldte «{title}» ({_notes(access, delivery)}).")
    return 0


def _delivery(options: Namespace, usual: Delivery) -> Delivery:
    return Delivery(options.delivery) if options.delivery else usual


def _notes(access: Access, delivery: Delivery) -> str:
    said = word(delivery, Language.BOKMAL)
    usual = delivery is Delivery.WITH_PAPERS
    return _said(access) if usual else f"{_said(access)}; {said[:1].lower()}{said[1:]}"


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
