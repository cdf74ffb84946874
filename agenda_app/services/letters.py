"""The letters to the parties of a case, as content: what was resolved, and how to complain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.case import Case, CaseId
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.decision_facts import DecisionFacts, lawful_complaint_body
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import stands_in
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_letter import LetterContent, LetterSection
from agenda_app.domain.printed_minutes import CorrectionLine, MinutesItem
from agenda_app.domain.reasons import Reasons, reasons_of
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.shielding import exempt_bases
from agenda_app.domain.text import plain
from agenda_app.domain.typography import item_number, with_hour
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.appeal_words import appeal_sections, final_sections
from agenda_app.services.case_content import images_in
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.correction_lines import corrections_of
from agenda_app.services.decision_facts import read_decision_facts
from agenda_app.services.letter_notes import before_sending, of_appeal, of_reasons, without_parties
from agenda_app.services.letter_words import (
    MAYORS_OPENING,
    OPENING,
    TITLE,
    closing_lines,
    contact_section,
    review_section,
)
from agenda_app.services.locked_content import printed_item
from agenda_app.services.mayors_decisions import decided_by_mayor
from agenda_app.services.mayors_papers import mayors_case
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import the_municipality
from agenda_app.services.passages import item_texts
from agenda_app.services.review import decided_on, is_decision, review_of
from agenda_app.services.route import current_placement
from agenda_app.services.voting import readable_record
from agenda_app.terms import access_text
from agenda_app.words import date_long

_MAYORS_KIND = CommitteeKind.COMMITTEE
"""Whatever the mayor decides is no decision of the council's own (fvl. § 28 second para)."""
_ARCHIVE = alike("Arkivsak")
_ACCESS = alike("Tilgang")


@dataclass(frozen=True, slots=True)
class CaseLetters:
    """The letters of one line of an agenda, and what somebody should know before they go.

    ``may_name`` tells whether whom they are for may stand where anybody reads it, as in the name of
    a file: not where the case, a passage of it, or what was put right in it is exempt.
    """

    item: AgendaItem
    letters: tuple[LetterContent, ...]
    notes: tuple[Sentence, ...] = ()
    may_name: bool = False


@dataclass(frozen=True, slots=True)
class _Decided:
    """What a letter tells of: a line of minutes with its head, and what is said before it.

    ``kind`` is of the organ that decided, ``number`` of the line, and ``put_right`` what was
    corrected in it; ``record`` is what the minutes have of it, None where they cannot be read.
    """

    case: Case
    item: AgendaItem
    head: MeetingHead
    line: MinutesItem
    opening: str
    kind: CommitteeKind
    number: str = ""
    put_right: tuple[CorrectionLine, ...] = ()
    record: ItemRecord | None = None


def letters_of(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: dt.date
) -> tuple[CaseLetters, ...]:
    """Return the letters of every case that a meeting decided, in the order of its agenda.

    Where there is nobody to tell, and nothing to say of that, a case is left out.

    Raises:
        NotFoundError: there is no such meeting.
    """
    found = (
        _of_meeting(session, files, meeting_id, item, printed)
        for item in read_agenda(session, meeting_id).items
        if item.case_id is not None and item.state is ItemState.TREATED
    )
    return tuple(one for one in found if one.letters or one.notes)


def case_letters(
    session: Session, files: FileStore, case_id: CaseId, printed: dt.date
) -> CaseLetters | None:
    """Return the letters of a case as it was decided last, also by the mayor; None before it is."""
    case = read_case(session, case_id)
    by_mayor = decided_by_mayor(session, case)
    for treatment in reversed(case.treatments):
        if treatment.id in by_mayor:
            return mayors_letters(session, files, case_id, printed)
        placed = current_placement(session, treatment.id)
        if placed is None or placed[0].id is None or placed[1].state is not ItemState.TREATED:
            continue
        meeting, item = placed
        assert meeting.id is not None
        return _of_meeting(session, files, meeting.id, item, printed)
    return None


def mayors_letters(
    session: Session, files: FileStore, case_id: CaseId, printed: dt.date
) -> CaseLetters:
    """Return the letters of a case that the mayor decided.

    Raises:
        NotFoundError: there is no such case, or the mayor has not decided it.
    """
    told = mayors_case(session, files, case_id, printed)
    day = date_long(told.decision.decided_on, told.head.language)
    opening = MAYORS_OPENING.said(told.head.language, told.basis, day)
    of_case = _Decided(told.case, told.item, told.head, told.line, opening, _MAYORS_KIND)
    return _letters(session, files, of_case)


def complaint_body_of(session: Session, case_id: CaseId) -> Sentence:
    """Return who by law decides on a complaint about what the last committee or mayor resolves."""
    case = read_case(session, case_id)
    steps = case.treatments
    if steps and steps[-1].id in decided_by_mayor(session, case):
        return lawful_complaint_body(_MAYORS_KIND)
    committee_id = steps[-1].committee_id if steps else None
    if committee_id is None:
        return lawful_complaint_body(CommitteeKind.MUNICIPAL_COUNCIL)
    return lawful_complaint_body(committee(session, committee_id).kind)


