"""All rules together, for a paper and for a meeting."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.checks.meeting import check_meeting
from agenda_app.checks.paper import check_paper
from agenda_app.checks.remedies import REMEDIES
from agenda_app.domain.access import UNDECIDED, exempt
from agenda_app.domain.agenda import ItemId, ItemState, ItemType
from agenda_app.domain.case import Case, CaseId, CasePaper
from agenda_app.domain.findings import Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.sentence import Sentence
from tests.checks.cases import (
    COMMITTEES,
    NB,
    NN,
    TODAY,
    a_case,
    a_meeting,
    a_paper,
    an_item,
    attachments,
    body,
    codes,
    facts,
)

CHECKS = Path(__file__).parent.parent.parent / "agenda_app/checks"
WIDEST = 75


def test_a_case_in_order_has_no_findings() -> None:
    assert check_paper(a_case(), NB, COMMITTEES) == ()


def test_a_meeting_in_order_has_no_findings() -> None:
    assert check_meeting(facts(), NB, TODAY) == ()


def test_findings_of_a_paper_name_the_case() -> None:
    findings = check_paper(a_case(access=UNDECIDED, title=""), NB, COMMITTEES)
    assert {finding.case_id for finding in findings} == {CaseId(7)}


def test_an_empty_case_can_be_checked() -> None:
    found = codes(check_paper(Case(None, ""), NN))
    assert {"access_undecided", "title_missing", "proposal_missing", "treatment_missing"} <= {
        *found
    }


def test_what_stops_stands_first() -> None:
    case = a_case(access=exempt(""), archive_case_no="", paper=CasePaper())
    levels = [finding.level for finding in check_paper(case, NB, COMMITTEES)]
    assert levels == sorted(levels, key=[Level.STOP, Level.WARN, Level.INFO].index)
    assert levels[0] is Level.STOP
    assert levels[-1] is Level.INFO


def test_findings_of_a_paper_name_their_line_on_the_agenda() -> None:
    (finding,) = check_meeting(facts(a_case(access=UNDECIDED)), NB, TODAY)
    assert (finding.item_id, finding.case_id) == (ItemId(12), CaseId(7))


def test_a_cancelled_meeting_says_only_that() -> None:
    cancelled = facts(meeting=a_meeting(state=MeetingState.CANCELLED, place=""))
    assert codes(check_meeting(cancelled, NB, TODAY)) == ["meeting_cancelled"]


@pytest.mark.parametrize("state", [MeetingState.HELD, MeetingState.APPROVED])
def test_after_the_meeting_only_what_still_matters_is_said(state: MeetingState) -> None:
    case = a_case(access=UNDECIDED, archive_case_no="")
    over = facts(case, meeting=a_meeting(state=state))
    assert codes(check_meeting(over, NB, TODAY)) == ["access_undecided"]


def test_a_referral_needs_no_proposal() -> None:
    letter = a_case(paper=a_paper(proposals=()))
    as_case, as_letter = (
        codes(check_meeting(facts(letter, items=[an_item(letter, type=kind)]), NB, TODAY))
        for kind in (ItemType.PS, ItemType.RS)
    )
    assert (as_case, as_letter) == (["proposal_missing"], [])


def test_a_withdrawn_case_says_only_what_stops() -> None:
    open_case = a_case(paper=a_paper(body=body(("Sammendrag", "Se vedlegg."))))
    secret = replace(open_case, access=exempt(""))
    gone = [
        codes(check_meeting(facts(c, items=[an_item(c, state=ItemState.WITHDRAWN)]), NB, TODAY))
        for c in (open_case, secret)
    ]
    assert gone == [[], ["basis_missing"]]


def test_a_withdrawn_case_nobody_has_decided_on_keeps_the_public_from_its_version() -> None:
    case = a_case(access=UNDECIDED, attachments=attachments(1, UNDECIDED))
    gone = [an_item(case, state=ItemState.WITHDRAWN)]
    (found,) = check_meeting(facts(case, items=gone), NB, TODAY)
    assert (found.code, found.stops_public) == ("access_undecided", True)
    assert found.remedy == "Avgjør det før papirene sendes ut."


def _codes(*levels: str) -> set[object]:
    """Return the codes that the rules give what they find at some levels."""
    return {
        call.args[0].value
        for tree in _trees()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in levels
        and isinstance(call.args[0], ast.Constant)
    }


def test_whatever_a_person_should_look_at_comes_with_what_to_do() -> None:
    assert _codes("stop", "warn", "warn_public") - set(REMEDIES) == {
        "meeting_cancelled",
        "urgent_goes_on",
    }
    assert set(REMEDIES) <= _codes("stop", "warn", "warn_public", "info")
    (finding,) = check_meeting(facts(a_case(access=UNDECIDED)), Language.NYNORSK, TODAY)
    assert finding.told.endswith("ho blir halden tilbake. Avgjer det før papira blir sende ut.")
    (paper,) = check_paper(a_case(access=UNDECIDED), NB, COMMITTEES)
    assert paper.remedy == "Avgjør det før papirene sendes ut."
    for remedy in REMEDIES.values():
        for form in (remedy.bokmal, remedy.nynorsk):
            assert len(form) <= WIDEST
            assert form[0].isupper()
            assert form.endswith(".")


def test_only_what_harms_people_stops() -> None:
    """The design lets four things block; two of them are findings of these rules."""
    assert _codes("stop") == {
        "number_duplicate",
        "basis_missing",
        "attachment_basis_missing",
        "passage_basis_missing",
    }


def _trees() -> Iterator[ast.Module]:
    for file in CHECKS.glob("*.py"):
        yield ast.parse(file.read_text(encoding="utf-8"))


def _sentences() -> Iterator[tuple[str, Sentence]]:
    """Return the sentences of the rules; those of verdicts are put together from parts."""
    for file in sorted(CHECKS.glob("*.py")):
        if file.stem in {"verdicts", "said_pages"}:
            continue
        module = importlib.import_module(f"agenda_app.checks.{file.stem}")
        for name, value in vars(module).items():
            if isinstance(value, Sentence):
                yield f"{file.stem}.{name}", value


@pytest.mark.parametrize("sentence", [s for _, s in _sentences()], ids=[n for n, _ in _sentences()])
def test_a_sentence_fits_its_row_and_says_the_same_in_both_forms(sentence: Sentence) -> None:
    assert sentence.bokmal.count("{}") == sentence.nynorsk.count("{}")
    for form in (sentence.bokmal, sentence.nynorsk):
        assert len(form) <= WIDEST
        assert form[0] in "«{" or form[0].isupper()
