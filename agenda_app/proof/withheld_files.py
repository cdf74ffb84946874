"""Files that the public may not have, told by their bytes: few words or none may be in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.domain.proof import Hit, Place
from agenda_app.domain.secrets import SecretFile, SecretKind, Secrets
from agenda_app.proof.piece import Piece, hit_in


class WithheldFiles:
    """Knows a withheld file, as it came and as pages, wherever a file is or holds it."""

    def __init__(self, secrets: Secrets) -> None:
        """Take the hashes of the files."""
        self._by_hash: dict[str, SecretFile] = {}
        for file in (*secrets.files, *secrets.paper_files):
            for sha256 in filter(None, (file.original, file.pages)):
                self._by_hash.setdefault(sha256, file)

    def itself(self, sha256: str) -> Iterator[Hit]:
        """Yield that the file that is searched, of this hash, is a withheld one."""
        yield from self._hits(Piece(Place.CONTENT, 0, "", sha256=sha256))

    def passing(self, pieces: Iterable[Piece], hits: list[Hit]) -> Iterator[Piece]:
        """Yield pieces as they are, and add to the hits which of them begin a withheld file."""
        for piece in pieces:
            hits.extend(self._hits(piece))
            yield piece

    def _hits(self, piece: Piece) -> Iterator[Hit]:
        file = self._by_hash.get(piece.sha256)
        if file is not None:
            yield hit_in(piece, SecretKind.FILE, file.name, file.source)
