"""A case as the content of its paper on one meeting."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.printed import CaseContent, MeetingHead
from agenda_app.domain.text import Text, image_hashes
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.attachment_content import attachment_lines
from agenda_app.services.cases import read_case
from agenda_app.services.notice_content import key_of
from agenda_app.services.passages import case_for
from agenda_app.services.recommended import statements_before, text_to_vote_on
from agenda_app.services.route import route_lines
from agenda_app.terms import access_text


def case_content(
    session: Session, files: FileStore, item: AgendaItem, head: MeetingHead
) -> CaseContent:
    """Return a case's paper as it is printed on this meeting, for the audience of its papers."""
    return case_for(whole_case(session, files, item, head))


def whole_case(
    session: Session, files: FileStore, item: AgendaItem, head: MeetingHead
) -> CaseContent:
    """Return a case's paper with its exempt passages, whoever it is for."""
    if item.case_id is None:
        return CaseContent(
            key=key_of(item),
            head=head,
            number=item.number,
            title=item.title,
            language=head.language,
            body=item.text,
            images=images_in(files, (item.text,)),
        )
    case = read_case(session, item.case_id)
    paper = case.paper
    main, others = text_to_vote_on(session, case, item.treatment_id, head.language, head.starts)
    stated = statements_before(session, case, item.treatment_id, head.language, head.starts)
    texts = (paper.body, *(p.text for p in (*others, *stated, *([main] if main else []))))
    return CaseContent(
        key=key_of(item),
        head=head,
        number=item.number,
        title=case.title,
        archive_case_no=case.archive_case_no,
        journal_no=paper.journal_no,
        unit=paper.unit,
        case_officer=paper.case_officer,
        paper_date=paper.date,
        access_text=access_text(case.access, paper.language),
        language=paper.language,
        treatments=route_lines(session, case),
        main=main,
        others=others,
        body=paper.body,
        attachments=attachment_lines(session, case, item, head),
        referenced=paper.referenced,
        signers=paper.signers,
        images=images_in(files, texts),
        state=item.state,
        as_it_came=paper.is_as_it_came,
        statements=stated,
    )


def images_in(files: FileStore, texts: Iterable[Text]) -> dict[str, bytes]:
    """Return the pictures in texts by their SHA-256; one whose file is gone is left out."""
    found = {}
    for sha256 in sorted({sha256 for text in texts for sha256 in image_hashes(text)}):
        try:
            found[sha256] = files.get(sha256)
        except UserError:
            continue  # the page says in the picture's place that it is missing
    return found
