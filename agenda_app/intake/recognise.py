"""From the stream of a file to a case paper: the one recogniser for every format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from agenda_app.domain.case import CasePaper, Proposal
from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Block, Heading, Image, Paragraph, Text, plain_runs, runs
from agenda_app.intake.dates import parse_date
from agenda_app.intake.documents_listed import listed
from agenda_app.intake.frames import without_frames
from agenda_app.intake.head import Head, read_head
from agenda_app.intake.head_lines import Line, lines_in
from agenda_app.intake.joins import joined
from agenda_app.intake.labels import Field
from agenda_app.intake.language_guess import language_of
from agenda_app.intake.lists import with_points
from agenda_app.intake.noise import without_noise
from agenda_app.intake.proposal_labels import is_proposal_label
from agenda_app.intake.result import ReadPaper
from agenda_app.intake.route import route_of
from agenda_app.intake.sections import Division, Kind, divided, with_pieces
from agenda_app.intake.signature import Signed, signature
from agenda_app.intake.source import Piece, Source, runs_of, text_of, trimmed, with_runs
from agenda_app.intake.tabbed import with_tables
from agenda_app.intake.text_start import head_length
from agenda_app.intake.title import Named, named

NO_PROPOSAL = Sentence(
    "Fant ikke noe forslag til vedtak. Skriv det inn, eller lim det inn fra teksten.",
    "Fann ikkje noko framlegg til vedtak. Skriv det inn, eller lim det inn frå teksten.",
)
PROPOSAL_AT_END = Sentence(
    "Forslaget sto etter vurderingen i papiret. Se om det er dette det stemmes over.",
    "Framlegget stod etter vurderinga i papiret. Sjå om det er dette det blir røysta over.",
)
LATE_PROPOSAL = Sentence(
    "Et forslag til vedtak står etter saksopplysningene og ble værende i teksten."
    " Flytt det til forslaget hvis det er dette det skal stemmes over.",
    "Eit framlegg til vedtak står etter saksopplysningane og vart verande i teksten."
    " Flytt det til framlegget om det er dette det skal røystast over.",
)


@dataclass(slots=True)
class _Found:
    """What was found outside the head, piece by piece."""

    proposals: list[Proposal] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    referenced: list[str] = field(default_factory=list)
    understood: list[str] = field(default_factory=list)
    warnings: list[Sentence] = field(default_factory=list)


def recognise(source: Source, municipality: str = "") -> ReadPaper:
    """Return the case paper that a source holds; every word of it is somewhere in the result."""
    kept, noise = without_noise(source.pieces)
    pointed = tuple(with_points(without_frames(kept)))
    pieces = joined(replace(source, pieces=pointed))
    length = head_length(pieces)
    head = read_head(pieces[:length], municipality)
    names = named(head, by_lines=source.by_lines)
    rest = (*_carried(pieces, names.after), *with_tables(pieces[length:]))
    divisions, signed = _without_signatures(divided(rest, by_lines=source.by_lines))
    found = _found(divisions)
    dropped = (
        *texts_left_out(head.dropped),
        *_pictures(pieces[:length]),
        *texts_left_out((*noise, *signed.dropped)),
        *source.dropped,
    )
    return _paper(source, head, names, signed, found, dropped)


def _carried(pieces: Sequence[Piece], lines: Iterable[Line]) -> tuple[Piece, ...]:
    """Return the lines below the title that no label explains: the text begins with them."""
    carried = []
    for line in lines:
        piece = pieces[line.place]
        whole = not line.in_table and len(list(lines_in((piece,)))) == 1
        carried.append(piece if whole else replace(piece, block=Paragraph(runs(line.text))))
    return tuple(carried)


def _pictures(pieces: Iterable[Piece]) -> Iterator[LeftOut]:
    for piece in pieces:
        if isinstance(piece.block, Image):
            yield LeftOut(LeftOutKind.PICTURE_IN_HEAD, piece.block.alt)


def _without_signatures(divisions: Sequence[Division]) -> tuple[list[Division], Signed]:
    """Take the signature off the end of the text and off the end of the last list."""
    kept = list(divisions)
    whole = Signed(0)
    texts = [place for place, part in enumerate(kept) if part.kind in (Kind.TEXT, Kind.PROPOSAL)]
    ends = {*texts[-1:], *([len(kept) - 1] if kept else [])}
    for place in sorted(ends):
        signed = signature(kept[place].pieces)
        kept[place] = with_pieces(kept[place], kept[place].pieces[: signed.length])
        if whole.case_officer and signed.case_officer:
            signed.unrecognised.append(signed.case_officer)
        whole.case_officer = whole.case_officer or signed.case_officer
        for name in ("signers", "understood", "unrecognised", "dropped"):
            getattr(whole, name).extend(getattr(signed, name))
    return kept, whole


def _found(divisions: Sequence[Division]) -> _Found:
    found = _Found()
    for division in divisions:
        heading = plain_runs(division.heading.runs) if division.heading else ""
        if division.kind is Kind.PROPOSAL:
            found.proposals.append(Proposal(" ".join(heading.split()), _text(division.pieces)))
        elif division.kind is Kind.TEXT:
            found.body.extend(_headed(division))
        else:
            _list_documents(found, division, heading)
    _warn(found, divisions)
    return found


def _headed(division: Division) -> Text:
    heading = (division.heading,) if division.heading else ()
    return (*heading, *_text(division.pieces))


def _list_documents(found: _Found, division: Division, heading: str) -> None:
    read = listed(division.pieces)
    titles = found.attached if division.kind is Kind.ATTACHED else found.referenced
    titles.extend(read.titles)
    found.understood.extend((heading, *read.understood))
    found.body.extend(read.pictures)


def _warn(found: _Found, divisions: Sequence[Division]) -> None:
    late = any(
        part.kind is Kind.TEXT and part.heading and is_proposal_label(plain_runs(part.heading.runs))
        for part in divisions
    )
    if not found.proposals:
        found.warnings.append(LATE_PROPOSAL if late else NO_PROPOSAL)
    elif _is_at_end(divisions):
        found.warnings.append(PROPOSAL_AT_END)
    found.warnings.extend(
        Sentence(f"«{proposal.owner}» er uten tekst.", f"«{proposal.owner}» er utan tekst.")
        for proposal in found.proposals
        if not proposal.text
    )
    for before, part in pairwise(divisions):
        if before.kind is Kind.PROPOSAL and part.guessed and part.heading:
            heading = plain_runs(part.heading.runs)
            found.warnings.append(
                Sentence(
                    f"Forslaget er lest til «{heading}». Se om det er helt.",
                    f"Framlegget er lese til «{heading}». Sjå om det er heilt.",
                )
            )


def _is_at_end(divisions: Sequence[Division]) -> bool:
    """Return whether sections of the text stand before the first proposal, and none after it."""
    kinds = [part.kind for part in divisions if part.kind in (Kind.TEXT, Kind.PROPOSAL)]
    return len(kinds) > 2 and Kind.PROPOSAL not in kinds[:-1]


def _text(pieces: Iterable[Piece]) -> Text:
    """Return the blocks of pieces, without white space around them and without empty ones."""
    blocks = (with_runs(piece.block, trimmed(runs_of(piece.block))) for piece in pieces)
    return tuple(b for b in blocks if not isinstance(b, Paragraph | Heading) or b.runs)


def _paper(
    source: Source,
    head: Head,
    names: Named,
    signed: Signed,
    found: _Found,
    dropped: tuple[LeftOut, ...],
) -> ReadPaper:
    values = head.fields
    officer = values.get(Field.CASE_OFFICER, "")
    unrecognised = [*head.unrecognised, *(" ".join(line.text.split()) for line in names.before)]
    unrecognised += signed.unrecognised
    again = signed.case_officer if officer else ""
    if again != officer:
        unrecognised.append(again)
    route = route_of(head)
    everything = " ".join(text_of(piece) for piece in source.pieces)
    paper = CasePaper(
        unit=names.unit,
        date=parse_date(values.get(Field.DATE, "")),
        journal_no=values.get(Field.JOURNAL_NO, ""),
        case_officer=officer or signed.case_officer,
        proposals=tuple(found.proposals),
        body=tuple(found.body),
        signers=tuple(signed.signers),
        referenced=tuple(found.referenced),
        language=language_of(everything),
        unrecognised=_filled([*unrecognised, *route.left]),
        dropped=dropped,
    )
    return ReadPaper(
        title=names.title,
        archive_case_no=values.get(Field.ARCHIVE_CASE_NO, ""),
        paper=paper,
        treatments=route.treatments,
        attachments=tuple(found.attached),
        images=source.images,
        marks=source.marks,
        warnings=(*source.warnings, *head.warnings, *names.warnings, *found.warnings),
        understood=_filled(
            [*head.understood, *found.understood, *signed.understood, *route.understood, again]
        ),
    )


def _filled(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())
