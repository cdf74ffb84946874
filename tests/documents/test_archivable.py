"""An independent judge says whether the documents are PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image as Pillow

from agenda_app.cli.demo import write_demo
from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.distribution_pdf import render_distribution
from agenda_app.documents.fees_pdf import render_fees
from agenda_app.documents.file_parts import file_parts
from agenda_app.documents.lightening import lightened
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.notice_pdf import render_agenda, render_notice
from agenda_app.documents.sheets_pdf import render_sheets
from agenda_app.documents.statistics_pdf import render_statistics
from agenda_app.documents.year_pdf import build_year_book
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience, CaseContent, Letterhead
from agenda_app.domain.text import Cell, Heading, Image, ListItem, Paragraph, Run, Table, runs
from agenda_app.domain.year_book import YearBookContent
from agenda_app.jobs import run_to_end
from tests.documents.attached import a_report, members, public
from tests.documents.lists import a_fee_list, statistics
from tests.documents.outside import Files
from tests.documents.papers import BASIS, a_bundle, a_case, a_distribution, a_head, a_notice, sheets
from tests.documents.photographs import a_heavy_bundle
from tests.written_minutes import full_minutes

JUDGE = Path(__file__).parents[3] / "shared" / "tools" / "verapdf.sh"


def picture(mode: str, form: str) -> bytes:
    out = io.BytesIO()
    colour = {"L": 90, "CMYK": (9, 80, 9, 0), "RGBA": (200, 30, 30, 90), "P": 3}[mode]
    Pillow.new(mode, (120, 80), colour).save(out, form)
    return out.getvalue()


def a_difficult_case() -> CaseContent:
    """Return a paper with everything that has ever made an archive file invalid."""
    images = {
        "grey": picture("L", "PNG"),
        "cmyk": picture("CMYK", "JPEG"),
        "clear": picture("RGBA", "PNG"),
        "palette": picture("P", "GIF"),
        "broken": b"\x89PNG not really",
    }
    spanned = Table(
        (
            (Cell(runs("A"), columns=2), Cell(runs("C"))),
            (Cell(runs("1"), rows=2), Cell(runs("2")), Cell(runs("3"))),
            (Cell(runs("5")), Cell(())),
        )
    )
    long = Table(tuple((Cell(runs(f"Rad {n}")), Cell(runs(f"-{n}"))) for n in range(120)))
    links = Run("en lang lenke som går over " * 8, link="https://fjordvik.example/(a)?q=\\1")
    body = (
        Heading(3, runs("Dypt")),
        Heading(1, runs("Grunt")),
        Paragraph((Run("Se "), links, Run(" slutt", underline=True))),
        Paragraph((links,)),
        ListItem(2, "i)", runs("Dyp først")),
        ListItem(0, "", (links,)),
        *(Image(name, "Et bilde" if name == "grey" else "") for name in images),
        spanned,
        long,
        Paragraph(runs("🙂 ǩ \u200b שלום")),
    )
    return replace(a_case(), body=body, images=images, title="<Tittel> & (parentes) \\ " * 3)


def a_case_with_passages() -> CaseContent:
    """Return a members' paper with exempt passages of every kind, a link within one among them."""
    link = Run("en lang lenke som går over " * 8, link="https://fjordvik.example/a", exempt=BASIS)
    secret = Run("ord som er unntatt " * 12, exempt=BASIS)
    table = Table(((Cell(runs("Post")), Cell((Run("1 200", exempt=BASIS),))),) * 2)
    body = (
        Heading(1, (Run("Om "), replace(secret, text="søkeren"))),
        Paragraph((Run("Søker "), secret, link, replace(secret, bold=True), Run(" slutt"))),
        Paragraph((link,)),
        ListItem(0, "1.", (secret,)),
        table,
        Image("grey", "Et kart", 30.0, BASIS),
    )
    return replace(a_case(), body=body, images={"grey": picture("L", "PNG")})


