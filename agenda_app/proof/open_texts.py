"""What the public may read besides the open titles: what stands there too gives nothing away."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.secrets import Paper
from agenda_app.proof.letters import letters
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_reader import PageReader


@dataclass(frozen=True, slots=True)
class OpenContent:
    """A file that the public may read.

    Attributes:
        content: gives its bytes, here or in another process.
        papers: of the cases that it is attached to, as ``Source.paper`` has them.
    """

    content: Callable[[], bytes]
    papers: frozenset[Paper]


class OpenTexts:
    """The letters of open texts and of open files; each is read once, and when it is needed."""

    def __init__(
        self,
        texts: Callable[[], Iterable[str]],
        files: Sequence[OpenContent],
        reader: PageReader,
    ) -> None:
        """Read nothing yet.

        Args:
            texts: gives the texts.
            files: the files.
            reader: has files read.
        """
        self._texts, self._reader = texts, reader
        self._left = deque((OtherFile.of(file.content), file.papers) for file in files)
        self._read: list[tuple[str, frozenset[Paper]]] = []

    def ask(self) -> None:
        """Let the files be read, if there is a second process, without waiting for it."""
        self._reader.ask_later(file for file, _ in self._left)

    def letters(self) -> str:
        """Return the letters of all texts."""
        return "".join(map(letters, self._texts()))

    def letters_of_files(self) -> Iterator[tuple[str, frozenset[Paper]] | None]:
        """Return the letters and the papers of one file after the other; None now and then."""
        yield from tuple(self._read)
        while self._left:
            file, papers = self._left[0]
            parts = []
            for part in self._reader.parts(file):
                parts.append(letters(part or ""))
                yield None
            self._left.popleft()
            self._read.append(("".join(parts), papers))
            yield self._read[-1]
