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
from agenda_app.domain.text import ListItem, Section, Text, plain_block, sections, words
from agenda_app.domain.typography import date_short
from agenda_app.intake.result import ReadPaper, ReadTreatment
from agenda_app.terms import word

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Report:
    """A file and what became of it; ``case_id`` None when no case was made of it."""

    path: Path
    case_id: CaseId | None
    read: ReadPaper | None
    findings: tuple[Finding, ...]


def as_json(report: Report) -> dict[str, Any]:
    """Return everything that was recognised and everything that was not."""
    read = report.read
    return {
        "file": str(report.path),
        "case": report.case_id,
        "recognised": _recognised(read) if read else None,
        "unrecognised": list(read.paper.unrecognised) if read else [],
        "dropped": list(read.paper.dropped) if read else [],
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


def as_text(report: Report) -> str:
    """Return the same for people, in Norwegian."""
    case = f"ble sak {report.case_id}" if report.case_id else "ble ikke lest inn"
    lines = [f"{report.path.name} {case}"]
    if report.read is not None:
        fields = tuple(_fields(report.read))
        wide = max(len(name) for name, _ in fields) + 2
        lines += [f"  {f'{name}:':{wide}}{value}" for name, value in fields]
        lines += _listed("Ikke kjent igjen", report.read.paper.unrecognised)
        lines += _listed("Utelatt", report.read.paper.dropped)
    lines += [f"  {as_line(finding)}" for finding in report.findings]
    return "\n".join(lines)


def _fields(read: ReadPaper) -> Iterator[tuple[str, str]]:
    paper = read.paper
    yield from (
        ("Tittel", read.title or "–"),
        ("Avdeling", paper.unit or "–"),
        ("Dato", date_short(paper.date) if paper.date else "–"),
        ("Løpenummer", paper.journal_no or "–"),
        ("Arkivsak", read.archive_case_no or "–"),
        ("Saksbehandler", paper.case_officer or "–"),
        ("Saksgang", " → ".join(row.committee for row in read.treatments) or "–"),
    )
    for proposal in paper.proposals:
        yield proposal.owner or "Forslag", _points(proposal.text)
    yield "Tekst", _parts(paper)
    if read.attachments:
        yield "Vedlegg", "; ".join(read.attachments)
    if paper.referenced:
        yield "Ikke vedlagt", "; ".join(paper.referenced)
    signers = (f"{s.name}, {s.title}" if s.title else s.name for s in paper.signers)
    yield "Underskrevet", "; ".join(signers) or "–"
    yield "Målform", word(paper.language, Language.BOKMAL)


def _points(text: Text) -> str:
    points = sum(isinstance(block, ListItem) and block.level == 0 for block in text)
    return "1 punkt" if points == 1 else f"{points} punkter" if points else "uten punkter"


def _parts(paper: CasePaper) -> str:
    counted = (
        f"{_heading(part) or 'uten overskrift'} ({len(words(part.blocks))} ord)"
        for part in sections(paper.body, level=_DEEPEST)
    )
    return "; ".join(counted) or "–"


def _listed(title: str, entries: tuple[str, ...]) -> list[str]:
    return [f"  {title}:", *(f"    {entry}" for entry in entries)] if entries else []
