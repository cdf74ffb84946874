"""The short names of versions: those of each kind, and which of them a meeting has."""

from __future__ import annotations

from datetime import datetime

import pytest

from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.version_names import (
    SUCH_NAMES_AND_NOW,
    is_version_name,
    names_there_are,
    version_name,
)


def sent(kind: DispatchKind, serial: int = 1) -> Dispatch:
    return Dispatch(None, MeetingId(1), kind, serial, datetime(2026, 4, 22), 1, 9, "", "")


def test_what_help_and_faults_tell_names_every_kind() -> None:
    told = SUCH_NAMES_AND_NOW.said(Language.BOKMAL)
    assert told == "1, t1, r1, o1 eller now"
    assert all(is_version_name(name) for name in told.replace(" eller", ",").split(", "))
    assert {version_name(sent(kind)) for kind in DispatchKind} <= set(told.replace(",", "").split())


@pytest.mark.parametrize("text", ["", "0", "t", "x1", "t0", "1t", "nå", "now1", "tt1"])
def test_other_texts_name_no_version(text: str) -> None:
    assert not is_version_name(text)


def test_a_meeting_s_own_versions_are_named() -> None:
    every = [sent(DispatchKind.NOTICE), sent(DispatchKind.SUPPLEMENT, 2), sent(DispatchKind.PUBLIC)]
    assert names_there_are(every).said(Language.BOKMAL).startswith("Det har 1, t2, o1.")
    assert names_there_are([]).said(Language.NYNORSK).startswith("Ingenting er sendt enno.")
