"""Whether letters that were found in a text are a name there, however it is bent or cut."""

from __future__ import annotations

import re
from itertools import takewhile

from agenda_app.proof.capitals import CAPITAL, SMALL, WORD, by_size
from agenda_app.proof.given_names import is_given_name
from agenda_app.proof.letters import Span, joins, letters
from agenda_app.proof.person_names import ends_with_given_name

_ONE = rf"(?:{WORD}(?:-[{CAPITAL}][{SMALL}]+)?|-?[{CAPITAL}](?![{SMALL}]))\.?"
_EACH = re.compile(_ONE)
_GENITIVE = re.compile(r"['\u2019]?s|(?:e|en|a|et)s", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:(?>{_ONE})\s*+)++\Z")
_MOST_BETWEEN = 3


def is_name(span: Span) -> bool:
    """Tell whether a name is written somewhere by itself.

    It may have an ending of the genitive, stand beside a figure as in an address for e-mail, or
    among other names whose capitals part them, as in the name of a file.
    """
    return _may_begin(span) and _may_end(span.written[-1], span.behind)


def _may_begin(span: Span) -> bool:
    before, first = span.before[-1:], span.written[0]
    return not joins(before) or _is_seam(before, first) or (before.isdigit() and first.isalpha())


def _may_end(last: str, behind: str) -> bool:
    if _is_end(last, behind[:1]):
        return True
    ending = _GENITIVE.match(behind)
    return ending is not None and _is_end(behind[ending.end() - 1], behind[ending.end() :][:1])


def _is_end(last: str, following: str) -> bool:
    if not joins(following) or _is_seam(last, following):
        return True
    return following.isdigit() and last.isalpha()


def _is_seam(one: str, other: str) -> bool:
    return one.islower() and other.isupper()


def is_turned(span: Span) -> bool:
    """Tell whether a surname that stands before a given name is not another person's."""
    return not ends_with_given_name(span.before)


def has_given_name(span: Span, given: str) -> bool:
    """Tell whether a surname has a given name or its initial before it, or more names between.

    Args:
        span: the surname.
        given: the ``letters`` of the given name.
    """
    sized = by_size(span.before)
    before = _BEFORE.search(sized)
    if before is None or not before[0][-1:].isspace():
        return False
    every = (match.span() for match in _EACH.finditer(sized, before.start()))
    said = [letters(span.before[begin:end]) for begin, end in every][-_MOST_BETWEEN:]
    if given in said:
        return True
    initials = list(takewhile(lambda one: len(one) == 1, reversed(said)))
    others = said[: len(said) - len(initials)]
    return initials[-1:] == [given[:1]] and not (others and is_given_name(others[-1]))
