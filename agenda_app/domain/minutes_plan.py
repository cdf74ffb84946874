"""How a committee wants its minutes: how they are laid out, and who signs them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from agenda_app.domain.layout_refusals import layout_refusals
from agenda_app.domain.minutes_layout import (
    STANDARD_FRAME,
    FramePart,
    MinutesLayout,
    Section,
    Wording,
)
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.signing import MOST_SIGNERS, USUAL_RULE, Choosing, SigningRule

FORMAT, VERSION = "saksliste-minutes-plan", 2
"""The first version had no "frame": then its parts stand in the usual order."""
_NOBODY = Sentence(
    "Noen må skrive under protokollen: skriv et tall fra 1 til {}, eller la møtelederen gjøre det.",
    "Nokon må skrive under protokollen: skriv eit tal frå 1 til {}, eller lat møteleiaren gjere "
    "det.",
)
_NOBODY_FIXED = Sentence(
    "Velg hvem som er faste til å skrive under: minst like mange som skal skrive under.",
    "Vel kven som er faste til å skrive under: minst like mange som skal skrive under.",
)


@dataclass(frozen=True)
class MinutesPlan:
    """The two choices; without them everything is as usual."""

    layout: MinutesLayout = field(default_factory=MinutesLayout)
    signing: SigningRule = USUAL_RULE


def plan_refusals(plan: MinutesPlan) -> tuple[Sentence, ...]:
    """Return why a plan cannot be, nothing when it can."""
    rule = plan.signing
    found = [*layout_refusals(plan.layout)]
    if not 0 <= rule.number <= MOST_SIGNERS or not rule.at_least:
        found.append(filled(_NOBODY, MOST_SIGNERS))
    if rule.choosing is Choosing.FIXED and len(rule.fixed) < rule.number:
        found.append(_NOBODY_FIXED)
    return tuple(found)


def to_json(plan: MinutesPlan) -> str:
    """Return a plan as JSON."""
    rule, layout = plan.signing, plan.layout
    stored = {
        "format": FORMAT,
        "version": VERSION,
        "order": [section.value for section in layout.order],
        "frame": [part.value for part in layout.frame],
        "words": {
            wording.value: {"nb": own.bokmal, "nn": own.nynorsk}
            for wording, own in layout.wordings.items()
            if own.bokmal or own.nynorsk
        },
        "signing": {
            "number": rule.number,
            "chair_too": rule.chair_too,
            "choosing": rule.choosing.value,
            "fixed": list(rule.fixed),
        },
    }
    return json.dumps(stored, ensure_ascii=False, sort_keys=True)


def from_json(stored: str) -> MinutesPlan:
    """Return the plan that ``to_json`` wrote.

    Raises:
        ValueError: it is no plan, or one of a newer program.
    """
    try:
        found = json.loads(stored)
        if found["format"] != FORMAT or found["version"] > VERSION:
            raise ValueError("no plan for minutes that this program knows")
        return MinutesPlan(_layout(found), _signing(found["signing"]))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no plan for minutes: {error!r}") from error


def _layout(found: dict[str, Any]) -> MinutesLayout:
    wordings = {
        Wording(key): Sentence(_text(own["nb"]), _text(own["nn"]))
        for key, own in found["words"].items()
    }
    order = tuple(Section(name) for name in found["order"])
    if found["version"] == 1:
        return MinutesLayout(order, wordings, STANDARD_FRAME)
    return MinutesLayout(order, wordings, tuple(FramePart(name) for name in found["frame"]))


def _signing(found: dict[str, Any]) -> SigningRule:
    fixed = tuple(PersonId(int(number)) for number in found["fixed"])
    return SigningRule(
        int(found["number"]), bool(found["chair_too"]), Choosing(found["choosing"]), fixed
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("words are text")
    return " ".join(value.split())
