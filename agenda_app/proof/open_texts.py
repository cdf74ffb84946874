"""What the public may read besides the open titles: what stands there too gives nothing away."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from agenda_app.proof.letters import letters
from agenda_app.proof.page_reader import OtherFile, PageReader


class OpenTexts:
    """The letters of open texts and of open files; each is read once, and when it is needed."""

    def __init__(
        self,
        texts: Callable[[], Iterable[str]],
        files: Sequence[Callable[[], bytes]],
        reader: PageReader,
    ) -> None:
        """Read nothing yet.

        Args:
            texts: gives the texts.
            files: each gives the bytes of a file, here or in another process.
            reader: has files read.
        """
        self._texts, self._reader = texts, reader
        self._left = deque(map(OtherFile, files))
        self._read: list[str] = []

    def ask(self) -> None:
        """Let the files be read, if there is a second process, without waiting for it."""
        self._reader.ask_later(self._left)

    def letters(self) -> str:
        """Return the letters of all texts."""
        return "".join(map(letters, self._texts()))

    def letters_of_files(self) -> Iterator[str | None]:
        """Return the letters of one file after the other; between them None now and then."""
        yield from tuple(self._read)
        while self._left:
            parts = []
            for part in self._reader.parts(self._left[0]):
                parts.append(letters(part or ""))
                yield None
            self._left.popleft()
            self._read.append("".join(parts))
            yield self._read[-1]
