"""``dispatch`` and ``versions``: send a meeting's papers, and see or write what was sent."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from agenda_app.checks.agenda import NO_CASES
from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.dispatch import (
    ADDS_PAGES,
    Dispatch,
    DispatchKind,
    Recipient,
    SentTo,
    Version,
)
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import UNCALLED, MeetingState
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.typography import date_short
from agenda_app.domain.version_names import version_name
from agenda_app.errors import UserError
from agenda_app.files.writing import try_folder
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.kept_files import write_kept
from agenda_app.services.agendas import read_agenda
from agenda_app.services.dispatches import dispatches
from agenda_app.services.former_readers import about_readers
from agenda_app.services.lost_sendings import lost_of
from agenda_app.services.meetings import read_meeting
from agenda_app.services.recipients import recipients_of
from agenda_app.services.sending import Order
from agenda_app.services.sent_content import KEEP_NOW, NOT_KEPT, standing
from agenda_app.services.verify_dispatch import verify_dispatch
from agenda_app.services.versions import version_named
from agenda_app.terms import dispatch_name, word

_SHOWN = 12


def send(options: Namespace) -> int:
    """Send a notice or what comes after it; its files go into a folder when one is given.

    Raises:
        UserError: more than one kind was named, or what was named cannot be sent or written.
    """
    kind = _kind(options)
    if options.out is not None:
        try:
            try_folder(options.out)  # what is sent cannot be called back
        except UserError as error:
            raise UserError(joined((error.message, _NOT_SENT)), error.remedy) from error
    with data(options) as storage:
        with storage.database.read() as session:
            recipients = recipients_of(session, options.meeting)
        order = Order(
            options.meeting,
            kind,
            tuple(_sent_to(recipients, with_public=not options.internal)),
            options.note,
            not options.internal,
        )
        sent = run_to_end(dispatch(storage, order, dt.datetime.now().replace(microsecond=0)))
        unwritten = None
        written: tuple[Path, ...] = ()
        if options.out is not None:
            try:
                written = write_kept(storage.files, (sent,), options.out)
            except UserError as error:
                unwritten = error
        with storage.database.read() as session:
            found = standing(session, storage.files, options.meeting, dt.date.today())
            items = read_agenda(session, options.meeting).items
            readers = about_readers(session, options.meeting, kind, recipients)
    print(_line(sent, options.spoken))
    for file in sent.files:
        print(f"  {file.name}  {file.pages} s.  {file.sha256[:_SHOWN]}")
    for path in written[len(sent.files) :]:
        print(f"  {path.name}")
    if kind is DispatchKind.NOTICE and all(item.kind is not ItemKind.CASE for item in items):
        print(NO_CASES.said(options.spoken), file=sys.stderr)
    for left in sorted(found.following, key=list(DispatchKind).index):
        print(_UNSENT[left].said(options.spoken, options.meeting), file=sys.stderr)
    for told in readers:
        print(told.said(options.spoken), file=sys.stderr)
    if not found.public_has_all:
        print(_NOT_PUBLIC.said(options.spoken, options.meeting), file=sys.stderr)
    if unwritten is not None:
        raise _sent_but_unwritten(sent, unwritten)
    return 0


def _sent_but_unwritten(sent: Dispatch, why: UserError) -> UserError:
    return UserError(
        joined((_UNWRITTEN, why.message)),
        filled(_WRITE_THEM, sent.meeting_id, version_name(sent)),
    )


_NOT_SENT = alike("Ingenting er sendt.")
_UNWRITTEN = Sentence(
    "Papirene er sendt og tatt vare på, men filene ble ikke skrevet.",
    "Papira er sende og tekne vare på, men filene vart ikkje skrivne.",
)
_WRITE_THEM = Sentence(
    "Skriv dem til en annen mappe med «versions {} --only {} -o MAPPE».",
    "Skriv dei til ei anna mappe med «versions {} --only {} -o MAPPE».",
)
_UNSENT = {
    DispatchKind.SUPPLEMENT: Sentence(
        "Saker som er kommet til, er ikke sendt. Send dem med «dispatch {} --supplement».",
        "Saker som er komne til, er ikkje sende. Send dei med «dispatch {} --supplement».",
    ),
    DispatchKind.CORRECTION: Sentence(
        "Noe av det som er sendt, er endret siden. Send det med «dispatch {} --correction».",
        "Noko av det som er sendt, er endra sidan. Send det med «dispatch {} --correction».",
    ),
    DispatchKind.PUBLIC: Sentence(
        "Den offentlige utgaven er en annen nå enn den som er sendt. "
        "Lag den på nytt med «dispatch {} --public».",
        "Den offentlege utgåva er ei anna no enn den som er send. "
        "Lag ho på nytt med «dispatch {} --public».",
    ),
}
_NOT_PUBLIC = Sentence(
    "Offentligheten har ikke fått alt som er sendt. "
    "Lag den offentlige utgaven med «dispatch {} --public».",
    "Offentlegheita har ikkje fått alt som er sendt. "
    "Lag den offentlege utgåva med «dispatch {} --public».",
)


def _kind(options: Namespace) -> DispatchKind:
    wanted = [kind for name, kind in _LATER.items() if getattr(options, name)]
    if len(wanted) > 1:
        raise UserError(
            Sentence(
                "Tillegg, rettelse og offentlig utgave lages hver for seg.",
                "Tillegg, retting og offentleg utgåve blir laga kvar for seg.",
            ),
            Sentence(
                "Skriv bare ett av --supplement, --correction, --public og --keep.",
                "Skriv berre eitt av --supplement, --correction, --public og --keep.",
            ),
        )
    if options.public and options.internal:
        raise UserError(
            Sentence(
                "--public og --internal kan ikke stå sammen.",
                "--public og --internal kan ikkje stå saman.",
            ),
            alike("Ta bort --internal."),
        )
    return wanted[0] if wanted else DispatchKind.NOTICE


_LATER = {
    "supplement": DispatchKind.SUPPLEMENT,
    "correction": DispatchKind.CORRECTION,
    "public": DispatchKind.PUBLIC,
    "keep": DispatchKind.KEPT,
}


def _sent_to(recipients: Iterable[Recipient], *, with_public: bool) -> Iterable[SentTo]:
    return (
        SentTo(r.name, r.kind, r.version, r.channel, r.copies)
        for r in recipients
        if with_public or r.version is not Version.PUBLIC
    )


def versions(options: Namespace) -> int:
    """Show what was sent, and whether it is still what was kept; write its files when asked to.

    Raises:
        NotFoundError: there is no such meeting or version.
        UserError: the folder cannot be written, or a kept file is gone.
    """
    with data(options) as storage, storage.database.read() as session:
        state = read_meeting(session, options.meeting).state
        sent = dispatches(session, options.meeting)
        if options.only is not None:
            sent = (version_named(sent, options.only),)
        if options.out is not None:
            write_kept(storage.files, sent, options.out)
        faults = {d.id: verify_dispatch(session, storage.files, d) for d in sent}
        lost = lost_of(session, storage.files, options.meeting)
    spoken: Language = options.spoken
    files = [file for one in sent for file in one.files]
    if options.out is not None and any(file.version is Version.PUBLIC for file in files):
        print(_AS_SENT.said(spoken), file=sys.stderr)
    if options.json:
        print_json([_as_json(d, [f.said(spoken) for f in faults[d.id]]) for d in sent])
    elif not sent and not lost:
        print(_why_nothing(state).said(spoken))
    for one in () if options.json else sent:
        print(_line(one, spoken))
        for file in one.files:
            version = word(file.version, spoken).lower()
            print(f"    {version:14} {file.pages:4} s.  {file.sha256[:_SHOWN]}  {file.name}")
        for fault in faults[one.id]:
            print(f"    {fault.said(spoken)}")
    for gone in lost:
        print(gone.said.said(spoken), file=sys.stderr)
    return 1 if lost or any(faults.values()) else 0


def _why_nothing(state: MeetingState) -> Sentence:
    """Return why nothing was kept of a meeting, and what can be done while it can be corrected."""
    if state is MeetingState.SENT:
        return joined((NOT_KEPT, KEEP_NOW, _WITH_KEEP))
    return _NOTHING if state in UNCALLED else NOT_KEPT


_WITH_KEEP = Sentence("Det gjøres med «dispatch --keep».", "Det blir gjort med «dispatch --keep».")
_NOTHING = Sentence(
    "Ingenting er sendt av dette møtet ennå.", "Ingenting er sendt av dette møtet enno."
)
_AS_SENT = Sentence(
    "Filene er slik de ble sendt. Er noe unntatt siden, står det åpent i de offentlige: "
    "se etter før de legges ut.",
    "Filene er slik dei vart sende. Er noko unnateke sidan, står det ope i dei offentlege: "
    "sjå etter før dei blir lagde ut.",
)
_PAGES = alike("side {}–{}")
_READERS = Sentence("{} mottakere", "{} mottakarar")
_ONE_READER = Sentence("1 mottaker", "1 mottakar")


def _line(sent: Dispatch, spoken: Language) -> str:
    shown = dispatch_name(sent.kind, sent.serial, spoken)
    when = f"{date_short(sent.sent_at.date())} {sent.sent_at:%H.%M}"
    pages = (
        f"  {_PAGES.said(spoken, sent.first_page, sent.last_page)}"
        if sent.kind in ADDS_PAGES
        else ""
    )
    count = len(sent.recipients)
    readers = _ONE_READER.said(spoken) if count == 1 else _READERS.said(spoken, count)
    note = f"  «{sent.note}»" if sent.note else ""
    return f"{version_name(sent):4}{shown}  {when}{pages}  {readers}{note}"


def _as_json(sent: Dispatch, faults: list[str]) -> dict[str, Any]:
    return {
        "id": sent.id,
        "name": version_name(sent),
        "kind": sent.kind.value,
        "serial": sent.serial,
        "sent_at": sent.sent_at.isoformat(),
        "first_page": sent.first_page,
        "last_page": sent.last_page,
        "note": sent.note,
        "content": sent.content,
        "manifest": sent.manifest,
        "files": [
            {
                "version": f.version.value,
                "name": f.name,
                "sha256": f.sha256,
                "bytes": f.size,
                "pages": f.pages,
            }
            for f in sent.files
        ],
        "recipients": [reader_fields(to) for to in sent.recipients],
        "faults": faults,
    }


def reader_fields(to: SentTo | None) -> dict[str, Any] | None:
    """Return somebody who got something as JSON has it."""
    if to is None:
        return None
    return {
        "name": to.name,
        "kind": to.kind.value,
        "version": to.version.value,
        "channel": to.channel.value,
        "copies": to.copies,
    }
