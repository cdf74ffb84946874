"""The numbers that commands ask for: where they are listed, and how else a case is named."""

from __future__ import annotations

import datetime as dt
import json
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from agenda_app.cli import blocked
from agenda_app.db.storage import open_folder
from agenda_app.domain.access import UNDECIDED
from agenda_app.domain.case import CaseId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Hit, Place, Proof, SearchedFile
from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.domain.sentence import alike
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.services.placing import CaseAccess
from agenda_app.services.putting_on import put_cases
from agenda_app.services.undecided import Undecided
from tests.builders import saved_case

STATED = (
    "Velforeningen ber om at det gamle huset ved brua blir stående til det er målt opp og tegnet, "
    "og at døra blir holdt låst så ingen kommer til skade der i vinter.",
    "Taket lekker over den nedlagte butikken, og den som eier loftet ved siden av, har sagt at "
    "bjelkene ikke tåler en vinter til uten at noen tekker det på nytt.",
)
"""More than what officers write again and again."""
Run = Callable[..., int]
Out = pytest.CaptureFixture[str]


@pytest.fixture
def two_series(ytterholm: Run, tmp_path: Path, capsys: Out) -> Run:
    """Save two cases of the council's, one of the executive committee's, and one that waits."""
    for code in ("KST", "FSK"):
        assert ytterholm("meeting", "add", "--committee", code, "--date", "2027-02-17") == 0
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        for meeting, titles in ((1, ("Ny kai", "Skolerute")), (2, ("Gatelys",))):
            cases = [saved_case(session, title).id for title in titles]
            put_cases(session, meeting, cases)  # type: ignore[arg-type]
        saved_case(session, "Turvei")
    storage.close()
    capsys.readouterr()
    return ytterholm


def numbers_on(run: Run, capsys: Out, meeting: int) -> dict[int, str]:
    run("agenda", "show", meeting, "--json")
    lines = json.loads(capsys.readouterr().out)
    return {line["case"]: line["number"] for line in lines if line["case"]}


def test_the_meetings_are_listed_with_their_numbers(two_series: Run, capsys: Out) -> None:
    assert two_series("meeting", "list") == 0
    executive, council = capsys.readouterr().out.splitlines()
    assert council.startswith("1  KST  2027-02-17 ")
    assert executive.startswith("2  FSK  2027-02-17 ")
    assert two_series("meeting", "list", "--year", "2026") == 0
    assert capsys.readouterr().out == "Det er ingen møter.\n"
    assert two_series("meeting", "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(one["meeting"], one["committee"], one["date"]) for one in listed] == [
        (2, "FSK", "2027-02-17"),
        (1, "KST", "2027-02-17"),
    ]


def test_the_cases_are_listed_also_those_on_no_meeting(two_series: Run, capsys: Out) -> None:
    assert two_series("case", "list") == 0
    lines = capsys.readouterr().out.splitlines()
    titles = ["4  Turvei", "3  Gatelys", "2  Skolerute", "1  Ny kai"]
    assert [line.split(" (")[0] for line in lines] == titles
    assert "ikke på noe møte" in lines[0]
    assert "møte 2" in lines[1]
    assert two_series("case", "list", "--waiting", "--json") == 0
    (waiting,) = json.loads(capsys.readouterr().out)
    assert (waiting["case"], waiting["title"], waiting["meetings"]) == (4, "Turvei", [])


def test_a_case_is_named_as_the_agenda_prints_it(two_series: Run, capsys: Out) -> None:
    of_council = numbers_on(two_series, capsys, 1)
    shared = numbers_on(two_series, capsys, 2)[3]
    (twin,) = (case for case, number in of_council.items() if number == shared)
    (alone,) = of_council.keys() - {twin}
    for written in (of_council[alone], f"sak {alone}"):
        assert two_series("access", written, "open") == 0
        assert capsys.readouterr().out.startswith(f"Sak {alone}: ")
    assert two_series("access", shared, "open") == 2
    refused = capsys.readouterr().err
    assert f"sak {twin} (KST: " in refused
    assert "sak 3 (FSK: Gatelys)" in refused
    assert two_series("agenda", "urgent", 2, shared) == 0  # the meeting says which
    capsys.readouterr()
    assert two_series("access", "PS 99/27", "open") == 2
    assert "saksliste case list" in capsys.readouterr().err


