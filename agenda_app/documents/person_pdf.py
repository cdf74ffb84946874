"""What is printed of one elected person: the proof of attendance, and how they voted."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.closing import Closing
from agenda_app.documents.column_widths import Needs, widths
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.hyphenation import hyphenator
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import dated_letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.page import section
from agenda_app.documents.period_paper import finished_list, heading, lines, period, top_of
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed_person import AttendanceProof, ProofLine, VoteReport
from agenda_app.domain.typography import date_short, nobreak_law, with_hour

_DAY, _ROLE, _HOUR = 24 * MM, 30 * MM, 22 * MM
_PROOF = (_DAY, measures.TEXT_WIDTH - _DAY - _ROLE - 2 * _HOUR, _ROLE, _HOUR, _HOUR)
_BETWEEN = 5 * MM


def render_attendance_proof(content: AttendanceProof) -> bytes:
    """Return the letter that says where somebody met, for an employer or whoever else pays."""
    head, language = content.head, content.head.language
    title = label("attendance_proof", language)
    top = section(title, language)
    said = label("proof_says", language).format(
        municipality=head.letterhead.municipality, name=head.about, period=period(head)
    )
    story: list[Flowable] = [
        dated_letterhead(head.letterhead, language, head.printed, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        *lines((said,), style.PLAIN, top),
    ]
    if content.lines:
        keys = ("date", "committee", "met_as", "from_hour", "to_hour")
        rows = [_proof_row(line, language) for line in content.lines]
        names = [label(key, language) for key in keys]
        story.append(plain_table(names, rows, _PROOF, top, space_after=_BETWEEN))
    else:
        story += lines((label("proof_empty", language),), style.PLAIN, top)
    if any(line.is_part for line in content.lines):
        story += lines((label("proof_part", language),), style.SMALL, top)
    story += lines((nobreak_law(label("proof_law", language)),), style.PLAIN, top)
    for_whom = label("proof_for", language).format(head.letterhead.municipality)
    signed = [
        paragraph(escaped(text), style.PLAIN, Element("P", top))
        for text in (for_whom, "_" * 34, head.letterhead.unit)
        if text
    ]
    story.append(Closing([Spacer(1, 8 * MM), signed[0], Spacer(1, 12 * MM), *signed[1:]]))
    return finished_list(head, title, top, story, footer=title)


def _proof_row(line: ProofLine, language: Language) -> tuple[str, ...]:
    unknown = label("not_noted", language)
    part = "*" if line.is_part else ""
    return (
        with_hour(date_short(line.day), line.hour),
        f"{line.committee}{part}",
        line.role,
        line.came(unknown),
        line.left(unknown),
    )


def render_vote_report(content: VoteReport) -> bytes:
    """Return how somebody voted in a period, of what everybody may read."""
    head, language = content.head, content.head.language
    title = label("vote_report", language)
    top = section(title, language)
    votes = str(len(content.lines))
    story = top_of(head, title, (("votes_in_period", votes),), top)
    story += lines((label("votes_how", language),), style.SMALL, top)
    if content.lines:
        keys = ("date", "case", "voted_about", "voted", "vote_result")
        rows = [
            (
                date_short(line.day),
                " ".join(filter(None, (line.committee, line.number, line.title))),
                line.about,
                line.side,
                line.outcome,
            )
            for line in content.lines
        ]
        names = [label(key, language) for key in keys]
        look = style.table_small(language)
        needs = Needs.of([*zip(names, *rows, strict=True)], look.fontSize, hyphenator(language))
        wide = widths(needs, set(), measures.TEXT_WIDTH)
        story.append(plain_table(names, rows, wide, top, space_after=_BETWEEN, look=look))
    else:
        story += lines((label("no_votes", language),), style.PLAIN, top)
    if content.lacking:
        story += heading(label("fees_lacking", language), top)
        story += lines((one.said(language) for one in content.lacking), style.PLAIN, top)
    return finished_list(head, title, top, story, footer=title)
