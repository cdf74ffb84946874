"""What an independent judge says of pages in a bundle of their own."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, ObjectStreamMode, StreamDecodeLevel

from agenda_app.documents.about import About
from agenda_app.documents.metadata import describe

_PLACES = [folder / "shared" / "tools" / "verapdf.sh" for folder in Path(__file__).parents]
JUDGE = next(filter(Path.is_file, _PLACES), _PLACES[0])
IS_THERE = JUDGE.is_file() and shutil.which("javac") is not None


def as_bundle(pages: bytes) -> bytes:
    """Return pages in the normal form as a file that claims everything, as a bundle does."""
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        root = pdf.Root.StructTreeRoot
        document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root))
        document.K, root.K.P = root.K, document
        root.K = document
        describe(pdf, About("Prøve", "Prøve", "nb-NO", date(2026, 1, 1)))
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.none,
        )
        return out.getvalue()


def judged(files: Mapping[str, bytes], flavour: str, folder: Path) -> dict[str, str]:
    """Return what the judge says of each file: an empty text when it passes."""
    paths = {}
    for name, pages in files.items():
        paths[name] = folder / f"{name}.pdf"
        paths[name].write_bytes(as_bundle(pages))
    done = subprocess.run(
        ["/bin/sh", str(JUDGE), "--many", flavour, *map(str, paths.values())],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        check=False,
    )
    said: dict[str, str] = {}
    name = ""
    for line in done.stdout.splitlines():
        if line.startswith(("PASS", "FAIL")):
            name = next(n for n, path in paths.items() if f" {path} " in f"{line} ")
            said[name] = "" if line.startswith("PASS") else line
        elif name and said.get(name):
            said[name] += f"\n{line}"
    assert set(said) == set(files), done.stdout + done.stderr
    return said
