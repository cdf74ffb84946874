"""JSON on standard output that every program can read, whatever the console's code page."""

from __future__ import annotations

import codecs
import json
import sys


def print_json(value: object) -> None:
    """Print a value as JSON; letters outside ASCII are escaped unless the output is UTF-8."""
    print(json.dumps(value, ensure_ascii=not _is_utf8(), indent=2))


def _is_utf8() -> bool:
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    return codecs.lookup(encoding).name == "utf-8"
