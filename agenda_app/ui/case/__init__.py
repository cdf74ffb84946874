"""The case page: the text editor, the fields, the attachments, the original beside the text."""

from __future__ import annotations
