"""What the program says to the user: the same sentence in both written forms of Norwegian."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from agenda_app.domain.language import Language


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in bokmål and nynorsk, whole, or with ``{}`` that ``said`` fills in."""

    bokmal: str
    nynorsk: str

    def __bool__(self) -> bool:
        """Whether anything is said at all."""
        return bool(self.bokmal)

    def said(self, language: Language, *values: object) -> str:
        """Return the sentence in a language; without values it stands as it is, braces and all."""
        form = self.bokmal if language is Language.BOKMAL else self.nynorsk
        return form.format(*values) if values else form


NOTHING = Sentence("", "")


def alike(text: str) -> Sentence:
    """Return what is the same in both forms: a name, or words that are in one form already."""
    return Sentence(text, text)


def filled(sentence: Sentence, *values: object) -> Sentence:
    """Return a sentence with its ``{}`` filled in; a sentence goes into each form in that form."""
    bokmal, nynorsk = (
        sentence.said(form, *(v.said(form) if isinstance(v, Sentence) else v for v in values))
        for form in Language
    )
    return Sentence(bokmal, nynorsk)


def capital(sentence: Sentence) -> Sentence:
    """Return a sentence that begins with a capital letter in both forms."""
    return Sentence(
        sentence.bokmal[:1].upper() + sentence.bokmal[1:],
        sentence.nynorsk[:1].upper() + sentence.nynorsk[1:],
    )


def joined(sentences: Iterable[Sentence], between: str = " ") -> Sentence:
    """Return sentences as one, without those that say nothing."""
    said = [sentence for sentence in sentences if sentence]
    return Sentence(
        between.join(sentence.bokmal for sentence in said),
        between.join(sentence.nynorsk for sentence in said),
    )


def ended(typed: str) -> str:
    """Return what somebody typed on one line, with the full stop that it may lack."""
    said = " ".join(typed.split())
    return said if not said or said.endswith((".", "!", "?")) else f"{said}."


def listed(parts: Sequence[str]) -> str:
    """Return "Ap, H og V", which is the same in both forms."""
    return " og ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
