"""The proof that a public file holds nothing exempt (bevis for offentlig utgave), on one page.

It is published beside the file, so it says what was searched and never what was found, nor what
there was to find: that an identity number was searched for tells that an exempt case has one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.facts import fact_grid, labelled
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import day_of, finished, furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.proof import Excuse, Proof, SearchedFile
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import NBSP, clock
from agenda_app.terms import word
from agenda_app.words import date_long, number

_FACTS = 34 * MM
_GUTTER = 8 * MM
_HALF = (measures.TEXT_WIDTH - _GUTTER) / 2
_COUNT = 22 * MM
_COLUMNS = (_HALF - _COUNT, _COUNT + _GUTTER, _HALF - _COUNT, _COUNT)
_CLEAN = Sentence(
    "Filen er søkt gjennom. Ingenting av det som er unntatt offentlighet, ble funnet.",
    "Fila er søkt gjennom. Ingenting av det som er unnateke offentleg innsyn, vart funne.",
)
_HIT = Sentence(
    "Det ble funnet ett sted med noe som ikke er offentlig. Filen skal ikke ut.",
    "Det vart funne éin stad med noko som ikkje er offentleg. Fila skal ikkje ut.",
)
_HITS = Sentence(
    "Det ble funnet {} steder med noe som ikke er offentlig. Filen skal ikke ut.",
    "Det vart funne {} stader med noko som ikkje er offentleg. Fila skal ikkje ut.",
)
_NOT_PROVED = Sentence(
    "Filen er ikke lest til ende, så det er ikke bevist at den er ren. Den skal ikke ut.",
    "Fila er ikkje lesen til ende, så det er ikkje bevist at ho er rein. Ho skal ikkje ut.",
)
_UNKNOWN = Sentence(
    "Det er ikke søkt etter alt som er unntatt, så det er ikke bevist at filen er ren. Den skal "
    "ikke ut.",
    "Det er ikkje søkt etter alt som er unnateke, så det er ikkje bevist at fila er rein. Ho skal "
    "ikkje ut.",
)
_HOW = Sentence(
    "Den ferdige filen er lest på nytt, hver side av to lesere som er uavhengige av hverandre og "
    "av det som laget filen. Også det som ikke vises, er lest. Det er søkt etter titler, navn og "
    "saksnumre i møtets unntatte saker og vedlegg, etter alle rekker av seks ord i tekstene "
    "deres, og etter fødselsnumre: elleve sifre i ett, tre og tre eller hvert for seg, eller dato "
    "(årstall med to eller fire sifre) og fem sifre som ikke åpenbart er et beløp eller et annet "
    "nummer, med mellomrom, punktum, strek, skråstrek eller linjeskift mellom. Ord som er skrevet "
    "om, er lest tilbake fra tegnkoder, heksadesimale tall, base32, base64, base85 og komprimerte "
    "data, og fra tegn som et annet program gjorde bokstavene om til. Bilder og skannede sider er "
    "sammenlignet med dem som er unntatt; ord, strekkoder og QR-koder i et bilde er ikke lest, og "
    "heller ikke hemmelig skrift, som morse. Inntil tjue ord på rad som også står i et åpent papir "
    "eller vedlegg, regnes som kjent fra før, og er ikke meldt.",
    "Den ferdige fila er lesen på nytt, kvar side av to lesarar som er uavhengige av kvarandre og "
    "av det som laga fila. Det som ikkje er synleg, er òg lese. Det er søkt etter titlar, namn "
    "og saksnummer i dei unnatekne sakene og vedlegga til møtet, etter alle rekkjer av seks ord i "
    "tekstane deira, og etter fødselsnummer: elleve siffer i eitt, tre og tre eller kvart for "
    "seg, eller dato (årstal med to eller fire siffer) og fem siffer som ikkje opplagt er eit "
    "beløp eller eit anna nummer, med mellomrom, punktum, strek, skråstrek eller linjeskift "
    "mellom. Ord som er skrivne om, er lesne tilbake frå teiknkodar, heksadesimale tal, base32, "
    "base64, base85 og komprimerte data, og frå teikn som eit anna program gjorde bokstavane om "
    "til. Bilete og skanna sider er samanlikna med dei som er unnatekne; ord, strekkodar og "
    "QR-kodar i eit bilete er ikkje lesne, og heller ikkje hemmeleg skrift, som morse. Inntil tjue "
    "ord på rad som òg står i eit ope papir eller vedlegg, blir rekna som kjende frå før, og er "
    "ikkje melde.",
)
_PLACES = Sentence(" ({} steder)", " ({} stader)")
_IN_JSON = Sentence(
    "{} i alt. Hvert av dem står i beviset som JSON.",
    "{} i alt. Kvart av dei står i beviset som JSON.",
)
_NO_NAME = Sentence("Navnet står hos kommunen", "Namnet står hos kommunen")
_NO_REASON = Sentence(
    "Begrunnelsen står hos kommunen.",
    "Grunngivinga står hos kommunen.",
)


def render_proof(proof: Proof, head: MeetingHead, also: Sequence[SearchedFile] = ()) -> bytes:
    """Return the proof as PDF; ``also`` are other files of a set that were searched and clean."""
    part = proof_part(proof, head, also)
    return finished([part], head, part.title)


def proof_part(proof: Proof, head: MeetingHead, also: Sequence[SearchedFile] = ()) -> Part:
    """Return the proof as a part of a document: what would need a second page is summed up.

    It lies beside the public file with the proof as JSON, which has all of it.
    """
    part = _laid_out(proof, head, also, proof.excuses)
    if part.pages > 1 and also:
        part = _laid_out(proof, head, len(also), proof.excuses)
    if part.pages > 1 and proof.excuses:
        part = _laid_out(proof, head, len(also), len(proof.excuses))
    return part


def _result(proof: Proof) -> Sentence:
    if proof.is_unproved:
        return _UNKNOWN if proof.unknown else _NOT_PROVED
    if proof.is_clean:
        return _CLEAN
    return _HIT if len(proof.hits) == 1 else _HITS


def _laid_out(
    proof: Proof,
    head: MeetingHead,
    also: Sequence[SearchedFile] | int,
    excuses: Sequence[Excuse] | int,
) -> Part:
    """Return it with other files and excuses one by one, or how many there are."""
    language = head.language
    title = label("proof", language)
    top = section(title, language)
    result = _result(proof).said(language, len(proof.hits))
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        paragraph(escaped(result), style.BOLD, Element("P", top)),
        Spacer(1, 3 * MM),
        _facts(proof, head, top),
        Spacer(1, 3 * MM),
        paragraph(escaped(_HOW.said(language)), style.SMALL, Element("P", top)),
        Spacer(1, 2 * MM),
        _heading("proof_searched", language, top),
        _counts([(_capital(word(p, language)), n) for p, n in proof.searched], language, top),
    ]
    if also:
        story.append(_heading("proof_also", language, top))
        if isinstance(also, int):
            story.append(_line(_IN_JSON.said(language, also), top))
        else:
            story += [_other(file, top) for file in also]
    if excuses:
        story.append(_heading("proof_excuses", language, top))
        if isinstance(excuses, int):
            story.append(_line(_IN_JSON.said(language, excuses), top))
        else:
            alike = Counter(map(_told, excuses))
            story += [_excuse(excuse, count, language, top) for excuse, count in alike.items()]
    return render(title, top, story, furniture(head, name="proof", header_on_first=False))


def _facts(proof: Proof, head: MeetingHead, top: Element) -> Flowable:
    language, file = head.language, proof.file
    day = date_long(proof.made_at.date(), language, with_weekday=False)
    meeting = f"{head.committee} {day_of(head, with_weekday=False)}"
    size = f"{number(file.size)}{NBSP}byte"
    if file.pages:
        size = f"{file.pages} {label('proof_pages', language)}, {size}"
    at = f"{day} {clock(proof.made_at.time())}" if proof.made_at.time().minute else day
    facts = labelled(
        language,
        ("proof_meeting", meeting),
        ("proof_file", file.name),
        ("proof_size", size),
        ("proof_hash", f"{file.sha256[:32]} {file.sha256[32:]}"),
        ("proof_made", f"{at}, Saksliste {proof.version}"),
    )
    return fact_grid(facts, top, column=_FACTS)


def _heading(key: str, language: Language, top: Element) -> Flowable:
    title = label(key, language)
    return paragraph(escaped(title), style.HEADINGS[2], Element("H2", top), outline=(2, title))


def _counts(counts: Sequence[tuple[str, int]], language: Language, top: Element) -> Flowable:
    """Return how much was searched in each place, in two columns beside each other."""
    table = Element("Table", top)
    head = Element("TR", table)
    keys = ("proof_what", "proof_count") * (1 + (len(counts) > 1))
    cells = tuple(
        GridCell((paragraph(label(name, language), _look(n), Element("TH", head, COLUMN_HEAD)),), n)
        for n, name in enumerate(keys)
    )
    rows = [GridRow(cells, below=style.HAIR_LINE, top=0, bottom=2)]
    half = (len(counts) + 1) // 2
    for left, first in enumerate(counts[:half]):
        row = Element("TR", table)
        pairs = (first, *counts[half + left : half + left + 1])
        texts = [text for name, count in pairs for text in (name, number(count))]
        cells = tuple(
            GridCell((paragraph(escaped(text), _look(n), Element("P", Element("TD", row))),), n)
            for n, text in enumerate(texts)
        )
        for _ in range(len(keys) - len(texts)):
            Element("TD", row)
        rows.append(GridRow(cells, top=0.5, bottom=0.5))
    return Grid(_COLUMNS, tuple(rows), head=1, gutter=0, space_after=2 * MM)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _look(column: int) -> ParagraphStyle:
    if column % 2 == 0:
        return style.TABLE_SMALL
    return style.right(style.TABLE_SMALL, _GUTTER if column == 1 else 0.0)


def _other(file: SearchedFile, top: Element) -> Flowable:
    text = f"{file.name}: SHA-256 {file.sha256[:32]} {file.sha256[32:]}"
    return _line(text, top)


def _told(excuse: Excuse) -> tuple[str, date, str]:
    """Return what may be said of an excuse aloud; many that were given at once are told once."""
    return excuse.who, excuse.given_at.date(), excuse.reason


def _excuse(
    excuse: tuple[str, date, str], count: int, language: Language, top: Element
) -> Flowable:
    who, day, reason = excuse
    said = date_long(day, language, with_weekday=False)
    text = f"{who or _NO_NAME.said(language)}, {said}: {reason or _NO_REASON.said(language)}"
    if count > 1:
        text += _PLACES.said(language, count)
    return _line(text, top)


def _line(text: str, top: Element) -> Flowable:
    return paragraph(escaped(text), style.TABLE_SMALL, Element("P", top))
