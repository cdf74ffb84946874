"""Errors the user can mend: one sentence that says what is wrong, one that says what to do."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import NOTHING, Sentence, alike, joined


class UserError(Exception):
    """Something outside the program is wrong; the text may be shown as it is.

    ``str`` gives bokmål, for logs; who shows the error says it in a language.

    Args:
        message: what is wrong, one sentence.
        remedy: what to do about it, one sentence; may be left out.
    """

    def __init__(self, message: Sentence, remedy: Sentence = NOTHING) -> None:
        """Keep the two sentences apart, so that a box can set the first one bold."""
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return both sentences in bokmål."""
        return self.said(Language.BOKMAL)

    def about(self, title: str) -> UserError:
        """Return the same error with what it is about before it."""
        return UserError(joined((alike(f"«{title}»"), self.message), ": "), self.remedy)

    def said(self, language: Language) -> str:
        """Return both sentences in a language."""
        return joined((self.message, self.remedy)).said(language)


class BlockedError(UserError):
    """One of the four things that block stands in the way of what was wanted."""


class ConflictError(UserError):
    """Somebody saved the same thing after it was read; nothing was overwritten."""


class NotFoundError(UserError):
    """The thing that was asked for does not exist (any more)."""


class NoMeetingError(NotFoundError):
    """There is no such meeting."""

    def __init__(self, number: int) -> None:
        """Say which number none has."""
        super().__init__(
            Sentence(f"Møte {number} finnes ikke.", f"Møte {number} finst ikkje."),
            Sentence("Velg et møte i møtelisten.", "Vel eit møte i møtelista."),
        )


class NoCaseError(NotFoundError):
    """There is no such case."""

    def __init__(self, message: Sentence) -> None:
        """Say of which there is none."""
        super().__init__(
            message,
            Sentence("Velg en sak i køen eller arkivet.", "Vel ei sak i køen eller arkivet."),
        )


class PublicHasAllError(UserError):
    """The public was given everything of a meeting that was sent, so nothing is left to make."""

    def __init__(self, meeting: int) -> None:
        """Say where the public version is, of the meeting with this number."""
        super().__init__(
            Sentence(
                "Alt som er sendt, finnes i offentlig utgave.",
                "Alt som er sendt, finst i offentleg utgåve.",
            ),
            Sentence("Se den under «Det som er sendt …».", "Sjå ho under «Det som er sendt …»."),
        )
        self.meeting = meeting


class DamagedError(UserError):
    """Something that is stored cannot be read; all else can be used."""


class UnreadableFileError(UserError):
    """A file from outside cannot be read as what it claims to be."""