def a_leak(*hits: Hit) -> LeakError:
    file = SearchedFile("x.pdf", "0" * 64, 1, 1)
    return LeakError(Proof(file, "KST", dt.datetime(2026, 4, 29), "1", (), (), (), hits), b"")


def test_a_refused_paper_names_the_command_that_says_it_is_no_secret() -> None:
    hit = Hit(SecretKind.NAME, Place.PAGE, 14, "Ytre Brattholmen", Source("PS 26/26", 1))
    said = blocked.with_command(a_leak(hit), Namespace(meeting=27)).said(Language.BOKMAL)
    assert 'saksliste proof --meeting 27 --excuse "Ytre Brattholmen" --who NAVN' in said
    unread = Hit(SecretKind.UNREADABLE, Place.CONTENT, 0, "")
    said = blocked.with_command(a_leak(unread), Namespace(meeting=27)).said(Language.BOKMAL)
    assert "--excuse" not in said


def test_a_refused_paper_with_much_of_one_source_names_the_command_for_all_of_it() -> None:
    source = Source("PS 26/26", 1)
    texts = ("Huset er bygd av tømmer før århundreskiftet", "Taket lekker og må tekkes om i vår")
    hits = (Hit(SecretKind.TEXT, Place.PAGE, 14, text, source) for text in texts)
    said = blocked.with_command(a_leak(*hits), Namespace(meeting=27)).said(Language.BOKMAL)
    assert '--meeting 27 --excuse-from "PS 26/26, vedlegg 1" --who NAVN' in said
    assert "--excuse " not in said


def test_a_paper_that_waits_for_a_decision_names_the_command_that_decides() -> None:
    seen = CaseAccess(UNDECIDED)
    for found, command in (
        (Undecided(alike("PS 4/26"), "Kaia", CaseId(12), seen), 'access "sak 12" open'),
        (
            Undecided(alike("vedlegg 3 til PS 4/26"), "Kart", CaseId(12), seen, None, 3),
            'access "sak 12, vedlegg 3" open',
        ),
    ):
        told = blocked.with_command(UndecidedError(MeetingId(1), [found]), Namespace())
        assert f"Skriv for {found.name.bokmal}: saksliste {command}" in told.said(Language.BOKMAL)
        assert "HEIMEL" in told.said(Language.NYNORSK)


def test_words_are_said_to_be_no_secret_where_no_file_was_saved(
    two_series: Run, capsys: Out
) -> None:
    assert two_series("proof", "--meeting", 1) == 2
    assert capsys.readouterr().err.startswith("Kommandoen mangler FIL.")
    words = ("proof", "--meeting", 1, "--excuse", "Ytre Brattholmen")
    assert two_series(*words) == 2  # nobody answers for it
    capsys.readouterr()
    assert two_series(*words, "--who", "Siv Mo", "--reason", "et skjær") == 0
    assert "Ytre Brattholmen" in capsys.readouterr().out


def test_all_of_a_source_is_said_to_be_no_secret_where_no_file_was_saved(
    two_series: Run, tmp_path: Path, capsys: Out
) -> None:
    for case, access in ((1, ("exempt", "--basis", "offl. § 23")), (2, ("open",))):
        assert two_series("access", case, *access) == 0
        file = tmp_path / f"uttalelse {case}.txt"
        file.write_text(f"\n\nMerknad {case}\n\n".join(STATED), encoding="utf-8")
        assert two_series("attach", case, file, "--access", *access) == 0
    public = ("pdf", "bundle", 1, "--public", "-o", tmp_path / "åpen.pdf")
    assert two_series(*public) == 1
    capsys.readouterr()
    number = numbers_on(two_series, capsys, 1)[1]
    said = ("proof", "--meeting", 1, "--excuse-from", f"{number}, vedlegg 1")
    assert two_series(*said) == 2  # nobody answers for it
    assert two_series(*said, "--who", "Siv Mo", "--reason", "lest opp i møtet") == 0
    assert capsys.readouterr().out.count("Sagt ikke å være hemmelig") == len(STATED)
    assert two_series(*public) == 0
