"""What the public reads in the place of words that somebody is about to make exempt."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.shielding import all_shielded
from agenda_app.domain.text import Heading, Paragraph, Run, plain


def marks_for(words: str, basis: str, language: Language, *, narrow: bool) -> tuple[str, ...]:
    """Return the marks that may be printed for words, each once.

    The first is the one where the paper has not named the law yet, the last where it has.

    Args:
        words: those of the passage.
        basis: the law by which they are exempt.
        language: of the paper.
        narrow: they stand in a heading or in the cell of a table.
    """
    run = (Run(words, exempt=basis),)
    text = (Heading(1, run) if narrow else Paragraph(run),)
    return tuple(dict.fromkeys(map(plain, all_shielded((text, text), language))))
