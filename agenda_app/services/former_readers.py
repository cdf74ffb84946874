"""Who got papers of a meeting before and gets no more, and who gets more without having them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from agenda_app.domain.dispatch import BEGINS, GIVES_ALL, Dispatch, DispatchKind, Recipient, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.services.dispatches import current, dispatches

_LEFT_OUT = Sentence(
    "Fikk papirer til møtet før, men står ikke blant mottakerne nå: {}. "
    "Skal de fortsatt ha papirene, må de få dette også; ellers må det de har, slettes eller "
    "makuleres.",
    "Fekk papir til møtet før, men står ikkje blant mottakarane no: {}. "
    "Skal dei framleis ha papira, må dei få dette òg; elles må det dei har, slettast eller "
    "makulerast.",
)
_NEW = Sentence(
    "Fikk ikke innkallingen: {}. Gi dem også møtebunken, i utgaven de skal ha: "
    "skriv den ut etter at dette er sendt.",
    "Fekk ikkje innkallinga: {}. Gje dei òg møtebunken, i utgåva dei skal ha: "
    "skriv han ut etter at dette er sendt.",
)
_RENAMED = Sentence(
    "Står samme person der med gammelt og nytt navn, har vedkommende papirene fra før.",
    "Står same person der med gammalt og nytt namn, har vedkomande papira frå før.",
)


def about_readers(
    session: Session, meeting_id: MeetingId, kind: DispatchKind, recipients: Sequence[Recipient]
) -> tuple[Sentence, ...]:
    """Return sentences that name them, nothing when who gets papers is who got them.

    What was sent knows its readers by their names, so somebody who has another name by now is both.

    Args:
        session: an open read.
        meeting_id: the meeting.
        kind: what is to be sent, or was sent just now.
        recipients: who usually gets the papers now.
    """
    if kind in BEGINS:
        return ()
    sent = current(dispatches(session, meeting_id))
    had = dict.fromkeys(to.name for dispatch in sent for to in dispatch.recipients)
    names = {recipient.name for recipient in recipients}
    missing = [name for name in had if name not in names]
    new = _without_notice(sent, recipients) if kind is not DispatchKind.PUBLIC else []
    said = [filled(_LEFT_OUT, ", ".join(missing))] if missing else []
    said += [filled(_NEW, ", ".join(new))] if new else []
    return (*said, _RENAMED) if missing and new else tuple(said)


def _without_notice(sent: Iterable[Dispatch], recipients: Iterable[Recipient]) -> list[str]:
    """Return the names of those who get what comes after a notice that they were not sent.

    The public gets nothing while there is no public version for it.
    """
    whole = [dispatch for dispatch in sent if dispatch.kind in GIVES_ALL]
    have = {to.name for dispatch in whole for to in dispatch.recipients}
    public = any(file.version is Version.PUBLIC for dispatch in whole for file in dispatch.files)
    gets = (one for one in recipients if public or one.version is not Version.PUBLIC)
    return list(dict.fromkeys(one.name for one in gets if one.name not in have))
