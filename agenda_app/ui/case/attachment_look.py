"""How an attachment looks in the list of a case."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.checks.preflight import Level as Grave
from agenda_app.domain.access import AccessState
from agenda_app.domain.case import Attachment, Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.typography import nobreak_law
from agenda_app.services.preflight import PreflightLine
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.row_delegate import RowLook

translate = QCoreApplication.translate


def attachment_look(number: int, attachment: Attachment, line: PreflightLine | None) -> RowLook:
    """Return the look of an attachment, with what the pre-flight says of it."""
    access = attachment.access
    exempt = access.state is AccessState.EXEMPT
    notes = [delivery_words(attachment, interface_language())]
    if attachment.file is None:
        notes.append(translate("AttachmentsPane", "has not come"))
    if exempt:
        notes.append(nobreak_law(access.basis))
    elif attachment.pages:
        notes.append(translate("AttachmentsPane", "%n page(s)", "", attachment.pages))
    is_grave = line is not None and line.level is Grave.WARN and attachment.file is not None
    if line is not None and (line.waiting or is_grave):
        notes.append(line.telling)
    badge = BadgeLook("", Level.WARN, Level.WARN.icon, line.telling if line else "")
    return RowLook(
        str(number),
        attachment.title,
        second=" · ".join(filter(None, notes)),
        exempt=exempt,
        badges=(badge,) if is_grave else (),
        grip=False,
        hint=line.telling if line else "",
    )


def delivery_words(attachment: Attachment, language: Language) -> str:
    """Return "Ettersendes" and the like, nothing for what goes with the papers."""
    usual = attachment.delivery is Delivery.WITH_PAPERS
    return "" if usual else word(attachment.delivery, language)
