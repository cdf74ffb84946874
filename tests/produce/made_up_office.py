"""Who sends a made-up meeting, and what follows, to two readers: a member and one of the public."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.documents.bundle import NoFiles
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.correction import parts_of
from agenda_app.domain.dispatch import BEGINS, Dispatch, DispatchKind, SentTo
from agenda_app.domain.frozen import Frozen, FrozenVersion
from agenda_app.domain.meeting import Meeting, MeetingId, MeetingState
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.withheld import in_place_of_others
from agenda_app.errors import UserError
from agenda_app.jobs import Work, run_to_end
from agenda_app.produce.planning import Planned, plan_sending
from agenda_app.services.sending import Gathered, Order
from tests.builders import a_committee
from tests.produce.made_up_meeting import Case, content_of, drawn, looks
from tests.produce.sent_binder import Binder

MEETING = MeetingId(1)
DAY = date(2026, 4, 22)
ONE_SIDED = PrintPlan(two_sided=False)
A_MEETING = Meeting(MEETING, CommitteeId(1), datetime(2026, 4, 29, 18), state=MeetingState.SENT)


def _counts(content: BundleContent, cache: RenderCache) -> Work[Mapping[str, int]]:
    yield from ()
    return {key: len(drawn(part)) for key, part in parts_of(content).items()}


def without_pdf(patch: pytest.MonkeyPatch) -> None:
    """Let pages be words."""
    patch.setattr("agenda_app.produce.correcting.looks_of", looks)
    for module in ("planning", "publishing"):
        patch.setattr(f"agenda_app.produce.{module}.page_counts", _counts)
    for module in ("planning", "former_holders"):
        patch.setattr(f"agenda_app.produce.{module}.frozen_content", Office.kept_of)


class Office(NoFiles):
    """Who sends a meeting, and what comes after it, to members and public.

    ``lagged`` tells that the members were ever sent something that the public was not.
    ``readers`` are those who get what is sent next.
    """

    def __init__(
        self,
        cases: list[Case],
        plan: PrintPlan = ONE_SIDED,
        *,
        with_public: bool = True,
        readers: tuple[SentTo, ...] = (),
    ) -> None:
        self.cases, self.plan, self.readers = cases, plan, readers
        self.frozen: Frozen | None = None
        self.former: tuple[Dispatch, ...] = ()
        self.kept: dict[str, Frozen] = {}
        self.members, self.public = Binder(), Binder()
        self.lagged = not with_public
        self.send(DispatchKind.NOTICE, with_public=with_public)

    @property
    def is_level(self) -> bool:
        """Whether the public holds what the members do."""
        if self.frozen is None or self.frozen.public is None:
            return False
        return self.frozen.public_has_all and not self.frozen.public.is_behind

    def correct(self, *, with_public: bool = True) -> bool:
        """Send a correction of all that changed; tell whether there was something."""
        return self.send(DispatchKind.CORRECTION, with_public=with_public)

    def send(self, kind: DispatchKind, *, with_public: bool = True) -> bool:
        """Send what there is; both readers follow it. Tell whether there was something."""
        order = Order(MEETING, kind, with_public=with_public)
        gathered = self._gathered(kind)
        try:
            planned: Planned = run_to_end(plan_sending(self, order, gathered, DAY, RenderCache()))
        except UserError:
            return False
        before, self.frozen = self.frozen, planned.frozen
        _take(self.members, kind, before and before.internal, self.frozen.internal)
        if self.frozen.public is not None:
            _take(self.public, kind, before and before.public, self.frozen.public)
        self.lagged = self.lagged or not self.is_level
        pages = planned.first_page, planned.last_page
        sent_at, place = datetime(2026, 4, 22), str(len(self.former))
        self.kept[place] = planned.frozen
        sent = Dispatch(None, MEETING, kind, gathered.serial, sent_at, *pages, place, "")
        self.former += (replace(sent, recipients=self.readers),)
        return True

    def kept_of(self, dispatch: Dispatch) -> Frozen:
        """Return what was kept of a sending."""
        return self.kept[dispatch.content]

    def _serial(self, kind: DispatchKind) -> int:
        return 1 + sum(sent.kind is kind for sent in self.former)

    def _gathered(self, kind: DispatchKind) -> Gathered:
        internal = content_of(self.cases, Audience.INTERNAL, withdrawn=False, plan=self.plan)
        public = content_of(
            self.cases, Audience.PUBLIC, withdrawn=kind not in BEGINS, plan=self.plan
        )
        withheld = in_place_of_others(public.papers)
        serial = self._serial(kind)
        return Gathered(A_MEETING, a_committee(), internal, public, self.former, serial, withheld)


def _take(
    binder: Binder, kind: DispatchKind, before: FrozenVersion | None, now: FrozenVersion
) -> None:
    """Let a reader take what was sent."""
    if before is None or (kind is DispatchKind.PUBLIC and now.sent != before.sent):
        binder.take_whole(now)
    elif len(now.sent) > len(before.sent):
        binder.add(now.sent[-1])
    else:
        binder.follow(now.correction)
