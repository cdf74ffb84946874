"""Builds the files of a sending from its frozen content, the same to the byte at any time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.documents.correction_pdf import build_correction
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.whole_bundle import build_whole
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.frozen import Frozen
from agenda_app.domain.printed_bundle import paperless
from agenda_app.files.store import FileStore
from agenda_app.jobs import Work

_ALL = frozenset(Version)


def built(
    frozen: Frozen,
    files: FileStore,
    cache: RenderCache | None = None,
    versions: frozenset[Version] = _ALL,
) -> Work[Mapping[Version, Bundle]]:
    """Build the files of a sending as a job: those that there are, of the versions asked for.

    A newer version of the program may lay them out otherwise than the one that sent them; the
    files that were sent are kept besides.

    Args:
        frozen: the content of the sending.
        files: where attachments are.
        cache: papers that were laid out before.
        versions: which files are wanted.

    Yields:
        Progress, a step for each paper.

    Raises:
        UserError: the file of an attachment is gone or damaged.
    """
    made: dict[Version, Bundle] = {}
    same = _archive_is_internal(frozen)
    for version, work in _works(frozen, files, cache or RenderCache()):
        if version is Version.ARCHIVE and same and Version.INTERNAL in made:
            made[version] = made[Version.INTERNAL]
        elif version in versions:
            made[version] = yield from work
    return {version: bundle for version, bundle in made.items() if version in versions}


def _archive_is_internal(frozen: Frozen) -> bool:
    content = frozen.internal.sent[-1].content
    return frozen.kind is DispatchKind.CORRECTION or paperless(content) == content


def _works(
    frozen: Frozen, files: FileStore, cache: RenderCache
) -> Iterator[tuple[Version, Work[Bundle]]]:
    if frozen.kind is DispatchKind.CORRECTION:
        if frozen.internal.correction is not None:
            yield Version.INTERNAL, build_correction(frozen.internal.correction, files)
        if frozen.public is not None and frozen.public.correction is not None:
            yield Version.PUBLIC, build_correction(frozen.public.correction, files)
        if frozen.internal.correction is not None and (frozen.exempt or frozen.exempt_cover):
            apart = build_correction(
                frozen.internal.correction, files, frozen.exempt, frozen.exempt_cover
            )
            yield Version.EXEMPT, apart
        if frozen.internal.correction is not None:
            yield Version.ARCHIVE, build_correction(frozen.internal.correction, files)
        return
    if frozen.kind is DispatchKind.PUBLIC:
        if frozen.public is not None:
            yield Version.PUBLIC, build_whole(frozen.public.sent, cache, files)
        return
    build = partial(build_bundle, cache=cache, files=files)
    last = frozen.internal.sent[-1]
    yield Version.INTERNAL, build(last.content)
    if frozen.public is not None and frozen.public.sent[-1].supplement == last.supplement:
        yield Version.PUBLIC, build(frozen.public.sent[-1].content)
    if frozen.exempt:
        yield Version.EXEMPT, build(replace(last.content, only=frozen.exempt))
    yield Version.ARCHIVE, build(paperless(last.content))
