"""What is said right after files were attached."""

from __future__ import annotations

from collections.abc import Iterable

from agenda_app.checks.preflight import Level, level_of, telling
from agenda_app.domain.language import Language
from agenda_app.produce.attaching import Attached, Made
from agenda_app.ui.interface_language import spoken


def first_to_look_at(made: Iterable[Made], language: Language) -> str:
    """Return title and reason of the first attachment that a person should look at, else ""."""
    for one in made:
        if level_of(one.verdict) is Level.WARN:
            return f"«{one.attachment.title}»: {telling(one.verdict, language)}"
    return ""


def not_attached(found: Attached) -> str:
    """Return which files could not be read, then which were attached already; "" for none."""
    return " ".join(filter(None, (*map(spoken, found.errors), spoken(found.again))))
