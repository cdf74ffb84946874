"""How a committee meets, in words, where it is no ordinary meeting."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingForm
from agenda_app.domain.sentence import Sentence
from agenda_app.terms import word

_CONSTITUTING = Sentence("Konstituerende møte", "Konstituerande møte")


def form_words(meeting: Meeting, language: Language) -> str:
    """Return what is special about how a committee meets, empty of an ordinary meeting."""
    form = "" if meeting.form is MeetingForm.IN_ROOM else word(meeting.form, language)
    if not meeting.is_constituting:
        return form
    constituting = _CONSTITUTING.said(language)
    return f"{constituting}, {form.lower()}" if form else constituting