def _of_meeting(
    session: Session, files: FileStore, meeting_id: MeetingId, item: AgendaItem, printed: dt.date
) -> CaseLetters:
    assert item.case_id is not None
    case = read_case(session, item.case_id)
    head, line = printed_item(session, files, meeting_id, item, Audience.INTERNAL, printed)
    number = item_number(item.number) if item.number else ""
    record = readable_record(session, item.id) if item.id is not None else None
    on = decided_on(head, line, record) if head.is_written else head.starts.date()
    day = with_hour(date_long(on, head.language), head.hour)
    opening = OPENING.said(head.language, head.committee, day, number)
    kind = committee(session, read_meeting(session, meeting_id).committee_id).kind
    put_right = corrections_of(session, meeting_id, item, line, head)
    return _letters(
        session, files, _Decided(case, item, head, line, opening, kind, number, put_right, record)
    )


def _letters(session: Session, files: FileStore, told: _Decided) -> CaseLetters:
    case, item, head, line = told.case, told.item, told.head, told.line
    assert item.case_id is not None
    facts = read_decision_facts(session, item.case_id)
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    resolved = line.decided
    if resolved is None or not is_decision(session, case, item, told.record):
        return CaseLetters(item, ())
    municipality = the_municipality(session)
    decided = decided_on(head, line, told.record)
    is_new_act = municipality.has_act_of_2025_on(decided)
    if not facts.parties:
        return CaseLetters(item, (), without_parties(case, facts, by_act_of_2025=is_new_act))
    language = head.language
    # Words about what fell are no resolution, so they are not kept with the case.
    is_resolved = step is None or bool(step.recommendation)
    reasons = reasons_of(line, case.paper, is_resolved=is_resolved)
    sections = _sections(session, told, facts, reasons, municipality, decided)
    sender = (municipality.secretary_name, municipality.unit, municipality.name)
    common = LetterContent(
        # A letter has the day it is written on, not the meeting's number, at its right.
        head=replace(head, number=0),
        party=facts.parties[0],
        title=TITLE.said(language),
        case_title=line.title,
        facts=tuple(_facts(case, item, head)),
        opening=told.opening,
        resolution=resolved,
        sections=tuple(sections),
        closing=closing_lines(language, sender=sender),
        images=images_in(files, (resolved.text,)),
        number=told.number,
    )
    said = (line.title, common.opening, resolved.owner, plain(resolved.text))
    here = _put_right_in(said, told.put_right)
    letters = tuple(replace(common, party=party, corrections=here) for party in facts.parties)
    notes = (
        *before_sending(case, letters[0], told.put_right),
        *of_reasons(case, facts, reasons, by_act_of_2025=is_new_act),
        *of_appeal(case, facts, by_act_of_2025=is_new_act),
    )
    return CaseLetters(item, letters, notes, may_name=_may_name(told))


def _may_name(told: _Decided) -> bool:
    """Return whether whom a letter is for may stand where anybody reads it: see CaseLetters."""
    paper = told.case.paper
    proposed = (paper.body, *(one.text for one in paper.proposals))
    return (
        told.item.access.is_public(told.head.printed)
        and not exempt_bases((*item_texts(told.line), *proposed))
        and not any(one.is_exempt for one in told.put_right)
    )


def _put_right_in(
    said: Sequence[str], every: Iterable[CorrectionLine]
) -> tuple[CorrectionLine, ...]:
    """Return the corrections of a letter's words, and those of what these made of them.

    What was left out can have been left out of the resolution: the party must see it.
    """
    found: list[CorrectionLine] = []
    for one in every:
        by_now = (*said, *(earlier.becomes for earlier in found))
        if not one.was or stands_in(one.was, by_now):
            found.append(one)
    return tuple(found)


def _facts(case: Case, item: AgendaItem, head: MeetingHead) -> Iterator[tuple[str, str]]:
    if case.archive_case_no:
        yield _ARCHIVE.said(head.language), case.archive_case_no
    if not item.access.is_public(head.printed):
        yield _ACCESS.said(head.language), access_text(item.access, head.language)


def _sections(
    session: Session,
    told: _Decided,
    facts: DecisionFacts,
    reasons: Reasons,
    municipality: Municipality,
    decided: dt.date,
) -> Iterator[LetterSection]:
    language = told.head.language
    is_new = municipality.has_act_of_2025_on(decided)
    is_written = told.head.is_written
    if facts.is_individual and facts.is_on_appeal:
        yield from final_sections(language, reasons, by_act_of_2025=is_new, is_written=is_written)
    elif facts.is_individual:
        lawful = lawful_complaint_body(told.kind).said(language)
        address = (municipality.address, municipality.postal_address)
        to = (municipality.name, *address, municipality.email)
        complaints_to = ", ".join(filter(None, (part.strip() for part in to)))
        yield from appeal_sections(
            language,
            reasons,
            complaints_to,
            facts.complaint_body or lawful,
            by_act_of_2025=is_new,
            is_written=is_written,
        )
    deadline = review_of(session, told.case, told.item, told.record, decided)
    if deadline is not None:
        yield review_section(language, deadline)
    contact = (municipality.unit or municipality.name, municipality.phone, municipality.email)
    known = ", ".join(filter(None, (part.strip() for part in contact)))
    yield contact_section(language, known, told.case.paper.case_officer)
