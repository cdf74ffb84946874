"""Access and its legal basis."""

from __future__ import annotations

import pytest

from agenda_app.checks import access
from agenda_app.domain.access import UNDECIDED, exempt
from agenda_app.domain.findings import Level
from tests.checks.cases import NB, a_case, attachments, codes

PERSON = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"


def basis_codes(basis: str) -> list[str]:
    return codes(access.legal_basis(a_case(access=exempt(basis)), NB))


def test_undecided_access_is_said_but_does_not_stop() -> None:
    (finding,) = access.decided(a_case(access=UNDECIDED), NB)
    assert (finding.code, finding.level) == ("access_undecided", Level.WARN)


@pytest.mark.parametrize("basis", ["", "  ", ".", "u.off", "offl. §", "offl. 23"])
def test_an_exempt_case_without_legal_basis_stops(basis: str) -> None:
    (finding,) = access.legal_basis(a_case(access=exempt(basis)), NB)
    assert (finding.code, finding.level) == ("basis_missing", Level.STOP)


def test_an_open_case_needs_no_basis() -> None:
    assert codes(access.legal_basis(a_case(), NB)) == []


@pytest.mark.parametrize(
    "basis",
    [
        *(PERSON, "offl. § 23 første ledd", "Offl § 13, jfr. fvl § 13", "offl. § 26 femte ledd"),
        *("offl. § 13, jf. fvl. § 13 første ledd nr. 1", "koml. § 11-5 andre ledd", "§26"),
        *("offl. § 13 og fvl. § 13", "offl. § 13, barnevernsloven § 13-1"),
    ],
)
def test_a_sound_basis_is_accepted(basis: str) -> None:
    assert basis_codes(basis) == []


@pytest.mark.parametrize("basis", ["offl. § 14", "offl. § 15 første ledd", "Offentleglova §14"])
def test_internal_documents_are_no_ground_for_a_paper_to_an_elected_body(basis: str) -> None:
    assert basis_codes(basis) == ["basis_internal"]


def test_paragraph_14_of_another_act_is_something_else() -> None:
    assert basis_codes("offl. § 23 første ledd jf. koml. § 14-3") == []


@pytest.mark.parametrize(
    "basis", ["offl. § 13", "offl. § 13 første ledd", "offl. § 13 jf.", "offl. § 13 og offl. § 26"]
)
def test_secrecy_must_say_which_act_demands_it(basis: str) -> None:
    assert basis_codes(basis) == ["basis_incomplete"]


@pytest.mark.parametrize("basis", ["offl. § 16", "Offl. § 19", "offentleglova § 22"])
def test_what_exempts_nothing_is_no_basis(basis: str) -> None:
    assert basis_codes(basis) == ["basis_exempts_nothing"]


@pytest.mark.parametrize(
    ("basis", "is_told"),
    [
        *(("offl. § 23", True), ("offl. § 24 og § 26", True), ("Offentleglova § 25.", True)),
        *(("offl. § 23 (1)", False), ("offl. § 24 2. ledd", False), ("offl. § 18", False)),
        *(("offl. § 26, femte ledd", False), ("offl. § 25 fyrste ledd", False)),
        ("offl. § 23 første ledd jf. § 11", False),
    ],
)
def test_a_basis_says_which_part_of_its_paragraph(basis: str, *, is_told: bool) -> None:
    found = list(access.legal_basis(a_case(access=exempt(basis)), NB))
    assert codes(iter(found)) == ["basis_without_part"] * is_told
    assert all(finding.level is Level.INFO for finding in found)


def test_a_public_title_that_is_the_internal_one_is_shown() -> None:
    case = a_case(access=exempt(PERSON), title="Kjøp av tomt", public_title="kjøp av tomt ")
    assert codes(access.legal_basis(case, NB)) == ["public_title_reveals"]


def test_undecided_attachments_are_counted_in_one_finding() -> None:
    (finding,) = access.attachments(a_case(attachments=attachments(2, UNDECIDED)), NB)
    assert finding.text == "Det er ikke avgjort om 2 vedlegg er offentlige."
    assert finding.quotes == ("Kart 1", "Kart 2")


def test_an_exempt_case_covers_its_undecided_attachments() -> None:
    case = a_case(access=exempt(PERSON), attachments=attachments(1, UNDECIDED))
    assert codes(access.attachments(case, NB)) == []


def test_an_exempt_attachment_without_basis_stops() -> None:
    (finding,) = access.attachments(a_case(attachments=attachments(1, exempt(""))), NB)
    assert finding.level is Level.STOP


def test_an_exempt_attachment_whose_basis_names_no_paragraph_stops() -> None:
    case = a_case(attachments=attachments(1, exempt(".")))
    (finding,) = access.attachments(case, NB)
    assert finding.code == "attachment_basis_missing"
    assert finding.text == "Hjemmelen «.» nevner ingen paragraf, som «offl. § 23»."
