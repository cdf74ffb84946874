"""What is said right after files were attached."""

from __future__ import annotations

from collections.abc import Iterable

from agenda_app.checks.preflight import Level, level_of, telling
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.produce.attaching import Attached, Made
from agenda_app.ui.interface_language import spoken

_OTHERS = Sentence("{} vedlegg til trenger et blikk.", "{} vedlegg til treng eit blikk.")


def first_to_look_at(made: Iterable[Made], language: Language) -> str:
    """Return title and reason of the first attachment that a person should look at, else "".

    How many more there are is said too.
    """
    grave = [one for one in made if not one.copy and level_of(one.verdict) is Level.WARN]
    if not grave:
        return ""
    first = f"«{grave[0].attachment.title}»: {telling(grave[0].verdict, language)}"
    others = len(grave) - 1
    return f"{first} {_OTHERS.said(language, others)}" if others else first


def not_attached(found: Attached) -> str:
    """Return which files could not be read, then which were attached already; "" for none."""
    return " ".join(filter(None, (*map(spoken, found.errors), spoken(found.again))))
