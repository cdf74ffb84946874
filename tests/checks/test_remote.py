"""A case that must be treated behind closed doors is not put on a remote meeting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.checks.remote import secret_cases
from agenda_app.domain.access import exempt
from agenda_app.domain.meeting import MeetingForm
from tests.checks.cases import NB, TODAY, a_case, a_meeting, codes, facts


@pytest.mark.parametrize(
    ("form", "basis", "is_told"),
    [
        (MeetingForm.REMOTE, "offl. § 13 jf. fvl. § 13 første ledd nr. 1", True),
        (MeetingForm.BOTH, "offl. § 13 jf. fvl. § 13 første ledd nr. 1", True),
        (MeetingForm.URGENT_REMOTE, "offl. § 13 jf. fvl. § 13 første ledd nr. 1", True),
        (MeetingForm.WRITTEN, "offl. § 13 jf. fvl. § 13 første ledd nr. 1", False),
        (MeetingForm.REMOTE, "offl. § 23 første ledd", False),
        (MeetingForm.IN_ROOM, "offl. § 13 jf. fvl. § 13 første ledd nr. 1", False),
    ],
)
def test_a_secret_case_is_told_of_in_a_remote_meeting(
    form: MeetingForm, basis: str, is_told: bool
) -> None:
    case = replace(a_case(), access=exempt(basis))
    found = codes(secret_cases(facts(case, meeting=a_meeting(form=form)), NB, TODAY))
    assert found == (["secret_in_remote"] if is_told else [])
