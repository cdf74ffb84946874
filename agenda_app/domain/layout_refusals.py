"""Why the minutes cannot be laid out as an office wants them.

What the law wants in them can be moved and renamed, never left out (koml. § 11-4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import Enum
from typing import TypeVar

from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import (
    CAN_BE_LEFT_OUT,
    HEADING_OF,
    STANDARD_FRAME,
    TIME,
    MinutesLayout,
    Section,
    Wording,
    frame_name,
    limit_of,
    printed,
    section_name,
)
from agenda_app.domain.sentence import Sentence, filled

_Part = TypeVar("_Part", bound=Enum)
_TWICE = Sentence("«{}» er oppført to ganger.", "«{}» er oppført to gonger.")
_MISSING = Sentence(
    "«{}» mangler. Loven krever den delen; den kan flyttes, men ikke tas bort (koml. § 11-4).",
    "«{}» manglar. Lova krev den delen; han kan flyttast, men ikkje takast bort (koml. § 11-4).",
)
_TOO_LONG = Sentence(
    "«{}» er for langt. Bruk høyst {} tegn.", "«{}» er for langt. Bruk høgst {} teikn."
)
_NO_TIME = Sentence(
    "Setningen om når møtet ble hevet, må ha [tid] én gang, der klokkeslettet skal stå (koml. "
    "§ 11-4).",
    "Setninga om når møtet vart heva, må ha [tid] éin gong, der klokkeslettet skal stå (koml. "
    "§ 11-4).",
)
_NOT_IN_FRAME = Sentence(
    "«{}» mangler. Den delen kan flyttes, men ikke tas bort.",
    "«{}» manglar. Den delen kan flyttast, men ikkje takast bort.",
)
_ALIKE = Sentence("To deler av saken kan ikke hete «{}».", "To delar av saka kan ikkje heite «{}».")


def layout_refusals(layout: MinutesLayout) -> tuple[Sentence, ...]:
    """Return why a layout cannot be, nothing when it can."""
    must = [section for section in Section if section not in CAN_BE_LEFT_OUT]
    return (
        *_order_refusals(layout.order, must, section_name, _MISSING),
        *_order_refusals(layout.frame, STANDARD_FRAME, frame_name, _NOT_IN_FRAME),
        *_wording_refusals(layout),
    )


def _order_refusals(
    order: Sequence[_Part],
    must: Collection[_Part],
    name: Callable[[_Part], Sentence],
    missing: Sentence,
) -> Iterator[Sentence]:
    """Yield what stands in an order twice, and what must and does not."""
    for part, times in Counter(order).items():
        if times > 1:
            yield filled(_TWICE, name(part))
    for part in must:
        if part not in order:
            yield filled(missing, name(part))


def _wording_refusals(layout: MinutesLayout) -> Iterator[Sentence]:
    for language in Language:
        for wording in Wording:
            own = layout.own(wording, language)
            if len(own) > limit_of(wording):
                yield filled(_TOO_LONG, f"{own[:30]}…", limit_of(wording))
            if wording is Wording.ADJOURNED and own and own.count(TIME) != 1:
                yield _NO_TIME
        plan = printed(layout, language)
        headings = [plan.said(wording, language) for wording in HEADING_OF.values()]
        for words, count in Counter(words.casefold() for words in headings).items():
            if count > 1:
                yield filled(_ALIKE, next(w for w in headings if w.casefold() == words))
