"""A clean public bundle, what must not stand in it, and how a file is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache

from agenda_app.documents.bundle import build_bundle
from agenda_app.domain.case import CaseId
from agenda_app.domain.printed import Audience, PlaceholderContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.proof import Excuse, Proof
from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.jobs import run_to_end
from agenda_app.proof.open_texts import OpenContent
from agenda_app.proof.searching import Question, searching
from agenda_app.sample.scans import scanned_letter
from tests.documents.papers import BASIS, a_case, a_head, a_notice, number

TITLE = "Kjøp av Kremmergården i Nordvågen"
PRICE = "Ordføreren kan by inntil fire millioner kroner for våningshus, pakkhus og strandlinje."
PERSON = "Ragnhild Ytterøy"
FILE_NAME = "Takst Kremmergården 2026.pdf"
LETTER = "Selgeren ber om oppgjør før jul fordi gården ellers må på tvangssalg."
CASE = Source("PS 14/26", 0, TITLE, CaseId(14))
KAIA, BRUA = Source("PS 2/26", case_id=CaseId(2)), Source("PS 3/26", case_id=CaseId(3))
ATTACHMENT = Source("PS 14/26", 1, "Takst", CaseId(14))
NOW = datetime(2026, 4, 22, 9, 30)
SECRETS = Secrets(
    (
        Secret(SecretKind.TITLE, TITLE, CASE),
        Secret(SecretKind.TEXT, f"{PRICE}\n{PERSON} eier halvparten av gården.", CASE),
        Secret(SecretKind.FILE_NAME, FILE_NAME, ATTACHMENT),
        Secret(SecretKind.TEXT, LETTER, ATTACHMENT),
    ),
    people=("Aud Strømsnes",),
)


@cache
def scan() -> bytes:
    """Return the withheld letter as a scanner makes a PDF of it: a picture, and no words."""
    return scanned_letter("Takst", f"{LETTER}\n\n{PRICE}\n\n" * 4)


@cache
def public_bundle() -> bytes:
    """Return a bundle for the public: notice, three open cases, a page for the exempt one."""
    head = a_head(audience=Audience.PUBLIC)
    cases = (a_case("c11", 11, head), a_case("c12", 12, head), a_case("c13", 13, head))
    closed = PlaceholderContent("c14", head, number(14), "", BASIS)
    return run_to_end(build_bundle(BundleContent(a_notice(head), (*cases, closed)))).pdf


def proof_of(
    data: bytes,
    secrets: Secrets = SECRETS,
    *,
    name: str = "møtebunke.pdf",
    open_texts: Iterable[str] = (),
    excuses: tuple[Excuse, ...] = (),
    pictures: Sequence[tuple[Source, Callable[[], bytes]]] = ((ATTACHMENT, scan),),
    open_files: Sequence[tuple[Source, Callable[[], bytes]]] = (),
) -> Proof:
    """Search a file and return the proof."""
    question = Question(
        secrets,
        lambda: tuple(open_texts),
        excuses,
        "Kommunestyret",
        NOW,
        [OpenContent(content, frozenset((one.paper,))) for one, content in open_files],
        withheld_pictures=pictures,
    )
    return run_to_end(searching(data, name, question))


def titles(*found: str) -> Secrets:
    """Return secrets that are titles of a case."""
    return Secrets(tuple(Secret(SecretKind.TITLE, title, CASE) for title in found))


def texts(*found: str) -> Secrets:
    """Return secrets that are texts of a case."""
    return Secrets(tuple(Secret(SecretKind.TEXT, text, CASE) for text in found))
