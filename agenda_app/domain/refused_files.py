"""Why nobody opens a file, said alike of a case paper that is read and of one that is printed.

Clauses that stand alone and behind "at": no "ikke" hangs on their main verb.
"""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence

HAS_MACROS = Sentence(
    "filen har makroer, eller er lagret i et format for makroer (.docm, .xlsm, .pptm), som ikke "
    "kan åpnes trygt",
    "fila har makroar, eller er lagra i eit format for makroar (.docm, .xlsm, .pptm), som ikkje "
    "kan opnast trygt",
)
GROWS = Sentence(
    "filen er pakket slik at den vokser urimelig når den åpnes",
    "fila er pakka slik at ho veks urimeleg når ho blir opna",
)
