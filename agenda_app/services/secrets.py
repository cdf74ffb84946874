"""The texts of a meeting that the public may not read, and those that it may."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from sqlalchemy.orm import Session

from agenda_app.domain.case import Case
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.secrets import Secrets
from agenda_app.domain.shielding import exempt_passages, shielded
from agenda_app.domain.text import Table, Text, plain_block, plain_runs
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case


def secrets_of(session: Session, meeting_id: MeetingId, today: dt.date) -> Secrets:
    """Return the titles and texts of a meeting by whether the public may read them on a day.

    Undecided cases and attachments count as exempt, and so do the exempt passages of an open case.
    The public title of an exempt case is open.

    Raises:
        NotFoundError: there is no such meeting.
    """
    titles: dict[bool, list[str]] = {True: [], False: []}
    texts: dict[bool, list[str]] = {True: [], False: []}
    for item in read_agenda(session, meeting_id).items:
        is_open = item.access.is_public(today)
        titles[is_open].append(item.title)
        titles[True].append(item.public_title)
        case = None if item.case_id is None else read_case(session, item.case_id)
        for text in (item.text, *(_case_texts(case) if case else ())):
            texts[is_open].extend(_texts(shielded(text, Language.BOKMAL) if is_open else text))
            texts[False].extend(passage.text for passage in exempt_passages(text))
        if case is None:
            continue
        for attachment in case.attachments:
            shown = attachment.access.is_public(today)
            titles[is_open and shown].append(attachment.title)
    return Secrets(
        titles=tuple(titles[False]),
        texts=tuple(texts[False]),
        open_titles=tuple(titles[True]),
        open_texts=tuple(texts[True]),
    )


def _case_texts(case: Case) -> Iterator[Text]:
    yield from (proposal.text for proposal in case.paper.proposals)
    yield case.paper.body
    yield from (treatment.recommendation for treatment in case.treatments)


def _texts(text: Text) -> Iterator[str]:
    for block in text:
        if isinstance(block, Table):
            yield from (plain_runs(cell.runs) for row in block.rows for cell in row)
        else:
            yield plain_block(block)
