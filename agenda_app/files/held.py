"""Files that are held for a store and not kept yet: they are gone with whoever holds them.

A large one lies in a file that the system itself takes away when the program is killed.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import Self

from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.files.write_refusals import own_advice

_IN_MEMORY = 4_000_000


class HeldFiles:
    """Holds files until its block ends, each under its hash."""

    def __init__(self, folder: Path | None) -> None:
        """Hold none yet.

        Args:
            folder: where large ones lie meanwhile; the system's own for such files when None.
        """
        self._folder = folder
        self._files: dict[str, SpooledTemporaryFile[bytes]] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        """Let go of what was held."""
        self._open.close()

    def hold(self, sha256: str, data: bytes) -> None:
        """Hold a file; the same one is held once.

        Raises:
            UserError: the disk is full, or nothing can be written on it.
        """
        if sha256 in self._files:
            return
        folder = None if self._folder is None else str(self._folder)
        held = SpooledTemporaryFile(max_size=_IN_MEMORY, dir=folder)  # noqa: SIM115  # the stack's
        try:
            held.write(data)
            held.flush()  # what the disk has no room for is told now
        except BaseException as error:
            with suppress(OSError):  # it tries once more to write what did not go
                held.close()
            if isinstance(error, OSError):
                raise UserError(*own_advice(error)) from error
            raise
        self._files[sha256] = self._open.enter_context(held)

    def let_go(self, sha256: str) -> None:
        """Hold a file no more."""
        self._files.pop(sha256).close()

    def keep(self, files: FileStore) -> dict[str, UserError]:
        """Keep all of them; return what went wrong with those that could not be kept."""
        lost: dict[str, UserError] = {}
        for sha256, file in self._files.items():
            try:
                file.seek(0)
                files.put(file.read())
            except UserError as error:
                lost[sha256] = error
            except OSError as error:
                lost[sha256] = UserError(*own_advice(error))
        return lost
