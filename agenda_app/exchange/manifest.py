"""The list of everything in a dispatch (manifest), as JSON that any program can check.

::

    {"format": "saksliste-manifest", "version": 1,
     "program": "0.2.0",
     "meeting": {"committee": "KST", "starts": "2026-04-29T18:00:00", "number": 3},
     "kind": "notice" | "supplement" | "correction" | "public" | "kept", "serial": 1,
     "sent_at": "2026-04-22T09:30:00",
     "first_page": 1, "last_page": 60,
     "content": SHA-256 of the frozen content,
     "previous": SHA-256 of the manifest of the sending before, or null,
     "proof": SHA-256 of the proof that the public file holds nothing exempt, or null,
     "files": [{"version": "internal", "sha256": ..., "bytes": 123, "pages": 60}],
     "parts": [{"version": "internal", "key": "item-5", "number": "PS 12/26" or null,
                "sha256": of the part's own content, "first": "4", "last": "9", "pages": 6}],
     "recipients": [{"kind": "member", "version": "internal", "channel": "paper", "copies": 11}],
     "named": SHA-256 over the readers by name, the names of the files and the note; it is missing
              where an earlier program made the list}

It holds no titles and no names. It stays in the house all the same, but for that of a public
version alone: the parts of the internal one tell how many attachments an exempt case has, and how
long each is. Each manifest names the one before, so none can be replaced unseen. The same sending
gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.correction import ChangedPart, PartContent
from agenda_app.domain.dispatch import Dispatch, DispatchKind, SentTo, Version
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import NOTICE_KEY, MeetingHead
from agenda_app.exchange.content_json import digest

FORMAT, VERSION = "saksliste-manifest", 1
NAMED = "named"


def manifest(
    dispatch: Dispatch,
    frozen: Frozen,
    *,
    previous: str,
    program: str,
    proof: str = "",
    is_named: bool = True,
) -> bytes:
    """Return the manifest of a sending.

    Args:
        dispatch: what was sent; its ``manifest`` is not looked at.
        frozen: its content.
        previous: SHA-256 of the manifest before, empty for the first.
        program: the version of the program that made the files.
        proof: SHA-256 of what says that the public file is clean, empty when there is none.
        is_named: whether it vouches for names too; earlier programs made lists that do not.
    """
    head = frozen.internal.sent[0].content.notice.head
    listed = {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "meeting": _meeting(head),
        "kind": dispatch.kind.value,
        "serial": dispatch.serial,
        "sent_at": dispatch.sent_at.isoformat(),
        "first_page": dispatch.first_page,
        "last_page": dispatch.last_page,
        "content": dispatch.content,
        "previous": previous or None,
        "proof": proof or None,
        "files": [
            {"version": f.version.value, "sha256": f.sha256, "bytes": f.size, "pages": f.pages}
            for f in dispatch.files
        ],
        "parts": list(_parts(frozen)),
        "recipients": _recipients(dispatch.recipients),
    }
    if is_named:
        listed[NAMED] = _named(dispatch)
    return json.dumps(listed, ensure_ascii=False, indent=1, sort_keys=True).encode()


def _named(dispatch: Dispatch) -> str:
    """Return the SHA-256 over what has names: they are vouched for, and none can be read of it."""
    readers = [
        [to.name, to.kind.value, to.version.value, to.channel.value, to.copies]
        for to in dispatch.recipients
    ]
    files = [[file.version.value, file.name] for file in dispatch.files]
    every = json.dumps([readers, files, dispatch.note], ensure_ascii=False)
    return hashlib.sha256(every.encode()).hexdigest()


def _meeting(head: MeetingHead) -> dict[str, Any]:
    return {
        "committee": head.committee_code,
        "starts": head.starts.isoformat(),
        "number": head.number,
    }


def _recipients(recipients: Iterable[SentTo]) -> list[dict[str, Any]]:
    counted: Counter[tuple[str, str, str]] = Counter()
    for to in recipients:
        counted[to.kind.value, to.version.value, to.channel.value] += to.copies
    return [
        {"kind": kind, "version": version, "channel": channel, "copies": copies}
        for (kind, version, channel), copies in sorted(counted.items())
    ]


def _parts(frozen: Frozen) -> Iterator[dict[str, Any]]:
    versions = ((Version.INTERNAL, frozen.internal), (Version.PUBLIC, frozen.public))
    for version, held in versions:
        if held is not None and not (
            frozen.kind is DispatchKind.PUBLIC and held is frozen.internal
        ):
            yield from ({"version": version.value, **part} for part in _parts_of(held, frozen.kind))


def _parts_of(held: FrozenVersion, kind: DispatchKind) -> Iterator[dict[str, Any]]:
    if kind is DispatchKind.PUBLIC:
        for bundle in held.sent:
            yield from _bundle_parts(bundle)
    elif held.correction is not None:
        yield from map(_changed_part, held.correction.parts)
    elif kind is not DispatchKind.CORRECTION:
        yield from _bundle_parts(held.sent[-1])


def _changed_part(part: ChangedPart) -> dict[str, Any]:
    return _part(part.key, part.content, [page.label for page in part.pages])


def _bundle_parts(bundle: SentBundle) -> Iterator[dict[str, Any]]:
    papers: dict[str, PartContent] = {paper.key: paper for paper in bundle.content.papers}
    for part in bundle.parts:
        content = bundle.content.notice if part.key == NOTICE_KEY else papers[part.key]
        yield _part(part.key, content, part.labels)


def _part(key: str, content: PartContent, labels: Sequence[PageLabel]) -> dict[str, Any]:
    number: ItemNumber | None = getattr(content, "number", None)
    return {
        "key": key,
        "number": str(number) if number else None,
        "sha256": digest(content),
        "first": str(labels[0]) if labels else None,
        "last": str(labels[-1]) if labels else None,
        "pages": len(labels),
    }
