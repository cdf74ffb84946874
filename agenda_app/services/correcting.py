"""Putting locked minutes right: a numbered correction of what they say, kept beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.domain.access import basis_refusal
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import (
    MinutesCorrection,
    correction_refusals,
    quoted_exempt,
    stands_in,
)
from agenda_app.domain.minutes_said import said_of_item, said_of_meeting
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.errors import NotFoundError, UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.damage import named
from agenda_app.services.exempt_onward import exempt_onward
from agenda_app.services.locked_content import printed_minutes
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_corrections import approvals, read_corrections
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.passing_on import Onward

_NOT_THERE = Sentence(
    "«{}» står ikke i den låste protokollen {}.", "«{}» står ikkje i den låste protokollen {}."
)
_OF_ITEM = Sentence("for denne saken", "for denne saka")
_OF_MEETING = Sentence("utenom sakene", "utanom sakene")
_WORD_FOR_WORD = Sentence(
    "Skriv det ord for ord slik det står der, eller velg saken det står i.",
    "Skriv det ord for ord slik det står der, eller vel saka det står i.",
)
_LATER = {
    Onward.MARKED: Sentence(
        "Det samme gjelder vedtaket i {}: lag de offentlige papirene derfra på nytt.",
        "Det same gjeld vedtaket i {}: lag dei offentlege papira derifrå på nytt.",
    ),
    Onward.LEFT_OPEN: Sentence(
        "Noe av det som er unntatt, kan fortsatt leses i vedtaket i {}. Se gjennom det, og la "
        "ikke de offentlige papirene derfra ligge ute slik de er.",
        "Noko av det som er unnateke, kan framleis lesast i vedtaket i {}. Sjå gjennom det, og la "
        "ikkje dei offentlege papira derifrå liggje ute slik dei er.",
    ),
}


def correct(
    session: Session, files: FileStore, meeting_id: MeetingId, correction: MinutesCorrection
) -> MinutesCorrection:
    """Put locked minutes right, and return it numbered; exempt too where it quotes such a one.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the minutes are not locked, the correction cannot be as it is, or what it puts
            right does not stand in them where it says.
    """
    refuse_wrong(session, files, meeting_id, correction)
    number = len(read_corrections(session, meeting_id)) + 1
    kept = replace(
        correction,
        number=number,
        was=correction.was.strip(),
        becomes=correction.becomes.strip(),
        reason=correction.reason.strip(),
        exempt_basis=" ".join(correction.exempt_basis.split()),
    )
    session.add(
        MinutesCorrectionRow(
            meeting_id=meeting_id,
            number=number,
            item_id=kept.item_id,
            was=kept.was,
            becomes=kept.becomes,
            reason=kept.reason,
            made_at=kept.made_at,
            agreed_in=kept.agreed_in,
            exempt_basis=kept.exempt_basis,
        )
    )
    session.flush()
    return read_corrections(session, meeting_id)[-1]


def refuse_wrong(
    session: Session, files: FileStore, meeting_id: MeetingId, correction: MinutesCorrection
) -> None:
    """Let only a correction pass that can be entered.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the minutes are not locked, the correction cannot be as it is, or what it puts
            right does not stand in them where it says.
    """
    read_meeting(session, meeting_id)
    if read_minutes(session, meeting_id).locked_at is None:
        raise UserError(
            Sentence("Protokollen er ikke låst.", "Protokollen er ikkje låst."),
            Sentence(
                "Rett den der det er feil, så lenge den er åpen.",
                "Rett han der det er feil, så lenge han er open.",
            ),
        )
    for reason in correction_refusals(correction):
        raise UserError(reason)
    _refuse_stranger(session, meeting_id, correction.item_id)
    if correction.agreed_in is not None:
        _refuse_elsewhere(session, meeting_id, correction.agreed_in)
    _refuse_unsaid(session, files, meeting_id, correction)


def exempt_correction(
    session: Session, meeting_id: MeetingId, number: int, basis: str
) -> tuple[MinutesCorrection, tuple[Sentence, ...]]:
    """Withhold the words of a correction from the public, or show them again.

    Its number and its day stay, and so does what it says to those who may read it. What later
    committees resolved of it is exempt as it is. Return it, and what is to be told of such
    resolutions: there may be public papers with the words.

    Args:
        session: an open write.
        meeting_id: whose minutes were put right.
        number: which of the corrections.
        basis: by which paragraph they are exempt, empty when they are public.

    Raises:
        NotFoundError: there is no such correction.
        UserError: the basis names no paragraph, or it is to be shown and quotes an exempt one.
    """
    if basis.strip() and (refusal := basis_refusal(basis)):
        raise UserError(refusal)
    row = session.scalars(
        select(MinutesCorrectionRow).filter_by(meeting_id=meeting_id, number=number)
    ).one_or_none()
    if row is None:
        raise NotFoundError(
            Sentence(
                f"Protokollen har ingen rettelse {number}.",
                f"Protokollen har inga retting {number}.",
            ),
            Sentence(
                f"Se rettelsene med: saksliste minutes show {meeting_id}",
                f"Sjå rettingane med: saksliste minutes show {meeting_id}",
            ),
        )
    if not basis.strip():
        _refuse_quoting(read_corrections(session, meeting_id), number)
    row.exempt_basis = " ".join(basis.split())
    session.flush()
    kept = read_corrections(session, meeting_id)[number - 1]
    later = () if kept.item_id is None else exempt_onward(session, meeting_id, kept.item_id)
    return kept, tuple(filled(_LATER[became], named(session, one)) for one, became in later)


def _refuse_quoting(corrections: Sequence[MinutesCorrection], number: int) -> None:
    """Let nothing be shown that quotes an exempt correction.

    Raises:
        UserError: it does.
    """
    quoted = quoted_exempt(corrections[number - 1], corrections[: number - 1])
    if quoted is not None:
        raise UserError(
            Sentence(
                f"Rettelse {number} gjengir ord fra rettelse {quoted.number}, som er unntatt.",
                f"Retting {number} gjev att ord frå retting {quoted.number}, som er unnateken.",
            ),
            Sentence(
                f"Gjør rettelse {quoted.number} offentlig først, hvis den kan være det.",
                f"Gjer retting {quoted.number} offentleg først, om ho kan vere det.",
            ),
        )


def _refuse_stranger(session: Session, meeting_id: MeetingId, item_id: ItemId | None) -> None:
    """Let a correction be of the meeting's own items.

    Raises:
        UserError: the item stands on another agenda.
    """
    own = {item.id for item in read_agenda(session, meeting_id).items}
    if item_id is not None and item_id not in own:
        raise UserError(
            Sentence("Saken er ikke på dette møtet.", "Saka er ikkje på dette møtet."),
            Sentence("Velg en sak på møtet.", "Vel ei sak på møtet."),
        )


def _refuse_elsewhere(session: Session, meeting_id: MeetingId, agreed_in: ItemId) -> None:
    """Let a correction be agreed where minutes are approved, in a later meeting that was sent.

    Raises:
        UserError: it is not.
    """
    if agreed_in not in {item.id for _, item in approvals(session, meeting_id)}:
        raise UserError(
            Sentence(
                "Protokollen kan bare være rettet der et senere møte godkjente den.",
                "Protokollen kan berre vere retta der eit seinare møte godkjende han.",
            ),
            Sentence(
                "Velg saken der protokollen ble godkjent.",
                "Vel saka der protokollen vart godkjend.",
            ),
        )


def _refuse_unsaid(
    session: Session, files: FileStore, meeting_id: MeetingId, correction: MinutesCorrection
) -> None:
    """Let only that be put right which the minutes say, of the same item.

    Raises:
        UserError: they do not say it there.
    """
    said = _said(session, files, meeting_id, correction)
    if not stands_in(correction.was, said):
        place = _OF_MEETING if correction.item_id is None else _OF_ITEM
        was = " ".join(correction.was.split())
        raise UserError(filled(_NOT_THERE, was, place), _WORD_FOR_WORD)


def _said(
    session: Session, files: FileStore, meeting_id: MeetingId, correction: MinutesCorrection
) -> Iterator[str]:
    """Yield what the minutes say where a correction is, and what was put right there before."""
    on = correction.made_at.date()
    minutes = printed_minutes(session, files, meeting_id, Audience.INTERNAL, on)
    if correction.item_id is None:
        yield from said_of_meeting(minutes)
    else:
        # The lines were frozen in the order of the agenda, which nobody can change afterwards.
        ids = [one.id for one in read_agenda(session, meeting_id).items]
        yield from said_of_item(minutes.items[ids.index(correction.item_id)])
    for before in read_corrections(session, meeting_id):
        if before.item_id == correction.item_id:
            yield before.becomes
