"""Other files than the one that is searched: what they say, and which pictures they have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from agenda_app.proof.file_reading import FileReading
from agenda_app.proof.secret_files import parts_of


class OtherFile:
    """A file whose words or pictures are needed; called as a function it gives its bytes."""

    def __init__(
        self,
        content: Callable[[], bytes],
        kept: Callable[[], FileReading | None] = lambda: None,
    ) -> None:
        """Read nothing yet.

        Args:
            content: gives the bytes, here or in the second process.
            kept: gives what was read of the file before, None when that is not known.
        """
        self.content, self._kept = content, kept
        self._parts: list[str] | None = None

    @classmethod
    def of(cls, content: Callable[[], bytes]) -> OtherFile:
        """Return the file of which something gives the bytes, itself when it is one."""
        return content if isinstance(content, OtherFile) else cls(content)

    def __call__(self) -> bytes:
        """Return the bytes."""
        return self.content()

    @cached_property
    def reading(self) -> FileReading | None:
        """What was read of the file before."""
        return self._kept()

    def take(self, answer: Any) -> None:
        """Take what the second process answers, if that can be what the file says."""
        if isinstance(answer, list) and all(isinstance(part, str) for part in answer):
            self._parts = answer

    def parts(self) -> Iterator[str]:
        """Return what ``parts_of`` does, reading the file here, once, when nobody has read it."""
        if self.reading is not None:
            yield from self.reading.parts
        elif self._parts is not None:
            yield from self._parts
        else:
            read = []
            for part in parts_of(self.content()):
                read.append(part)
                yield part
            self._parts = read
