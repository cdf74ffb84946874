"""Short ways to send and change the meeting of a World, and to read what was sent."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.dispatches import dispatches
from agenda_app.services.sending import Order
from tests.produce.dispatch_world import NOW
from tests.ui.meeting_world import World


def sent(world: World) -> tuple[Dispatch, ...]:
    return world.store.read(dispatches, world.meeting_id)


def send_now(world: World, kind: DispatchKind = DispatchKind.NOTICE) -> Dispatch:
    kept = run_to_end(dispatch(world.storage, Order(world.meeting_id, kind), NOW))
    world.page.refresh()
    return kept


def rename(world: World, title: str, new: str) -> None:
    item = world.agenda().items[world.titles().index(title)]
    assert item.case_id is not None

    def save(session: object) -> None:
        case = read_case(session, item.case_id)  # type: ignore[arg-type]
        save_case(session, replace(case, title=new))  # type: ignore[arg-type]

    world.store.write("test", save)
