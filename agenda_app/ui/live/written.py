"""What an editor holds as a text that is kept: an editor has a paragraph also when it is empty."""

from __future__ import annotations

from agenda_app.domain.text import Block, Paragraph, Text, plain_runs


def written(text: Text) -> Text:
    """Return a text without the empty paragraphs at its beginning and end; of an empty one, none.

    A kept text that says nothing would pass for a resolution that was written.
    """
    said = [place for place, block in enumerate(text) if not _is_empty(block)]
    return text[said[0] : said[-1] + 1] if said else ()


def _is_empty(block: Block) -> bool:
    return isinstance(block, Paragraph) and not plain_runs(block.runs).strip()
