"""Which remarks of the opening the public may read."""

from __future__ import annotations

import pytest

from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_json import opening_from_json, opening_to_json
from agenda_app.domain.opening import Approved, MeetingOpening, Remark
from agenda_app.domain.opening_access import public_opening, withheld_remarks

NB, NN = Language.BOKMAL, Language.NYNORSK
LAW = "offl. § 13 jf. fvl. § 13"
MARRIED = "Geir Li er gift med parten i sak PS 3/26."
EVERYWHERE = MeetingOpening(
    notice=Approved(None, MARRIED),
    agenda=Approved(None, MARRIED),
    disqualification=MARRIED,
    signers=MARRIED,
)


def said(opening: MeetingOpening, remark: Remark, access: Access) -> MeetingOpening:
    return MeetingOpening(
        notice=opening.notice,
        agenda=opening.agenda,
        disqualification=opening.disqualification,
        signers=opening.signers,
        accesses=((remark, access),),
    )


def test_a_remark_on_disqualification_is_withheld_until_somebody_says_it_is_open() -> None:
    told = public_opening(EVERYWHERE, [LAW], NB)
    assert told.disqualification == "[offl. § 13]"
    assert (told.agenda, told.notice, told.signers) == (
        EVERYWHERE.agenda,
        EVERYWHERE.notice,
        MARRIED,
    )
    opened = said(EVERYWHERE, Remark.DISQUALIFICATION, OPEN)
    assert public_opening(opened, [LAW], NB) == opened


def test_where_nobody_was_judged_in_an_exempt_case_it_is_open() -> None:
    assert public_opening(EVERYWHERE, [], NB) == EVERYWHERE


def test_it_is_withheld_also_where_the_law_is_not_known_yet() -> None:
    told = public_opening(EVERYWHERE, [""], NN)
    assert told.disqualification == "[unnateke offentleg innsyn]"


@pytest.mark.parametrize("remark", list(Remark))
def test_every_remark_can_be_exempt(remark: Remark) -> None:
    told = public_opening(said(EVERYWHERE, remark, exempt(LAW)), [], NB)
    for one in Remark:
        assert (told.remark(one) == MARRIED) is (one is not remark)
    assert "Geir" not in told.remark(remark)


def test_nothing_is_withheld_of_what_nobody_wrote() -> None:
    empty = said(MeetingOpening(disqualification=" "), Remark.DISQUALIFICATION, exempt(LAW))
    assert withheld_remarks(empty, [LAW]) == {}
    assert public_opening(empty, [LAW], NB) == empty


@pytest.mark.parametrize("access", [OPEN, exempt(LAW)])
def test_what_was_said_of_a_remark_comes_back_from_the_database(access: Access) -> None:
    opening = said(EVERYWHERE, Remark.AGENDA, access)
    assert opening_from_json(opening_to_json(opening)) == opening


def test_an_opening_that_was_kept_before_has_nothing_said() -> None:
    stored = opening_to_json(EVERYWHERE).replace(',"accesses":[]', "")
    assert "accesses" not in stored
    assert opening_from_json(stored) == EVERYWHERE
