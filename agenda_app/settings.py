"""The user's own choices on this PC; what belongs to the municipality is in the database."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose, all with a usual value.

    ``appearance`` is "light", "dark" or "system"; ``folder`` and ``database`` say where the data
    is when not in the usual place; ``export_folder`` is where files were saved last, and
    ``copy_folder`` where minutes are copied to while they are written, a stick perhaps.
    """

    language: Language = Language.BOKMAL
    appearance: str = "light"
    folder: str = ""
    database: str = ""
    export_folder: str = ""
    copy_folder: str = ""


def read_settings(file: Path) -> Settings:
    """Return the settings in a file; what is missing or damaged there has its usual value."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        known = {f.name for f in fields(Settings)}
        values = {k: v for k, v in stored.items() if k in known and isinstance(v, str)}
        language = Language(values.pop("language", Language.BOKMAL.value))
        return replace(Settings(), language=language, **values)
    except (OSError, ValueError, AttributeError):
        return Settings()


def write_settings(file: Path, settings: Settings) -> None:
    """Write the settings.

    Raises:
        UserError: the file cannot be written.
    """
    # The window reads the settings before its first paint; only writing needs all of this.
    from agenda_app.files.writing import write_whole

    values = asdict(settings) | {"language": settings.language.value}
    text = json.dumps(values, ensure_ascii=False, indent=1)
    try:
        write_whole(file, text.encode())
    except UserError as error:
        raise UserError(
            Sentence("Innstillingene ble ikke lagret.", "Innstillingane vart ikkje lagra."),
            error.remedy,
        ) from error
