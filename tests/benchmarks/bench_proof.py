"""What the proof costs: a public bundle is searched, and is built from nothing, side by side.

30 open papers of six pages are in the bundle; 6 exempt ones of the same length are what it is
searched for, with their titles, names and numbers. Every fifth exempt sentence stands in an open
paper too, as phrases do, so that most pages hold candidates.

Run: ``python tests/benchmarks/run.py proof``.
"""

from __future__ import annotations

import random
import statistics
import time
from dataclasses import replace
from datetime import date, datetime

from bench_render import papers

from agenda_app.documents.bundle import build_bundle
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.language import Language
from agenda_app.domain.printed import (
    AgendaLine,
    Audience,
    BundleContent,
    CaseContent,
    Letterhead,
    MeetingHead,
    NoticeContent,
)
from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.domain.text import Text, plain
from agenda_app.jobs import run_to_end
from agenda_app.proof.searching import Question, searching

EXEMPT = 6
ROUNDS = 5
RATIO = "Proof of a public bundle / building it"
TARGETS = {RATIO: 1.0}
_DAY = date(2026, 4, 22)
_HEAD = MeetingHead(
    Letterhead("Fjordvik kommune"),
    "Kommunestyret",
    "KST",
    datetime(2026, 4, 29, 18),
    "Kommunestyresalen",
    3,
    Language.BOKMAL,
    Audience.PUBLIC,
    _DAY,
)


def bundle(texts: list[Text]) -> BundleContent:
    """Return the content of a bundle of open papers."""
    cases = tuple(
        CaseContent(f"c{n}", _HEAD, ItemNumber(ItemType.PS, n, 2026), f"Sak om noe {n}", body=text)
        for n, text in enumerate(texts, start=1)
    )
    lines = tuple(AgendaLine(c.number, ItemKind.CASE, c.title, key=c.key) for c in cases)
    return BundleContent(NoticeContent(_HEAD, lines, "", ""), cases)


def question(texts: list[Text]) -> Question:
    """Return what the bundle is searched for."""
    chance = random.Random(1789)
    sentences = [line for text in texts for line in plain(text).splitlines()]
    words = " ".join(sentences).split()
    secrets = []
    for number in range(1, EXEMPT + 1):
        source = Source(f"PS {90 + number}/26")
        lines = []
        for number_of_line in range(45):
            is_open = number_of_line % 5 == 0
            invented = " ".join(chance.choices(words, k=60))
            lines.append(chance.choice(sentences) if is_open else invented)
        title = " ".join(chance.choices(words, k=7))
        secrets += [
            Secret(SecretKind.TITLE, title, source),
            Secret(SecretKind.NUMBER, f"2026/{700 + number}", source),
            Secret(SecretKind.TEXT, "\n".join(lines), source),
            *(Secret(SecretKind.NAME, f"Kari Nordmann{n}", source) for n in "abcdef"),
        ]
    opened = tuple(plain(text) for text in texts)
    return Question(Secrets(tuple(secrets)), lambda: opened, (), "Kommunestyret", _HEAD.starts)


def run() -> dict[str, float]:
    """Return the median time of the proof as a multiple of the building's."""
    texts = papers()
    content, asked = bundle(texts), question(texts)
    pdf = run_to_end(build_bundle(content)).pdf
    proof = run_to_end(searching(pdf, "bunke.pdf", asked))
    if not proof.is_clean:
        raise RuntimeError(f"a false alarm: {proof.hits[0]}")
    leaking = replace(asked, open_texts=tuple)
    if run_to_end(searching(pdf, "bunke.pdf", leaking)).is_clean:
        raise RuntimeError("nothing was searched")
    seconds: dict[str, list[float]] = {"build": [], "prove": []}
    for _ in range(ROUNDS):
        start = time.process_time()
        run_to_end(build_bundle(content))
        between = time.process_time()
        run_to_end(searching(pdf, "bunke.pdf", asked))
        seconds["build"].append(between - start)
        seconds["prove"].append(time.process_time() - between)
    return {RATIO: statistics.median(seconds["prove"]) / statistics.median(seconds["build"])}
