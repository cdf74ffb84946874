"""A withheld file is found by its bytes, whatever its words are excused or too few to search."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import datetime

from agenda_app.domain.proof import Excuse, Hit, Place, Proof
from agenda_app.domain.secrets import Secret, SecretFile, SecretKind, Secrets
from tests.proof.world import ATTACHMENT, CASE, proof_of, public_bundle

WITHHELD = b"Takst 2 400 000"
HASH = hashlib.sha256(WITHHELD).hexdigest()
FILE = SecretFile("Takst.txt", HASH, "", ATTACHMENT)


def searched(data: bytes, secrets: Secrets, *excused: str) -> Proof:
    excuses = tuple(Excuse(one, "Leif Båtnes", "Kjent", datetime(2026, 4, 21)) for one in excused)
    return proof_of(data, secrets, name="lest.txt", excuses=excuses, pictures=())


def test_the_file_itself_is_a_hit_that_nobody_can_excuse() -> None:
    proof = searched(WITHHELD, Secrets(files=(FILE,)), "Takst.txt", "Takst 2 400 000")
    assert proof.hits == (Hit(SecretKind.FILE, Place.CONTENT, 0, "Takst.txt", ATTACHMENT),)
    assert not proof.hits[0].may_be_excused
    assert not proof.is_unproved


def test_that_it_is_the_file_is_told_before_what_stands_on_its_pages() -> None:
    said = public_bundle()
    bundle = SecretFile("Bunke.pdf", hashlib.sha256(said).hexdigest(), "", ATTACHMENT)
    plan = Secret(SecretKind.TITLE, "Plan for havna, vedtatt 2021", CASE)
    hits = searched(said, Secrets((plan,), files=(bundle,))).hits
    assert [hit.kind for hit in hits[:2]] == [SecretKind.FILE, SecretKind.TITLE]


def test_the_pages_that_were_made_of_it_are_it_too() -> None:
    made = SecretFile("Takst.docx", "0" * 64, HASH, ATTACHMENT)
    assert searched(WITHHELD, Secrets(files=(made,))).hits


def test_a_file_that_holds_it_tells_where() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mappe/vedlegg.txt", WITHHELD)
    (hit,) = searched(out.getvalue(), Secrets(files=(FILE,))).hits
    assert (hit.kind, hit.place) == (SecretKind.FILE, Place.EMBEDDED)
    assert hit.detail == "mappe/vedlegg.txt"


def test_the_file_that_a_withheld_paper_came_in_is_one() -> None:
    paper = SecretFile("Sak.docx", HASH, "", CASE)
    assert searched(WITHHELD, Secrets(paper_files=(paper,))).hits


def test_another_file_is_none() -> None:
    assert searched(WITHHELD + b".", Secrets(files=(FILE,))).is_clean
