"""The set of files of a meeting: complete, named, listed, all or none, nothing overwritten."""

from __future__ import annotations

import hashlib
import io
import json
import re
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path

import pypdf
import pytest
from sqlalchemy import delete

from agenda_app.db.dispatch_models import DispatchFileRow
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.case import Attachment, Case
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.text import Image, Paragraph, Run
from agenda_app.errors import BlockedError, UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce import email_edition
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.file_set import FileSet, file_set
from agenda_app.produce.meeting_files import SetChoice
from agenda_app.services import agendas, cases, putting_on
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import act
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.sending import Order
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting, saved_member
from tests.documents.photographs import a_photo, jpeg

NAME = "2026-04-29 Kommunestyret"
SECRET = "Forhandlinger om kjøp av tomta på Leira"
EXEMPT = "unntatt del"
INTERNAL = ["innkalling", "saksliste", "møtebunke", "protokollark", "fordelingsliste", EXEMPT]
PROOF = "bevis for offentlig utgave"
PUBLIC = [*(f"{name} uten unntatte" for name in ("innkalling", "saksliste", "møtebunke")), PROOF]


@dataclass
class World:
    storage: Storage
    meeting: MeetingId
    folder: Path

    def make(self, choice: SetChoice | None = None) -> FileSet:
        return run_to_end(file_set(self.storage, self.meeting, self.folder, TODAY, choice))

    def put(self, case: Case) -> None:
        with self.storage.database.write("test") as session:
            saved = cases.save_case(session, case)
            assert saved.id is not None
            putting_on.put_cases(session, self.meeting, [saved.id])

    def new_case(self, title: str) -> Case:
        with self.storage.database.write("test") as session:
            return saved_case(session, title, "KST")

    def files(self) -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in self.folder.iterdir() if p.is_file()}


@pytest.fixture
def world(storage: Storage, tmp_path: Path) -> World:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_member(session, "KST", "Aud Strømsnes", "Ap")
        meeting = saved_meeting(session).id
    assert meeting is not None
    made = World(storage, meeting, tmp_path / "ut" / "møte")
    made.put(replace(made.new_case("Skolerute"), access=OPEN))
    made.put(replace(made.new_case(SECRET), access=exempt("offl. § 23 første ledd")))
    return made


def with_photos(world: World, count: int, size: tuple[int, int] = (1600, 1200)) -> None:
    for number in range(count):
        case = world.new_case(f"Bildesak {number}")
        sha256 = world.storage.files.put(jpeg(a_photo(number, size)))
        body = (*case.paper.body, Image(sha256, "Kaia sett fra sjøen", 150))
        world.put(replace(case, access=OPEN, paper=replace(case.paper, body=body)))


def named(*kinds: str) -> set[str]:
    names = {*(f"{NAME} {kind}.pdf" for kind in kinds), f"{NAME} filer.json"}
    return names | ({f"{NAME} {PROOF}.json"} if PROOF in kinds else set())


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_everything_of_a_meeting_is_there_under_its_usual_name(world: World) -> None:
    made = world.make()
    assert set(world.files()) == named(*INTERNAL, *PUBLIC)
    assert made.withheld is None
    assert {path.name for path in made.paths} == set(world.files())
    assert made.paths == made.written
    assert made.paths[-1].name == f"{NAME} filer.json"


def test_the_list_tells_each_file_s_hash_size_and_pages(world: World) -> None:
    world.make()
    files = world.files()
    listed = json.loads(files.pop(f"{NAME} filer.json"))
    assert {entry["name"] for entry in listed["files"]} == set(files)
    for entry in listed["files"]:
        data = files[entry["name"]]
        assert entry["sha256"] == hashlib.sha256(data).hexdigest()
        assert entry["bytes"] == len(data)
        if entry["name"].endswith(".pdf"):
            assert entry["pages"] == len(pypdf.PdfReader(io.BytesIO(data)).pages)
        is_public = "uten unntatte" in entry["name"] or PROOF in entry["name"]
        assert entry["audience"] == ("public" if is_public else "internal")


def test_what_is_exempt_stands_in_no_public_file_and_in_no_name(world: World) -> None:
    world.make()
    for name, data in world.files().items():
        assert "Leira" not in name
        if "uten unntatte" in name or name == f"{NAME} {PROOF}.pdf":
            assert SECRET not in text_of(data)
            assert b"Leira" not in data


