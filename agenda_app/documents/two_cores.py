"""Lays out several parts at once: some here, some in a second process."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator, Sequence
from importlib import import_module

from agenda_app.beside import Beside, GoneError
from agenda_app.documents.layout import Layout
from agenda_app.documents.part import Part

_ASKED_AHEAD = 3
"""So many are asked for at a time, so that the second process never waits for the next."""
_LOOK_SECONDS = 0.02
_LOADED = ("reportlab.pdfgen.canvas", "reportlab.platypus", "agenda_app.documents.laying_out")


def laid_out_by_two(
    layouts: Sequence[Layout], beside: Beside, meanwhile: Iterator[object]
) -> Iterator[tuple[int, Part] | None]:
    """Lay out parts in both processes; when the second one is gone, the first does the rest.

    Args:
        layouts: what is laid out.
        beside: the second process; nothing else may have been asked of it.
        meanwhile: other work in small steps, done while there is nothing to lay out here.

    Yields:
        The number of each layout, from 0, with its part as it is finished, in any order; and None
        now and then.
    """
    waiting, asked = deque(range(len(layouts))), deque[int]()
    is_idle = False
    try:
        yield None  # the start of the second process was a step
        while waiting or asked:
            while waiting and len(asked) < _ASKED_AHEAD:
                beside.ask(layouts[waiting[0]])
                asked.append(waiting.popleft())
            try:
                part: Part = beside.answer(_LOOK_SECONDS if is_idle else 0)
                yield asked.popleft(), part
            except TimeoutError:
                if waiting:
                    yield from loading()
                    last = waiting.pop()
                    yield last, laid_out_here(layouts[last])
                else:
                    is_idle = next(meanwhile, None) is None
                    yield None
    except GoneError:
        yield from loading()
        for left in (*asked, *waiting):
            yield left, laid_out_here(layouts[left])


def loading() -> Iterator[None]:
    """Load what lays out, in steps: at once it takes a fifth of a second."""
    for module in _LOADED:
        if module not in sys.modules:
            import_module(module)
            yield None


def laid_out_here(layout: Layout) -> Part:
    """Return a part that is laid out in this process."""
    # Most often nothing is laid out here, so it is not loaded with the rest; see ``loading``.
    from agenda_app.documents.laying_out import laid_out

    return laid_out(layout)
