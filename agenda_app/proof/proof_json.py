"""A proof as JSON, to lie beside the public file or to be read by another program."""

from __future__ import annotations

import json
from typing import Any

from agenda_app.domain.proof import Excuse, Hit, Proof

_FORMAT = 2
"""The first one told everybody how many secrets of each kind there are."""


def fields_of(proof: Proof, *, quoted: bool = False) -> dict[str, Any]:
    """Return a proof as plain values.

    Args:
        proof: what a search came to.
        quoted: say the words that were found, and how many secrets of each kind there are, for
            those who may read them; a proof that is published never does.
    """
    wanted = {kind.value: count for kind, count in proof.wanted}
    return {
        "format": _FORMAT,
        "program": f"Saksliste {proof.version}",
        "meeting": proof.meeting,
        "made_at": proof.made_at.isoformat(timespec="minutes"),
        "file": {
            "name": proof.file.name,
            "sha256": proof.file.sha256,
            "size": proof.file.size,
            "pages": proof.file.pages,
        },
        "clean": proof.is_clean,
        "searched": {place.value: count for place, count in proof.searched},
        **({"searched_for": wanted} if quoted else {}),
        "excuses": [_excuse(excuse, quoted=quoted) for excuse in proof.excuses],
        "hits": [_hit(hit, quoted=quoted) for hit in proof.hits],
    }


def to_json(proof: Proof) -> str:
    """Return a proof as JSON that quotes nothing; the same proof gives the same text."""
    return json.dumps(fields_of(proof), ensure_ascii=False, indent=2) + "\n"


def _excuse(excuse: Excuse, *, quoted: bool) -> dict[str, Any]:
    fields = {
        "who": excuse.who,
        "reason": excuse.reason,
        "given_at": excuse.given_at.isoformat(timespec="minutes"),
    }
    return {**fields, "words": excuse.words} if quoted else fields


def _hit(hit: Hit, *, quoted: bool) -> dict[str, Any]:
    source = hit.source
    fields = {
        "kind": hit.kind.value,
        "place": hit.place.value,
        "page": hit.page or None,
        "item": source.number if source else None,
        "attachment": (source.attachment or None) if source else None,
    }
    if not quoted:
        return fields
    title = source.title if source else None
    case = source.case_id if source else None
    return {**fields, "case": case, "title": title, "detail": hit.detail, "words": hit.words}