def documents() -> dict[str, bytes]:
    crest = Letterhead("Áltá (by) & kommune", crest=picture("RGBA", "PNG"))
    nynorsk = a_head(Language.NYNORSK)
    files, plan = Files(), PrintPlan(dividers=True, binding_mm=10)
    return {
        "attached": run_to_end(build_bundle(replace(members(files), plan=plan), files=files)).pdf,
        "attached-public": run_to_end(build_bundle(public(files), files=files)).pdf,
        "attached-outline": run_to_end(build_bundle(a_report(files), files=files)).pdf,
        "notice-nb": render_notice(a_notice()),
        "agenda-nn": render_agenda(a_notice(nynorsk)),
        "notice-crest": render_notice(a_notice(replace(a_head(), letterhead=crest))),
        "case-nb": render_case(a_case()),
        "case-difficult": render_case(a_difficult_case()),
        "case-passages": render_case(a_case_with_passages()),
        "minutes-nb": render_minutes(full_minutes()),
        "minutes-nn": render_minutes(full_minutes(Language.NYNORSK)),
        "sheets-nn": render_sheets(sheets(nynorsk)),
        "bundle-nb": run_to_end(build_bundle(a_bundle())).pdf,
        "bundle-nn": run_to_end(build_bundle(a_bundle(Language.NYNORSK))).pdf,
        "distribution-nn": render_distribution(a_distribution(Language.NYNORSK)),
        "fees-nb": render_fees(a_fee_list(people=60)),
        "statistics-nn": render_statistics(statistics(Language.NYNORSK)),
        "year": run_to_end(build_year_book(a_year_book())).pdf,
        **_for_email(),
    }


def a_year_book() -> YearBookContent:
    """Two meetings' minutes in one volume, each in its own form of Norwegian."""
    meetings = (full_minutes(), full_minutes(Language.NYNORSK))
    return YearBookContent(
        Letterhead("Ytterholm kommune"),
        "Kommunestyret",
        2026,
        Language.BOKMAL,
        Audience.INTERNAL,
        date(2027, 1, 15),
        PrintPlan(binding_mm=12),
        meetings,
        (MeetingId(1), MeetingId(2)),
        ("Nummeret PS 9/26 står ikke i noe møte dette året.",),
    )


def _for_email() -> dict[str, bytes]:
    """Return a bundle made as light as it gets, and its parts."""
    heavy = run_to_end(build_bundle(a_heavy_bundle()))
    light = run_to_end(lightened(heavy.pdf, 1)).pdf
    parts = run_to_end(file_parts(light, sorted(heavy.first_pages.values()), 1))
    return {"light": light, **{f"light-{part.first}": part.pdf for part in parts}}


def _is_ours(file: Path) -> bool:
    """Whether the file is printed by the program; the sample has a case paper in PDF too."""
    return file.parent.name == "sample"


def _claims_to_be_accessible(file: Path) -> bool:
    with pikepdf.open(file) as pdf:
        return b"<pdfuaid:part>" in pdf.Root.Metadata.read_bytes()


@pytest.mark.skipif(not JUDGE.is_file(), reason="the judge is not on this machine")
@pytest.mark.skipif(shutil.which("javac") is None, reason="no Java to run the judge")
@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_all_documents_pass(flavour: str, tmp_path: Path) -> None:
    files = []
    for name, pdf in documents().items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(pdf)
        files.append(str(file))
    sample = write_demo(tmp_path / "sample", date(2026, 11, 23))
    ours = [file for file in sample if file.suffix == ".pdf" and _is_ours(file)]
    silent = [file for file in ours if not _claims_to_be_accessible(file)]
    # The sample has a scanned letter, and no bundle with that calls itself accessible.
    assert {"møtebunke" in file.name for file in silent} == {True}
    files += [str(file) for file in ours if flavour != "ua1" or file not in silent]
    verdict = subprocess.run(
        ["/bin/sh", str(JUDGE), "--many", flavour, *files],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        check=False,
    )
    if "PASS" not in verdict.stdout and "FAIL" not in verdict.stdout:
        pytest.skip(f"the judge did not start: {verdict.stderr[-200:]}")
    assert verdict.returncode == 0, verdict.stdout
    assert verdict.stdout.count("PASS") == len(files)
