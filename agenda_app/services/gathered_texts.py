"""Texts on their way into the secrets of a meeting: what is hidden, and what is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from agenda_app.domain.language import Language
from agenda_app.domain.secrets import (
    OpenFile,
    OpenPaper,
    Secret,
    SecretFile,
    SecretKind,
    SecretPicture,
    Source,
)
from agenda_app.domain.shielding import exempt_passages, exempt_pictures, shielded
from agenda_app.domain.text import Text, image_hashes, plain


@dataclass(slots=True)
class GatheredTexts:
    """What has been gathered so far; the fields are those of ``Secrets``."""

    secrets: list[Secret] = field(default_factory=list)
    files: list[SecretFile] = field(default_factory=list)
    paper_files: list[SecretFile] = field(default_factory=list)
    open_titles: list[str] = field(default_factory=list)
    open_attachments: list[OpenPaper] = field(default_factory=list)
    open_texts: list[str] = field(default_factory=list)
    open_papers: list[OpenPaper] = field(default_factory=list)
    open_files: list[OpenFile] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    pictures: list[SecretPicture] = field(default_factory=list)
    open_pictures: list[str] = field(default_factory=list)

    def show(self, source: Source, *texts: Text) -> None:
        """Take open texts, which may have exempt passages."""
        for text in texts:
            if said := plain(shielded(text, Language.BOKMAL)):
                self.open_papers.append(OpenPaper(said, source))
            self.open_pictures += image_hashes(text) - exempt_pictures(text)
        self.hide_passages(source, *texts)

    def hide_passages(self, source: Source, *texts: Text) -> None:
        """Take the exempt passages of open texts, and the pictures in them."""
        for text in texts:
            self.hide_pictures(source, exempt_pictures(text))
            for passage in exempt_passages(text):
                self.hide(source, SecretKind.PASSAGE, passage.text)

    def hide_texts(self, source: Source, *texts: Text) -> None:
        """Take texts of which the public may read nothing."""
        self.hide(source, SecretKind.TEXT, *map(plain, texts))
        for text in texts:
            self.hide_pictures(source, image_hashes(text))

    def hide_pictures(self, source: Source, hashes: Iterable[str]) -> None:
        """Take pictures that the public may not see, by the SHA-256 of each."""
        self.pictures += (SecretPicture(one, source) for one in sorted(hashes))

    def hide(self, source: Source, kind: SecretKind, *texts: str) -> None:
        """Take words that the public may not read."""
        self.secrets += (Secret(kind, text, source) for text in texts)
