"""The main job in the real window: at most twelve actions and one text field."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

STORY = Path(__file__).parent / "main_path.py"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
PAPER = """Teknisk drift

Dato: 20.03.2026
Løpenummer: 88/2026
Arkivsaksnummer: 2026/12

Saksnummer\tUtvalg\tMøtedato
\tKommunestyret\t

Opprusting av kaia i Nordvågen

Kommunedirektørens forslag til vedtak

1. Kommunestyret vedtar å ruste opp kaia.

Saksopplysninger

Kaia er fra 1974 og trenger nytt dekke.

Siv Hauknes

Kommunedirektør
"""


def played(desktop: dict[str, str], folder: Path, paper: Path) -> dict[str, list[str] | str]:
    done = subprocess.run(
        [sys.executable, str(STORY), str(folder / "data"), str(paper)],
        env=desktop,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    told: dict[str, list[str] | str] = json.loads(done.stdout.splitlines()[-1])
    assert "Traceback" not in done.stderr, done.stderr
    return told


def printed_text(folder: Path) -> str:
    with pypdf.PdfReader(folder / "printed.pdf") as reader:
        return "\n".join(page.extract_text() for page in reader.pages).replace("\xa0", " ")


def test_an_invented_paper_is_printed_on_an_agenda(desktop: dict[str, str], tmp_path: Path) -> None:
    paper = tmp_path / "kaia.txt"
    paper.write_text(PAPER, encoding="utf-8")
    told = played(desktop, tmp_path, paper)
    assert len(told["actions"]) <= 12, told["actions"]
    assert len(told["fields"]) == 1, told["fields"]
    text = printed_text(tmp_path)
    # The meeting that the program proposes lies in the next year when this one is nearly over.
    year = re.search(r"Møtedato\s+\w+ \d+\. \w+ 20(\d\d)", text)
    assert year, text
    number = f"PS 3/{year[1]}"
    for wanted in ("Møteinnkalling", number, "Opprusting av kaia i Nordvågen", "Side 1 av 2"):
        assert wanted in text


def test_the_real_paper_is_printed_whole(desktop: dict[str, str], tmp_path: Path) -> None:
    papers = sorted(SAMPLES.glob("*2024-45.txt"))
    if not papers:
        pytest.skip("the folder with real case papers is not on this machine")
    told = played(desktop, tmp_path, papers[0])
    assert len(told["actions"]) <= 12, told["actions"]
    assert len(told["fields"]) == 1, told["fields"]
    words = set(printed_text(tmp_path).replace("-\n", "").split())
    lines = papers[0].read_text(encoding="utf-8").splitlines()
    title = next(lines[i + 3] for i, line in enumerate(lines) if line.startswith("Saksnummer"))
    assert set(title.split()) <= words
    assert "2024/45" in words