def test_the_proof_is_of_the_public_bundle_that_lies_beside_it(world: World) -> None:
    world.make()
    files = world.files()
    proof = files[f"{NAME} {PROOF}.json"].decode()
    bundle = files[f"{NAME} møtebunke uten unntatte.pdf"]
    assert hashlib.sha256(bundle).hexdigest() in proof
    assert "Leira" not in proof
    others = [f"{NAME} {kind}.pdf" for kind in PUBLIC if kind not in (PROOF, PUBLIC[2])]
    listed = {one["name"]: one["sha256"] for one in json.loads(proof)["also_clean"]}
    assert listed == {name: hashlib.sha256(files[name]).hexdigest() for name in others}
    page = text_of(files[f"{NAME} {PROOF}.pdf"])
    assert all(hashed[:16] in page for hashed in listed.values())
    assert hashlib.sha256(bundle).hexdigest()[:16] in text_of(files[f"{NAME} {PROOF}.pdf"])


def test_what_is_exempt_is_a_file_of_its_own_with_the_bundle_s_page_numbers(world: World) -> None:
    world.make()
    part = world.files()[f"{NAME} {EXEMPT}.pdf"]
    assert SECRET in text_of(part)
    assert "Skolerute" not in text_of(part)
    whole = pypdf.PdfReader(io.BytesIO(world.files()[f"{NAME} møtebunke.pdf"])).pages
    notice, *its_pages = (str(n) for n, p in enumerate(whole, 1) if SECRET in p.extract_text())
    assert notice == "1"
    assert pypdf.PdfReader(io.BytesIO(part)).page_labels == its_pages


def test_a_plan_that_wants_no_exempt_part_or_a_meeting_without_one_makes_none(
    world: World,
) -> None:
    with world.storage.database.write("test") as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        save_print_plan(session, council, replace(PrintPlan(), exempt_apart=False), 0)
    world.make()
    assert f"{NAME} {EXEMPT}.pdf" not in world.files()


def plan_now(world: World, plan: PrintPlan, version: int = 0) -> None:
    with world.storage.database.write("test") as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        save_print_plan(session, council, plan, version)


@pytest.mark.parametrize("then", [True, False])
def test_of_papers_that_were_sent_it_is_made_by_the_plan_of_that_time(
    world: World, *, then: bool
) -> None:
    plan_now(world, PrintPlan(exempt_apart=then))
    order = Order(world.meeting, DispatchKind.NOTICE)
    run_to_end(dispatch(world.storage, order, datetime.combine(TODAY, time(9))))
    plan_now(world, PrintPlan(exempt_apart=not then), 1)
    made = world.make()
    assert (f"{NAME} {EXEMPT}.pdf" in world.files()) is then
    assert made.notes == ()


def test_where_it_was_not_made_then_it_is_said_to_be_of_what_is_exempt_now(world: World) -> None:
    order = Order(world.meeting, DispatchKind.NOTICE)
    sent = run_to_end(dispatch(world.storage, order, datetime.combine(TODAY, time(9))))
    with world.storage.database.write("test") as session:
        session.execute(
            delete(DispatchFileRow).filter_by(dispatch_id=sent.id, bundle=Version.EXEMPT.value)
        )
    made = world.make()
    assert SECRET in text_of(world.files()[f"{NAME} {EXEMPT}.pdf"])
    assert "har det som er unntatt nå" in made.notes[0].said(Language.BOKMAL)


def test_a_second_time_nothing_is_written(world: World) -> None:
    world.make()
    before = {path: path.stat().st_mtime_ns for path in world.folder.iterdir()}
    again = world.make()
    assert again.written == ()
    assert {path: path.stat().st_mtime_ns for path in world.folder.iterdir()} == before


def test_what_changed_takes_the_usual_name_and_what_it_was_is_set_aside(world: World) -> None:
    world.make()
    before = world.files()
    world.put(replace(world.new_case("Ny kai"), access=OPEN))
    made = world.make()
    after = world.files()
    assert set(after) == set(before)
    new = {path.name for path in made.written}
    assert f"{NAME} møtebunke.pdf" in new
    aside = {path.name: path.read_bytes() for path in (world.folder / "Utgått").iterdir()}
    assert aside == {name: before[name] for name in new}
    listed = json.loads(after[f"{NAME} filer.json"])
    for entry in listed["files"]:
        assert entry["sha256"] == hashlib.sha256(after[entry["name"]]).hexdigest()


