"""What was made of a case paper: for people as text, for programs as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agenda_app.cli.findings import as_json as finding_as_json
from agenda_app.cli.findings import as_line
from agenda_app.domain.case import CaseId, CasePaper
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.text import ListItem, Section, Text, plain_block, sections, words
from agenda_app.domain.typography import date_short
from agenda_app.files.reading import shown_name
from agenda_app.intake.result import ReadPaper, ReadTreatment
from agenda_app.terms import word

_DEEPEST = 3
_BECAME = Sentence("{} ble sak {}", "{} vart sak {}")
_NOT_READ = Sentence("{} ble ikke lest inn", "{} vart ikkje lesen inn")
_UNRECOGNISED = Sentence("Ikke kjent igjen", "Ikkje kjent att")
_LEFT_OUT = Sentence("Utelatt", "Utelate")
_TITLE = alike("Tittel")
_UNIT = alike("Avdeling")
_DATE = alike("Dato")
_JOURNAL_NO = alike("Løpenummer")
_ARCHIVE_CASE = alike("Arkivsak")
_OFFICER = Sentence("Saksbehandler", "Saksbehandlar")
_ROUTE = alike("Saksgang")
_PROPOSAL = Sentence("Forslag", "Framlegg")
_TEXT = alike("Tekst")
_ATTACHMENTS = alike("Vedlegg")
_NOT_ATTACHED = Sentence("Ikke vedlagt", "Ikkje vedlagt")
_SIGNED = Sentence("Underskrevet", "Underskriven")
_LANGUAGE = alike("Målform")
_ONE_POINT = alike("{} punkt")
_POINTS = Sentence("{} punkter", "{} punkt")
_NO_POINTS = Sentence("uten punkter", "utan punkt")
_PART = alike("{} ({} ord)")
_NO_HEADING = Sentence("uten overskrift", "utan overskrift")


@dataclass(frozen=True, slots=True)
class Report:
    """A file and what became of it; ``case_id`` None when no case was made of it."""

    path: Path
    case_id: CaseId | None
    read: ReadPaper | None
    findings: tuple[Finding, ...]


def as_json(report: Report, spoken: Language) -> dict[str, Any]:
    """Return everything that was recognised and everything that was not, in a language."""
    read = report.read
    return {
        "file": str(report.path),
        "case": report.case_id,
        "recognised": _recognised(read) if read else None,
        "unrecognised": list(read.paper.unrecognised) if read else [],
        "dropped": [one.said(spoken) for one in read.paper.dropped] if read else [],
        "findings": [finding_as_json(finding) for finding in report.findings],
    }


def _recognised(read: ReadPaper) -> dict[str, Any]:
    paper = read.paper
    first = paper.proposals[0] if paper.proposals else None
    return {
        "unit": paper.unit,
        "date": paper.date.isoformat() if paper.date else None,
        "journal_no": paper.journal_no,
        "archive_case_no": read.archive_case_no,
        "title": read.title,
        "proposal_owner": first.owner if first else "",
        "proposal": [plain_block(block) for block in first.text] if first else [],
        "treatments": [_treatment(row) for row in read.treatments],
        "sections": [
            {"heading": _heading(part), "words": len(words(part.blocks))}
            for part in sections(paper.body, level=_DEEPEST)
        ],
        "attachments": list(read.attachments),
        "referenced": list(paper.referenced),
        "signers": [{"name": signer.name, "title": signer.title} for signer in paper.signers],
        "case_officer": paper.case_officer,
        "language": paper.language.value,
    }


def _treatment(row: ReadTreatment) -> dict[str, Any]:
    return {
        "number": row.number,
        "committee": row.committee,
        "date": row.date.isoformat() if row.date else None,
    }


def _heading(part: Section) -> str:
    return plain_block(part.heading) if part.heading else ""


def as_text(report: Report, spoken: Language) -> str:
    """Return the same for people, in a language."""
    name = shown_name(report.path)
    case = report.case_id
    lines = [_BECAME.said(spoken, name, case) if case else _NOT_READ.said(spoken, name)]
    if report.read is not None:
        fields = tuple(_fields(report.read, spoken))
        wide = max(len(name) for name, _ in fields) + 2
        lines += [f"  {f'{name}:':{wide}}{value}" for name, value in fields]
        lines += _listed(_UNRECOGNISED.said(spoken), report.read.paper.unrecognised)
        dropped = tuple(one.said(spoken) for one in report.read.paper.dropped)
        lines += _listed(_LEFT_OUT.said(spoken), dropped)
    lines += [f"  {as_line(finding, spoken)}" for finding in report.findings]
    return "\n".join(lines)


def _fields(read: ReadPaper, spoken: Language) -> Iterator[tuple[str, str]]:
    paper = read.paper
    for name, value in (
        (_TITLE, read.title),
        (_UNIT, paper.unit),
        (_DATE, date_short(paper.date) if paper.date else ""),
        (_JOURNAL_NO, paper.journal_no),
        (_ARCHIVE_CASE, read.archive_case_no),
        (_OFFICER, paper.case_officer),
        (_ROUTE, " → ".join(row.committee for row in read.treatments)),
    ):
        yield name.said(spoken), value or "–"
    for proposal in paper.proposals:
        yield proposal.owner or _PROPOSAL.said(spoken), _points(proposal.text, spoken)
    yield _TEXT.said(spoken), _parts(paper, spoken)
    if read.attachments:
        yield _ATTACHMENTS.said(spoken), "; ".join(read.attachments)
    if paper.referenced:
        yield _NOT_ATTACHED.said(spoken), "; ".join(paper.referenced)
    signers = (f"{s.name}, {s.title}" if s.title else s.name for s in paper.signers)
    yield _SIGNED.said(spoken), "; ".join(signers) or "–"
    yield _LANGUAGE.said(spoken), word(paper.language, spoken)


def _points(text: Text, spoken: Language) -> str:
    points = sum(isinstance(block, ListItem) and block.level == 0 for block in text)
    if not points:
        return _NO_POINTS.said(spoken)
    return (_ONE_POINT if points == 1 else _POINTS).said(spoken, points)


def _parts(paper: CasePaper, spoken: Language) -> str:
    counted = (
        _PART.said(spoken, _heading(part) or _NO_HEADING.said(spoken), len(words(part.blocks)))
        for part in sections(paper.body, level=_DEEPEST)
    )
    return "; ".join(counted) or "–"


def _listed(title: str, entries: tuple[str, ...]) -> list[str]:
    return [f"  {title}:", *(f"    {entry}" for entry in entries)] if entries else []
