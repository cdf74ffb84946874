"""The command line answers in Norwegian, with one line and the right exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from agenda_app import paths
from agenda_app.cli import arguments
from agenda_app.cli import main as entry
from agenda_app.cli.arguments import build
from agenda_app.cli.main import main
from agenda_app.db.storage import DATABASE_NAME
from agenda_app.domain.language import Language
from agenda_app.errors import UserError

Run = Callable[..., int]


def test_init_makes_council_and_executive_committee(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("init", "--municipality", "Ytterholm kommune", "--language", "nn") == 0
    assert "KST" in (out := capsys.readouterr().out)
    assert "FSK" in out


def test_what_is_refused_is_said_in_the_language_of_the_municipality(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("init", "--municipality", "Ytterholm kommune", "--language", "nn")
    assert run("check", "99") == 2
    assert (
        capsys.readouterr().err
        == "Møte 99 finst ikkje. Skriv «saksliste meeting list» for å sjå numra.\n"
    )


def test_wrong_use_is_told_in_the_language_of_the_data(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("agenda", "show", "x") == 2
    assert "«x» er ikke et møte" in capsys.readouterr().err
    run("init", "--municipality", "Ytterholm kommune", "--language", "nn")
    capsys.readouterr()
    for words, said in (
        (("agenda", "show", "x"), "«x» er ikkje eit møte"),
        (("agenda", "show"), "Kommandoen manglar MØTE."),
        (("agenda", "show", "1", "--tull"), "Kommandoen kjenner ikkje «--tull»."),
        (("versions",), "Kommandoen manglar MØTE."),
        (("committees", "--on", "31.02.2026"), "Datoen 31.02.2026 finst ikkje"),
        (("attendance", "1", "--reason", "lat"), "«lat» må vere illness"),
    ):
        assert run(*words) == 2
        assert said in capsys.readouterr().err


def test_a_council_too_small_for_the_inhabitants_is_told_of(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("init", "--municipality", "Ytterholm kommune", "--inhabitants", "5 200") == 0
    capsys.readouterr()
    assert run("committees") == 0
    assert "innbyggere krever loven minst 19 (koml. § 5-5)" in capsys.readouterr().out
    assert run("committees", "--json") == 0
    (council,) = (one for one in json.loads(capsys.readouterr().out) if one["code"] == "KST")
    assert [(one["code"], one["inhabitants"]) for one in council["doubts"]] == [
        ("small_council", 5200)
    ]


@pytest.mark.parametrize("wrong", ["0", "-5", "fem", "5,2", ""])
def test_inhabitants_are_a_whole_number(
    wrong: str, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("init", "--municipality", "Ytterholm kommune", f"--inhabitants={wrong}") == 2
    assert "innbyggertall" in capsys.readouterr().err


def test_init_twice_changes_nothing(ytterholm: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert ytterholm("init", "--municipality", "Noe annet") == 2
    assert "allerede" in capsys.readouterr().err


def test_a_new_meeting_prints_its_number_first(
    ytterholm: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--committee", "KST", "--date", "2026-12-09")
    assert ytterholm("meeting", "add", *where, "--time", "17:30", "--place", "Kultursalen") == 0
    number, *rest = capsys.readouterr().out.split()
    assert number.isdigit()
    assert "onsdag" in rest
    assert "Kultursalen" in rest


def test_an_agenda_is_shown_for_people_and_for_programs(
    ytterholm: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    ytterholm("meeting", "add", "--committee", "kst", "--date", "09.12.2026")
    meeting = capsys.readouterr().out.split()[0]
    assert ytterholm("agenda", "show", meeting) == 0
    assert "PS 1/26" in capsys.readouterr().out
    assert ytterholm("agenda", "show", meeting, "--json") == 0
    items = json.loads(capsys.readouterr().out)
    assert items[0]["number"] == "PS 1/26"
    assert items[-1]["number"] is None
    assert {"number", "type", "title", "state", "access", "id", "case", "position"} <= set(items[0])


def test_a_meeting_is_named_by_committee_and_day_and_by_the_hour_where_there_are_two(
    ytterholm: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--committee", "FSK", "--date", "2026-03-12")
    assert ytterholm("meeting", "add", *where, "--time", "18:00") == 0
    evening = capsys.readouterr().out.split()[0]
    assert ytterholm("check", "FSK 12.03.2026") == 0
    assert ytterholm("meeting", "add", *where, "--time", "18:00") == 2
    assert "allerede et møte torsdag 12. mars 2026 kl. 18.00" in capsys.readouterr().err
    assert ytterholm("meeting", "add", *where, "--time", "09:00") == 0
    morning = capsys.readouterr().out.split()[0]
    assert ytterholm("check", "FSK 2026-03-12") == 2
    said = capsys.readouterr().err
    assert f"kl. 09.00 (møte {morning}) og kl. 18.00 (møte {evening})" in said
    for written, number in (("09:00", morning), ("kl. 18.00", evening)):
        ytterholm("agenda", "show", f"fsk 2026-03-12 {written}", "--json")
        named = capsys.readouterr().out
        ytterholm("agenda", "show", number, "--json")
        assert named == capsys.readouterr().out


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("FSK", "«FSK» er ikke et møte"),
        ("FSK 2026-02-30", "Datoen 2026-02-30 finnes ikke"),
        ("FSK i-dag", "«i-dag» er ikke en dato"),
        ("FSK 2026-03-12 25:00", "«25:00» er ikke et klokkeslett"),
        ("XYZ 2026-03-12", "«XYZ» finnes ikke"),
        ("FSK 2026-03-12", "Formannskapet har ikke noe møte 12.03.2026"),
        (" ", "er ikke et møte"),
    ],
)
def test_a_meeting_that_is_not_there_is_said(
    ytterholm: Run, written: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ytterholm("agenda", "show", written) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("meeting add --committee KST --date 2026-02-30", "Datoen 2026-02-30 finnes ikke"),
        ("meeting add --committee KST --date 31.02", "Datoen 31.02 finnes ikke"),
        ("meeting add --committee KST --date 29.04", "mangler år"),
        ("meeting add --committee KST --date i-morgen", "ikke en dato"),
        ("meeting add --committee KST --date 2026-12-09 --time 25:00", "klokkeslett"),
        ("meeting add --committee XYZ --date 2026-12-09", "«XYZ» finnes ikke"),
        ("meeting add", "mangler --committee, --date"),
        ("meeting", "mangler add"),
        ("agenda show tull", "«tull»"),
        ("agenda show 0", "«0»"),
        ("agenda show 99", "Møte 99 finnes ikke"),
        ("agenda show 1 --tull", "«--tull»"),
        ("agenda show 1 --json=2", "--json"),
        ("init --municipality", "--municipality"),
        ("init --municipality A --language de", "nb eller nn"),
        ("pdf plakat 1 -o x.pdf", "«plakat»"),
        ("tull", "«tull» finnes ikke"),
    ],
)
def test_wrong_use_is_one_norwegian_line(
    ytterholm: Run, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    assert ytterholm(*words.split()) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert said in captured.err
    for english in ("argument", "invalid", "required", "expected", "usage", "error"):
        assert english not in captured.err


def test_without_data_nothing_is_made(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("agenda", "show", 1) == 2
    assert "saksliste init" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


def test_an_unexpected_failure_is_one_line_and_the_log_has_the_rest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_options: object) -> int:
        raise ZeroDivisionError("by accident")

    monkeypatch.setattr(entry, "_run", fail)
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    assert main(["doctor"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("Uventet feil")
    log = tmp_path / "log" / "saksliste.log"
    assert str(log) in line
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert "by accident" not in log.read_text(encoding="utf-8")


def test_help_has_no_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert main(["meeting", "add", "--help"]) == 0
    text = capsys.readouterr().out
    for english in ("usage", "options:", "positional", "show this"):
        assert english not in text


@pytest.mark.parametrize("command", ["attach", "import", "dispatch"])
def test_help_names_the_program_whole(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"Bruk: saksliste {command} [-h]")


@pytest.mark.parametrize("where", ["-o", "--out"])
def test_every_command_that_writes_takes_the_same_word_for_where(where: str) -> None:
    pdf = build(Language.BOKMAL).parse_args(["pdf", "bundle", "4", where, "ut"])
    assert pdf.target == Path("ut")
    sent = build(Language.BOKMAL).parse_args(["dispatch", "4", where, "ut"])
    assert sent.out == Path("ut")


@pytest.mark.parametrize("empty", ["", " "])
@pytest.mark.parametrize(
    "words",
    [
        ("pdf", "bundle", "4", "-o"),
        ("pdf", "letters", "4", "-o"),
        ("files", "4"),
        ("after", "4"),
        ("demo",),
        ("import", "sak.txt"),
        ("attach", "1"),
        ("dispatch", "4", "-o"),
        ("versions", "4", "-o"),
        ("proof", "ut.pdf", "--meeting", "4", "--pdf"),
        ("minutes-plan", "KST", "--from"),
        ("backup",),
        ("restore",),
        ("--data",),
    ],
)
def test_an_empty_place_is_not_the_folder_one_stands_in(words: tuple[str, ...], empty: str) -> None:
    with pytest.raises(UserError, match=r"er tomt\. Skriv navnet, eller et punktum"):
        build(Language.BOKMAL).parse_args([*words, empty])


@pytest.mark.parametrize(
    "written",
    [
        ("pdf", "year", "", "2026", "-o", "x.pdf"),
        ("pdf", "status", "--committee", " ", "-o", "x.pdf"),
        ("attendance", "1", "--absent", ""),
        ("pdf", "fees", "--from", "2026-01-01", "--to", "2026-12-31", "--person", "", "-o", "x"),
    ],
)
def test_an_empty_name_is_refused_and_not_taken_for_none(written: tuple[str, ...]) -> None:
    with pytest.raises(UserError, match="tom"):
        build(Language.BOKMAL).parse_args([*written])


def test_no_place_is_read_in_another_way() -> None:
    for module in sorted(Path(arguments.__file__).parent.glob("*_arguments.py")):
        assert "type=Path" not in module.read_text(encoding="utf-8"), module.name
    assert "type=Path" not in Path(arguments.__file__).read_text(encoding="utf-8")


def test_help_and_wrong_use_load_nothing_heavy() -> None:
    code = (
        "import sys; from agenda_app.cli.main import main; main(['--help']); main(['tull'])\n"
        "heavy = {'sqlalchemy', 'reportlab', 'PySide6', 'docx', 'pikepdf', 'PIL'}\n"
        "sys.exit(len(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0


def test_a_console_without_norwegian_letters_does_not_stop_a_command() -> None:
    command = [sys.executable, "-m", "agenda_app", "--help"]
    done = subprocess.run(
        command, capture_output=True, check=False, env={"PYTHONIOENCODING": "ascii", "PATH": ""}
    )
    assert done.returncode == 0


@pytest.mark.parametrize(
    "words",
    [
        "attach 4 --access open a.pdf b.docx --changes accept",
        "attach --access open 4 a.pdf --changes accept b.docx",
        "attach 4 a.pdf b.docx --access open --changes accept",
    ],
)
def test_options_may_stand_between_what_several_may_be_given_of(words: str) -> None:
    options = build(Language.BOKMAL).parse_args(words.split())
    assert (options.case, options.access, options.changes) == (4, "open", "accept")
    assert options.files == [Path("a.pdf"), Path("b.docx")]


def test_papers_and_cases_may_stand_around_options_too() -> None:
    options = build(Language.BOKMAL).parse_args(
        ["import", "a.docx", "--changes", "accept", "b.docx"]
    )
    assert options.files == [Path("a.docx"), Path("b.docx")]
    assert build(Language.BOKMAL).parse_args(["agenda", "add", "26", "1", "2"]).cases == [1, 2]
    last = build(Language.BOKMAL).parse_args(["attach", "4", "--access", "open", "--", "-a.pdf"])
    assert last.files == [Path("-a.pdf")]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("attach 4 --tilgang open a.pdf", "Kommandoen kjenner ikke «--tilgang»."),
        ("agenda show 4 a.pdf", "Kommandoen kjenner ikke «a.pdf»."),
        ("agenda add 26", "Kommandoen mangler SAK."),
    ],
)
def test_only_what_is_unknown_is_called_so(words: str, said: str) -> None:
    with pytest.raises(UserError) as wrong:
        build(Language.BOKMAL).parse_args(words.split())
    assert wrong.value.message.bokmal == said


def test_every_command_has_something_to_run() -> None:
    every = {
        "init --municipality A": "setup:init",
        "import f": "papers:read_papers",
        "meeting add --committee A --date 2026-01-02": "meetings:add",
        "agenda add 1 2": "agendas:put",
        "agenda show 1": "agendas:show",
        "attach 1 f": "attach:attach",
        "access 1 open": "attach:decide_access",
        "check 1": "control:check",
        "preflight 1": "preflight:preflight",
        "pdf notice 1 -o f": "documents:pdf",
        "demo f": "demo:demo",
        "backup f": "backup:back_up",
        "restore f": "backup:restore",
        "verify": "backup:verify",
        "doctor": "doctor:doctor",
        "self-test": "self_test:self_test",
    }
    for words, where in every.items():
        assert build(Language.BOKMAL).parse_args(words.split()).run == where


def test_the_window_opens_when_no_command_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    class App:
        @staticmethod
        def run(data: Path | None, database: str | None) -> int:
            seen.extend((data, database))
            return 7

    monkeypatch.setattr(entry, "import_module", lambda name: App if name.endswith("app") else None)
    assert main(["--data", "her"]) == 7
    assert seen == [Path("her"), None]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_json_is_whole_on_every_console(municipality: tuple[Path, int], encoding: str) -> None:
    folder, meeting = municipality
    command = [sys.executable, "-m", "agenda_app", "--data", str(folder), "agenda", "show"]
    done = subprocess.run(
        [*command, str(meeting), "--json"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    titles = [item["title"] for item in json.loads(done.stdout.decode(encoding))]
    assert "Beredskapen på hurtigbåtrutene" in titles


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
@pytest.mark.parametrize(("argument", "code"), [("doctor", 2), ("--version", 120)])
def test_what_a_full_disk_does_not_take_of_the_output_is_a_failure(
    argument: str, code: int, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "agenda_app", "--data", str(tmp_path / "data"), argument]
    held_back = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env=held_back, check=False
        )
    assert done.returncode == code
    assert (b"Disken er full" in done.stderr) == (argument == "doctor")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on what a process writes")
@pytest.mark.parametrize(
    ("in_the_base", "said"), [(False, "Disken er full"), (True, "disken er full")]
)
def test_a_full_disk_is_said_in_one_line_without_the_name_of_a_kept_file(
    sample: tuple[Run, int], tmp_path: Path, in_the_base: bool, said: str
) -> None:
    command = [sys.executable, "-m", "agenda_app", "--data", str(tmp_path / "data")]
    locking = [*command, "minutes", "lock", "1"]
    half = (tmp_path / "data" / DATABASE_NAME).stat().st_size // 2048
    limit = f'ulimit -f {half if in_the_base else 32}; exec "$@"'
    done = subprocess.run(
        ["bash", "-c", limit, "bash", *locking], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert said in line
    assert not any(len(word.strip("«».,")) == 64 for word in line.split())
    assert subprocess.run([*command, "minutes", "verify", "1"], check=False).returncode == 2