def test_a_public_bundle_that_would_leak_now_does_not_stay(world: World) -> None:
    world.make()
    case = world.new_case("Åpen sak")
    world.put(replace(case, access=OPEN, paper=replace(case.paper, unit=f"Se også {SECRET}")))
    made = world.make()
    assert made.withheld is not None
    assert set(world.files()) == named(*INTERNAL)
    aside = {path.name for path in (world.folder / "Utgått").iterdir()}
    assert named(*PUBLIC) <= aside
    assert "legg dem ikke ut" in made.notes[-1].said(Language.BOKMAL)


def test_a_strange_file_with_a_usual_name_stays(world: World) -> None:
    world.folder.mkdir(parents=True)
    mine = world.folder / f"{NAME} innkalling.pdf"
    mine.write_bytes(b"mine")
    world.make()
    assert mine.read_bytes() == b"mine"
    assert f"{NAME} innkalling v2.pdf" in world.files()


def test_without_public_files_none_is_made(world: World) -> None:
    made = world.make(SetChoice(public=False))
    assert set(world.files()) == named(*INTERNAL)
    assert made.withheld is None


def test_when_something_stops_the_public_files_the_internal_ones_are_made(world: World) -> None:
    world.put(replace(world.new_case("Uten hjemmel"), access=exempt("")))
    made = world.make()
    assert isinstance(made.withheld, BlockedError)
    assert set(world.files()) == named(*INTERNAL)
    assert "Uten hjemmel" in text_of(world.files()[f"{NAME} {EXEMPT}.pdf"])
    assert "hjemmel" in made.withheld.said(Language.BOKMAL)


def test_one_public_file_that_may_not_leave_keeps_all_of_them_back(world: World) -> None:
    world.folder.mkdir(parents=True)
    alone = world.folder / f"{NAME} møtebunke uten unntatte.pdf"
    alone.write_bytes(b"exported by itself, before")
    case = world.new_case("Åpen sak")
    world.put(replace(case, access=OPEN, paper=replace(case.paper, unit=f"Se også {SECRET}")))
    made = world.make()
    assert made.withheld is not None
    assert set(world.files()) == named(*INTERNAL) | {alone.name}
    told = " ".join(note.said(Language.BOKMAL) for note in made.notes)
    assert f"«{alone.name}» er ikke rørt" in told
    assert "legg den ikke ut" in told


def test_after_the_meeting_there_are_minutes_and_an_extract_of_each_case(world: World) -> None:
    with world.storage.database.write("test") as session:
        mark_sent(session, world.meeting)
        act(session, world.meeting, MeetingAction.HOLD)
    world.make()
    names = set(world.files())
    assert {f"{NAME} protokoll.pdf", f"{NAME} protokoll uten unntatte.pdf"} <= names
    assert len([name for name in names if "særutskrift" in name]) == 2


def test_a_bundle_over_the_plan_s_size_comes_in_an_edition_for_the_mailbox(world: World) -> None:
    with_photos(world, 2)
    with world.storage.database.write("test") as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        plan = replace(PrintPlan(), email_mb=1, email_exempt=True)
        save_print_plan(session, council, plan, 0)
    made = world.make()
    files = world.files()
    whole, light = files[f"{NAME} møtebunke.pdf"], files[f"{NAME} møtebunke til e-post.pdf"]
    assert len(light) <= 1_000_000 < len(whole)
    assert text_of(light) == text_of(whole)
    assert f"{NAME} møtebunke uten unntatte til e-post.pdf" in files
    assert len(made.notes) == 2
    told = made.notes[0].said(Language.BOKMAL).replace("\u00a0", " ")
    found = re.search(
        r"Til e-post er 2 bilder gjort lettere: fra (\d+,\d) MB til (\d+,\d) MB, "
        r"fra (\d+) til 200 punkter per tomme\. Utgaven er (\d,\d) MB\.",
        told,
    )
    assert found is not None, told
    before, after, dpi, edition = (float(number.replace(",", ".")) for number in found.groups())
    assert dpi > 200
    # The text weighs next to nothing, so the pictures make up nearly all of the files.
    assert before == pytest.approx(len(whole) / 1_000_000, abs=0.2)
    assert after == pytest.approx(edition, abs=0.2)
    assert "2 bilete gjorde lettare: frå" in made.notes[0].said(Language.NYNORSK)
    assert "bare på en sikret måte" in made.notes[0].said(Language.BOKMAL)
    assert "sikret" not in made.notes[1].said(Language.BOKMAL)


EXEMPT_PASSAGE = Paragraph((Run("Prisen er "), Run("fire millioner kroner", exempt="offl. § 23")))


