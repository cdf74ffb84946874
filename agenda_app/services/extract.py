"""The extract of one case (særutskrift): its paper, with what was decided first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, CaseId, Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import ExtractContent
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Text
from agenda_app.errors import NotFoundError, UserError
from agenda_app.files import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.case_content import images_in, whole_case
from agenda_app.services.cases import read_case
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.minutes_content import whole_item
from agenda_app.services.passages import case_for, item_texts, minutes_item_for
from agenda_app.services.route import committee_name, is_decision, possessive, recommendation_label


def item_of_case(session: Session, meeting_id: MeetingId, case_id: CaseId) -> AgendaItem:
    """Return the line of a case on a meeting's agenda.

    Raises:
        NotFoundError: the case does not stand there.
    """
    for item in read_agenda(session, meeting_id).items:
        if item.case_id == case_id:
            return item
    raise NotFoundError(
        Sentence(
            f"Sak {case_id} står ikke på sakslisten til møte {meeting_id}.",
            f"Sak {case_id} står ikkje på saklista til møte {meeting_id}.",
        ),
        Sentence(
            f"Se hvilke saker som står der med: saksliste agenda show {meeting_id}",
            f"Sjå kva saker som står der med: saksliste agenda show {meeting_id}",
        ),
    )


def extract_content(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    case_id: CaseId,
    audience: Audience,
    printed: dt.date,
) -> ExtractContent:
    """Return a case as it came out of a meeting.

    What this meeting and the committees before it decided comes first, the newest on top; then
    the paper's own proposals, and how this meeting treated it. A case that has not been treated is
    printed as its paper.

    Raises:
        NotFoundError: the case does not stand on the meeting's agenda.
        UserError: the public may not see it.
    """
    item = item_of_case(session, meeting_id, case_id)
    if audience is Audience.PUBLIC and not item.access.is_public(printed):
        raise UserError(
            Sentence(
                f"Sak {case_id} er ikke offentlig, så den har ingen offentlig særutskrift.",
                f"Sak {case_id} er ikkje offentleg, så ho har inga offentleg særutskrift.",
            ),
            Sentence(
                "Lag den interne utgaven, eller avgjør først at saken er offentlig.",
                "Lag den interne utgåva, eller avgjer først at saka er offentleg.",
            ),
        )
    head = meeting_head(session, files, meeting_id, audience, printed)
    content = whole_case(session, files, item, head)
    case = read_case(session, case_id)
    line = whole_item(session, item, meeting_id, head)
    here = line.decided.text if line.decided else ()
    proposals = (*_decided(session, case, item, here, head.language), *case.paper.written_proposals)
    if proposals:
        content = replace(content, main=proposals[0], others=proposals[1:])
    read, line = case_for(content), minutes_item_for(line, head)
    shown = (read.main, *read.others)
    texts = (*(one.text for one in shown if one is not None), *item_texts(line))
    pictures = {**read.images, **images_in(files, texts)}
    return ExtractContent(replace(read, images=pictures), line)


def _decided(
    session: Session, case: Case, item: AgendaItem, resolved: Text, language: Language
) -> Iterator[Proposal]:
    """Yield what this committee resolved, then what those before it did."""
    here = next((t.order for t in case.treatments if t.id == item.treatment_id), 0)
    for treatment in reversed(case.treatments):
        is_here = treatment.id == item.treatment_id
        text = resolved if is_here else treatment.recommendation
        if treatment.order <= here and text:
            label = resolution_label if is_decision(treatment) else recommendation_label
            yield Proposal(label(committee_name(session, treatment), language), text)


def resolution_label(committee_name: str, language: Language) -> str:
    """Return "Kommunestyrets vedtak", in nynorsk "Vedtak i kommunestyret"."""
    if language is Language.NYNORSK:
        return f"Vedtak i {committee_name[:1].lower()}{committee_name[1:]}"
    if " " in committee_name:
        return f"Vedtak i {committee_name}"
    return f"{possessive(committee_name)} vedtak"
