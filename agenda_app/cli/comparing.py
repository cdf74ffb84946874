"""``compare``: what is different between two versions of a meeting."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.dispatches import reader_fields
from agenda_app.cli.json_output import print_json
from agenda_app.domain.changes import Change
from agenda_app.domain.comparison import Comparison, ItemChange, RecipientChange
from agenda_app.services.change_words import comparison_text
from agenda_app.services.versions import compare_versions


def compare(options: Namespace) -> int:
    """Show what is different between two versions of a meeting."""
    with data(options) as storage, storage.database.read() as session:
        found = compare_versions(
            session, storage.files, options.meeting, options.old, options.new, dt.date.today()
        )
    if options.json:
        print_json(_comparison(found))
    else:
        print(comparison_text(found, options.spoken))
    return 0


def _comparison(found: Comparison) -> dict[str, Any]:
    return {
        **_papers(found),
        "recipients": [_reader_change(change) for change in found.recipients],
        "public": _papers(found.public) if found.public else None,
    }


def _papers(found: Comparison) -> dict[str, Any]:
    return {
        "notice": [_change(change) for change in found.notice],
        "items": [_item(item) for item in found.items],
    }


def _item(item: ItemChange) -> dict[str, Any]:
    return {
        "number": str(item.number) if item.number else None,
        "title": item.title,
        "fate": item.fate.value,
        "changes": [_change(change) for change in item.changes],
    }


def _change(change: Change) -> dict[str, str]:
    return {
        "what": change.what.value,
        "where": change.where,
        "old": change.old,
        "new": change.new,
    }


def _reader_change(change: RecipientChange) -> dict[str, Any]:
    return {"name": change.name, "old": reader_fields(change.old), "new": reader_fields(change.new)}
