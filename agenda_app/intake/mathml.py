"""Formulas in MathML, as open text documents and e-mails have them, on one line.

The elements are those of MathML Core (W3C), and of MathML 3 where office programs still write them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from agenda_app.intake.formula_words import (
    DEEPEST,
    Part,
    fraction,
    in_a_row,
    in_cells,
    matrix,
    root,
    scripts,
    whole,
)
from agenda_app.intake.safe_xml import Element, local

_TOKENS = frozenset(("mi", "mn", "mo", "mtext", "ms"))
_UNSAID = frozenset(("annotation", "annotation-xml", "mphantom", "none", "mprescripts"))
_LOW = frozenset(("msub", "munder", "msubsup", "munderover"))
_SCRIPTED = _LOW | {"msup", "mover"}
_FIRST_ONLY = frozenset(("semantics", "maction"))
"""Elements whose further parts say the same again, or only show when somebody points at them."""
_NO_LINE = frozenset(("0", "0px", "0pt", "0em", "0%"))
_INVISIBLE = dict.fromkeys(map(ord, "\u2061\u2062\u2064"))
_SEPARATOR = "\u2063"


def mathml_on_one_line(formula: Element, depth: int = 0) -> str:
    """Return a formula, or a part of one, as text.

    Args:
        formula: the element, of lxml or of the library's own tree.
        depth: how deep inside another formula it stands.
    """

    def said(kid: Element) -> str:
        return mathml_on_one_line(kid, depth + 1)

    name, kids = local(formula), list(formula)
    if name in _UNSAID:
        return ""
    if name == "mspace":
        return " "
    if name in _TOKENS or depth > DEEPEST or not kids:
        return _token("".join(formula.itertext()))
    if name == "mfrac":
        over, under = _two(list(map(said, kids)))
        has_line = formula.get("linethickness", "").strip() not in _NO_LINE
        return fraction(over, under, has_line=has_line)
    if name == "mroot":
        return root(*_two(list(map(said, kids))))
    if name == "msqrt":
        return root(_row(formula, depth))
    if name in _SCRIPTED:
        base, *around = map(said, kids)
        low = around.pop(0) if name in _LOW and around else ""
        return f"{whole(base)}{scripts(low, ' '.join(around))}"
    if name == "mmultiscripts":
        return _with_scripts_around(kids, said)
    if name in _SEVERAL:
        return _SEVERAL[name](formula, list(map(said, kids)))
    return said(kids[0]) if name in _FIRST_ONLY else _row(formula, depth)


def _fenced(formula: Element, parts: Sequence[str]) -> str:
    between = formula.get("separators", ",").strip()[:1]
    return f"{formula.get('open', '(')}{between.join(parts)}{formula.get('close', ')')}"


_SEVERAL: Mapping[str, Callable[[Element, Sequence[str]], str]] = {
    "mtable": lambda _, rows: matrix(rows),
    "mtr": lambda _, cells: in_cells(cells),
    "mlabeledtr": lambda _, cells: in_cells(cells),
    "mfenced": _fenced,
}


def _row(formula: Element, depth: int) -> str:
    return in_a_row(_parts(formula, depth))


def _parts(formula: Element, depth: int) -> Iterator[Part]:
    """Yield what stands in an element, also text that belongs in no such place."""
    yield Part(_token(formula.text or ""))
    for kid in formula:
        text, name = mathml_on_one_line(kid, depth + 1), local(kid)
        yield Part(text, name == "mfrac" or _is_word(text, name))
        yield Part(_token(kid.tail or ""))


def _is_word(text: str, name: str) -> bool:
    """Tell whether letters are one word and not several signs: "sin x", and "ab" is a times b."""
    return name in _TOKENS and len(text) > 1 and text[0].isalpha()


def _token(text: str) -> str:
    """Return letters or a sign without white space around it and without signs nobody sees."""
    return " ".join(text.translate(_INVISIBLE).replace(_SEPARATOR, ",").split())


def _with_scripts_around(kids: Sequence[Element], said: Callable[[Element], str]) -> str:
    """Return a base with pairs of scripts behind it, and those in front of it."""
    names = [local(kid) for kid in kids]
    middle = names.index("mprescripts") if "mprescripts" in names else len(kids)
    behind = "".join(_pairs(map(said, kids[1:middle])))
    before = "".join(_pairs(map(said, kids[middle + 1 :])))
    return f"{before}{whole(said(kids[0]))}{behind}"


def _pairs(parts: Iterable[str]) -> Iterator[str]:
    each = [*parts]
    for at in range(0, len(each), 2):
        yield scripts(*_two(each[at : at + 2]))


def _two(parts: list[str]) -> tuple[str, str]:
    """Return the two parts of something; what there is too much of stays with the second."""
    first, *rest = [*parts, ""]
    return first, "".join(rest)
