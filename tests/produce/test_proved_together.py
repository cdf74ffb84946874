"""The public papers of a meeting's cases are searched together, each for all that is exempt."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof
from agenda_app.domain.text import Paragraph, Run
from agenda_app.jobs import Work, run_to_end
from agenda_app.produce import proof as produce_proof
from agenda_app.produce.after_meeting import after_meeting_files
from agenda_app.produce.proof import LeakError, prove
from agenda_app.produce.question import asking_all
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.proof_json import to_json
from agenda_app.proof.searching import Question, searching
from agenda_app.services.cases import read_case, save_case
from tests.builders import TODAY
from tests.decided import case_id, cases_of, held

Asked = list[tuple[str, bytes, str, tuple[object, ...]]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Note the name, the file, the proof and the question of each search."""
    every: Asked = []

    def noted(
        data: bytes, name: str, question: Question, reader: PageReader | None = None
    ) -> Work[Proof]:
        proof = yield from searching(data, name, question, reader)
        withheld = [(source, file.content()) for source, file in question.withheld]
        open_files = [(file.content(), file.papers) for file in question.open_files]
        said = (question.secrets, [*question.open_texts()], question.excuses, withheld, open_files)
        every.append((name, data, to_json(proof), said))
        return proof

    monkeypatch.setattr(produce_proof, "searching", noted)
    return every


def test_each_public_paper_is_searched_for_what_it_would_be_by_itself(
    storage: Storage, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = Canvas(letter := io.BytesIO())
    canvas.drawString(40, 700, "Takstmannen fant råte i bjelkelaget under hele pakkhuset")
    canvas.save()
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Skolen", "Startlån til familien Dybvik")
        kaia, _, loan = (read_case(session, case_id(item)) for item in cases_of(protocol))
        sha256 = storage.files.put(letter.getvalue())
        file = StoredFile(sha256, "takst.pdf", len(letter.getvalue()), "application/pdf")
        hidden = Attachment(None, "Takst", file, exempt("offl. § 23"))
        save_case(session, replace(kaia, attachments=(hidden,)))
        save_case(session, replace(loan, access=exempt("offl. § 13")))
    gathered: list[MeetingId] = []

    def gathering(storage: Storage, meeting_ids: Sequence[MeetingId], *args: Any) -> Work[Question]:
        gathered.extend(meeting_ids)
        return (yield from asking_all(storage, meeting_ids, *args))

    monkeypatch.setattr(produce_proof, "asking_all", gathering)
    made = run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    assert gathered == [protocol.meeting]
    public = [file for file in made.files if file.audience is Audience.PUBLIC]
    together = {name: (data, *proof) for name, data, *proof in asked}
    assert len(public) == 4
    assert {file.name: file.data for file in public} == {n: p[0] for n, p in together.items()}
    asked.clear()
    for file in public:
        at = datetime.combine(TODAY, time())
        run_to_end(prove(storage, protocol.meeting, file.data, file.name, TODAY, at))
    assert {name: (data, *proof) for name, data, *proof in asked} == together


def test_what_became_exempt_since_the_last_run_is_searched_for(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Startlån til familien Dybvik")
        kaia, loan = (read_case(session, case_id(item)) for item in cases_of(protocol))
        telling = replace(kaia.paper, referenced=("Startlån til familien Dybvik",))
        save_case(session, replace(kaia, paper=telling))
    assert run_to_end(after_meeting_files(storage, protocol.meeting, TODAY)).withheld is None
    with storage.database.write("test") as session:
        save_case(session, replace(read_case(session, loan.id), access=exempt("offl. § 13")))
    made = run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    assert isinstance(made.withheld, LeakError)


def test_what_becomes_exempt_while_the_papers_are_made_is_searched_for_in_all(
    storage: Storage,
) -> None:
    passage = "Familien Dybvik har misligholdt lånet i tre år og må selge huset"
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Startlån")
        kaia, loan = (read_case(session, case_id(item)) for item in cases_of(protocol))
        telling = replace(kaia.paper, referenced=(passage,))
        save_case(session, replace(kaia, paper=telling))
    work = after_meeting_files(storage, protocol.meeting, TODAY)
    for _ in range(5):  # the papers of the first case
        next(work)
    with storage.database.write("test") as session:
        loan = read_case(session, loan.id)
        body = (Paragraph((Run(passage, exempt="offl. § 13"),)),)
        save_case(session, replace(loan, paper=replace(loan.paper, body=body)))
    made = run_to_end(work)
    assert isinstance(made.withheld, LeakError)
    assert {file.audience for file in made.files} == {Audience.INTERNAL}
