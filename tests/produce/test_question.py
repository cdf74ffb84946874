"""What a proof asks: the words of withheld files are searched for, of one meeting or of many."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from email.message import EmailMessage

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Excuse
from agenda_app.domain.secrets import SecretKind
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.errors import BlockedError
from agenda_app.jobs import run_to_end
from agenda_app.produce.proof import LeakError, prove, prove_all
from agenda_app.proof import other_files
from agenda_app.proof.same_source import by_source
from agenda_app.proof.secret_files import parts_of
from agenda_app.services.cases import save_case
from agenda_app.services.excuses import give_excuses
from agenda_app.services.normalised import keep_normalised
from agenda_app.services.putting_on import put_cases
from tests.builders import TODAY, a_municipality, a_text, saved_case, saved_meeting

NOW = datetime(2026, 4, 29, 9)
LETTERS = (
    "Selgeren ber om oppgjør før jul fordi gården ellers må på tvangssalg",
    "Takstmannen fant råte i bjelkelaget under hele det gamle pakkhuset",
)
OPEN_LETTER = "Velforeningen takker for benkene som ble satt opp langs hele moloen"


def a_pdf(*lines: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for line in lines:
        canvas.drawString(40, 700, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def meetings(storage: Storage) -> tuple[MeetingId, MeetingId]:
    """Save two meetings, each with an exempt and an open letter that nobody typed anywhere."""
    kept = []
    with storage.database.write("test") as session:
        a_municipality(session)
        for day, letter in zip((22, 29), LETTERS, strict=True):
            attachments = []
            for words, access in ((letter, exempt("offl. § 13")), (OPEN_LETTER, OPEN)):
                data = a_pdf(words)
                sha256 = storage.files.put(data)
                file = StoredFile(sha256, "brev.pdf", len(data), "application/pdf")
                attachments.append(Attachment(None, "Brev", file, access))
            meeting = saved_meeting(session, "KST", date(2026, 4, day))
            case = saved_case(session, f"Kaia {day}", "KST")
            save_case(session, replace(case, access=OPEN, attachments=tuple(attachments)))
            assert meeting.id is not None
            assert case.id is not None
            put_cases(session, meeting.id, (case.id,))
            kept.append(meeting.id)
    return kept[0], kept[1]


def found(error: pytest.ExceptionInfo[LeakError]) -> Sequence[str]:
    return [hit.words for hit in error.value.proof.hits if hit.kind is SecretKind.TEXT]


def test_the_words_of_a_withheld_file_leak_and_those_of_other_meetings_do_not(
    storage: Storage, meetings: tuple[MeetingId, MeetingId]
) -> None:
    clean = a_pdf(OPEN_LETTER, LETTERS[1])
    run_to_end(prove(storage, meetings[0], clean, "bunke.pdf", TODAY, NOW))
    with pytest.raises(LeakError) as caught:
        run_to_end(prove(storage, meetings[0], a_pdf(LETTERS[0]), "bunke.pdf", TODAY, NOW))
    assert found(caught) == [LETTERS[0]]


@pytest.mark.parametrize("letter", LETTERS)
def test_a_file_of_many_meetings_holds_no_withheld_file_of_any(
    storage: Storage, meetings: tuple[MeetingId, MeetingId], letter: str
) -> None:
    asked = (storage, meetings, "2026")
    run_to_end(prove_all(*asked, a_pdf(OPEN_LETTER), "året.pdf", TODAY, NOW))
    with pytest.raises(LeakError) as caught:
        run_to_end(prove_all(*asked, a_pdf(OPEN_LETTER, letter), "året.pdf", TODAY, NOW))
    assert found(caught) == [letter]


@pytest.mark.parametrize("name", ["takst.pdf", "takst.txt"])
def test_what_is_attached_to_a_withheld_letter_is_searched_for(
    storage: Storage, meetings: tuple[MeetingId, MeetingId], name: str
) -> None:
    words = "Takstmannen fant råte under hele gulvet i det gamle naustet"
    message = EmailMessage()
    message.set_content("Se vedlegget.")
    content = a_pdf(words) if name.endswith("pdf") else words.encode()
    message.add_attachment(content, "application", "octet-stream", filename=name)
    with storage.database.write("test") as session:
        data = message.as_bytes()
        pages = a_pdf("Se vedlegget.")
        letter = StoredFile(storage.files.put(data), "brev.eml", len(data), "message/rfc822")
        made = StoredFile(storage.files.put(pages), "brev.pdf", len(pages), "application/pdf")
        keep_normalised(session, letter, TrackedChanges.ASK, 1, made, Verdict(FileKind.EMAIL))
        case = saved_case(session, "Naustet", "KST")
        attached = Attachment(None, "Brev", letter, exempt("offl. § 13"))
        save_case(session, replace(case, access=OPEN, attachments=(attached,)))
        assert case.id is not None
        put_cases(session, meetings[0], (case.id,))
    run_to_end(prove(storage, meetings[0], a_pdf(OPEN_LETTER), "bunke.pdf", TODAY, NOW))
    with pytest.raises(LeakError) as caught:
        run_to_end(prove(storage, meetings[0], a_pdf(words), "bunke.pdf", TODAY, NOW))
    assert found(caught) == [words]


def test_what_an_open_file_says_too_is_no_leak(
    storage: Storage, meetings: tuple[MeetingId, MeetingId]
) -> None:
    with storage.database.write("test") as session:
        data = a_pdf(LETTERS[0], "Vi svarer under samme tak.")
        file = StoredFile(storage.files.put(data), "svar.pdf", len(data), "application/pdf")
        case = saved_case(session, "Svar", "KST")
        answer = Attachment(None, "Svar", file, OPEN)
        keep_normalised(session, file, TrackedChanges.ASK, 1, file, Verdict(FileKind.PDF))
        save_case(session, replace(case, access=OPEN, attachments=(answer,)))
        assert case.id is not None
        put_cases(session, meetings[0], (case.id,))
    run_to_end(prove(storage, meetings[0], a_pdf(LETTERS[0]), "bunke.pdf", TODAY, NOW))


def test_a_file_that_is_open_and_withheld_excuses_nothing(
    storage: Storage, meetings: tuple[MeetingId, MeetingId]
) -> None:
    letter = "Legen mener at hun ikke kan bo alene i den bratte bakken lenger"
    data = a_pdf(letter)
    with storage.database.write("test") as session:
        file = StoredFile(storage.files.put(data), "kopi.pdf", len(data), "application/pdf")
        keep_normalised(session, file, TrackedChanges.ASK, 1, file, Verdict(FileKind.PDF))
        for access in (OPEN, exempt("offl. § 13")):
            case = saved_case(session, "Kopi", "KST")
            copy = Attachment(None, "Kopi", file, access)
            save_case(session, replace(case, access=OPEN, attachments=(copy,)))
            assert case.id is not None
            put_cases(session, meetings[0], (case.id,))
    with pytest.raises(LeakError) as caught:
        run_to_end(prove(storage, meetings[0], data, "bunke.pdf", TODAY, NOW))
    assert found(caught) == [letter]


def test_all_of_a_file_that_is_withheld_and_open_is_excused_in_one_answer(
    storage: Storage, meetings: tuple[MeetingId, MeetingId]
) -> None:
    letters = [f"Avsnitt {n} sier hvordan en klage skal se ut etter loven" for n in "abc"]
    data, bundle = a_pdf(*letters), a_pdf("Møteinnkalling", *letters)
    with storage.database.write("test") as session:
        file = StoredFile(storage.files.put(data), "kopi.pdf", len(data), "application/pdf")
        keep_normalised(session, file, TrackedChanges.ASK, 1, file, Verdict(FileKind.PDF))
        for access in (OPEN, exempt("offl. § 13"), exempt("offl. § 14")):
            case = saved_case(session, "Kopi", "KST")
            copy = Attachment(None, "Kopi", file, access)
            save_case(session, replace(case, access=OPEN, attachments=(copy,)))
            assert case.id is not None
            put_cases(session, meetings[0], (case.id,))
    with pytest.raises(LeakError) as caught:
        run_to_end(prove(storage, meetings[0], bundle, "bunke.pdf", TODAY, NOW))
    (one,) = by_source(caught.value.proof.hits, caught.value.proof.named)
    assert len(one.texts) >= len(letters)
    assert one.named == ()
    with storage.database.write("test") as session:
        said = (Excuse(words, "leif", "Står også åpent", NOW) for words in one.words_with(()))
        give_excuses(session, meetings[0], said)
    proof = run_to_end(prove(storage, meetings[0], bundle, "bunke.pdf", TODAY, NOW))
    assert {excuse.reason for excuse in proof.excuses} == {"Står også åpent"}


def test_an_open_file_of_two_cases_is_one_file_and_excuses_no_long_words(
    storage: Storage, meetings: tuple[MeetingId, MeetingId]
) -> None:
    words = f"{LETTERS[0]} og har derfor bedt om et møte med ordføreren før kommunestyret samles"
    data = a_pdf(f"{words} til høsten")
    with storage.database.write("test") as session:
        file = StoredFile(storage.files.put(data), "svar.pdf", len(data), "application/pdf")
        keep_normalised(session, file, TrackedChanges.ASK, 1, file, Verdict(FileKind.PDF))
        for attached, access in (((), exempt("offl. § 13")), ((file,), OPEN), ((file,), OPEN)):
            case = saved_case(session, "Svar", "KST")
            paper = replace(case.paper, body=case.paper.body if attached else a_text(words))
            answers = tuple(Attachment(None, "Svar", one, OPEN) for one in attached)
            save_case(session, replace(case, access=access, paper=paper, attachments=answers))
            assert case.id is not None
            put_cases(session, meetings[0], (case.id,))
    with pytest.raises(LeakError) as caught:
        run_to_end(prove(storage, meetings[0], a_pdf(words), "bunke.pdf", TODAY, NOW))
    assert found(caught) == [words]


def test_nothing_is_proved_while_a_withheld_file_is_gone(
    storage: Storage, meetings: tuple[MeetingId, MeetingId]
) -> None:
    with storage.database.write("test") as session:
        file = StoredFile("ab" * 32, "borte.pdf", 9, "application/pdf")
        case = saved_case(session, "Borte", "KST")
        gone = Attachment(None, "Borte", file, exempt("offl. § 13"))
        save_case(session, replace(case, access=OPEN, attachments=(gone,)))
        assert case.id is not None
        put_cases(session, meetings[0], (case.id,))
    with pytest.raises(BlockedError, match="Borte"):
        run_to_end(prove(storage, meetings[0], a_pdf(OPEN_LETTER), "bunke.pdf", TODAY, NOW))


def test_a_file_that_is_withheld_in_many_cases_is_read_once(
    storage: Storage, meetings: tuple[MeetingId, MeetingId], monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = "Legen mener at hun ikke kan bo alene i den bratte bakken lenger"
    data = a_pdf(letter)
    with storage.database.write("test") as session:
        file = StoredFile(storage.files.put(data), "kopi.pdf", len(data), "application/pdf")
        for meeting in meetings:
            case = saved_case(session, f"Kopi {meeting}", "KST")
            copy = Attachment(None, "Kopi", file, exempt("offl. § 13"))
            save_case(session, replace(case, access=OPEN, attachments=(copy,)))
            assert case.id is not None
            put_cases(session, meeting, (case.id,))
    read: list[bytes] = []

    def parts(held: bytes) -> Iterator[str]:
        read.append(held)
        return parts_of(held)

    monkeypatch.setattr(other_files, "parts_of", parts)
    with pytest.raises(LeakError) as caught:
        run_to_end(prove_all(storage, meetings, "2026", data, "året.pdf", TODAY, NOW))
    assert found(caught) == [letter]
    assert read.count(data) == 1


def test_the_line_that_says_who_prepared_a_paper_is_no_secret(storage: Storage) -> None:
    officer = "Joakim Greger Førde"
    with storage.database.write("test") as session:
        a_municipality(session)
        case, meeting = saved_case(session, "Kaia", "KST"), saved_meeting(session)
        body = a_text(f"Saksbehandler: {officer}")
        paper = replace(case.paper, case_officer=officer, body=body)
        save_case(session, replace(case, access=exempt("offl. § 13"), paper=paper))
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, (case.id,))
    said = f"Saksbehandler: {officer}".encode()
    assert run_to_end(prove(storage, meeting.id, said, "a.txt", TODAY, NOW)).is_clean
