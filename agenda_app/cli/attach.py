"""``attach`` and ``access``: what goes with a case, and who may see it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from agenda_app.cli.data import data
from agenda_app.cli.preflight import print_verdict
from agenda_app.cli.values import files_named
from agenda_app.domain.access import OPEN, UNDECIDED, Access, basis_refusal, exempt
from agenda_app.domain.case import Attachment, Case, Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.text import one_line
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.errors import NotFoundError, UserError
from agenda_app.files.reading import read_file
from agenda_app.jobs import run_to_end
from agenda_app.produce.attaching import Made, attached
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.importing import attach as attach_to
from agenda_app.services.placing import change_attachment
from agenda_app.terms import access_text, word

_ATTACHED = alike("Sak {}: la ved «{}» ({}).")
_ANNOUNCED = Sentence("Sak {}: meldte «{}» ({}).", "Sak {}: melde «{}» ({}).")
_DECIDED = alike("Sak {}: {} ({}).")
_NUMBERED = alike("vedlegg {}, «{}»")
_NO_SUCH = Sentence("Sak {} har ikke vedlegg {}.", "Sak {} har ikkje vedlegg {}.")
_THERE_ARE = Sentence("Vedleggene er: {}.", "Vedlegga er: {}.")
_NONE_THERE = Sentence("Legg det ved saken først.", "Legg det ved saka først.")
_OF_CASE = alike("Sak {}: {}")
_ATTACHMENT = alike("  Vedlegg: «{}» ({}).")


def attach(options: Namespace) -> int:
    """Add attachments last on a case, and say what was found in each and done.

    A title goes for one file only. A file whose title was announced takes the place of the
    announcement. A file that is attached already is not attached again, but what is said of it now
    counts: password, title, access, delivery. A file that cannot be read from disk keeps all of
    them out.

    Raises:
        UserError: no file was named, one title for several files, an exemption without its law, or
            a file that cannot be read or attached.
    """
    if options.announce:
        return _announce(options)
    paths = files_named(options.files)
    if not paths:
        raise UserError(
            Sentence("Kommandoen mangler FIL.", "Kommandoen manglar FIL."),
            Sentence(
                "Skriv filen, eller meld vedlegget med --announce --title.",
                "Skriv fila, eller meld vedlegget med --announce --title.",
            ),
        )
    if options.title and len(paths) > 1:
        raise UserError(
            Sentence(
                "--title gjelder ett vedlegg, men flere filer er nevnt.",
                "--title gjeld eitt vedlegg, men fleire filer er nemnde.",
            ),
            Sentence(
                "Legg dem ved én om gangen, eller utelat --title.",
                "Legg dei ved éi om gongen, eller utelat --title.",
            ),
        )
    _access(options)  # an exemption without its law is told before anything is begun
    for path in paths:
        read_file(path)
    with data(options) as storage:
        with storage.database.read() as session:
            beside = read_case(session, options.case).attachments
        changes = TrackedChanges(options.changes or TrackedChanges.ASK.value)
        work = attached(
            storage, paths, beside=beside, tracked_changes=changes, password=options.password
        )
        found = run_to_end(work)
        for error in found.errors:
            raise error
        every = [(one, _wanted(options, one)) for one in found.made]
        with storage.database.write("attach") as session:
            for one, wanted in every:
                if one.before is None:
                    attach_to(session, options.case, wanted)
                elif wanted != one.before and not one.copy:
                    change_attachment(session, options.case, wanted)
    for one, wanted in every:
        _tell(options, one, wanted)
    return 0


def _wanted(options: Namespace, made: Made) -> Attachment:
    """Return an attachment as the command wants it; what it does not mention stays as it was."""
    there = made.before
    if made.copy:
        return made.attachment
    return replace(
        made.attachment,
        title=one_line(options.title) or made.attachment.title,
        access=there.access if there and not options.access else _access(options),
        delivery=_delivery(options, there.delivery if there else Delivery.WITH_PAPERS),
    )


def _tell(options: Namespace, made: Made, wanted: Attachment) -> None:
    spoken: Language = options.spoken
    notes = _notes(wanted.access, wanted.delivery, spoken)
    if made.before is None:
        print(_ATTACHED.said(spoken, options.case, wanted.title, notes))
    else:
        print(_OF_CASE.said(spoken, options.case, made.again.said(spoken)))
    if not made.copy:
        if made.before is not None:
            print(_ATTACHMENT.said(spoken, wanted.title, notes))
        print_verdict(made.verdict, wanted.delivery, spoken)


def _announce(options: Namespace) -> int:
    """Add an attachment that has a title and no file yet."""
    title = one_line(options.title)
    if options.files or not title:
        raise UserError(
            Sentence(
                "--announce melder ett vedlegg som ikke har kommet, med en tittel og ingen fil.",
                "--announce melder eitt vedlegg som ikkje har kome, med ein tittel og inga fil.",
            ),
            alike('Skriv det som: saksliste attach 14 --announce --title "Takst".'),
        )
    access, delivery = _access(options), _delivery(options, Delivery.LATER)
    with data(options) as storage, storage.database.write("announce attachment") as session:
        attach_to(session, options.case, Attachment(None, title, None, access, 0, delivery))
    notes = _notes(access, delivery, options.spoken)
    print(_ANNOUNCED.said(options.spoken, options.case, title, notes))
    return 0


def _delivery(options: Namespace, usual: Delivery) -> Delivery:
    return Delivery(options.delivery) if options.delivery else usual


def _notes(access: Access, delivery: Delivery, spoken: Language) -> str:
    said, way = _said(access, spoken), word(delivery, spoken)
    usual = delivery is Delivery.WITH_PAPERS
    return said if usual else f"{said}; {way[:1].lower()}{way[1:]}"


def decide_access(options: Namespace) -> int:
    """Decide whether a case, or one of its attachments, is open or exempt.

    Raises:
        NotFoundError: there is no such case or attachment.
        UserError: an exemption names no paragraph, or something open has one.
    """
    access = _access(options)
    with data(options) as storage, storage.database.write("decide access") as session:
        case = read_case(session, options.case)
        if options.attachment:
            one = _attachment(case, options.attachment)
            change_attachment(session, options.case, replace(one, access=access))
            title = _NUMBERED.said(options.spoken, options.attachment, one.title)
        else:
            title = save_case(session, replace(case, access=access)).title
    print(_DECIDED.said(options.spoken, options.case, title, _said(access, options.spoken)))
    return 0


def _attachment(case: Case, place: int) -> Attachment:
    """Return an attachment by its place in the case, from 1.

    Raises:
        NotFoundError: the case has not so many.
    """
    if place <= len(case.attachments):
        return case.attachments[place - 1]
    there = "; ".join(f"{at}, «{one.title}»" for at, one in enumerate(case.attachments, start=1))
    raise NotFoundError(
        filled(_NO_SUCH, case.id, place), filled(_THERE_ARE, there) if there else _NONE_THERE
    )


def _access(options: Namespace) -> Access:
    """Return the decision; an exemption always says by which law.

    Raises:
        UserError: an exemption names no paragraph, or something open has one.
    """
    basis = one_line(options.basis)
    if options.access == "exempt":
        refusal = basis_refusal(basis)
        if refusal:
            raise UserError(
                refusal,
                Sentence(
                    'Skriv den etter --basis, som "offl. § 23 første ledd".',
                    'Skriv han etter --basis, som "offl. § 23 fyrste ledd".',
                ),
            )
        return exempt(basis)
    if basis:
        raise UserError(
            Sentence(
                "--basis hører bare til noe som er unntatt offentlighet.",
                "--basis høyrer berre til noko som er unnateke offentleg innsyn.",
            ),
            alike("Utelat --basis, eller skriv exempt."),
        )
    return OPEN if options.access == "open" else UNDECIDED


def _said(access: Access, spoken: Language) -> str:
    text = access_text(access, spoken)
    return text[:1].lower() + text[1:]
