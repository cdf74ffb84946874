"""What goes out after a meeting: for every case, named, proved, and nothing half done."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pypdf
import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, exempt
from agenda_app.domain.agenda import AgendaItem, ItemState, set_state
from agenda_app.domain.case import Treatment
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Place
from agenda_app.domain.text import Paragraph, Run
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.after_meeting import after_meeting_files, letter_files
from agenda_app.produce.file_set import landed
from agenda_app.produce.papers import Kind, Made, Wanted, make
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.produce.status import StatusWanted, make_status
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.following import follow_resolutions
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.minutes_rows import read_item_minutes
from agenda_app.services.putting_on import put_cases
from tests.builders import TODAY, saved_meeting
from tests.decided import case_id, cases_of, first_case, held
from tests.services.protocol import a_protocol

STEM = "2026-04-29 KST 3-26"
PUBLIC = "uten unntatte"
TWINS = (Party("Mari Sund", "Nesveien 2"), Party("Mari Sund", "Kaia 1"))


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return "\n".join(page.extract_text() for page in pages).replace("\xa0", " ")


def test_every_case_gets_its_papers_and_every_party_a_letter(
    storage: Storage, tmp_path: Path
) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        save_decision_facts(session, DecisionFacts(case_id(cases_of(protocol)[0]), True, TWINS))
    work = after_meeting_files(storage, protocol.meeting, TODAY)
    made = run_to_end(landed(work, tmp_path / "ut"))
    names = [
        f"{STEM} særutskrift.pdf",
        f"{STEM} særutskrift {PUBLIC}.pdf",
        f"{STEM} saksprotokoll.pdf",
        f"{STEM} saksprotokoll {PUBLIC}.pdf",
        f"{STEM} melding om vedtak Mari Sund.pdf",
        f"{STEM} melding om vedtak Mari Sund.txt",
        f"{STEM} melding om vedtak Mari Sund (2).pdf",
        f"{STEM} melding om vedtak Mari Sund (2).txt",
        "2026-04-29 Kommunestyret filer etter møtet.json",
    ]
    assert [path.name for path in made.paths] == names
    assert made.withheld is None
    listed = json.loads(made.paths[-1].read_text(encoding="utf-8"))["files"]
    assert [one["kind"] for one in listed][::4] == ["extract", "letter"]
    again = run_to_end(
        landed(after_meeting_files(storage, protocol.meeting, TODAY), tmp_path / "ut")
    )
    assert again.written == ()


@pytest.mark.parametrize("where", ["case", "passage"])
def test_no_file_is_called_by_the_party_of_something_exempt(storage: Storage, where: str) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        of_case = case_id(cases_of(protocol)[0])
        save_decision_facts(session, DecisionFacts(of_case, True, TWINS))
        case = read_case(session, of_case)
        if where == "case":
            case = replace(case, access=exempt("offl. § 13"))
        else:
            hidden = Paragraph((Run("Mari Sund", exempt="offl. § 13"), Run(" har søkt.")))
            case = replace(case, paper=replace(case.paper, body=(*case.paper.body, hidden)))
        save_case(session, case)
    made = run_to_end(letter_files(storage, protocol.meeting, TODAY))
    assert [file.name for file in made.files] == [
        f"{STEM} melding om vedtak {number}.{ending}"
        for number in (1, 2)
        for ending in ("pdf", "txt")
    ]


def test_the_letter_is_a_tagged_file_in_the_language_of_the_meeting(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        of_case = case_id(cases_of(protocol)[0])
        save_decision_facts(session, DecisionFacts(of_case, True, TWINS[:1]))
    made = run_to_end(letter_files(storage, protocol.meeting, TODAY))
    pdf, text = (file.data for file in made.files)
    root = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/Lang"] == "nb-NO"
    assert root["/MarkInfo"]["/Marked"]
    printed = " ".join(text_of(pdf).split())
    for line in text.decode().splitlines()[:3]:
        assert line in printed
    assert "intern" not in printed
    assert "Klageinstansen er Statsforvalteren." in printed


def test_the_extract_tells_all_treatments_and_the_resolution_first(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        case = first_case(session, protocol)
        executive = committee_by_code(session, "FSK").id
        assert case.id is not None
        before = Treatment(
            None,
            1,
            executive,
            recommendation=(),
            earlier_number="8/26",
            earlier_date=date(2026, 4, 15),
        )
        recommended = case.treatments[0].recommendation[:1]
        save_case(
            session,
            replace(
                case,
                treatments=(replace(before, recommendation=recommended), *case.treatments),
            ),
        )
    item = cases_of(protocol)[0]
    wanted = Wanted(protocol.meeting, Kind.EXTRACT, Audience.PUBLIC, item.id)
    text = text_of(run_to_end(make(storage, wanted, TODAY)).pdf)
    order = [
        "Kommunestyrets vedtak",
        "Siste dag for å kreve lovlighetskontroll: onsdag 20. mai 2026",
        "Tidligere behandlet: Formannskapet 15.04.2026, sak 8/26",
        "Formannskapets innstilling",
        "Behandlet: Kommunestyret 29.04.2026, sak 3/26",
        "Enstemmig",
        "Saksopplysninger",
    ]
    rest = text
    for words in order:
        _, found, rest = rest.partition(words)
        assert found == words


def put_off(storage: Storage, language: Language) -> tuple[MeetingId, AgendaItem]:
    """Return a meeting in June and its case, which one in April put off; both in a language."""
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        agenda = read_agenda(session, protocol.meeting)
        place = next(n for n, item in enumerate(agenda.items) if item.case_id is not None)
        save_agenda(session, set_state(agenda, place, ItemState.POSTPONED))
        later = saved_meeting(session, "KST", date(2026, 6, 17)).id
        assert later is not None
        (item,) = cases_of(protocol)
        put_cases(session, later, [case_id(item)])
        for meeting in (protocol.meeting, later):
            save_meeting(session, replace(read_meeting(session, meeting), language=language))
        new = next(i for i in read_agenda(session, later).items if i.case_id is not None)
    return later, new


def test_a_case_that_was_put_off_tells_of_both_meetings(storage: Storage) -> None:
    later, new = put_off(storage, Language.BOKMAL)
    text = text_of(
        run_to_end(make(storage, Wanted(later, Kind.EXTRACT, item_id=new.id), TODAY)).pdf
    )
    rows = text.partition("Møtedato")[2].split()
    assert rows[:7] == ["3/26", "Kommunestyret", "(utsatt)", "29.04.2026", *rows[4:7]]
    assert rows[4:7] == [str(new.number).split()[-1], "Kommunestyret", "17.06.2026"]
    assert "Tidligere behandlet: Kommunestyret 29.04.2026, sak 3/26 · UTSATT" in text
    assert "lovlighetskontroll" not in text


def test_a_meeting_in_nynorsk_tells_where_a_paper_in_bokmal_has_been(storage: Storage) -> None:
    later, new = put_off(storage, Language.NYNORSK)
    with storage.database.write("test") as session:
        agenda = read_agenda(session, later)
        save_agenda(session, set_state(agenda, agenda.items.index(new), ItemState.POSTPONED))
    wanted = Wanted(later, Kind.EXTRACT, item_id=new.id)
    text = " ".join(text_of(run_to_end(make(storage, wanted, TODAY)).pdf).split())
    top, _, rows = text.partition("Saksnr. Utval Møtedato")
    assert f"{new.number} · UTSETT" in top
    assert rows.split()[:4] == ["3/26", "Kommunestyret", "(utsett)", "29.04.2026"]
    assert rows.split()[5:7] == ["Kommunestyret", "(utsett)"]
    assert "Tidlegare handsama: Kommunestyret 29.04.2026, sak 3/26 · UTSETT" in text
    assert "utsatt" not in text.lower()


def test_the_minutes_of_one_case_are_a_page_of_their_own(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Ny ferge")
    item = cases_of(protocol)[0]
    wanted = Wanted(protocol.meeting, Kind.ITEM_MINUTES, Audience.PUBLIC, item.id)
    text = text_of(run_to_end(make(storage, wanted, TODAY)).pdf)
    assert "Saksprotokoll" in text
    assert "Kaia rustes opp." in text
    assert "Ny ferge" not in text


def test_nothing_public_is_made_of_an_exempt_case(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, access=exempt("offl. § 13"))
    made = run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    assert [file.audience for file in made.files] == [Audience.INTERNAL] * 2
    item = cases_of(protocol)[0]
    wanted = Wanted(protocol.meeting, Kind.ITEM_MINUTES, Audience.PUBLIC, item.id)
    with pytest.raises(UserError, match="ikke offentlig"):
        run_to_end(make(storage, wanted, TODAY))


def test_a_case_that_was_put_off_by_a_vote_gets_its_papers_too(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Ny ferge", "Ny skole", access=exempt("offl. § 13"))
        agenda = read_agenda(session, protocol.meeting)
        for case in cases_of(protocol)[1:]:
            place = next(n for n, item in enumerate(agenda.items) if item.id == case.id)
            agenda = save_agenda(session, set_state(agenda, place, ItemState.POSTPONED))
        unspoken = read_item_minutes(session, protocol.case(3))
        save_item_minutes(session, replace(unspoken, votes=()))
    made = run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    assert [file.name.removeprefix("2026-04-29 KST ") for file in made.files] == [
        "3-26 særutskrift.pdf",
        "3-26 saksprotokoll.pdf",
        "4-26 særutskrift.pdf",
        "4-26 saksprotokoll.pdf",
    ]


def test_a_leak_withholds_all_public_files_and_no_other(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Startlån til familien Dybvik")
        kaia, loan = (read_case(session, case_id(item)) for item in cases_of(protocol))
        save_case(session, replace(loan, access=exempt("offl. § 13")))
        telling = replace(kaia.paper, referenced=("Startlån til familien Dybvik",))
        save_case(session, replace(kaia, paper=telling))
    made = run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    assert isinstance(made.withheld, LeakError)
    assert {file.audience for file in made.files} == {Audience.INTERNAL}
    assert len(made.files) == 4
    assert [name.removeprefix("2026-04-29 KST ") for name in made.missing] == [
        "3-26 særutskrift uten unntatte.pdf",
        "3-26 saksprotokoll uten unntatte.pdf",
    ]


def test_there_is_nothing_to_send_before_the_meeting_or_to_nobody(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
    with pytest.raises(UserError, match="ikke holdt"):
        run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    with storage.database.write("test") as session:
        later = saved_meeting(session, "FSK").id
        assert later is not None
    with pytest.raises(UserError, match="ikke holdt"):
        run_to_end(letter_files(storage, later, TODAY))


def test_a_party_of_an_exempt_case_is_a_secret(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Startlån")
        kaia, loan = (read_case(session, case_id(item)) for item in cases_of(protocol))
        save_case(session, replace(loan, access=exempt("offl. § 13")))
        assert loan.id is not None
        save_decision_facts(session, DecisionFacts(loan.id, True, (Party("Torunn Dybvik"),)))
        told = replace(kaia.paper, referenced=("Brev fra Torunn Dybvik",))
        save_case(session, replace(kaia, paper=told))
    item = cases_of(protocol)[0]
    with pytest.raises(LeakError, match="Dybvik"):
        run_to_end(
            make(storage, Wanted(protocol.meeting, Kind.EXTRACT, Audience.PUBLIC, item.id), TODAY)
        )


@pytest.mark.parametrize("audience", Audience)
def test_the_status_report_is_a_file_of_its_own(storage: Storage, audience: Audience) -> None:
    with storage.database.write("test") as session:
        held(session)
        follow_resolutions(session)
    on = date(2026, 6, 30)
    made = run_to_end(
        make_status(storage, StatusWanted(audience=audience), on, datetime(2026, 6, 30, 12))
    )
    suffix = f" {PUBLIC}" if audience is Audience.PUBLIC else ""
    assert made.name == f"2026-06-30 oppfølging av vedtak{suffix}.pdf"
    text = text_of(made.pdf)
    assert "Oppfølging av politiske vedtak – status per 30. juni 2026" in " ".join(text.split())
    assert "Kaia rustes opp." in " ".join(text.split())


def test_the_name_that_somebody_gives_the_public_status_report_is_searched(
    storage: Storage,
) -> None:
    secret = "Startlån til familien Dybvik"
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", secret)
        kept = read_case(session, case_id(cases_of(protocol)[1]))
        save_case(session, replace(kept, access=exempt("offl. § 13")))
        follow_resolutions(session)
    wanted, on = StatusWanted(audience=Audience.PUBLIC), date(2026, 6, 30)

    def report(name: str) -> Made:
        return run_to_end(make_status(storage, wanted, on, datetime(2026, 6, 30, 12), name))

    assert report("status i juni.pdf").name == "status i juni.pdf"
    with pytest.raises(LeakError) as caught:
        report(f"{secret}.pdf")
    assert {hit.place for hit in caught.value.proof.hits} == {Place.FILE_NAME}


def test_the_public_status_report_waits_until_everybody_knows_who_may_read(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        held(session, access=UNDECIDED)
        follow_resolutions(session)
    wanted, on = StatusWanted(audience=Audience.PUBLIC), date(2026, 6, 30)
    with pytest.raises(UndecidedError, match=r"^Det er ikke avgjort .* kan se PS.3/26"):
        run_to_end(make_status(storage, wanted, on, datetime(2026, 6, 30, 12)))


def test_a_case_that_nobody_decided_on_has_no_public_papers_and_that_is_said(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Skolen", access=UNDECIDED)
        save_case(session, replace(first_case(session, protocol), access=OPEN))
    made = run_to_end(after_meeting_files(storage, protocol.meeting, TODAY))
    public = [file.name for file in made.files if file.audience is Audience.PUBLIC]
    assert {name[:19] for name in public} == {STEM}
    (note,) = made.notes
    assert note.bokmal.replace("\xa0", " ").startswith(
        "Det er ikke avgjort om offentligheten kan se PS 4/26. Bare"
    )