def test_who_copies_the_exempt_part_is_told_of_passages_in_open_cases(world: World) -> None:
    assert world.make().notes == ()
    case = world.new_case("Kjøp av tomt")
    paper = replace(case.paper, body=(*case.paper.body, EXEMPT_PASSAGE))
    world.put(replace(case, access=OPEN, paper=paper))
    made = world.make(SetChoice(public=False))
    assert "gi medlemmene hele møtebunken" in made.notes[0].said(Language.BOKMAL)
    assert "gje medlemene heile møtebunken" in made.notes[0].said(Language.NYNORSK)
    part = next(path for path in made.paths if path.name.startswith(f"{NAME} {EXEMPT}"))
    assert "fire millioner" not in text_of(part.read_bytes())
    whole = next(path for path in made.written if path.name.startswith(f"{NAME} møtebunke"))
    assert "fire millioner" in text_of(whole.read_bytes())


@pytest.mark.parametrize("public", [True, False])
def test_who_copies_the_public_bundle_is_told_that_it_lacks_the_margin_of_the_others(
    world: World, *, public: bool
) -> None:
    with world.storage.database.write("test") as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        save_print_plan(session, council, PrintPlan(binding_mm=12), 0)
    said = [note.said(Language.BOKMAL) for note in world.make(SetChoice(public=public)).notes]
    assert ["uten innbindingsmarg" in note for note in said] == [True] * public


@pytest.mark.parametrize("kind", ["case", "attachment", "passage", "none"])
def test_what_is_exempt_gets_no_edition_for_the_mailbox_unless_it_is_wanted(
    world: World, kind: str
) -> None:
    with_photos(world, 2)
    if kind != "case":
        with world.storage.database.write("test") as session:
            items = agendas.read_agenda(session, world.meeting).items
            hidden = next(item.case_id for item in items if item.title == SECRET)
            case = cases.read_case(session, hidden)
            if kind == "attachment":
                kart = Attachment(None, "Kart", None, access=exempt("offl. § 13"))
                case = replace(case, attachments=(kart,))
            if kind == "passage":
                case = replace(case, paper=replace(case.paper, body=(EXEMPT_PASSAGE,)))
            cases.save_case(session, replace(case, access=OPEN))
    made = world.make(SetChoice(email_mb=1))
    internal, public = f"{NAME} møtebunke til e-post.pdf", "møtebunke uten unntatte til e-post.pdf"
    assert f"{NAME} {public}" in world.files()
    said = " ".join(note.said(Language.BOKMAL) for note in made.notes)
    if kind == "none":
        assert internal in world.files()
        assert "vanlig e-post" not in said
        return
    assert internal not in world.files()
    assert f"«{NAME} møtebunke.pdf» har noe som er unntatt" in said
    assert "sendes ikke på vanlig e-post" in said
    asked = world.make(SetChoice(email_mb=1, email_exempt=True))
    assert internal in world.files()
    told = asked.notes[0].said(Language.BOKMAL)
    assert "sendes ikke" not in told, "it is made for just that"
    assert "bare på en sikret måte, aldri som åpen e-post" in told


def test_the_limit_may_be_another_one_or_none(world: World) -> None:
    with_photos(world, 2)
    world.make(SetChoice(email_mb=0))
    assert not any("e-post" in name for name in world.files())
    world.make(SetChoice(email_mb=1, email_exempt=True))
    assert f"{NAME} møtebunke til e-post.pdf" in world.files()


