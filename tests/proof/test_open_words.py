"""What an open paper says excuses a phrase that others use too, and no mistake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from agenda_app.domain.secrets import OpenPaper, Secret, SecretKind, Secrets, Source
from agenda_app.proof.needles import OpenIn
from agenda_app.proof.open_words import Claim, Excusing, OpenPlace, OpenWords
from tests.proof.world import BRUA, CASE, KAIA, proof_of

LONG = (
    "Arbeidstakeren har i flere måneder møtt beruset på jobb og to kolleger har varslet skriftlig "
    "om trusler mot beboere på nattevakt og kommunen vurderer derfor avskjed."
)
PHRASE = "Saken har ingen vesentlige økonomiske eller administrative følger for noen."
TITLE = "Oppsigelse av avdelingsleder etter varsel om trakassering på sykehjemmet i fjor høst"
PART = " ".join(TITLE.split()[:8])
PASSAGE = " ".join(LONG.split()[:14])
MARKED = " ".join(PASSAGE.split()[:9])


def is_clean(
    kind: SecretKind,
    secret: str,
    said: str,
    *held: Source,
    stock: str = "",
    files: Sequence[Source] = (),
) -> bool:
    papers = tuple(OpenPaper(f"Først. {said} Sist.", source) for source in held)
    secrets = Secrets((Secret(kind, secret, CASE),), open_papers=papers)
    open_files = [(source, lambda: f"Først. {said} Sist.".encode()) for source in files]
    data = f"Noe. {said} Mer.".encode()
    return proof_of(
        data, secrets, name="a.txt", open_texts=(stock,), open_files=open_files, pictures=()
    ).is_clean


@pytest.mark.parametrize(
    ("secret", "said", "held", "clean"),
    [
        (PHRASE, PHRASE, (KAIA,), True),
        (LONG, LONG, (KAIA,), False),
        (LONG, LONG, (KAIA, KAIA), False),
        (LONG, LONG, (KAIA, BRUA), True),
        ("\n".join((PHRASE, LONG[:94])), f"{PHRASE} {LONG[:94]}", (KAIA,), False),
    ],
)
def test_a_longer_run_is_excused_by_two_papers_only(
    secret: str, said: str, held: tuple[Source, ...], clean: bool
) -> None:
    assert is_clean(SecretKind.TEXT, secret, said, *held) is clean


@pytest.mark.parametrize(
    ("held", "files", "clean"),
    [
        ((), (KAIA,), False),
        ((), (KAIA, KAIA), False),
        ((KAIA,), (KAIA,), False),
        ((), (KAIA, BRUA), False),
        ((), (CASE, BRUA), False),
        ((KAIA,), (BRUA,), True),
    ],
)
def test_a_longer_run_is_excused_by_no_files_but_with_the_paper_of_another_case(
    held: Sequence[Source], files: Sequence[Source], clean: bool
) -> None:
    assert is_clean(SecretKind.TEXT, LONG, LONG, *held, files=files) is clean


@pytest.mark.parametrize(
    ("held", "files", "clean"),
    [
        ((), (KAIA, BRUA), False),
        ((KAIA,), (CASE,), False),
        ((), (CASE, KAIA, BRUA), False),
        ((KAIA, BRUA), (), True),
    ],
)
def test_a_longer_run_of_a_passage_is_excused_by_no_files(
    held: Sequence[Source], files: Sequence[Source], clean: bool
) -> None:
    assert is_clean(SecretKind.PASSAGE, f"{PHRASE} {LONG}", LONG, *held, files=files) is clean


def test_what_the_program_prints_is_stock_however_long_it_is() -> None:
    assert is_clean(SecretKind.TEXT, LONG, LONG, stock=LONG)


@pytest.mark.parametrize(
    ("held", "files", "clean"),
    [
        ((), (), False),
        ((), (KAIA,), True),
        ((), (CASE,), False),
        ((KAIA,), (), True),
        ((KAIA,), (CASE,), False),
        ((), (KAIA, CASE), False),
        ((KAIA, BRUA), (CASE,), False),
    ],
)
def test_a_part_of_a_passage_is_excused_by_the_files_of_other_cases_only(
    held: Sequence[Source], files: Sequence[Source], clean: bool
) -> None:
    assert is_clean(SecretKind.PASSAGE, PASSAGE, MARKED, *held, files=files) is clean


def test_a_short_passage_is_excused_by_nobody_when_a_file_of_its_case_has_it_as_well() -> None:
    claim = Claim("kreft", OpenIn.OTHERS, CASE)
    excusing = Excusing((claim,), lambda _run, _said: 0)
    excusing.hear(OpenWords("hankreft", OpenPlace.PAPER, frozenset((KAIA.paper,))))
    assert excusing.excused == {claim}
    assert excusing.waits_for_files
    excusing.hear(OpenWords("kreft", OpenPlace.FILE, frozenset((BRUA.paper, CASE.paper))))
    assert excusing.excused == set()
    assert not excusing.waits_for_files


@pytest.mark.parametrize(("held", "clean"), [((), False), ((KAIA,), False), ((KAIA, BRUA), True)])
def test_a_part_of_a_title_and_a_name_that_nobody_knows_are_excused_by_two_papers(
    held: tuple[Source, ...], clean: bool
) -> None:
    assert is_clean(SecretKind.TITLE, TITLE, f"Jf. {PART}.", *held) is clean
    name = "Iryslav Kovalenko"
    assert is_clean(SecretKind.TEXT, f"Klager er {name}.", f"Til stede: {name}", *held) is clean


@pytest.mark.parametrize(
    ("held", "clean"), [((), False), ((CASE,), False), ((KAIA,), True), ((KAIA, CASE), False)]
)
@pytest.mark.parametrize("passage", ["kreft", "HIV", "912 500"])
def test_a_short_passage_is_excused_by_the_papers_of_other_cases_only(
    passage: str, held: tuple[Source, ...], clean: bool
) -> None:
    assert is_clean(SecretKind.PASSAGE, passage, f"Det er {passage} her.", *held) is clean


def test_a_short_passage_is_no_part_of_a_word() -> None:
    assert is_clean(SecretKind.PASSAGE, "kreft", "Kreftforeningen er her.", CASE)


ATTACHED = replace(CASE, attachment=2)
SUBJECT = "Kremmergården"


@pytest.mark.parametrize(
    ("kind", "source", "clean"),
    [
        (SecretKind.TITLE, CASE, False),
        (SecretKind.TITLE, ATTACHED, True),
        (SecretKind.SUBJECT, CASE, True),
    ],
)
def test_an_open_attachment_with_the_title_of_an_exempt_case_gives_it_away(
    kind: SecretKind, source: Source, clean: bool
) -> None:
    title = f"Kjøp av {SUBJECT} – fullmakt til å forhandle"
    called = OpenPaper(title, KAIA)
    secrets = Secrets((Secret(kind, title, source),), open_attachments=(called,))
    data = f"Vedlegg: {title}".encode()
    assert proof_of(data, secrets, name="a.txt", pictures=()).is_clean is clean


def test_what_an_open_attachment_is_called_excuses_no_part_of_a_title_of_a_case() -> None:
    called = OpenPaper(f"Notat om {PART}", KAIA)
    secrets = Secrets((Secret(SecretKind.TITLE, TITLE, CASE),), open_attachments=(called,))
    data = f"Vedlegg: Notat om {PART}".encode()
    assert not proof_of(data, secrets, name="a.txt", pictures=()).is_clean
