"""How often the forms of a page are drawn all in all: a few bytes can ask for billions of times."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pikepdf
from pikepdf import Name, Stream

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.content import instructions
from agenda_app.normalise.objects import entries, name_of
from agenda_app.normalise.refusal import RefusalError

MOST_DRAWINGS = 1_000_000
"""On one page; drawings of large plans have some ten thousand."""
_DEEPEST = 40
"""How deep readers of PDF follow forms in forms before they stop."""
_FEW = 100

Number = tuple[int, int]


def refuse_endless_drawings(pdf: pikepdf.Pdf) -> None:
    """Look through the forms that pages draw, and the forms that these draw.

    Raises:
        RefusalError: a page draws more forms than any reader has room for.
    """
    within = _drawn_within(pdf)
    drawings = dict.fromkeys(within, 1)
    for _ in range(_DEEPEST):
        before = drawings
        drawings = {
            form: min(1 + sum(n * before[kid] for kid, n in kids.items()), MOST_DRAWINGS + 1)
            for form, kids in within.items()
        }
        if drawings == before:
            break
    if max(drawings.values(), default=0) <= _FEW:
        return
    for page in pdf.pages:
        if any(drawings[form.objgen] > _FEW for form in _forms(page.obj).values()):
            drawn = _drawn_by(page.obj)
            if sum(n * drawings[form] for form, n in drawn.items()) > MOST_DRAWINGS:
                raise RefusalError(Refused.BOMB)


def _drawn_within(pdf: pikepdf.Pdf) -> dict[Number, Counter[Number]]:
    """Return for each form how often it draws which others itself."""
    found: dict[Number, Counter[Number]] = {}
    waiting = [form for page in pdf.pages for form in _forms(page.obj).values()]
    while waiting:
        form = waiting.pop()
        if form.objgen not in found:
            found[form.objgen] = _drawn_by(form)
            waiting += _forms(form).values()
    return found


def _forms(holder: Any) -> dict[str, Any]:
    """Return the forms that a page or a form has names for."""
    return {
        name: drawn
        for name, drawn in entries(holder.get("/Resources"), "/XObject").items()
        if isinstance(drawn, Stream) and drawn.get("/Subtype") == Name.Form
    }


def _drawn_by(holder: Any) -> Counter[Number]:
    forms = _forms(holder)
    if not forms:
        return Counter()
    names = (name_of(one.operands[0]) for one in instructions(holder, "Do") if len(one.operands))
    return Counter(forms[name].objgen for name in names if name in forms)