def test_what_stays_too_large_is_divided_where_cases_begin(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agenda_app.produce.meeting_files.MB", 90_000)
    with_photos(world, 3, (2400, 1800))
    made = world.make(SetChoice(public=False, email_mb=1, email_exempt=True))
    files = world.files()
    parts = sorted(name for name in files if "e-post" in name)
    count = len(parts)
    assert count > 1
    assert parts == [
        f"{NAME} møtebunke til e-post del {n} av {count}.pdf" for n in range(1, count + 1)
    ]
    pages = [len(pypdf.PdfReader(io.BytesIO(files[name])).pages) for name in parts]
    whole = pypdf.PdfReader(io.BytesIO(files[f"{NAME} møtebunke.pdf"]))
    assert sum(pages) == len(whole.pages)
    assert f"delt i {count} filer" in made.notes[0].said(Language.BOKMAL)


def test_the_edition_for_the_public_is_searched_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise BlockedError(email_edition.Sentence("Nei.", "Nei!"))

    with_photos(world, 2)
    monkeypatch.setattr(email_edition, "prove", refuse)
    made = world.make(SetChoice(email_mb=1, email_exempt=True))
    assert made.withheld is not None
    assert not any("uten unntatte" in name for name in world.files())
    assert len(made.notes) == 1


@pytest.mark.parametrize("share", [0, 0.2, 0.5, 0.8, 1])
def test_stopping_at_any_time_leaves_nothing(world: World, share: float) -> None:
    work = file_set(world.storage, world.meeting, world.folder, TODAY)
    assert any(step.done >= share * step.total for step in work)
    work.close()
    assert not world.folder.parent.exists()


def test_stopping_before_the_last_file_leaves_nothing(world: World) -> None:
    work = file_set(world.storage, world.meeting, world.folder, TODAY)
    last = f"{NAME} fordelingsliste.pdf"
    assert any(step.text.bokmal == last for step in work)
    assert world.folder.exists()
    work.close()
    assert not world.folder.parent.exists()


def test_a_fault_in_the_last_move_takes_the_others_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.folder.mkdir(parents=True)
    old = world.folder / "gammelt.pdf"
    old.write_bytes(b"old")
    moved: list[Path] = []

    def move(source: Path, target: Path, _about: Path | None = None) -> None:
        moved.append(target)
        if len(moved) == 5:
            raise UserError(email_edition.Sentence("Fullt.", "Fullt!"))
        source.replace(target)

    monkeypatch.setattr("agenda_app.produce.landing.move_new", move)
    with pytest.raises(UserError, match="Fullt"):
        world.make()
    assert len(moved) == 9, "four of them went back"
    assert [path.name for path in world.folder.iterdir()] == ["gammelt.pdf"]


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(world: World) -> None:
    world.folder.parent.write_bytes(b"a file")
    with pytest.raises(UserError, match="kan ikke lagres"):
        world.make()


HOSTILE = [
    "Plan/bygg\\og: *miljø*?",
    "CON",
    "Utvalg for oppvekst, omsorg, kultur, plan, næring og samferdsel i alle bygdene " * 4,
    "Havn 🚢 og ferje ⛴ " * 20,
    "../../etc",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_every_file_has_its_own_name_whatever_the_committee_is_called(
    world: World, name: str
) -> None:
    with world.storage.database.write("test") as session:
        council = committee_by_code(session, "KST")
        save_committee(session, replace(council, name=name))
    world.make()
    names = set(world.files())
    assert len(names) == len(named(*INTERNAL, *PUBLIC))
    assert not any(" v2" in one for one in names)
    for kind in (*INTERNAL, *PUBLIC):
        assert sum(one.endswith(f" {kind}.pdf") for one in names) == 1
    assert all(one.startswith("2026-04-29 ") and len(one.encode()) <= 200 for one in names)
    assert world.make().written == ()


def test_a_path_that_is_too_long_is_said_in_a_sentence_and_leaves_nothing(world: World) -> None:
    world.folder = world.folder.parent / ("x" * 300)
    with pytest.raises(UserError, match="for lange"):
        world.make()


def test_a_folder_that_may_not_be_written_is_said_in_a_sentence(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.folder.mkdir(parents=True)

    def refuse(target: Path, _data: bytes) -> None:
        raise PermissionError(13, "no", str(target))

    monkeypatch.setattr("agenda_app.produce.landing.write_durably", refuse)
    with pytest.raises(UserError) as caught:
        world.make()
    said = caught.value.said(Language.BOKMAL)
    assert f"«{NAME} innkalling.pdf» kan ikke lagres i {world.folder}" in said
    assert "Velg en annen mappe." in said
    assert list(world.folder.iterdir()) == []


def test_an_old_file_that_is_open_elsewhere_is_left_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.make()
    before, read = world.files(), Path.read_bytes
    locked = world.folder / f"{NAME} saksliste.pdf"

    def busy(path: Path) -> bytes:
        if path == locked:
            raise PermissionError(13, "in use")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", busy)
    made = world.make()
    monkeypatch.undo()
    assert made.written[0].name == f"{NAME} saksliste v2.pdf"
    assert "er ikke rørt" in made.notes[0].said(Language.BOKMAL)
    kept = {name: data for name, data in before.items() if name.endswith(".pdf")}
    assert {name: world.files()[name] for name in kept} == kept


def test_progress_only_grows(world: World) -> None:
    shares = [p.done / p.total for p in file_set(world.storage, world.meeting, world.folder, TODAY)]
    assert shares == sorted(shares)
    assert shares[-1] == 1
