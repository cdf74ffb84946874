"""What is said of a file that shows the text of another one, which is not in it."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence

FOREIGN_PART = Sentence(
    "En del av filen er hentet fra en annen fil og kan ikke leses. Se i originalen.",
    "Ein del av fila er henta frå ei anna fil og kan ikkje lesast. Sjå i originalen.",
)
