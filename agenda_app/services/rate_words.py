"""What rates say of a part of a meeting, for the list of what people are paid."""

from __future__ import annotations

from agenda_app.domain.fee_rates import Rates, limits_in
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.typography import date_short
from agenda_app.words import percent, quantity

_RULE = Sentence("Satser fra {}{}: {}", "Satsar frå {}{}: {}")
_WHOLE = Sentence(
    "hel godtgjøring til alle som møtte, når ikke annet er bestemt.",
    "heil godtgjersle til alle som møtte, når ikkje anna er bestemt.",
)
_HALF = Sentence(
    "halv godtgjøring til den som var til stede {}.",
    "halv godtgjersle til den som var til stades {}.",
)
_UNDER_SHARE = alike("mindre enn {} av møtet")
_UNDER_ALL = Sentence("mindre enn hele møtet", "mindre enn heile møtet")
_UNDER_HOURS = Sentence("mindre enn {} timer", "mindre enn {} timar")
_SHORT_MEETING = Sentence(
    "Den som var der hele møtet, får hel godtgjøring, selv om møtet var kortere enn det.",
    "Den som var der heile møtet, får heil godtgjersle, sjølv om møtet var kortare enn det.",
)
"""Hours are a limit for who left or came late; a short meeting is nobody's fault."""
_OR = " eller "
_OWN_RULE = Sentence(
    "egen regel for den som ikke var til stede hele møtet.",
    "eigen regel for den som ikkje var til stades heile møtet.",
)


def rule_words(rates: Rates) -> Sentence:
    """Return "Satser fra 01.01.2026 (KST 61/25): …", what a part of a meeting gives."""
    limits = limits_in(rates.parts)
    if limits is None:
        rule = _OWN_RULE
    else:
        share, hours = limits
        part = _UNDER_ALL if share == 1 else filled(_UNDER_SHARE, percent(share))
        under = [part] if share else []
        under += [filled(_UNDER_HOURS, quantity(hours))] if hours else []
        rule = filled(_HALF, joined(under, _OR)) if under else _WHOLE
        rule = joined((rule, _SHORT_MEETING)) if hours else rule
    source = f" ({rates.source})" if rates.source else ""
    return filled(_RULE, date_short(rates.starts), source, rule)
