"""Words that are struck out in a file: the text that is read has no such look, so they are told."""

from __future__ import annotations

from collections.abc import Sequence

from agenda_app.domain.sentence import Sentence, alike, filled

_STRUCK = Sentence(
    "Tekst som er strøket over i filen, står uten strek i saken: {}. Ta den bort hvis den ikke "
    "skal gjelde.",
    "Tekst som er stroken over i fila, står utan strek i saka: {}. Ta han bort om han ikkje skal "
    "gjelde.",
)
_LONGEST = 300


def struck_out(words: Sequence[str]) -> tuple[Sentence, ...]:
    """Return a warning that quotes what is struck out, nothing when nothing is.

    Args:
        words: each run that is, in order.
    """
    said = [text.strip() for text in words if text.strip()]
    quoted = ", ".join(f"«{text}»" for text in dict.fromkeys(said))
    if len(quoted) > _LONGEST:
        quoted = f"{quoted[:_LONGEST]} …"
    return (filled(_STRUCK, alike(quoted)),) if said else ()
