"""One case as it came out of a meeting: its extract (særutskrift) and its part of the minutes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, CaseId, Proposal
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, CaseContent, MeetingHead
from agenda_app.domain.printed_extract import ExtractContent, ItemMinutesContent
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.typography import item_number
from agenda_app.errors import NotFoundError, UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attesting import attested, attested_by
from agenda_app.services.case_content import images_in, whole_case
from agenda_app.services.cases import read_case
from agenda_app.services.correction_lines import corrections_of
from agenda_app.services.locked_content import printed_item
from agenda_app.services.mayors_papers import mayors_case
from agenda_app.services.minutes_content import layout_of
from agenda_app.services.outcome_labels import label_in_extract
from agenda_app.services.passages import case_for, item_texts, minutes_item_for
from agenda_app.services.recommended import last_recommending, recommendation_of
from agenda_app.services.review import decided_on, review_words
from agenda_app.services.route import step_label
from agenda_app.services.sent_paper import as_sent
from agenda_app.services.treated_before import earlier_treatments
from agenda_app.services.treatment_history import history_lines
from agenda_app.services.voting import readable_record

_THE_CASE = Sentence("Saken", "Saka")
_NOT_PUBLIC = Sentence(
    "{} er ikke offentlig, så det lages verken særutskrift eller saksprotokoll for offentligheten.",
    "{} er ikkje offentleg, så det blir verken laga særutskrift eller saksprotokoll for "
    "offentlegheita.",
)


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

    What this meeting resolved comes first, then how each meeting treated the case in order, this
    one last, then the paper's own proposals. A case that has not been treated is printed as its
    paper. The paper is the one that was sent, with the corrections that were sent, whatever the
    case says by now; where nobody kept that, it is the one of today, and the extract says so.

    Raises:
        NotFoundError: the case does not stand on the meeting's agenda.
        UserError: the public may not see it, or what was kept is gone or changed.
    """
    item = item_of_case(session, meeting_id, case_id)
    refuse_exempt(item, audience, printed)
    head, line = printed_item(session, files, meeting_id, item, audience, printed)
    case = read_case(session, case_id)
    now = whole_case(session, files, item, head)
    sent = as_sent(session, files, meeting_id, case, item, now)
    record = _record(session, item)
    resolved = tuple(_resolved(session, case, item, record, line, head))
    made = _extract(session, files, case, item, record, line, sent or now, resolved)
    return replace(
        made,
        is_of_today=sent is None,
        corrections=corrections_of(session, meeting_id, item, made.item, head),
        attested=attested_by(session, meeting_id, made.item, head.language),
        layout=layout_of(session, meeting_id, head.language),
    )


def mayors_extract(
    session: Session, files: FileStore, case_id: CaseId, printed: dt.date
) -> ExtractContent:
    """Return a case as the mayor decided it, for the office: as ``extract_content`` tells it.

    Raises:
        NotFoundError: there is no such case, or the mayor has not decided it.
    """
    told = mayors_case(session, files, case_id, printed)
    paper = whole_case(session, files, told.item, told.head)
    resolved = () if told.line.decided is None else (told.line.decided,)
    made = _extract(session, files, told.case, told.item, None, told.line, paper, resolved)
    return replace(made, attested=attested(session, told.head.language))


def _extract(
    session: Session,
    files: FileStore,
    case: Case,
    item: AgendaItem,
    record: ItemRecord | None,
    line: MinutesItem,
    paper: CaseContent,
    resolved: tuple[Proposal, ...],
) -> ExtractContent:
    """Put the parts of an extract together, but for what only minutes have.

    Args:
        session: an open read.
        files: what is kept.
        case: the case.
        item: its line on the agenda.
        record: what the minutes have of it, None when there are none that can be read.
        line: what became of it.
        paper: its paper; its head is that of the extract.
        resolved: what comes first.
    """
    head = paper.head
    treatments = history_lines(session, case, item, head)
    content = replace(paper, title=line.title, treatments=treatments)
    proposals = (*resolved, *_own(session, case, item, content))
    # A statement is told with the meeting that gave it.
    main = next(iter(proposals), None)
    content = replace(content, main=main, others=proposals[1:], statements=())
    decided = decided_on(head, line, record)
    read, line = case_for(content), minutes_item_for(line, head)
    earlier = tuple(earlier_treatments(session, files, case, item, head))
    shown = (*(one.text for one in (read.main, *read.others) if one is not None),)
    told = (text for one in (line, *(e.item for e in earlier)) for text in item_texts(one))
    pictures = {**read.images, **images_in(files, (*shown, *told))}
    review = review_words(session, case, item, record, head, decided)
    return ExtractContent(replace(read, images=pictures), line, earlier, review)


def _record(session: Session, item: AgendaItem) -> ItemRecord | None:
    return None if item.id is None else readable_record(session, item.id)


def item_minutes_content(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    case_id: CaseId,
    audience: Audience,
    printed: dt.date,
) -> ItemMinutesContent:
    """Return one case's part of a meeting's minutes (saksprotokoll).

    Raises:
        NotFoundError: the case does not stand on the meeting's agenda.
        UserError: the public may not see it.
    """
    item = item_of_case(session, meeting_id, case_id)
    refuse_exempt(item, audience, printed)
    head, whole = printed_item(session, files, meeting_id, item, audience, printed)
    line = minutes_item_for(whole, head)
    case, record = read_case(session, case_id), _record(session, item)
    decided = decided_on(head, whole, record)
    review = review_words(session, case, item, record, head, decided)
    corrections = corrections_of(session, meeting_id, item, line, head)
    images = images_in(files, item_texts(line))
    attested = attested_by(session, meeting_id, line, head.language)
    layout = layout_of(session, meeting_id, head.language)
    return ItemMinutesContent(head, line, images, review, corrections, attested, layout)


def refuse_exempt(item: AgendaItem, audience: Audience, printed: dt.date) -> None:
    """Let nothing be made for the public of a case that it may not see.

    Raises:
        UserError: it may not.
    """
    if audience is Audience.PUBLIC and not item.access.is_public(printed):
        raise UserError(
            filled(_NOT_PUBLIC, alike(item_number(item.number)) if item.number else _THE_CASE),
            Sentence(
                "Lag den interne utgaven, eller avgjør først at saken er offentlig.",
                "Lag den interne utgåva, eller avgjer først at saka er offentleg.",
            ),
        )


def _own(
    session: Session, case: Case, item: AgendaItem, paper: CaseContent
) -> tuple[Proposal, ...]:
    """Return the paper's own proposals; what another committee recommended is none of them."""
    if paper.main is None:
        return paper.others
    last = last_recommending(session, case, item.treatment_id, paper.head.starts)
    if last is None:
        return (paper.main, *paper.others)
    # What was put right since says so behind its name.
    labels = tuple(step_label(session, case, last, language) for language in Language)
    is_recommendation = paper.main.owner.startswith(labels)
    return paper.others if is_recommendation else (paper.main, *paper.others)


def _resolved(
    session: Session,
    case: Case,
    item: AgendaItem,
    record: ItemRecord | None,
    line: MinutesItem,
    head: MeetingHead,
) -> Iterator[Proposal]:
    """Yield what this committee resolved; before that, what it is asked to."""
    if line.decided is not None:
        whose = label_in_extract(session, case, item, record, line, head)
        yield Proposal(whose, line.decided.text)
        return
    last = last_recommending(session, case, item.treatment_id, head.starts)
    if last is not None:
        yield recommendation_of(session, case, last, head.language, head.starts)
