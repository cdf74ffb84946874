"""The way out when nothing of a file can be shown."""

from __future__ import annotations

from agenda_app.domain.verdict_codes import Refused


class RefusalError(Exception):
    """A file cannot be made into pages; it never leaves this package.

    Args:
        code: why.
    """

    def __init__(self, code: Refused) -> None:
        """Keep the reason."""
        super().__init__(code)
        self.code = code
