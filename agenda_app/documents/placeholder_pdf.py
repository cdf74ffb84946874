"""The page that stands where the public may not see a case or an attachment of an open one."""

from __future__ import annotations

from agenda_app.documents import style
from agenda_app.documents.attachment_names import attachment_name, attachment_title
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label, state
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.documents.titles import back_to_agenda, title_lines
from agenda_app.domain.printed import PlaceholderContent
from agenda_app.domain.typography import law_in, nobreak_law


def placeholder_part(content: PlaceholderContent, pages: str, *, linked: bool = False) -> Part:
    """Return the page as a part of a document.

    Args:
        content: what may be said.
        pages: which pages it stands for, "40–53".
        linked: whether the agenda is in the same file.
    """
    language = content.head.language
    name = attachment_name(content.attachment, content.number, language)
    shown = content.public_title.strip() or label("exempt", language)
    title = attachment_title(content.attachment, shown, language)
    if not content.attachment:
        title = f"{name} {shown}".strip()
    top = section(title, language)
    said = label("exempt_pages", language).format(pages=pages)
    if content.basis:
        basis = nobreak_law(law_in(content.basis, language))
        said += label("according_to", language).format(basis=basis)
    why = label("exempt_attachment" if content.attachment else "exempt_case", language)
    back = back_to_agenda(language) if linked and not content.attachment else None
    level = 2 if content.attachment else 1
    fate = state(content.state, language)
    over = name if content.attachment else " · ".join(filter(None, (name, fate)))
    story = [
        *title_lines(over, shown, top, bookmark=title, level=level, back=back),
        paragraph(escaped(f"{said}."), style.BOLD_BODY, Element("P", top)),
        paragraph(escaped(why), style.body(language), Element("P", top)),
    ]
    return render(title, top, story, furniture(content.head, name, mark=fate))
