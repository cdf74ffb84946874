"""The half-yearly report on resolutions: as content to print, and as a case for the council."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.case import Case, Proposal, Treatment
from agenda_app.domain.committee import CommitteeId, CommitteeKind
from agenda_app.domain.followup import Which, is_among, overdue, reported, status_on
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_status import StatusContent
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.text import ListItem, Text, runs
from agenda_app.files.store import FileStore
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.cases import save_case
from agenda_app.services.committees import committee, committees
from agenda_app.services.following import Followed, follow_resolutions, followed
from agenda_app.services.meeting_head import letterhead_of
from agenda_app.services.municipality import the_municipality
from agenda_app.services.status_text import TITLE, list_text, report_text, told_points
from agenda_app.words import date_long

_AS_OF = alike("status per {}")
_NOTES = {
    Which.OVERDUE: Sentence("Punkter der fristen er ute", "Punkt der fristen er ute"),
    Which.OPEN: Sentence("Punkter som ikke er utført", "Punkt som ikkje er utførte"),
    Which.ALL: Sentence("Alle punkter", "Alle punkt"),
}
_EVERY = Sentence("alle utvalg", "alle utval")
_TAKEN_NOTE_OF = Sentence(
    "{} tar rapporten om oppfølging av vedtak per {} til orientering.",
    "{} tek rapporten om oppfølging av vedtak per {} til orientering.",
)
_REPORT_BACK = Sentence(
    "Administrasjonen melder tilbake til neste møte om de punktene der fristen er ute.",
    "Administrasjonen melder tilbake til neste møte om dei punkta der fristen er ute.",
)


def chosen(session: Session, on: date, which: Which, committee_id: CommitteeId | None) -> Followed:
    """Return the points that a list shows on a day, of one committee or of all."""
    every = followed(session)
    lines = tuple(
        line
        for line in every.lines
        if line.point.decided <= on
        and committee_id in (None, line.point.committee_id)
        and is_among(status_on(line.point, on), which)
    )
    return replace(every, lines=lines)


def list_content(
    session: Session,
    files: FileStore,
    on: date,
    which: Which,
    committee_id: CommitteeId | None = None,
) -> StatusContent:
    """Return a list of points as it is printed for the office."""
    language = the_municipality(session).language
    points = chosen(session, on, which, committee_id)
    note = f"{_NOTES[which].said(language)}, {_body(session, committee_id, language)}"
    return _content(session, files, on, Audience.INTERNAL, note, points, is_report=False)


def report_content(
    session: Session,
    files: FileStore,
    on: date,
    audience: Audience,
    committee_id: CommitteeId | None = None,
) -> StatusContent:
    """Return the half-yearly report as it is printed."""
    language = the_municipality(session).language
    points = reported_on(session, on, committee_id)
    note = _body(session, committee_id, language)
    note = f"{note[:1].upper()}{note[1:]}"
    return _content(session, files, on, audience, note, points, is_report=True)


def reported_on(session: Session, on: date, committee_id: CommitteeId | None = None) -> Followed:
    """Return the points that the half-yearly report tells of on a day."""
    every = chosen(session, on, Which.ALL, committee_id)
    told = {point.id for point in reported((line.point for line in every.lines), on)}
    return replace(every, lines=tuple(line for line in every.lines if line.point.id in told))


def add_status_case(session: Session, on: date, committee_id: CommitteeId | None = None) -> Case:
    """Save the half-yearly report as a case that waits for the council, and return it.

    It is written in the municipality's own form, by the office.

    It holds what the public may read, yet whether it is public is still to be decided, as of any
    case. Resolutions that nobody has looked at yet are in it too.

    Args:
        session: an open write.
        on: the day that it tells of.
        committee_id: whose resolutions it tells of, None for all committees.
    """
    follow_resolutions(session)
    points = reported_on(session, on, committee_id)
    municipality = the_municipality(session)
    language = municipality.language
    case = add_blank_case(session, _title(on, language), on)
    to = _receiver(session, committee_id)
    name = committee(session, to).name if to is not None else "Kommunestyret"
    day = date_long(on, language, with_weekday=False)
    proposed = [_TAKEN_NOTE_OF.said(language, name, day)]
    told = told_points(points, on, Audience.PUBLIC)
    if overdue((line.point for line in told), on):
        proposed.append(_REPORT_BACK.said(language))
    owner = case.paper.proposals[0].owner
    paper = replace(
        case.paper,
        unit=municipality.unit,
        case_officer=municipality.secretary_name,
        proposals=(Proposal(owner, _numbered(proposed)),),
        body=report_text(points, on, language, Audience.PUBLIC),
    )
    route = (Treatment(None, 1, to),) if to is not None else ()
    return save_case(session, replace(case, paper=paper, treatments=route))


def _receiver(session: Session, committee_id: CommitteeId | None) -> CommitteeId | None:
    """Return the committee whose resolutions these are, else the council."""
    if committee_id is not None:
        return committee_id
    council = CommitteeKind.MUNICIPAL_COUNCIL
    return next((body.id for body in committees(session) if body.kind is council), None)


def _numbered(points: Sequence[str]) -> Text:
    return tuple(ListItem(0, f"{n}.", runs(text)) for n, text in enumerate(points, start=1))


def _body(session: Session, committee_id: CommitteeId | None, language: Language) -> str:
    if committee_id is None:
        return _EVERY.said(language)
    return committee(session, committee_id).name


def _title(on: date, language: Language) -> str:
    day = date_long(on, language, with_weekday=False)
    return f"{TITLE.said(language)} – {_AS_OF.said(language, day)}"


def _content(
    session: Session,
    files: FileStore,
    on: date,
    audience: Audience,
    note: str,
    points: Followed,
    *,
    is_report: bool,
) -> StatusContent:
    municipality = the_municipality(session)
    language = municipality.language
    text = report_text if is_report else list_text
    return StatusContent(
        letterhead=letterhead_of(files, municipality),
        language=language,
        audience=audience,
        printed=on,
        title=_title(on, language),
        note=note,
        text=text(points, on, language, audience),
    )
