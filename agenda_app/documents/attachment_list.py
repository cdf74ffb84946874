"""The list of a case's attachments: what is attached, how it comes, and on which page it is."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting, heading
from agenda_app.documents.flowables import Label, PageOf, paragraph
from agenda_app.documents.fonts import width
from agenda_app.documents.labels import label, page_count
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import Element
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.case import Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttachmentLine
from agenda_app.domain.typography import law_in, nobreak_law

_LABEL_GAP = 5.0
_ROOM_FOR_PAGE = 58.0


def attachment_list(
    lines: Sequence[AttachmentLine], setting: Setting, *, linked: bool
) -> list[Flowable]:
    """Return the list under its heading, nothing when nothing is attached.

    Args:
        lines: the attachments in order.
        setting: where the list stands.
        linked: whether the attachments follow in the same file, so that lines lead to them.
    """
    if not lines:
        return []
    title = escaped(label("attachments", setting.language))
    around = Element("L", setting.parent, b"/A<</O/List/ListNumbering/Decimal>>")
    left = _left(len(lines))
    story = [heading(title, 1, setting)]
    for number, line in enumerate(lines, start=1):
        point = Element("LI", around)
        sign, body = Element("Lbl", point), Element("LBody", point)
        key = line.key if linked else ""
        look = _look(setting.language, left, paged=bool(key), last=number == len(lines))
        made = paragraph(_text(line, setting.language, key), look, Element("P", body))
        made.label = Label(f"{number}.", 0.0, sign)
        if key:
            said = f"{label('on_page', setting.language)} {{}}"
            made.page_of = PageOf(key, said, setting.width, look)
        story.append(made)
    return story


def _text(line: AttachmentLine, language: Language, key: str) -> str:
    notes = [page_count(line.pages, language)] if line.pages else []
    if line.exempt_basis:
        withheld = [] if line.title == label("exempt", language) else [label("withheld", language)]
        notes.append(", ".join((*withheld, nobreak_law(law_in(line.exempt_basis, language)))))
    if line.delivery is not Delivery.WITH_PAPERS:
        # Most attachments come with the papers, and all words take long to load.
        from agenda_app.terms import word

        said = word(line.delivery, language)
        notes.append(said[:1].lower() + said[1:])
    title = escaped(line.title)
    if key:
        title = f'<a href="#{escaped(key)}">{title}</a>'
    return f"{title} ({escaped('; '.join(notes))})" if notes else title


def _left(count: int) -> float:
    widest = width(f"{count}.", REGULAR, style.SIZE)
    left: float = max(style.LIST_INDENT, widest + _LABEL_GAP)
    return round(left, 1)


def _look(language: Language, left: float, *, paged: bool, last: bool) -> ParagraphStyle:
    plain = style.list_item(language, left, last=last)
    return style.indented_right(plain, _ROOM_FOR_PAGE) if paged else plain
