"""What an open text document hides by its place in it: sections, paragraphs and texts."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence
from agenda_app.intake.elements import remove
from agenda_app.intake.odt_styles import TEXT
from agenda_app.intake.safe_xml import Element, all_text

_LINES = (f"{TEXT}p", f"{TEXT}h")
_MARK = f"{TEXT}hidden-paragraph"
_CHANGES = (f"{TEXT}change-start", f"{TEXT}change-end")
_STATE, _DISPLAY = f"{TEXT}is-hidden", f"{TEXT}display"
ON_A_CONDITION = Sentence(
    "Filen har tekst som bare vises på visse vilkår, og den er tatt med. Sammenlign med "
    "originalen.",
    "Fila har tekst som berre blir vist på visse vilkår, og han er teken med. Samanlikn med "
    "originalen.",
)


def take_out_hidden(root: Element) -> tuple[str, ...]:
    """Take out what was hidden when a part was saved, and return what each piece of it said."""
    hidden = list(filter(_is_hidden, root.iter(f"{TEXT}section", f"{TEXT}hidden-text")))
    for mark in filter(_is_hidden, root.iter(_MARK)):
        hidden += list(mark.iterancestors(*_LINES))[:1]
    hidden = list(dict.fromkeys(hidden))  # a paragraph may be marked more than once
    said = [all_text(one) or one.get(f"{TEXT}string-value", "") for one in hidden]
    for one in hidden:
        for mark in list(one.iter(*_CHANGES)):  # a change may begin or end outside of it
            mark.tail = None
            one.addprevious(mark)
        remove(one)
    return tuple(text for text in said if text.strip())


def on_a_condition(root: Element) -> int:
    """Return how many pieces are shown on a condition that the file does not tell the state of."""
    sections = [s for s in root.iter(f"{TEXT}section") if s.get(_DISPLAY) == "condition"]
    return sum(_STATE not in one.attrib for one in (*sections, *root.iter(_MARK)))


def _is_hidden(element: Element) -> bool:
    """Tell it by the state that the file was saved in."""
    return bool(element.get(_STATE) == "true" or element.get(_DISPLAY) == "none")
