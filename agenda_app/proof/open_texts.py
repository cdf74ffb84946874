"""What the public may read besides the open titles: what stands there too gives nothing away."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from agenda_app.proof.letters import letters
from agenda_app.proof.secret_files import parts_of


class OpenTexts:
    """The letters of open texts and of open files.

    The files are as long as the one that is searched, and most often the texts explain all that was
    found in it. So a file is read when somebody asks for it, and only once.
    """

    def __init__(
        self, texts: Callable[[], Iterable[str]], files: Sequence[Callable[[], bytes]]
    ) -> None:
        """Read nothing yet.

        Args:
            texts: gives the texts.
            files: each gives the bytes of a file.
        """
        self._texts, self._left = texts, deque(files)
        self._read: list[str] = []

    def letters(self) -> str:
        """Return the letters of all texts."""
        return "".join(map(letters, self._texts()))

    def letters_of_files(self) -> Iterator[str | None]:
        """Return the letters of one file after the other; between them None now and then."""
        yield from tuple(self._read)
        while self._left:
            parts = []
            for part in parts_of(self._left[0]()):
                parts.append(letters(part))
                yield None
            self._left.popleft()
            self._read.append("".join(parts))
            yield self._read[-1]
