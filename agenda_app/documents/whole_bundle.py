"""All that readers were sent of a meeting as one file: the notice, then each supplement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from agenda_app.documents.bundle import Bundle, NoFiles, Placed, built, counted
from agenda_app.documents.bundle_parts import BundleParts
from agenda_app.documents.held_plan import held_slots
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.frozen import SentBundle, whole
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.files.store import FileStore
from agenda_app.jobs import Work


def build_whole(
    sent: Sequence[SentBundle],
    cache: RenderCache | None = None,
    files: FileStore | None = None,
    only: frozenset[str] | None = None,
    into: BinaryIO | None = None,
) -> Work[Bundle]:
    """Build all that was sent as one file, as a job: the notice, then each supplement.

    Every page has the number that the readers have it under, with the corrections put in. Of a
    notice alone that is the bundle as it was sent.

    Args:
        sent: what the readers hold, the notice first.
        cache: what was laid out and opened before.
        files: where the attachments are, by their hash.
        only: the keys of the papers that the file holds, None for all.
        into: where the file is written, open for reading too; in memory when left out.

    Yields:
        Progress, a step for each paper and one for putting it together.

    Raises:
        UserError: the file of an attachment is gone or damaged.
    """
    cache = RenderCache() if cache is None else cache
    used: set[int] = set()
    laid: list[Placed] = []
    for bundle in sent:
        agenda = f"{NOTICE_KEY}-{bundle.supplement}" if bundle.supplement else NOTICE_KEY
        content = replace(bundle.content, only=only)
        parts = BundleParts(content, cache, files or NoFiles(), used, agenda)
        counts = yield from counted(bundle.content, parts, parts.opening())
        before = sum(len(slot.labels) for slot, _ in laid)
        laid += [(slot, parts) for slot in held_slots(bundle, counts, before)]
    return (yield from built(laid, replace(whole(sent), only=only), cache, into))
